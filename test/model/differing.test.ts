import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {isDiffering} from '../../src/model/differing.js';
import {figure, missing} from '../support/figures.js';

const word = (text: string) => ({...missing, text, isMissing: false});

describe('isDiffering', () => {
  for (const [what, row, expected] of [
    ['like numbers', [figure(80), figure(80)], false],
    ['other numbers', [figure(80), figure(96)], true],
    ['a number printed otherwise', [figure(80), figure(80, {text: '80.0'})], false],
    ['a number in another unit', [figure(80), figure(80, {unit: 'TB'})], true],
    ['a number of another basis', [figure(80), figure(80, {basis: 'total'})], true],
    ['a range', [figure(64), figure(64, {low: 32, high: 64})], true],
    ['another status only', [figure(80), figure(80, {status: 'measured'})], false],
    ['a gap among figures', [figure(80), missing], true],
    ['nothing but gaps', [missing, {...missing, text: 'not applicable'}], false],
    ['like words', [word('TSMC'), word('TSMC')], false],
    ['other words', [word('TSMC'), word('SMIC')], true],
    ['zero and a gap', [figure(0), missing], true],
    ['one chip', [figure(1)], false],
    ['no chip', [], false],
  ] as const) {
    it(`says ${expected ? 'yes' : 'no'} to ${what}`, () => {
      expect(isDiffering(row)).to.equal(expected);
    });
  }

  it('does not depend on the order of the chips', () => {
    const row = fc.array(fc.constantFrom(figure(1), figure(2), missing, word('x')));
    fc.assert(
      fc.property(row, (figures) => {
        expect(isDiffering(figures)).to.equal(isDiffering([...figures].reverse()));
      }),
    );
  });
});
