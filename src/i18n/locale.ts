/** The locale to fall back on, and the language of the sentences in the bundle. */
export const DEFAULT_LOCALE = 'en';

/**
 * The first of `candidates` that is a well-formed language tag with formats in this engine.
 * Never throws: `lang` attributes in the wild hold anything.
 */
export function resolveLocale(candidates: readonly (string | null | undefined)[]): string {
  for (const candidate of candidates) {
    try {
      // Not NumberFormat, whose first use alone costs a slow phone 50 ms.
      const [supported] = Intl.PluralRules.supportedLocalesOf(candidate || []);
      if (supported) return supported;
    } catch {
      // Not a language tag; the next candidate may be one.
    }
  }
  return DEFAULT_LOCALE;
}

/** The `lang` that holds for `element`, looked up through shadow roots; `''` when there is none. */
export function languageOf(element: Element): string {
  const holder = element.closest('[lang]:not([lang=""])');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}
