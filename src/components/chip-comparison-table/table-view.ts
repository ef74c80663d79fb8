import {type Direction, type MetricView, sortChips, viewOf} from '../../model/compare.js';
import type {Comparison} from '../../model/comparison.js';
import type {Words} from './words.js';

/** The place of a figure: the indices of its metric and its chip, in the author's order. */
export interface Place {
  readonly metric: number;
  readonly chip: number;
}

/** By which metric the chips are sorted, by index. */
export interface Sort {
  readonly metric: number;
  readonly direction: Direction;
}

/** What follows from the figures and from the reader's choices. */
export interface DerivedTable {
  readonly comparison: Comparison;
  /** What follows from each metric. */
  readonly metrics: readonly MetricView[];
  /** The chips in the order shown, by index. */
  readonly order: readonly number[];
  /** The chip that all are compared with, by index. */
  readonly baseline: number | undefined;
  readonly sort: Sort | undefined;
  /** Whether the chips run down. */
  readonly areRows: boolean;
}

/** All that a table is rendered from. */
export interface TableView extends DerivedTable {
  /** Which chips a narrow table shows; see `isOff`. */
  readonly page: number;
  /** The figure whose note is open. */
  readonly opened: Place | undefined;
  readonly words: Words;
}

/** Derives a table. With chips across, the baseline comes first in every order. */
export function deriveTable(
  comparison: Comparison,
  choices: Pick<DerivedTable, 'baseline' | 'sort' | 'areRows'>,
  locale: string,
): DerivedTable {
  const {metrics, figures, chips} = comparison;
  const {baseline, sort, areRows} = choices;
  const sorted = sort && sortChips(figures[sort.metric] ?? [], sort.direction, locale);
  const order = sorted ?? chips.map((_, index) => index);
  return {
    ...choices,
    comparison,
    metrics: metrics.map((metric, index) => viewOf(metric, figures[index] ?? [], baseline)),
    order:
      areRows || baseline === undefined
        ? order
        : [baseline, ...order.filter((chip) => chip !== baseline)],
  };
}

/** The next of a metric's three orders: its better end first, then the other, then the author's. */
export function nextSort(
  {comparison, metrics, sort}: DerivedTable,
  metric: number,
): Sort | undefined {
  const isRising = comparison.metrics[metric]?.better === 'lower' || !metrics[metric]?.isNumeric;
  const [first, second]: Direction[] = isRising
    ? ['ascending', 'descending']
    : ['descending', 'ascending'];
  if (sort?.metric !== metric) return {metric, direction: first ?? 'descending'};
  return sort.direction === first && second ? {metric, direction: second} : undefined;
}

/**
 * Whether a narrow table leaves out the chip at a position: it shows two, of which the first is the
 * baseline on every page, or the one before the second when there is none.
 */
export function isOff({baseline, page}: TableView, position: number): boolean {
  if (position === page + 1) return false;
  return position !== (baseline === undefined ? page : 0);
}
