import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fragmentIds} from '../../src/model/fragment.js';

const wellFormed = fc.string({unit: 'grapheme', minLength: 1});

describe('fragmentIds', () => {
  for (const [hash, ids] of [
    ['#h20', ['h20']],
    ['h20', ['h20']],
    ['#zur%C3%BCck', ['zur%C3%BCck', 'zurück']],
    ['#50%off', ['50%off']],
    ['#%E0%A4%A', ['%E0%A4%A']],
    ['#h20:~:text=export%20rules', ['h20']],
    ['#:~:text=export', []],
    ['#', []],
    ['', []],
  ] as const) {
    it(`finds ${JSON.stringify(ids)} in ‘${hash}’`, () => {
      expect(fragmentIds(hash)).to.deep.equal(ids);
    });
  }

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({unit: 'binary'}), fc.stringMatching(/^#[%\dA-F]*$/)),
        (hash) => {
          expect(fragmentIds(hash)).to.be.an('array');
        },
      ),
    );
  });

  it('finds any id in a link that was encoded', () => {
    fc.assert(
      fc.property(wellFormed, (id) => {
        expect(fragmentIds(`#${encodeURIComponent(id)}`)).to.include(id);
      }),
    );
  });

  it('finds any id in a link as written', () => {
    fc.assert(
      fc.property(wellFormed, (id) => {
        fc.pre(!id.includes(':~:'));
        expect(fragmentIds(`#${id}`)).to.include(id);
      }),
    );
  });
});
