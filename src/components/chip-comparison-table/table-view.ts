import type {Localizer} from '../../context/localizer.js';
import {isPlainEnglish, numberFormat} from '../../i18n/messages.js';
import {
  type Direction,
  DIRECTIONS,
  type MetricView,
  sortChips,
  viewOf,
} from '../../model/compare.js';
import type {Comparison} from '../../model/comparison.js';
import {type Select, select} from '../../model/select.js';

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

/** What the reader chose. */
export interface Choices extends Select {
  /** Whether one metric is shown as bars. */
  readonly isBars?: boolean;
  readonly sort?: Sort | undefined;
  /** Which chips a narrow table shows; see `isOff`. */
  readonly page: number;
  /** The figure whose note is open. */
  readonly opened?: Place | undefined;
  /** What is said of the last choice to those who listen. */
  readonly announcement?: string;
}

/** What the author chose. */
export interface Settings {
  /** The chip that all are compared with, by index. */
  readonly baseline: number | undefined;
  /** Whether the chips run down. */
  readonly areRows: boolean;
  /** After how many days a dated figure may be out of date. */
  readonly staleAfter: number;
}

/** All that a table is rendered from: the figures, the choices, and what follows from both. */
export interface TableView extends Choices, Settings {
  readonly comparison: Comparison;
  /** What follows from each metric. */
  readonly metrics: readonly MetricView[];
  /** The metrics that are chosen, by index, and those of them that are shown. */
  readonly rows: readonly number[];
  readonly shown: readonly number[];
  /** The metric that is shown as bars. */
  readonly bar: number | undefined;
  /** How many more are only left out because the chips do not differ in them. */
  readonly alike: number;
  /** The chips that are shown, by index, in the author's order. */
  readonly chips: readonly number[];
  /** The same in the order shown. */
  readonly order: readonly number[];
  readonly locale: string;
  /** Says a sentence, as the localizer does. */
  readonly text: Localizer['text'];
  /** Prints the number of a ratio. */
  readonly formatRatio: (ratio: number) => string;
}

/** Derives a table. With chips across, the baseline comes first in every order. */
export function viewTable(
  authored: Comparison,
  choices: Choices & Settings,
  localizer: Localizer,
): TableView {
  const {isBars} = choices;
  const {comparison, chips, rows, alike} = select(authored, choices);
  const metrics = comparison.metrics.map((metric, index) =>
    viewOf(metric, comparison.figures[index] ?? [], choices.baseline),
  );
  const view = {...choices, comparison, metrics, chips, rows, alike};
  const bars = isBars ? barsOf(view) : [];
  const bar = bars.find((row) => row === choices.sort?.metric) ?? bars[0];
  const sort = choices.sort ?? (bar === undefined ? bar : nextSort(view, bar));
  const areRows = choices.areRows || bar !== undefined;
  const {locale} = localizer;
  const sorted = sort
    ? sortChips(comparison.figures[sort.metric] ?? [], sort.direction, locale)
    : chips;
  const shown = new Set(chips);
  // A metric that is no more sorts nothing.
  const order = [...new Set([...sorted, ...chips])].filter((chip) => shown.has(chip));
  const baseline = chips.find((chip) => chip === choices.baseline);
  return {
    ...view,
    baseline,
    sort,
    bar,
    areRows,
    shown: bar === undefined ? rows : [bar],
    order: [...new Set(areRows || baseline === undefined ? order : [baseline, ...order])],
    locale,
    text: (key, values) => localizer.text(key, values),
    formatRatio: (ratio) =>
      isPlainEnglish(locale) && ratio < 999
        ? // Half a hundredth is rounded up, though a computer's may be a little less.
          (ratio + 1e-9).toFixed(2)
        : numberFormat(locale, {minimumFractionDigits: 2, maximumFractionDigits: 2}).format(ratio),
  };
}

/** The metrics that can be shown as bars. */
export function barsOf({metrics, rows}: Pick<TableView, 'metrics' | 'rows'>): readonly number[] {
  return rows.filter((row) => metrics[row]?.largest !== undefined);
}

/** The next of a metric's orders: its better end first, then the other, then the author's, which bars have not. */
export function nextSort(
  {
    comparison,
    metrics,
    sort,
    isBars,
  }: Pick<TableView, 'comparison' | 'metrics' | 'sort' | 'isBars'>,
  metric: number,
): Sort | undefined {
  const isRising = comparison.metrics[metric]?.better === 'lower' || !metrics[metric]?.isNumeric;
  const directions = isRising ? DIRECTIONS : DIRECTIONS.toReversed();
  const direction =
    directions[sort?.metric === metric ? directions.indexOf(sort.direction) + 1 : 0] ??
    (isBars ? directions[0] : undefined);
  return direction && {metric, direction};
}

/**
 * Whether a narrow table leaves out the chip at a position: it shows two, of which the first is the
 * baseline on every page, or the one before the second when there is none.
 */
export function isOff({baseline, page}: TableView, position: number): boolean {
  if (position === page + 1) return false;
  return position !== (baseline === undefined ? page : 0);
}
