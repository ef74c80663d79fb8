import {expect} from '@open-wc/testing';
import {wordRanges} from '../../src/internal/word-ranges.js';

/** The words that are found in some markup. */
function found(markup: string, ...words: string[]): string[] {
  const root = document.createElement('div');
  root.innerHTML = markup;
  return wordRanges(root, words).map(({startContainer, startOffset, endOffset}) =>
    (startContainer as Text).data.slice(startOffset, endOffset),
  );
}

describe('wordRanges', () => {
  for (const [what, markup, words, expected] of [
    ['a word', 'The H20 chip', ['chip'], ['chip']],
    ['part of a word', 'chips', ['hip'], ['hip']],
    ['a word each time', 'chip, chip', ['chip'], ['chip', 'chip']],
    ['several words', 'The H20 chip', ['chip', 'the'], ['chip', 'The']],
    ['a word in any case', 'CHIP Chip', ['chip'], ['CHIP', 'Chip']],
    ['a word with accents', 'Zürich', ['zurich'], ['Zürich']],
    ['a Korean word', '한국 칩', ['칩'], ['칩']],
    ['a word in every element', '<b>chip</b> <i>chip</i>', ['chip'], ['chip', 'chip']],
    ['signs of patterns as they are', 'a.b* (c', ['.b*', '(c'], ['.b*', '(c']],
    ['nothing where it is not', 'GPU', ['chip'], []],
    ['nothing for no words', 'chip', [], []],
    ['no word across elements', '<b>ch</b>ip', ['chip'], []],
    ['no place where letters and accents are apart', 'zu\u0308rich chip', ['chip'], []],
  ] as const) {
    it(`finds ${what}`, () => {
      expect(found(markup, ...words)).to.deep.equal(expected);
    });
  }
});
