import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {isMissingText, parseNumeral, parseRaw, parseStatus} from '../../src/model/figure.js';

describe('parseNumeral', () => {
  for (const [text, locale, value, unit] of [
    ['80', 'en', 80, undefined],
    ['0', 'en', 0, undefined],
    ['4.0', 'en', 4, undefined],
    ['1,979', 'en', 1979, undefined],
    ['1.979', 'de', 1979, undefined],
    ['1,979', 'de', 1.979, undefined],
    ['12 345,6', 'fr', 12345.6, undefined],
    ['1\u202f979', 'fr', 1979, undefined],
    ['1’979', 'de-CH', 1979, undefined],
    ['3.35 TB/s', 'en', 3.35, 'TB/s'],
    ['80GB', 'en', 80, 'GB'],
    ['400W', 'en', 400, 'W'],
    ['60%', 'en', 60, '%'],
    ['10.000 €', 'de', 10000, '€'],
    ['≈ 312 TFLOPS', 'en', 312, 'TFLOPS'],
    ['−40 °C', 'en', -40, '°C'],
  ] as const) {
    it(`reads ‘${text}’ in ${locale}`, () => {
      const numeral = parseNumeral(text, locale);
      expect(numeral?.value).to.equal(value);
      expect(numeral?.unit).to.equal(unit);
      expect(numeral?.isExact).to.equal(true);
    });
  }

  for (const text of [
    'HBM3',
    '4N',
    '2 x 40 GB',
    '2020-05',
    '14 May 2020',
    '10^15',
    '3,35',
    '',
    '1,97',
  ]) {
    it(`takes ‘${text}’ for words`, () => {
      expect(parseNumeral(text, 'en')).to.equal(undefined);
    });
  }

  for (const text of ['280–400', '<400', '> 3 TB/s', '≥5']) {
    it(`says that ‘${text}’ is not one number`, () => {
      expect(parseNumeral(text, 'en')?.isExact).to.equal(false);
    });
  }

  it('keeps the number as it was written', () => {
    expect(parseNumeral('4.0 TB/s', 'en')?.numeral).to.equal('4.0');
  });

  it('reads back every number that the language prints', () => {
    fc.assert(
      fc.property(
        fc.double({min: -1e9, max: 1e9, noNaN: true}).map((value) => Number(value.toFixed(3)) + 0),
        fc.constantFrom('en', 'de', 'fr', 'de-CH', 'pt-BR', 'sv'),
        (value, locale) => {
          const text = new Intl.NumberFormat(locale, {maximumFractionDigits: 3}).format(value);
          expect(parseNumeral(text, locale)?.value).to.be.closeTo(value, 1e-9);
        },
      ),
    );
  });

  it('never throws, and is never more than what stands there', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary'}),
        fc.constantFrom('en', 'de', 'ar'),
        (text, locale) => {
          const numeral = parseNumeral(text, locale);
          if (numeral) expect(text).to.contain(numeral.numeral);
        },
      ),
    );
  });
});

describe('isMissingText', () => {
  for (const text of ['', '-', '–', '—', '?', 'n/a', 'N/A', 'k. A.', 'unknown', 'not published']) {
    it(`holds for ‘${text}’`, () => expect(isMissingText(text)).to.equal(true));
  }
  for (const text of ['0', '-1', 'none', 'HBM3']) {
    it(`does not hold for ‘${text}’`, () => expect(isMissingText(text)).to.equal(false));
  }
});

describe('what attributes say', () => {
  it('is a number or nothing', () => {
    expect(['1979', ' 0.8 ', '', undefined, 'x', 'Infinity'].map(parseRaw)).to.deep.equal([
      1979,
      0.8,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is a status or nothing', () => {
    expect(['claimed', 'guessed', undefined].map(parseStatus)).to.deep.equal([
      'claimed',
      undefined,
      undefined,
    ]);
  });
});
