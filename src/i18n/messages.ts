import type {en} from './en.js';

/** A sentence with `{name}` places, or one sentence per plural category of the language. */
export type Message = string | ({readonly other: string} & PluralForms);

/** Sentences by plural category, as `Intl.PluralRules` names them. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The names of all sentences. */
export type MessageKey = keyof typeof en;

/** Every sentence of one language. Plain data, so that a language can be a JSON file. */
export type Messages = Readonly<Record<MessageKey, Message>>;

/** Fills the places of a message; `n`, when given, chooses the plural form and is printed by `locale`. */
export function fill(
  message: Message,
  locale: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const {n} = values;
  const text =
    typeof message === 'string'
      ? message
      : (typeof n === 'number' && message[pluralRules(locale).select(n)]) || message.other || '';
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return place;
    // A first NumberFormat costs a slow phone 50 ms, and most counts need no grouping.
    return typeof value === 'number' && value > 999
      ? numberFormat(locale).format(value)
      : String(value);
  });
}

const cache = new Map<string, unknown>();

/** What costs far more to make than to use, such as an Intl object, made once for each key. */
export function cached<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

function pluralRules(locale: string): Intl.PluralRules {
  return cached(`plural ${locale}`, () => new Intl.PluralRules(locale));
}

/** Whether it is known how numbers are printed: a first NumberFormat costs a slow phone 50 ms. */
export function isPlainEnglish(locale: string): boolean {
  return /^en(-GB|-US)?$/.test(locale);
}

/** A number format of `locale`, made once per set of options. */
export function numberFormat(
  locale: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  return cached(
    `number ${locale} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(locale, options),
  );
}
