import type {Comparison} from './comparison.js';
import {isDiffering} from './differing.js';
import type {Figure} from './figure.js';

/** What a reader wants to see of a comparison. */
export interface Select {
  /** The ids of chips, and the labels of metrics, that are left out. */
  readonly hidden?: ReadonlySet<string>;
  /** Whether metrics in which the chips are alike are left out. */
  readonly isDifferent?: boolean;
  /** Whether a measurement takes the place of the claim that it stands beside. */
  readonly isMeasured?: boolean;
}

/** A comparison in which nothing is said of the chips that are left out, with the indices of all that is left. */
export interface Selected {
  readonly comparison: Comparison;
  readonly chips: readonly number[];
  readonly rows: readonly number[];
  /** How many more rows there are in which the chips are alike. */
  readonly alike: number;
}

const NOTHING: Figure = {text: '', isMissing: true, isExact: false, sources: []};

/** What is left of a comparison, with the same indices. */
export function select(
  comparison: Comparison,
  {hidden = new Set(), isDifferent, isMeasured}: Select,
): Selected {
  const {metrics} = comparison;
  const isHidden = (chip: number) => hidden.has(comparison.chips[chip]!.id);
  const chips = [...comparison.chips.keys()].filter((chip) => !isHidden(chip));
  const choose = (figure: Figure, chip: number) => {
    if (isHidden(chip)) return NOTHING;
    return isMeasured ? measuredFirst(figure) : figure;
  };
  const figures =
    hidden.size || isMeasured
      ? comparison.figures.map((row) => row.map(choose))
      : comparison.figures;
  const shown = [...metrics.keys()].filter((row) => !hidden.has(metrics[row]!.label));
  const rows = shown.filter(
    (row) => !isDifferent || isDiffering(chips.map((chip) => figures[row]![chip]!)),
  );
  return {
    comparison: {...comparison, figures},
    chips,
    rows,
    alike: shown.length - rows.length,
  };
}

/** The measurement, with the claim beside it. */
function measuredFirst(figure: Figure): Figure {
  const {second, ...claim} = figure;
  return second?.status === 'measured' ? {...claim, ...second, second: claim} : figure;
}
