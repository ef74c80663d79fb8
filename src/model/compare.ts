import type {Comparison, Metric} from './comparison.js';
import {type Better, type Figure, kindOf, STATUSES, type Status} from './figure.js';

/** Which way chips are sorted by a metric. */
export const DIRECTIONS = ['ascending', 'descending'] as const;

/** Which way chips are sorted by a metric. */
export type Direction = (typeof DIRECTIONS)[number];

/** What follows from one row of figures. */
export interface MetricView {
  /** Whether the row is one of numbers; else its order is that of words. */
  readonly isNumeric: boolean;
  /** The figure that fills a bar; `undefined` when bars would compare unlike things. */
  readonly largest: number | undefined;
  /** The chips that are best, by index. */
  readonly best: ReadonlySet<number>;
  /** To the baseline, by chip. */
  readonly ratios: readonly Ratio[];
}

/** How many times the baseline's figure, or that the two are not alike; `undefined` for nothing to say. */
export type Ratio = number | 'other-basis' | undefined;

/** All that follows from one row; `baseline` is the index of a chip. */
export function viewOf(
  metric: Metric,
  figures: readonly Figure[],
  baseline: number | undefined,
): MetricView {
  const isNumeric = isNumericRow(figures);
  const base = figures[baseline ?? -1];
  // A number of which neither unit nor good end is known, a year say, has no ratio and no bar.
  const hasMeaning = metric.better !== undefined || figures.some(({unit}) => unit !== undefined);
  const compares = isNumeric && hasMeaning;
  return {
    isNumeric,
    best: isNumeric ? bestOf(figures, metric.better) : new Set(),
    ratios: figures.map((figure) => (compares ? ratioOf(figure, base) : undefined)),
    largest: compares ? largestOf(figures) : undefined,
  };
}

/** More than a quarter of words makes a row of words. */
export function isNumericRow(figures: readonly Figure[]): boolean {
  const known = figures.filter(({isMissing}) => !isMissing);
  const numbers = known.filter(({value}) => value !== undefined).length;
  return numbers > 0 && (known.length - numbers) * 4 <= known.length;
}

/** The chips in the order of a metric: those without a figure last in either direction, ties as they were. */
export function sortChips(
  figures: readonly Figure[],
  direction: Direction,
  locale?: string,
): readonly number[] {
  const isNumeric = isNumericRow(figures);
  const sign = direction === 'ascending' ? 1 : -1;
  // Made for words only: the first one costs a slow phone some time.
  const collator = isNumeric ? undefined : new Intl.Collator(locale, {numeric: true});
  const compare = (one: Figure, other: Figure) =>
    collator?.compare(one.text, other.text) ?? (one.value ?? 0) - (other.value ?? 0);
  const all = [...figures.keys()];
  const known = all.filter((index) => {
    const {isMissing, value} = figures[index]!;
    return !isMissing && !(isNumeric && value === undefined);
  });
  known.sort((one, other) => sign * compare(figures[one]!, figures[other]!));
  return [...new Set([...known, ...all])];
}

/** What differs by less than one percent is the same. */
const SAME = 0.01;

/** A figure's ratio to the baseline's: only like with like, and never to zero or below. */
export function ratioOf(figure: Figure, base: Figure | undefined): Ratio {
  if (figure.value === undefined || base?.value === undefined) return undefined;
  if (!figure.isExact || !base.isExact) return undefined;
  if (kindOf(figure) !== kindOf(base)) return 'other-basis';
  const ratio = figure.value / base.value;
  if (!(base.value > 0 && ratio >= 0)) return undefined;
  return Math.abs(ratio - 1) < SAME ? 1 : ratio;
}

/**
 * The best figures of a row, ties shared. None without a direction, on an estimate, when more than
 * half of the chips tie, or when an unlike figure may be better still.
 */
export function bestOf(
  figures: readonly Figure[],
  better: Better | undefined,
): ReadonlySet<number> {
  const ranked = mostAlike(figures);
  const sign = better === 'lower' ? -1 : 1;
  const worth = ({value}: Figure) => (value === undefined ? -Infinity : sign * value);
  const top = Math.max(...ranked.map(worth));
  const tied = ranked.filter((figure) => worth(figure) === top);
  const isBeaten = figures.some(
    (figure) =>
      figure.value !== undefined &&
      (!figure.isExact || figure.unit !== tied[0]?.unit || worth(figure) > top),
  );
  const isClear = better && ranked.length > 1 && !isBeaten && tied.length <= figures.length / 2;
  return new Set(isClear ? tied.map((figure) => figures.indexOf(figure)) : []);
}

/** The like figures that are most, estimates aside; none when two kinds are as many. */
function mostAlike(figures: readonly Figure[]): readonly Figure[] {
  const known = figures.filter(({isExact, status}) => isExact && status !== 'estimated');
  const kinds = [...Map.groupBy(known, kindOf).values()].sort(
    (one, other) => other.length - one.length,
  );
  const [most = [], next = []] = kinds;
  return most.length > next.length ? most : [];
}

/** The number that fills a bar, bars beginning at zero; none for mixed units or numbers below zero. */
export function largestOf(figures: readonly Figure[]): number | undefined {
  const all = figures.flatMap((figure) => (figure.second ? [figure, figure.second] : [figure]));
  const known = all.filter(({value}) => value !== undefined);
  const values = known.map(({value}) => value ?? 0);
  // Not spread into Math.max: a row may have more figures than a call takes arguments.
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  const isMixed = known.some(
    ({unit, basis}) => unit !== known[0]?.unit || basis !== known[0]?.basis,
  );
  return isMixed || values.some((value) => value < 0) ? undefined : largest || undefined;
}

/** The statuses that a comparison uses, in the order of the legend. */
export function statusesOf({figures}: Comparison): readonly Status[] {
  const found = figures
    .flat()
    .flatMap(({isMissing, status, second}) => (isMissing ? [] : [status, second?.status]));
  return STATUSES.filter((status) => found.includes(status));
}
