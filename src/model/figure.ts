import {cached, isPlainEnglish, numberFormat} from '../i18n/messages.js';
import {FIGURE_PATTERNS} from './figure-patterns.data.js';

/** How a figure came about, from the firmest kind of claim to hearsay. */
export const STATUSES = ['claimed', 'measured', 'estimated', 'reported'] as const;

/** How a figure came about. */
export type Status = (typeof STATUSES)[number];

/** Which end of a metric is the good one. */
export type Better = 'higher' | 'lower';

/** Where a figure was found. */
export interface Source {
  readonly text: string;
  /** An http or https address. */
  readonly href?: string | undefined;
}

/** What stands in one cell. */
export interface Figure {
  /** The author's own words, without marks of footnotes; may be empty when missing. */
  readonly text: string;
  /** Nothing is known, which is never zero. */
  readonly isMissing: boolean;
  /** The number as written, without its unit: what a second figure shows. */
  readonly numeral?: string | undefined;
  /** The number to sort and compare by; absent for words. */
  readonly value?: number | undefined;
  /** One number, not a range or a limit: only such a value gets a ratio or a rank. */
  readonly isExact: boolean;
  readonly unit?: string | undefined;
  /** What the number counts: dense or sparse, one direction or both. */
  readonly basis?: string | undefined;
  readonly status?: Status | undefined;
  /** The lowest and the highest that other sources give. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly note?: string | undefined;
  /** The day that it holds for, as ISO 8601: a dated fact may have aged. */
  readonly asOf?: string | undefined;
  /** Where it was seen, such as 'second-hand'. */
  readonly via?: string | undefined;
  /** The test that it was measured by, its format included: only results of one test compare. */
  readonly test?: string | undefined;
  readonly sources: readonly Source[];
  /** A figure of another status beside this one: a measurement beside a claim. */
  readonly second?: Figure | undefined;
  /** What else was found: figures of other sources, tests or parts. */
  readonly others?: readonly Figure[] | undefined;
}

/** A number found in a text. */
export interface Numeral {
  readonly numeral: string;
  readonly value: number;
  readonly isExact: boolean;
  readonly unit?: string | undefined;
}

/** Whether a cell's text says that nothing is known. */
export function isMissingText(text: string): boolean {
  return pattern('missing', 'i').test(text);
}

/** The status that an attribute names; anything else is none. */
export function parseStatus(text: string | undefined): Status | undefined {
  return STATUSES.find((status) => status === text?.toLowerCase());
}

/** A plain number as attributes hold it (`1979`, `0.8`). */
export function parseRaw(text: string | undefined): number | undefined {
  const value = Number(text?.trim() || NaN);
  return Number.isFinite(value) ? value : undefined;
}

/** Made when it is first needed: a page without a table need not pay for it. */
function pattern(name: keyof typeof FIGURE_PATTERNS, flags: string): RegExp {
  return cached(name, () => new RegExp(FIGURE_PATTERNS[name], flags));
}

/**
 * The number that a text is, with its unit: '≈ 1,979', '280–400 W', '60%', digits grouped and pointed
 * as `locale` does. A range counts as its middle and is not exact, nor is a limit ('<400').
 * `undefined` for anything that is not wholly a number with a unit.
 */
export function parseNumeral(text: string, locale: string): Numeral | undefined {
  const isComma = !isPlainEnglish(locale) && numberFormat(locale).format(0.5).includes(',');
  const [, numeral, sign = '', first, last, unit] =
    pattern(isComma ? 'comma' : 'point', 'u').exec(text) ?? [];
  if (numeral === undefined || first === undefined) return undefined;
  const toNumber = (digits: string) =>
    Number(
      digits
        .replace(isComma ? /[.'’\s]/g : /[,'’\s]/g, '')
        .replace(',', '.')
        .replace('−', '-'),
    );
  const low = toNumber(first);
  const high = toNumber(last ?? first);
  // '2020-05' is a month, not a range.
  if (high < low) return undefined;
  const isExact = last === undefined && !/[<>≤≥]/.test(sign);
  return {numeral, value: (low + high) / 2, isExact, unit: unit?.trim()};
}

/** A figure and all that stand beside it. */
export function allFigures(figure: Figure): readonly Figure[] {
  return [figure, figure.second ?? [], figure.others ?? []].flat();
}

/** The number, or the words of what is no exact number: nothing of its unit, and nothing printed. */
export function plainValue({isExact, value, numeral, text}: Figure): number | string | undefined {
  return isExact ? value : (numeral ?? text);
}

/** What two figures must share to be compared. */
export function kindOf({unit, basis, status}: Figure): string {
  return [unit, basis, status].join();
}
