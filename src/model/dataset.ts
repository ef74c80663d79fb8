import type {Comparison} from './comparison.js';
import {entriesOf} from './entries.js';

/**
 * A comparison as a schema.org `Dataset`, for JSON-LD: each metric with its unit and how its figures came
 * about (basis, tests, statuses), the sources that it rests on, whom to credit, and the licence.
 */
export function datasetOf(comparison: Comparison): object {
  const {caption, chips, metrics, asOf, credit, license} = comparison;
  const entries = entriesOf(comparison);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: caption,
    description: [caption, ...chips.map(({name}) => name)].join(', '),
    dateModified: asOf,
    creditText: credit,
    license,
    isBasedOn: each(entries.flatMap(({sources}) => sources.map(({href}) => href))),
    variableMeasured: metrics.map(({label, unit, basis}, index) => ({
      '@type': 'PropertyValue',
      name: label,
      unitText: unit,
      measurementTechnique: each([
        basis,
        ...entries.map(({metric, test, status}) =>
          metric === index ? (test ?? status) : undefined,
        ),
      ]),
    })),
  };
}

/** Each item once. */
function each(items: readonly (string | undefined)[]): readonly (string | undefined)[] {
  return [...new Set(items)].filter(Boolean);
}
