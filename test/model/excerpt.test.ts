import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {excerpt} from '../../src/model/excerpt.js';
import {figure, missing, oneRow} from '../support/figures.js';

const table = oneRow([figure(1), figure(2), missing], {
  metrics: [{label: 'M'}, {label: 'N'}],
  figures: [
    [figure(1), figure(2), missing],
    [figure(4), figure(5), figure(6)],
  ],
});

describe('excerpt', () => {
  it('has those chips and metrics in that order', () => {
    const {chips, metrics, figures} = excerpt(table, [2, 0], [1]);
    expect(chips.map(({id}) => id)).to.deep.equal(['c2', 'c0']);
    expect(metrics.map(({label}) => label)).to.deep.equal(['N']);
    expect(figures.map((row) => row.map(({value}) => value))).to.deep.equal([[6, 4]]);
  });

  it('keeps what is said of the whole', () => {
    expect(excerpt({...table, credit: 'By us.'}, [], []).credit).to.equal('By us.');
  });

  it('has as many figures as chips in each row, whatever the indices', () => {
    const indices = fc.array(fc.integer({min: -2, max: 4}));
    fc.assert(
      fc.property(indices, indices, (chips, metrics) => {
        const found = excerpt(table, chips, metrics);
        expect(found.figures).to.have.length(found.metrics.length);
        for (const row of found.figures) expect(row).to.have.length(found.chips.length);
      }),
    );
  });
});
