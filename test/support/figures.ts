import fc from 'fast-check';
import type {Comparison} from '../../src/model/comparison.js';
import {type Figure, STATUSES} from '../../src/model/figure.js';

/** A cell of which nothing is known. */
export const missing: Figure = {text: '', isMissing: true, isExact: false, sources: []};

/** A figure of that many gigabytes, claimed. */
export function figure(value: number, more: Partial<Figure> = {}): Figure {
  const text = String(value);
  return {
    text,
    numeral: text,
    isMissing: false,
    isExact: true,
    value,
    unit: 'GB',
    status: 'claimed',
    sources: [],
    ...more,
  };
}

/** A table of one metric, whose figures are `row`, with a chip for each. */
export function oneRow(row: readonly Figure[], more: Partial<Comparison> = {}): Comparison {
  return {
    caption: 'Chips',
    chips: row.map((_, index) => ({id: `c${index}`, name: `Chip ${index}`, vendor: 'V'})),
    metrics: [{id: 'memory', label: 'Capacity', unit: 'GB', better: 'higher'}],
    figures: [row],
    remarks: [],
    ...more,
  };
}

const anyText = fc.string({minLength: 1, maxLength: 12}).filter((text) => text.trim() !== '');

/** A figure as JSON gives it, with what may stand beside it. */
export const anyRawFigure: fc.Arbitrary<object> = fc.letrec<{figure: object}>((tie) => ({
  figure: fc.record(
    {
      // JSON knows no negative zero.
      value: fc.oneof(
        fc.double({noNaN: true, noDefaultInfinity: true}).map((value) => value + 0),
        anyText,
      ),
      unit: fc.constantFrom('GB', 'TB/s'),
      basis: fc.constantFrom('dense', 'total'),
      status: fc.constantFrom(...STATUSES),
      via: anyText,
      test: fc.constantFrom('MAMF', 'MLPerf'),
      asOf: fc.constant('2026-01-15'),
      note: anyText,
      low: fc.integer(),
      high: fc.integer(),
      sources: fc.array(fc.constantFrom('s1', 's2'), {maxLength: 2}),
      isExact: fc.constant(false),
      second: fc.option(tie('figure'), {nil: undefined, depthIdentifier: 'others'}),
      others: fc.array(tie('figure'), {maxLength: 2, depthIdentifier: 'others'}),
    },
    {requiredKeys: ['value', 'status']},
  ),
})).figure;

/** Why there is no figure. */
const anyRawGap = fc.record({text: fc.constant('not applicable'), note: anyText});

const ids = ['a', 'b', 'c'];

/** A comparison as JSON. */
export const anyRawComparison: fc.Arbitrary<object> = fc
  .record({
    title: anyText,
    chips: fc.array(
      fc.record({
        name: anyText,
        vendor: anyText,
        figures: fc.dictionary(fc.constantFrom('m', 'n'), fc.oneof(anyRawFigure, anyRawGap)),
      }),
      {minLength: 1, maxLength: 3},
    ),
    asOf: fc.constant('2026-11-23'),
  })
  .map(({chips, ...more}) => ({
    ...more,
    chips: chips.map((chip, index) => ({id: ids[index], ...chip})),
    metrics: [
      {id: 'm', label: 'M', unit: 'GB', better: 'higher', group: 'G'},
      {id: 'n', label: 'N', basis: 'dense'},
    ],
    sources: {s1: {title: 'One', url: 'https://example.com/1'}, s2: {title: 'Two'}},
  }));
