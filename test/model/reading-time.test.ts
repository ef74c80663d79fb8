import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {countWords, readingSeconds} from '../../src/model/reading-time.js';

const anyWord = fc.stringMatching(/^[a-zäöüß]{1,12}$/);
const anyWords = fc.array(anyWord, {maxLength: 60});
const anyLocale = fc.constantFrom('en', 'en-GB', 'de-CH', 'fr', 'zh-Hans', 'ja', 'th', 'sw');

describe('countWords', () => {
  it('counts the words of a sentence', () => {
    expect(countWords('DeepSeek’s model is late – again.', 'en')).to.equal(5);
  });

  for (const [language, text] of [
    ['zh', '训练和推理有什么区别'],
    ['ja', '学習と推論の違いは何ですか'],
    ['th', 'การฝึกและการอนุมานต่างกันอย่างไร'],
  ] as const) {
    it(`counts several words where ${language} has no spaces`, () => {
      expect(countWords(text, language)).to.be.within(3, 12);
    });
  }

  it('counts no signs, spaces or emoji', () => {
    const sign = fc.constantFrom(' ', '\n', '–', '…', '?', '⏳', '🏢', '(', '»');
    fc.assert(
      fc.property(fc.array(sign), anyLocale, (signs, locale) => {
        expect(countWords(signs.join(' '), locale)).to.equal(0);
      }),
    );
  });

  it('counts every word between spaces', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        expect(countWords(words.join(' '), 'en')).to.equal(words.length);
      }),
    );
  });
});

describe('readingSeconds', () => {
  it('takes a minute for as many words as are read in one', () => {
    expect(readingSeconds('word '.repeat(228), 'en')).to.equal(60);
  });

  it('differs by language', () => {
    expect(readingSeconds('sana '.repeat(161), 'fi')).to.equal(60);
  });

  it('does not differ by region or case', () => {
    const text = 'word '.repeat(100);
    expect(readingSeconds(text, 'EN-gb')).to.equal(readingSeconds(text, 'en'));
  });

  it('takes the mean pace for a language that was not studied', () => {
    expect(readingSeconds('neno '.repeat(184), 'sw')).to.equal(60);
  });

  it('is whole, and nothing only for no words', () => {
    fc.assert(
      fc.property(anyWords, anyLocale, (words, locale) => {
        const seconds = readingSeconds(words.join(' '), locale);
        expect(Number.isInteger(seconds)).to.equal(true);
        expect(seconds > 0).to.equal(words.length > 0);
      }),
    );
  });

  it('never shrinks when words are added', () => {
    fc.assert(
      fc.property(anyWords, anyWords, anyLocale, (first, more, locale) => {
        const all = readingSeconds([...first, ...more].join(' '), locale);
        expect(all).to.be.at.least(readingSeconds(first.join(' '), locale));
      }),
    );
  });
});
