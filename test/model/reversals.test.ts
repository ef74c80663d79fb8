import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Comparison} from '../../src/model/comparison.js';
import type {Figure} from '../../src/model/figure.js';
import {reversalsOf} from '../../src/model/reversals.js';
import {figure, missing, oneRow} from '../support/figures.js';

/** A claim with one measurement. */
function claimed(claim: number, result: number, more: Partial<Figure> = {}): Figure {
  return figure(claim, {others: [figure(result, {status: 'measured', test: 'MAMF', ...more})]});
}

const mi300x = claimed(1307.4, 668.4);
const h100 = claimed(989, 794.5);

describe('reversalsOf', () => {
  it('says who leads on paper and who when measured, and by how much', () => {
    const [found, ...others] = reversalsOf(oneRow([mi300x, h100]));
    expect(others).to.deep.equal([]);
    expect(found).to.deep.include({metric: 0, test: 'MAMF'});
    expect(found?.paper.chip).to.equal(0);
    expect(found?.paper.ratio).to.be.closeTo(1.322, 0.001);
    expect(found?.measured.chip).to.equal(1);
    expect(found?.measured.ratio).to.be.closeTo(1.189, 0.001);
  });

  it('holds a test that measures no claim against the claims that it bears on', () => {
    const result = (value: number, more: Partial<Figure> = {}) =>
      figure(value, {unit: 'tokens/s', basis: 'FP8', status: 'measured', test: 'MLPerf', ...more});
    const table: Comparison = oneRow([], {
      metrics: [
        {id: 'fp8', label: 'FP8', better: 'higher'},
        {id: 'llama', label: 'Llama', better: 'higher', paper: 'fp8'},
      ],
      figures: [
        [figure(2610), figure(1979), figure(4500)],
        [result(3481.8), result(3902.5), result(3000, {basis: 'FP4'})],
      ],
    });
    const found = reversalsOf(table);
    expect(
      found.map(({metric, paper, measured}) => [metric, paper.chip, measured.chip]),
    ).to.deep.equal([[0, 0, 1]]);
    expect(reversalsOf({...table, metrics: [{label: 'x'}, table.metrics[1]!]})).to.deep.equal([]);
  });

  it('knows that less may be more', () => {
    const power = oneRow([claimed(300, 500), claimed(400, 450)], {
      metrics: [{label: 'Power', better: 'lower'}],
    });
    const [found] = reversalsOf(power);
    expect([found?.paper.chip, found?.measured.chip]).to.deep.equal([0, 1]);
    expect(found?.paper.ratio).to.be.closeTo(1.333, 0.001);
  });

  for (const [what, row, more] of [
    ['the same one leads', [claimed(2, 2), claimed(1, 1)], {}],
    ['the tests are not the same', [mi300x, claimed(989, 794.5, {test: 'GEMM'})], {}],
    ['the tests measured other parts', [mi300x, claimed(989, 794.5, {basis: '40 GB'})], {}],
    ['the lead on paper is below 1 %', [claimed(1005, 1), claimed(1000, 2)], {}],
    ['the measured lead is below 1 %', [claimed(2, 1000), claimed(1, 1005)], {}],
    [
      'the paper is an estimate',
      [
        {...mi300x, status: 'estimated'},
        {...h100, status: 'estimated'},
      ],
      {},
    ],
    ['the claims are unlike', [{...mi300x, basis: 'sparse'}, h100], {}],
    ['a claim is a range', [{...mi300x, isExact: false}, h100], {}],
    ['one was not measured', [figure(1307), h100], {}],
    ['neither end is the good one', [mi300x, h100], {metrics: [{label: 'Year'}]}],
  ] as const) {
    it(`is silent when ${what}`, () => {
      expect(reversalsOf(oneRow(row as readonly Figure[], more))).to.deep.equal([]);
    });
  }

  it('names two chips, each ahead of the other once, by more than 1 %', () => {
    const cell = fc.oneof(
      fc.constant(missing),
      fc
        .tuple(fc.integer({min: 0, max: 9}), fc.integer({min: 0, max: 9}))
        .map(([claim, result]) => claimed(claim, result)),
    );
    fc.assert(
      fc.property(fc.array(cell, {maxLength: 6}), (row) => {
        for (const {paper, measured} of reversalsOf(oneRow(row))) {
          const claim = (chip: number) => row[chip]!.value!;
          const result = (chip: number) => row[chip]!.others![0]!.value!;
          expect(claim(paper.chip)).to.be.greaterThan(claim(measured.chip));
          expect(result(measured.chip)).to.be.greaterThan(result(paper.chip));
          expect(Math.min(paper.ratio, measured.ratio)).to.be.greaterThan(1.01);
        }
      }),
    );
  });
});
