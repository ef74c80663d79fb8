import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fragmentIds} from '../../src/model/fragment.js';
import {slug, unusedId} from '../../src/model/slug.js';

const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 200}),
  fc.string({unit: 'grapheme', maxLength: 200}),
  fc.lorem({maxCount: 30}),
);

describe('slug', () => {
  for (const [text, expected] of [
    ['What is an H20?', 'what-is-an-h20'],
    ['Why can’t China copy Nvidia’s designs?', 'why-cant-china-copy-nvidias-designs'],
    ['Wie weit liegt Huawei zurück?', 'wie-weit-liegt-huawei-zurück'],
    ['什么是 H20?', '什么是-h20'],
    ['ما هو H20؟', 'ما-هو-h20'],
    ['एच20 क्या है?', 'एच20-क्या-है'],
    ['  – Really?! –  ', 'really'],
    ['???', ''],
    ['', ''],
  ] as const) {
    it(`makes ‘${expected}’ of ‘${text}’`, () => {
      expect(slug(text)).to.equal(expected);
    });
  }

  it('is the same for composed and decomposed letters', () => {
    expect(slug('zuru\u0308ck')).to.equal(slug('zur\u00fcck'));
  });

  it('ends a long question at a whole word', () => {
    const id = slug(
      'Which other Chinese AI companies have the same trouble with their many suppliers?',
    );
    expect(id).to.equal('which-other-chinese-ai-companies-have-the-same-trouble-with');
  });

  it('cuts a single long word', () => {
    expect(slug('x'.repeat(90))).to.equal('x'.repeat(60));
  });

  it('has only letters, marks, digits and single hyphens between them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(slug(text)).to.match(/^([\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*)?$/u);
      }),
    );
  });

  it('has at most sixty characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([...slug(text)].length).to.be.at.most(60);
      }),
    );
  });

  it('comes back from the address of a link', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const id = slug(text);
        fc.pre(id !== '');
        const {hash} = new URL(`#${id}`, 'https://example.org/');
        expect(fragmentIds(hash)).to.include(id);
      }),
    );
  });
});

describe('unusedId', () => {
  it('is the wanted one while that is free', () => {
    expect(unusedId('h20', () => false)).to.equal('h20');
  });

  it('counts from two', () => {
    const taken = ['h20', 'h20-2'];
    expect(unusedId('h20', (id) => taken.includes(id))).to.equal('h20-3');
  });

  it('gives any number of equal questions ids of their own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'a-2', 'question'), {maxLength: 30}),
        (all) => {
          const ids = new Set<string>();
          for (const wanted of all) ids.add(unusedId(wanted, (id) => ids.has(id)));
          expect(ids.size).to.equal(all.length);
        },
      ),
    );
  });
});
