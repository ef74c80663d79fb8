import {ratioOf} from './compare.js';
import type {Comparison} from './comparison.js';
import {entriesOf} from './entries.js';
import type {Better, Figure} from './figure.js';

/** A lead of less than 1 % is a tie. */
const TIE = 1.01;

/** Who leads, and by how much. */
export interface Lead {
  /** The index of the chip. */
  readonly chip: number;
  /** 1.32 for 32 % more than the other; where lower is better, when the other has 32 % more. */
  readonly ratio: number;
}

/** Two chips of which one leads by the claims, and the other when measured. */
export interface Reversal {
  /** The index of the metric that is claimed. */
  readonly metric: number;
  /** The one test that both were measured by. */
  readonly test: string;
  readonly paper: Lead;
  readonly measured: Lead;
}

/**
 * The reversals of a comparison: of claims like for like, and of results of the same test with the same
 * unit and basis. None where neither end of a metric is the good one.
 */
export function reversalsOf(comparison: Comparison): readonly Reversal[] {
  const {metrics, figures} = comparison;
  const results = entriesOf(comparison).filter(({test}) => test);
  return results.flatMap((one) =>
    results.flatMap((other): Reversal | [] => {
      const {test, chip} = one;
      const {paper, better} = metrics[one.metric] ?? {};
      const metric = paper ? metrics.findIndex(({id}) => id === paper) : one.metric;
      const claims = figures[metric] ?? [];
      const ratio = leadOf(one, other, better);
      const paperRatio = leadOf(claims[other.chip], claims[chip], metrics[metric]?.better);
      return test &&
        test === other.test &&
        ratio > TIE &&
        paperRatio > TIE &&
        claims[chip]?.status === 'claimed'
        ? {metric, test, paper: {chip: other.chip, ratio: paperRatio}, measured: {chip, ratio}}
        : [];
    }),
  );
}

/** How many times the other, where that is good; not a number where it can't be said. */
function leadOf(one?: Figure, other?: Figure, better?: Better): number {
  const [leader, trailer] = better === 'lower' ? [other, one] : [one, other];
  return Number(better && leader && ratioOf(leader, trailer));
}
