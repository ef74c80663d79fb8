import type {Figure} from './figure.js';

/** Whether the figures of a row differ: by number or words, unit, basis or range, or in being known. */
export function isDiffering(figures: readonly Figure[]): boolean {
  const said = figures.map(({isMissing, value, text, unit, basis, low, high}) =>
    isMissing ? '' : [value ?? text, unit, basis, low, high].join(),
  );
  return said.some((one) => one !== said[0]);
}
