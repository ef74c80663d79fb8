import {expect} from '@open-wc/testing';
import {datasetOf} from '../../src/model/dataset.js';
import {figure, missing, oneRow} from '../support/figures.js';

const sources = [{text: 'Epoch AI', href: 'https://epoch.ai'}];

describe('datasetOf', () => {
  it('says of each variable its unit and how it was measured, and whom to credit', () => {
    const others = [figure(70, {status: 'measured', test: 'MAMF', sources})];
    const row = [
      figure(80, {sources, others}),
      figure(96, {sources: [{text: 'A letter'}]}),
      missing,
    ];
    const table = oneRow(row, {
      metrics: [{label: 'Capacity', unit: 'GB', basis: 'per chip'}],
      asOf: '2026-11-23',
      credit: 'By Epoch AI.',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(JSON.parse(JSON.stringify(datasetOf(table)))).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Chips',
      description: 'Chips, Chip 0, Chip 1, Chip 2',
      dateModified: '2026-11-23',
      creditText: 'By Epoch AI.',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isBasedOn: ['https://epoch.ai'],
      variableMeasured: [
        {
          '@type': 'PropertyValue',
          name: 'Capacity',
          unitText: 'GB',
          measurementTechnique: ['per chip', 'claimed', 'MAMF'],
        },
      ],
    });
  });

  it('keeps the figures of each variable apart', () => {
    const table = oneRow([], {
      chips: [{id: 'a', name: 'A'}],
      metrics: [{label: 'M'}, {label: 'N'}],
      figures: [[figure(1)], [figure(1, {status: 'estimated'})]],
    });
    const {variableMeasured} = datasetOf(table) as {
      variableMeasured: {measurementTechnique: string[]}[];
    };
    expect(variableMeasured.map((one) => one.measurementTechnique)).to.deep.equal([
      ['claimed'],
      ['estimated'],
    ]);
  });
});
