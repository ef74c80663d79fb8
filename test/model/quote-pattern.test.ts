import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {quotePattern} from '../../src/model/quote-pattern.js';

const article =
  'R2 had been planned for May. “We’re late,” he said – twice. It isn’t known why (so far).';

/** The words that were found. */
function found(text: string, quote: string): string | undefined {
  return quotePattern(quote).exec(text)?.[0];
}

/** Letters, marks and signs of many scripts; WebKit's expressions miss some rarer characters. */
const characters = [
  ...'abcdefghijklmnopqrstuvwxyzABCXYZ0123456789äßéçñøŁİıſK',
  ...'αΩжЯشبהदि中文字カなㄱ한กาไท😀👩‍👧🇨🇳2️⃣e\u0301',
  ...'.,;:!?…\'"‘’“”„«»()[]{}*+/\\|^$#%&@~`<>=_-–—−€°½²™',
];
const word = fc.oneof(
  fc.string({unit: fc.constantFrom(...characters), minLength: 1, maxLength: 12}),
  fc.constantFrom(
    'it’s',
    '“quoted”',
    '$5.00',
    '(a|b)*',
    'C++',
    '[sic]',
    '50%',
    'Zürich',
    '芯片',
    '—',
  ),
);
const words = fc.array(word, {minLength: 2, maxLength: 12}).map((all) => all.join(' '));

/** A text and a piece of it that has more than white space. */
const textAndPiece = fc
  .tuple(words, fc.nat(), fc.nat())
  .map(([text, one, other]) => {
    const letters = [...text];
    const ends = [one, other].map((end) => end % (letters.length + 1)).sort((a, b) => a - b);
    return {text, piece: letters.slice(...ends).join('')};
  })
  .filter(({piece}) => piece.trim() !== '');

/** Ways to write the same character. */
const alike: Readonly<Record<string, readonly string[]>> = {
  "'": ["'", '‘', '’', '‚', '‛'],
  '"': ['"', '“', '”', '„', '«', '»'],
  '-': ['-', '\u2010', '\u2011', '–', '—', '−'],
  ' ': [' ', '\u00a0', '\n', '\n      ', '\t', '\u202f', '  '],
};

/** A text in plain type, and the same as another editor may set it. */
const twoWritings = fc
  .array(fc.tuple(fc.constantFrom('a', 'B', 'ü', '5', ...Object.keys(alike)), fc.nat()), {
    minLength: 1,
    maxLength: 40,
  })
  .map((all) => {
    const choose = ([plain, choice]: [string, number]): string => {
      const forms = alike[plain] ?? [plain];
      return forms[choice % forms.length]!;
    };
    const plain = `x${all.map(([character]) => character).join('')}x`;
    return {plain: plain.replace(/ +/g, ' '), set: `x${all.map(choose).join('')}x`};
  });

describe('quotePattern', () => {
  it('finds the words and nothing around them', () => {
    expect(found(article, 'had been planned')).to.equal('had been planned');
  });

  it('finds the first of equal places', () => {
    expect(quotePattern('two').exec('one two one two')?.index).to.equal(4);
  });

  it('does not mind the case', () => {
    expect(found(article, 'r2 HAD BEEN')).to.equal('R2 had been');
  });

  it('does not mind white space around the quote', () => {
    expect(found(article, '\n  had been ')).to.equal('had been');
  });

  for (const [kind, quote, expected] of [
    ['straight quotation marks', '"We\'re late,"', '“We’re late,”'],
    ['German quotation marks', '„We‘re late,“', '“We’re late,”'],
    ['guillemets', '«We’re late,»', '“We’re late,”'],
    ['a hyphen for a dash', 'said - twice', 'said – twice'],
    ['an em dash', 'said — twice', 'said – twice'],
    ['a no-break space', 'for\u00a0May', 'for May'],
    ['a line break', 'planned\n    for May', 'planned for May'],
  ] as const) {
    it(`finds a quote with ${kind}`, () => {
      expect(found(article, quote)).to.equal(expected);
    });
  }

  it('finds words that no white space is left between', () => {
    expect(found('It is late.Why is unknown.', 'late. Why')).to.equal('late.Why');
  });

  for (const quote of ['planned for June', 'planned May', 'R2had', 'why so far', 'R.']) {
    it(`does not find ‘${quote}’`, () => {
      expect(found(article, quote)).to.equal(undefined);
    });
  }

  it('takes the characters of expressions for what they are', () => {
    const text = 'a+b=c? [yes] (no) {2} ^x$ 1|2 C:\\dir *bold* a/b a.b';
    for (const quote of text.split(' ')) expect(found(text, quote)).to.equal(quote);
    for (const quote of ['.*', 'a.b=c', '[a-z]', '\\w+', 'yes|no']) {
      expect(found(text, quote), quote).to.equal(undefined);
    }
  });

  it('finds any piece of a text', () => {
    fc.assert(
      fc.property(textAndPiece, ({text, piece}) => {
        const match = quotePattern(piece).exec(text);
        expect(match).to.exist;
        expect(match!.index).to.be.within(0, text.indexOf(piece.trim()));
        expect(match![0]).not.to.equal('');
      }),
    );
  });

  it('finds any text however its marks, dashes and spaces are set', () => {
    fc.assert(
      fc.property(twoWritings, ({plain, set}) => {
        expect(found(set, plain), 'plain in set').to.equal(set);
        expect(found(plain, set), 'set in plain').to.equal(plain);
      }),
    );
  });

  it('never throws, whatever the text and the quote', () => {
    const anything = fc.oneof(
      fc.string({unit: 'binary', maxLength: 60}),
      fc.string({
        unit: fc.constantFrom(...'\\^$.*+?()[]{}|/-#&~,=!<>:@`ab \ud800\udfff'.split('')),
      }),
    );
    fc.assert(
      fc.property(anything, anything, (text, quote) => {
        expect(() => found(text, quote)).not.to.throw();
      }),
    );
  });
});
