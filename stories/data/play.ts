/** What play functions do and look at: a reader's steps in an element of the story. */

/** What Storybook gives a play function, as far as it is used here. */
export interface Played {
  canvasElement: HTMLElement;
}

/** The first element of that tag, when it has done what there is to do. */
export async function ready<Tag extends keyof HTMLElementTagNameMap>(
  {canvasElement}: Played,
  tag: Tag,
): Promise<HTMLElementTagNameMap[Tag] & {shadowRoot: ShadowRoot}> {
  const element = canvasElement.querySelector(tag)!;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  return element as HTMLElementTagNameMap[Tag] & {shadowRoot: ShadowRoot};
}

/** Types `words` into a field. */
export async function type(field: HTMLInputElement, words: string): Promise<void> {
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await new Promise((resolve) => setTimeout(resolve));
}

/** Fails the story unless `found` is as it should be. */
export function expectSame(found: unknown, expected: unknown): void {
  const [is, should] = [found, expected].map((value) => JSON.stringify(value));
  if (is !== should) throw new Error(`It is ${is}, and should be ${should}.`);
}
