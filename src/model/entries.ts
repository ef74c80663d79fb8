import type {Comparison} from './comparison.js';
import {allFigures, type Figure} from './figure.js';

/** A figure, and the indices of its metric and its chip. */
export interface Entry extends Figure {
  readonly metric: number;
  readonly chip: number;
}

/** Every figure of a comparison, those beside others too. */
export function entriesOf({figures}: Comparison): readonly Entry[] {
  return figures.flatMap((row, metric) =>
    row.flatMap((cell, chip) => allFigures(cell).map((figure) => ({...figure, metric, chip}))),
  );
}
