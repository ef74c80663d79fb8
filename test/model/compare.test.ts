import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {bestOf, largestOf, ratioOf, sortChips, viewOf} from '../../src/model/compare.js';
import type {Figure} from '../../src/model/figure.js';

const missing: Figure = {text: '', isMissing: true, isExact: false, sources: []};

function figure(value: number, more: Partial<Figure> = {}): Figure {
  const text = String(value);
  return {text, isMissing: false, isExact: true, value, unit: 'GB', sources: [], ...more};
}

const anyFigure = fc.oneof(
  {arbitrary: fc.constant(missing), weight: 1},
  {
    arbitrary: fc
      .record({
        value: fc.integer({min: -5, max: 5}),
        status: fc.constantFrom('claimed', 'measured', 'estimated', undefined),
        unit: fc.constantFrom('GB', 'TB', undefined),
        isExact: fc.boolean(),
      })
      .map(({value, ...more}) => figure(value, more as Partial<Figure>)),
    weight: 4,
  },
);
const anyRow = fc.array(anyFigure, {maxLength: 8});
const anyDirection = fc.constantFrom('ascending', 'descending');

describe('sortChips', () => {
  it('puts blanks last both ways and keeps a true zero', () => {
    const row = [missing, figure(0), figure(2), missing, figure(-1)];
    expect(sortChips(row, 'descending')).to.deep.equal([2, 1, 4, 0, 3]);
    expect(sortChips(row, 'ascending')).to.deep.equal([4, 1, 2, 0, 3]);
  });

  it('sorts by the raw value, not by the text', () => {
    const row = [figure(9, {text: '9'}), figure(1979, {text: '1,979'}), figure(80, {text: '80'})];
    expect(sortChips(row, 'descending')).to.deep.equal([1, 2, 0]);
  });

  it('sorts words as a reader does', () => {
    const words = ['HBM10', 'hbm3', 'HBM2e'].map((text) => ({...missing, text, isMissing: false}));
    expect(sortChips(words, 'ascending', 'en')).to.deep.equal([2, 1, 0]);
  });

  it('names every chip once, in order, blanks last, ties as they were', () => {
    fc.assert(
      fc.property(anyRow, anyDirection, (row, direction) => {
        const order = sortChips(row, direction);
        expect([...order].sort((a, b) => a - b)).to.deep.equal(row.map((_, index) => index));
        const sign = direction === 'ascending' ? 1 : -1;
        for (let i = 1; i < order.length; i += 1) {
          const [before, after] = [row[order[i - 1]!]!, row[order[i]!]!];
          if (before.isMissing) expect(after.isMissing).to.equal(true);
          if (before.isMissing || after.isMissing) continue;
          expect(sign * (after.value! - before.value!)).to.be.at.least(0);
          if (after.value === before.value) expect(order[i]!).to.be.greaterThan(order[i - 1]!);
        }
      }),
    );
  });
});

describe('ratioOf', () => {
  const base = figure(312, {status: 'claimed'});

  it('is how many times the baseline', () => {
    expect(ratioOf(figure(148, {status: 'claimed'}), base)).to.be.closeTo(0.474, 0.001);
    expect(ratioOf(figure(0, {status: 'claimed'}), base)).to.equal(0);
  });

  for (const [what, more] of Object.entries({
    unit: {unit: 'TB'},
    basis: {basis: 'sparse'},
    status: {status: 'measured'},
  } satisfies Record<string, Partial<Figure>>)) {
    it(`is refused for another ${what}`, () => {
      expect(ratioOf(figure(148, {status: 'claimed', ...more}), base)).to.equal('other-basis');
    });
  }

  it('is nothing for a range or a limit', () => {
    expect(ratioOf(figure(148, {status: 'claimed', isExact: false}), base)).to.equal(undefined);
  });

  it('is nothing where a figure is missing or the baseline is zero', () => {
    expect(ratioOf(missing, base)).to.equal(undefined);
    expect(ratioOf(base, missing)).to.equal(undefined);
    expect(ratioOf(base, undefined)).to.equal(undefined);
    expect(ratioOf(base, {...base, value: 0})).to.equal(undefined);
  });

  it('is one when the two differ by less than one percent', () => {
    expect(ratioOf(figure(312.9, {status: 'claimed'}), base)).to.equal(1);
    expect(ratioOf(figure(310, {status: 'claimed'}), base)).to.equal(1);
    expect(ratioOf(figure(316, {status: 'claimed'}), base)).to.be.closeTo(1.013, 0.001);
  });
});

describe('bestOf', () => {
  const best = (row: readonly Figure[], better?: 'higher' | 'lower') => [...bestOf(row, better)];

  it('is the highest or the lowest, as the metric says', () => {
    const row = [figure(3), figure(9), figure(5)];
    expect(best(row, 'higher')).to.deep.equal([1]);
    expect(best(row, 'lower')).to.deep.equal([0]);
    expect(best(row)).to.deep.equal([]);
  });

  it('is shared by ties, but not by more than half', () => {
    expect(best([figure(9), figure(1), figure(9), figure(2)], 'higher')).to.deep.equal([0, 2]);
    expect(best([figure(9), figure(9), figure(9), figure(2)], 'higher')).to.deep.equal([]);
  });

  it('is never an estimate, nor what an estimate may beat', () => {
    const guess = figure(7, {status: 'estimated'});
    expect(best([figure(3), figure(9), guess], 'higher')).to.deep.equal([1]);
    expect(best([figure(3), figure(5), guess], 'higher')).to.deep.equal([]);
  });

  it('is chosen among like figures only', () => {
    const measured = figure(2, {status: 'measured'});
    expect(best([figure(3), figure(5), measured], 'higher')).to.deep.equal([1]);
    expect(best([figure(3), figure(5, {status: 'measured'})], 'higher')).to.deep.equal([]);
  });

  it('is none where another unit, a range or a limit may be better', () => {
    const row = [figure(80), figure(96), figure(1, {unit: 'TB'})];
    expect([...bestOf(row, 'higher')]).to.deep.equal([]);
    expect([
      ...bestOf([figure(400), figure(390), figure(300, {isExact: false})], 'higher'),
    ]).to.deep.equal([]);
  });

  it('never marks a blank, an estimate, a range, or unlike figures together', () => {
    fc.assert(
      fc.property(anyRow, fc.constantFrom('higher', 'lower'), (row, better) => {
        const marked = best(row, better).map((index) => row[index]!);
        for (const one of marked) {
          expect(one.isMissing || !one.isExact || one.status === 'estimated').to.equal(false);
          expect([one.value, one.unit, one.status]).to.deep.equal([
            marked[0]!.value,
            marked[0]!.unit,
            marked[0]!.status,
          ]);
        }
        expect(marked.length).to.be.at.most(row.length / 2);
      }),
    );
  });
});

describe('bars', () => {
  it('are measured by the largest figure, a second one included', () => {
    expect(largestOf([figure(3, {second: figure(7)}), missing, figure(5)])).to.equal(7);
  });

  it('are not drawn for mixed units, negative numbers or zeros', () => {
    expect(largestOf([figure(3), figure(5, {unit: 'TB'})])).to.equal(undefined);
    expect(largestOf([figure(3), figure(-5)])).to.equal(undefined);
    expect(largestOf([figure(0)])).to.equal(undefined);
  });

  it('have fractions from 0 to 1', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const largest = viewOf({label: 'x', better: 'higher'}, row, 0).largest;
        if (largest === undefined) return;
        for (const {value} of row)
          if (value !== undefined) expect(value / largest).to.be.within(0, 1);
      }),
    );
  });
});

describe('viewOf', () => {
  it('gives numbers without a unit or a direction, such as years, no ratio and no bar', () => {
    const years = [2020, 2022].map((year) => ({...figure(year), unit: undefined}));
    const view = viewOf({label: 'Year'}, years, 0);
    expect(view.ratios).to.deep.equal([undefined, undefined]);
    expect(view.largest).to.equal(undefined);
  });

  it('takes a row of more than a quarter of words for words', () => {
    const word = {...missing, isMissing: false, text: '4N'};
    expect(viewOf({label: 'x'}, [figure(7), word, figure(7)], 0).isNumeric).to.equal(false);
    expect(
      viewOf({label: 'x'}, [1, 2, 3, 4].map((n) => figure(n)).concat(word), 0).isNumeric,
    ).to.equal(true);
  });
});
