import type {Better, Figure} from './figure.js';

/** One thing compared. */
export interface Chip {
  /** What `baseline` and links name it by. */
  readonly id: string;
  readonly name: string;
  readonly vendor?: string | undefined;
  /** What there is to say about the chip as a whole, such as why nothing is known. */
  readonly note?: string | undefined;
}

/** One property that the chips are compared by. */
export interface Metric {
  /** What JSON and links name it by. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly unit?: string | undefined;
  /** What its numbers count: dense or sparse, one direction or both. */
  readonly basis?: string | undefined;
  /** The format of the numbers calculated with: 'FP8'. */
  readonly format?: string | undefined;
  /** The question of a reader that it answers. */
  readonly explainer?: string | undefined;
  /** For a test that measures no claim: the id of the metric whose claims it bears on. */
  readonly paper?: string | undefined;
  /** What stood in brackets behind the label: the unit and what else there is to say. */
  readonly detail?: string | undefined;
  /** Without it nothing is ranked. */
  readonly better?: Better | undefined;
  /** The name that stands above the metrics that belong together. */
  readonly group?: string | undefined;
}

/** A table of chips and their figures. */
export interface Comparison {
  readonly caption: string;
  readonly chips: readonly Chip[];
  readonly metrics: readonly Metric[];
  /** By metric, then by chip, in the order of those lists. */
  readonly figures: readonly (readonly Figure[])[];
  /** What the table says in rows of its own, such as a line about its sources. */
  readonly remarks: readonly string[];
  /** The id of the chip that all are compared with, unless the page or the reader says otherwise. */
  readonly baseline?: string | undefined;
  /** The day of the figures that have none of their own, as ISO 8601. */
  readonly asOf?: string | undefined;
  /** Whom to name. */
  readonly credit?: string | undefined;
  /** The address of the licence. */
  readonly license?: string | undefined;
}

/** The parts of a metric's heading: 'Power (W, lower is better)'. */
export function parseHeading(text: string): Metric {
  const [, label, detail] = /^(.*\S)\s*[([（]([^()[\]（）]+)[)\]）]$/.exec(text) ?? [];
  if (!label || !detail) return {label: text};
  const better = /(higher|lower) is better/i.exec(detail)?.[1]?.toLowerCase();
  const [unit, ...basis] = detail.split(/[,;，]\s*/).filter((part) => !/is better/i.test(part));
  return {
    label,
    detail,
    unit,
    basis: basis.join(', ') || undefined,
    better: better as Better | undefined,
  };
}

/** The index of the chip with that id or that name, whatever its letter case. */
export function indexOfChip(chips: readonly Chip[], wanted: string): number | undefined {
  const same = (text: string) => text.toLowerCase() === wanted.trim().toLowerCase();
  const found = chips.find(({id}) => same(id)) ?? chips.find(({name}) => same(name));
  return found && chips.indexOf(found);
}
