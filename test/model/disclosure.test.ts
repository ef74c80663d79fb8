import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {disclosureOf} from '../../src/model/disclosure.js';
import type {Figure} from '../../src/model/figure.js';
import {figure, missing, oneRow} from '../support/figures.js';

const chips = [
  {id: 'a', name: 'A', vendor: 'Nvidia'},
  {id: 'b', name: 'B', vendor: 'Huawei'},
  {id: 'c', name: 'C', vendor: 'Nvidia'},
];
const disclosed = (figures: readonly (readonly Figure[])[]) =>
  disclosureOf(oneRow([], {chips, figures})).map(
    ({vendor, published, of}) => `${vendor} ${published}/${of}`,
  );

describe('disclosureOf', () => {
  it('counts what each vendor has published', () => {
    expect(
      disclosed([
        [figure(1), missing, figure(2)],
        [figure(1), figure(3), missing],
      ]),
    ).to.deep.equal(['Nvidia 3/4', 'Huawei 1/2']);
  });

  it('does not count what others found out', () => {
    const estimated = figure(1, {status: 'estimated'});
    const measured = figure(1, {status: 'measured'});
    expect(disclosed([[figure(1), estimated, measured]])).to.deep.equal([
      'Nvidia 1/2',
      'Huawei 0/1',
    ]);
  });

  it('expects nothing where there is nothing to publish', () => {
    expect(disclosed([[figure(1), {...missing, text: 'not applicable'}, figure(1)]])).to.deep.equal(
      ['Nvidia 2/2', 'Huawei 0/0'],
    );
  });

  it('leaves out what is only measured', () => {
    const measured = figure(1, {status: 'measured'});
    expect(
      disclosed([
        [measured, missing, measured],
        [figure(1), figure(1), missing],
      ]),
    ).to.deep.equal(['Nvidia 1/2', 'Huawei 1/1']);
  });

  it('counts a figure without a status, and leaves out chips without a vendor', () => {
    const table = oneRow([figure(1, {status: undefined}), figure(1)], {
      chips: [
        {id: 'a', name: 'A', vendor: 'V'},
        {id: 'b', name: 'B'},
      ],
    });
    expect(disclosureOf(table)).to.deep.equal([{vendor: 'V', published: 1, of: 1}]);
  });

  it('never counts more than there is', () => {
    const cell = fc.constantFrom(figure(1), missing, figure(2, {status: 'estimated'}));
    const rows = fc.array(fc.tuple(cell, cell, cell));
    fc.assert(
      fc.property(rows, (figures) => {
        const found = disclosureOf(oneRow([], {chips, figures}));
        for (const {published, of} of found) expect(published).to.be.within(0, of);
        expect(found.reduce((sum, {published}) => sum + published, 0)).to.equal(
          figures.flat().filter((one) => one.status === 'claimed' && !one.isMissing).length,
        );
      }),
    );
  });
});
