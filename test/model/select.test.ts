import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {select} from '../../src/model/select.js';
import {figure, missing, oneRow} from '../support/figures.js';

const measured = figure(271, {status: 'measured', sources: [{text: 'MAMF', href: 'https://a/'}]});
const claim = figure(312, {second: measured});

/** Three chips, alike in their second metric. */
const chips = oneRow([figure(80), figure(96), missing], {
  metrics: [{label: 'Capacity'}, {label: 'Slots'}, {label: 'FP16'}],
  figures: [
    [figure(80), figure(96), missing],
    [figure(1), figure(1), figure(1)],
    [claim, figure(148), missing],
  ],
});

const hide = (...hidden: string[]) => ({hidden: new Set(hidden)});

describe('select', () => {
  it('leaves a comparison as it is when nothing is chosen', () => {
    const selected = select(chips, {});
    expect(selected.comparison).to.deep.equal(chips);
    expect(selected.chips).to.deep.equal([0, 1, 2]);
    expect(selected.rows).to.deep.equal([0, 1, 2]);
    expect(selected.alike).to.equal(0);
  });

  it('leaves out chips by their ids, and keeps the indices of the others', () => {
    const {comparison, ...selected} = select(chips, hide('c0'));
    expect(selected.chips).to.deep.equal([1, 2]);
    expect(comparison.chips).to.equal(chips.chips);
    expect(comparison.figures[0]![1]).to.equal(chips.figures[0]![1]);
  });

  it('says nothing of a chip that is left out, so that nothing is compared with it', () => {
    const {comparison} = select(chips, hide('c0'));
    expect(comparison.figures.map(([first]) => first)).to.deep.equal([missing, missing, missing]);
  });

  it('leaves out metrics by their labels', () => {
    const {rows, alike} = select(chips, hide('Slots'));
    expect(rows).to.deep.equal([0, 2]);
    expect(alike).to.equal(0);
  });

  it('takes no label for an id, nor an id for a label', () => {
    expect(select(chips, hide('Chip 0', 'memory')).comparison).to.deep.equal(chips);
  });

  it('leaves out, and counts, metrics in which the chips are alike', () => {
    const {rows, alike} = select(chips, {isDifferent: true});
    expect(rows).to.deep.equal([0, 2]);
    expect(alike).to.equal(1);
  });

  it('does not ask a chip that is left out whether it differs', () => {
    const row = oneRow([figure(80), figure(80), figure(96)]);
    expect(select(row, {isDifferent: true}).rows).to.deep.equal([0]);
    expect(select(row, {isDifferent: true, ...hide('c2')}).rows).to.deep.equal([]);
  });

  it('does not count a metric twice that is left out anyway', () => {
    expect(select(chips, {isDifferent: true, ...hide('Slots')}).alike).to.equal(0);
  });

  it('puts a measurement before its claim', () => {
    const [first] = select(chips, {isMeasured: true}).comparison.figures[2]!;
    expect(first).to.deep.include({value: 271, status: 'measured', sources: measured.sources});
    expect(first!.second).to.deep.equal(figure(312));
  });

  it('keeps a claim before what is no measurement', () => {
    const estimate = figure(300, {second: figure(310, {status: 'estimated'})});
    const row = oneRow([estimate, figure(1)]);
    expect(select(row, {isMeasured: true}).comparison).to.deep.equal(row);
  });

  it('changes nothing of what it is given', () => {
    const before = structuredClone(chips);
    select(chips, {isDifferent: true, isMeasured: true, ...hide('c1', 'FP16')});
    expect(chips).to.deep.equal(before);
  });

  it('shows each metric, hides it, or counts it', () => {
    const anyRow = fc.array(fc.constantFrom(figure(1), figure(2), missing), {
      minLength: 3,
      maxLength: 3,
    });
    const anyHidden = fc.subarray(['c0', 'c1', 'c2', 'm0', 'm1']);
    fc.assert(
      fc.property(fc.array(anyRow, {maxLength: 5}), anyHidden, (figures, ids) => {
        const metrics = figures.map((_, index) => ({label: `m${index}`}));
        const comparison = {...chips, metrics, figures};
        const {rows, alike} = select(comparison, {isDifferent: true, ...hide(...ids)});
        const hidden = metrics.filter(({label}) => ids.includes(label));
        expect(rows.length + alike + hidden.length).to.equal(metrics.length);
      }),
    );
  });
});
