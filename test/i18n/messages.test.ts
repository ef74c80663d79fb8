import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {en} from '../../src/i18n/en.js';
import {fill, isPlainEnglish, numberFormat, type Message} from '../../src/i18n/messages.js';

const questions: Message = {one: '{n} question', other: '{n} questions'};
const answers: Message = {
  one: '{n} ответ',
  few: '{n} ответа',
  many: '{n} ответов',
  other: '{n} ответа',
};

describe('fill', () => {
  it('puts a value into its place', () => {
    expect(fill('Updated {date}', 'en', {date: '14 Aug'})).to.equal('Updated 14 Aug');
  });

  it('puts a value into each of its places', () => {
    expect(fill('{n} of {n}', 'en', {n: 8})).to.equal('8 of 8');
  });

  it('keeps a place that has no value', () => {
    expect(fill('Updated {date}', 'en')).to.equal('Updated {date}');
  });

  it('prints numbers as the language does', () => {
    expect(['en', 'de'].map((locale) => fill('{n}', locale, {n: 1234.5}))).to.deep.equal([
      '1,234.5',
      '1.234,5',
    ]);
  });

  for (const [n, text] of [
    [0, '0 questions'],
    [1, '1 question'],
    [2, '2 questions'],
  ] as const) {
    it(`says ‘${text}’`, () => {
      expect(fill(questions, 'en', {n})).to.equal(text);
    });
  }

  for (const [n, text] of [
    [1, '1 ответ'],
    [3, '3 ответа'],
    [5, '5 ответов'],
    [21, '21 ответ'],
  ] as const) {
    it(`says ‘${text}’ in a language with more plurals`, () => {
      expect(fill(answers, 'ru', {n})).to.equal(text);
    });
  }

  it('takes the general form where the language has one more than the message', () => {
    expect(fill({other: '{n} ответа'}, 'ru', {n: 5})).to.equal('5 ответа');
  });

  it('puts any text in as it is', () => {
    const odd = fc.oneof(fc.string(), fc.constantFrom('$&', '$1', '{n}', '{date}', '\\'));
    fc.assert(
      fc.property(odd, (date) => {
        expect(fill('<{date}>', 'en', {date})).to.equal(`<${date}>`);
      }),
    );
  });

  it('keeps any message without values as it is', () => {
    const place = fc.stringMatching(/^\{\w{1,8}\}$/);
    const name = fc.constantFrom('{constructor}', '{toString}', '{__proto__}');
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), place, name)), (parts) => {
        expect(fill(parts.join(''), 'en')).to.equal(parts.join(''));
      }),
    );
  });
});

describe('isPlainEnglish', () => {
  it('holds where numbers are printed as in English', () => {
    const locales = ['en', 'en-US', 'en-GB', 'en-ZA', 'en-DE', 'de'];
    expect(locales.map(isPlainEnglish)).to.deep.equal([true, true, true, false, false, false]);
  });
});

describe('numberFormat', () => {
  it('makes one format for each locale and options', () => {
    const options = {style: 'unit', unit: 'second'} as const;
    expect(numberFormat('de', options)).to.equal(numberFormat('de', {...options}));
    expect(numberFormat('de', options)).not.to.equal(numberFormat('fr', options));
    expect(numberFormat('de', options)).not.to.equal(numberFormat('de'));
  });
});

describe('the built-in sentences', () => {
  it('are never empty', () => {
    const forms = Object.values<Message>(en).flatMap((message) =>
      typeof message === 'string' ? [message] : Object.values(message),
    );
    expect(forms.filter((form) => form.trim() === '')).to.deep.equal([]);
  });
});
