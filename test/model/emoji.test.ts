import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {emojiPattern} from '../../src/model/emoji.js';

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
const anySpace = fc.constantFrom('', ' ', '\n\t ', '\u00a0');
const anyWords = fc.stringMatching(/^[A-Za-zÀ-ÿ一-龠][A-Za-zÀ-ÿ一-龠0-9 ,.]{0,30}[a-z]$/);

/** The emoji, with the white space before it, that leads `text`. */
function leadOf(text: string): string | undefined {
  return emojiPattern('y').exec(text)?.[0];
}

function withoutEmoji(text: string): string {
  return text.replace(emojiPattern('g'), '');
}

describe('emojiPattern', () => {
  for (const [kind, sign] of Object.entries(emoji)) {
    it(`knows ${kind}`, () => {
      expect(leadOf(`${sign} R2 is late.`)).to.equal(sign);
      expect(withoutEmoji(`Late ${sign} again`)).to.equal('Late again');
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
      expect(leadOf(text)).to.equal(undefined);
      expect(withoutEmoji(text)).to.equal(text);
    });
  }

  it('sees no lead in an emoji inside the words', () => {
    expect(leadOf('Late ⏳ again')).to.equal(undefined);
  });

  it('finds any emoji before any words, with or without white space', () => {
    fc.assert(
      fc.property(anySpace, anyEmoji, anySpace, anyWords, (before, sign, between, words) => {
        expect(leadOf(before + sign + between + words)).to.equal(before + sign);
      }),
    );
  });

  it('takes all emoji out of any words, and nothing else', () => {
    const anyPart = fc.tuple(anySpace, anyEmoji, anyWords);
    fc.assert(
      fc.property(fc.array(anyPart), (parts) => {
        const text = parts.map((part) => part.join('')).join('');
        expect(withoutEmoji(text)).to.equal(parts.map(([, , words]) => words).join(''));
      }),
    );
  });

  it('leaves words without an emoji as they are', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        expect(leadOf(words)).to.equal(undefined);
        expect(withoutEmoji(words)).to.equal(words);
      }),
    );
  });
});
