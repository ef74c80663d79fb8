import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {splitEmoji} from '../../src/model/emoji.js';

/** One of each kind that editors use. */
const emoji = {
  'a plain one': '⏳',
  'one with a presentation selector': '⚖️',
  'one with a skin tone': '👍🏽',
  'a pictograph with a skin tone': '☝🏿',
  'a flag': '🇨🇳',
  'a flag of a region': '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'a keycap': '1️⃣',
  'a family': '👩‍👩‍👧‍👦',
  'a profession with a skin tone': '👩🏾‍🔬',
  'one joined with a symbol': '🏳️‍🌈',
  'a heart on fire': '❤️‍🔥',
};

const anyEmoji = fc.constantFrom(...Object.values(emoji));
const anyWords = fc.stringMatching(/^[A-Za-zÀ-ÿ一-龠][A-Za-zÀ-ÿ一-龠0-9 ,.]{0,30}[a-z]$/);

describe('splitEmoji', () => {
  for (const [kind, sign] of Object.entries(emoji)) {
    it(`splits off ${kind}`, () => {
      expect(splitEmoji(`${sign} R2 is late.`)).to.deep.equal({emoji: sign, words: 'R2 is late.'});
    });
  }

  for (const text of [
    '30 seconds',
    '#1 in China',
    '* a note',
    '© Nvidia',
    '™ of Huawei',
    '❤ of it',
  ]) {
    it(`sees no emoji in ‘${text}’`, () => {
      expect(splitEmoji(text)).to.deep.equal({emoji: '', words: text});
    });
  }

  it('leaves an emoji inside the words alone', () => {
    expect(splitEmoji('Late ⏳ again')).to.deep.equal({emoji: '', words: 'Late ⏳ again'});
  });

  it('finds any emoji before any words, with or without white space', () => {
    const space = fc.constantFrom('', ' ', '\n\t ', '\u00a0');
    fc.assert(
      fc.property(space, anyEmoji, space, anyWords, (before, sign, between, words) => {
        expect(splitEmoji(before + sign + between + words)).to.deep.equal({emoji: sign, words});
      }),
    );
  });

  it('keeps words without an emoji as they are', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        expect(splitEmoji(words)).to.deep.equal({emoji: '', words});
      }),
    );
  });

  it('loses nothing but white space of any text', () => {
    const solid = (text: string): string => text.replace(/\s/g, '');
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const split = splitEmoji(text);
        expect(solid(split.emoji + split.words)).to.equal(solid(text));
      }),
    );
  });
});
