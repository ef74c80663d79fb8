import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {numbersIn} from '../../src/model/numbers.js';

/** Languages that group digits by threes, each by other signs. */
const locales = ['en', 'de', 'fr', 'sv', 'de-CH', 'pl', 'ja', 'da', 'cs', 'nb'];

const anyLocale = fc.constantFrom(...locales);
const anyNumber = fc.oneof(
  fc.nat(999),
  fc.nat(99_999_999),
  // Three decimals would look like a group.
  fc.nat(9_999_999).map((n) => n / 10),
  fc.nat(9_999_999).map((n) => n / 100),
);
const anyWords = fc.stringMatching(/^([a-zäöü]{1,8} ){1,4}$/);

/** A number as a language writes it in a text of ours, whose white space is all of one kind. */
function written(number: number, locale: string): string {
  return number.toLocaleString(locale).replace(/\s/g, ' ');
}

describe('numbersIn', () => {
  for (const [text, ...numbers] of [
    ['ByteDance ordered 100,000 chips for 12.5 billion.', '100000', '12.5'],
    ['Rund 1.200 Chips zu 2,5 Watt', '1200', '2.5'],
    ['1 234 567 puces', '1234567'],
    ['5’000 Franken', '5000'],
    ['10,000.50 in all', '10000.50'],
    ['between 280–400 and 3-5', '280', '400', '3', '5'],
    ['In 2025, 300 people', '2025', '300'],
    ['mid-2025', '2025'],
    ['50% of 80GB', '50', '80'],
    ['It took 3.', '3'],
    ['约30秒，2025年5月', '30', '2025', '5'],
    ['3️⃣ Three of 4', '4'],
    ['1. First of 2', '2'],
    ['⏳ 2) Second of 2', '2'],
  ] as const) {
    it(`finds ${numbers.join(' and ')} in ‘${text}’`, () => {
      expect(numbersIn(text)).to.deep.equal(numbers);
    });
  }

  for (const text of ['', 'none', 'H20, A100 and R2', '1️⃣ 2️⃣', '½ of it']) {
    it(`finds nothing in ‘${text}’`, () => {
      expect(numbersIn(text)).to.deep.equal([]);
    });
  }

  it('finds a number between any words, as any language writes it', () => {
    fc.assert(
      fc.property(anyWords, anyNumber, anyLocale, anyWords, (before, number, locale, after) => {
        const [found, ...more] = numbersIn(`${before}${written(number, locale)} ${after}`);
        expect(Number(found)).to.equal(number);
        expect(more).to.deep.equal([]);
      }),
    );
  });

  it('finds the same number in any two languages', () => {
    fc.assert(
      fc.property(anyNumber, anyLocale, anyLocale, (number, one, other) => {
        expect(numbersIn(written(number, one))).to.deep.equal(numbersIn(written(number, other)));
      }),
    );
  });

  it('tells different numbers apart', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyLocale, (one, other, locale) => {
        fc.pre(one !== other);
        expect(numbersIn(written(one, locale))).not.to.deep.equal(
          numbersIn(written(other, locale)),
        );
      }),
    );
  });

  it('finds nothing in any words', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        expect(numbersIn(words)).to.deep.equal([]);
      }),
    );
  });

  it('finds digits only, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        for (const number of numbersIn(text)) expect(number).to.match(/^\d+(\.\d+)?$/);
      }),
    );
  });
});
