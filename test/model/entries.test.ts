import {expect} from '@open-wc/testing';
import {entriesOf} from '../../src/model/entries.js';
import {figure, missing, oneRow} from '../support/figures.js';

describe('entriesOf', () => {
  it('has every figure, those beside others too, with its place', () => {
    const second = figure(8, {status: 'measured'});
    const table = oneRow([], {
      figures: [
        [figure(9, {second}), missing],
        [figure(1, {second, others: [figure(2)]}), figure(3)],
      ],
    });
    expect(entriesOf(table).map(({metric, chip, value}) => [metric, chip, value])).to.deep.equal([
      [0, 0, 9],
      [0, 0, 8],
      [0, 1, undefined],
      [1, 0, 1],
      [1, 0, 8],
      [1, 0, 2],
      [1, 1, 3],
    ]);
  });
});
