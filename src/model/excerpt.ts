import type {Comparison} from './comparison.js';

/** Those chips and metrics of a comparison, by index and in that order. */
export function excerpt(
  comparison: Comparison,
  chips: readonly number[],
  metrics: readonly number[],
): Comparison {
  const pick = <T>(from: readonly T[], indices: readonly number[]) =>
    indices.flatMap((index) => from.slice(index, index + 1));
  return {
    ...comparison,
    chips: pick(comparison.chips, chips),
    metrics: pick(comparison.metrics, metrics),
    figures: pick(comparison.figures, metrics).map((row) => pick(row, chips)),
  };
}
