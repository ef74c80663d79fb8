/** What a reader of data returns. */
export interface Parsed<T> {
  /** What is good in the data; `undefined` when that is too little to show. */
  readonly value: T | undefined;
  /** The values in it that could not be used. */
  readonly issues: readonly unknown[];
}

/** How many characters of JSON are read. */
export const MAX_CHARACTERS = 4_000_000;

const MAX_NODES = 200_000;
const MAX_STRING = 20_000;

/**
 * Copies JSON-like data into fresh objects: own keys only, and none that leads to a prototype. A string of
 * more than 20,000 characters is left out. Data of more than 200,000 values or 32 levels is `undefined`
 * as a whole. Never throws.
 */
export function copyJson(input: unknown): unknown {
  try {
    // A line for each value, set in by a space for each level.
    const text = JSON.stringify(input, null, 1);
    if (/^ {33}/m.test(text) || text.split('\n').length > MAX_NODES) return undefined;
    return JSON.parse(text, (key, value: unknown) =>
      /^(__proto__|constructor|prototype)$/.test(key) ||
      (typeof value === 'string' && value.length > MAX_STRING)
        ? undefined
        : value,
    );
  } catch {
    return undefined;
  }
}

/** `value` as an object to read fields from; an empty one when it is none. */
export function fields(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) as Record<string, unknown>;
}

/** `value` when it is a string with more than white space in it, without that around it. */
export function textField(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim()) || undefined;
}

/** Fields that hold words. */
export type Texts = Readonly<Partial<Record<string, string>>>;

/** The fields of `value` that hold words. */
export function texts(value: unknown): Texts {
  return Object.fromEntries(
    Object.entries(fields(value)).filter(([, text]) => textField(text)),
  ) as Texts;
}

/** `value` when it is a list, else a list of it alone; an empty one when there is none. */
export function listField(value: unknown): readonly unknown[] {
  return [value ?? []].flat();
}
