import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {type Inline, parseInline, parseRichText} from '../../src/model/rich-text.js';

/** A run of words in short: `<em>words</em>`. */
function sketch(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const address = part.type === 'a' ? ` ${part.href || 'nowhere'}` : '';
      return `<${part.type}${address}>${sketch(part.parts)}</${part.type}>`;
    })
    .join('');
}

function sketchBlocks(source: string): string[] {
  return parseRichText(source).map(
    ({type, start, items}) => `${type}${start ?? ''}: ${items.map(sketch).join(' | ')}`,
  );
}

/** The words without the marks. */
function plain(parts: readonly Inline[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : plain(part.parts))).join('');
}

/** Texts of marks and what may stand between them. */
const marked = fc
  .array(
    fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '](',
      'a',
      ' ',
      '\n',
      '- ',
      '1. ',
      'ü',
    ),
    {maxLength: 60},
  )
  .map((parts) => parts.join(''));

describe('parseInline', () => {
  for (const [source, expected] of [
    ['', ''],
    ['plain', 'plain'],
    ['**strong**', '<strong>strong</strong>'],
    ['*emphasis*', '<em>emphasis</em>'],
    ['_emphasis_', '<em>emphasis</em>'],
    ['`code`', '<code>code</code>'],
    ['a **b** c *d* e', 'a <strong>b</strong> c <em>d</em> e'],
    ['**chip**s', '<strong>chip</strong>s'],
    ['**a _b_ c**', '<strong>a <em>b</em> c</strong>'],
    ['**_both_**', '<strong><em>both</em></strong>'],
    ['*a **b** c*', '<em>a <strong>b</strong> c</em>'],
    ['这是*重点*文字', '这是<em>重点</em>文字'],
    ['`a *b* c`', '<code>a *b* c</code>'],
    ['**on two\nlines**', '<strong>on two\nlines</strong>'],
    ['⏳ **R2 is late.** It', '⏳ <strong>R2 is late.</strong> It'],
    ['[words](https://example.com/a)', '<a https://example.com/a>words</a>'],
    ['([a](https://example.com/b))', '(<a https://example.com/b>a</a>)'],
    ['[a](/wiki/A_(b))', '<a /wiki/A_(b)>a</a>'],
    ['[**a** b](#c)', '<a #c><strong>a</strong> b</a>'],
    ['**[a](b)**', '<strong><a b>a</a></strong>'],
    ['[write](mailto:a@example.com)', '<a mailto:a@example.com>write</a>'],
    ['[call](tel:+4930)', '<a tel:+4930>call</a>'],
  ] as const) {
    it(`reads ‘${source}’`, () => {
      expect(sketch(parseInline(source))).to.equal(expected);
    });
  }

  for (const source of [
    '2 * 3 * 4',
    '2*3*4',
    'snake_case_name',
    '**open',
    '* a *',
    '****',
    '`',
    '[a] (b)',
    '[a](b c)',
    '[a]()',
    '<b>bold</b>',
    '&lt;',
    'a_b_c and d_e',
  ]) {
    it(`leaves ‘${source}’ as it is`, () => {
      expect(parseInline(source)).to.deep.equal([source].filter(Boolean));
    });
  }

  for (const address of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u0000script:alert(1)',
    'vbscript:a',
    'data:text/html,a',
    'blob:https://example.com/a',
    'file:///etc/passwd',
    'https://[',
  ]) {
    it(`does not lead to ${JSON.stringify(address)}`, () => {
      const [link] = parseInline(`[a](${address})`) as readonly [Exclude<Inline, string>];
      expect(plain([link])).to.equal('a');
      if (link.href) expect(new URL(link.href, 'https://example.com').protocol).to.equal('https:');
    });
  }

  it('loses no word', () => {
    fc.assert(
      fc.property(marked, (source) => {
        const letters = (text: string): string => text.replace(/[^aü]/g, '');
        const addresses = /\]\([^)]*\)+/.test(source);
        fc.pre(!addresses);
        expect(letters(plain(parseInline(source)))).to.equal(letters(source));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(marked, fc.string({unit: 'binary'})), (text) => void parseInline(text)),
    );
  });

  for (const piece of [
    '*a ',
    '**a ',
    '_a ',
    '`',
    '[',
    '[a](b',
    '(',
    '*_',
    '**_',
    'a*',
    '\n',
    '- ',
  ]) {
    it(`takes no second for ‘${piece}’ many times`, () => {
      const text = piece.repeat(20_000 / piece.length);
      const start = performance.now();
      parseRichText(text);
      expect(performance.now() - start).to.be.lessThan(1000);
    });
  }
});

describe('parseRichText', () => {
  for (const [source, ...expected] of [
    [''],
    [' \n \n'],
    ['One.', 'p: One.'],
    ['One.\n\nTwo.', 'p: One.', 'p: Two.'],
    ['One\nline.', 'p: One\nline.'],
    ['- a\n- b', 'ul: a | b'],
    ['* a\n+ b', 'ul: a | b'],
    ['1. a\n2) b', 'ol1: a | b'],
    ['7. a\n8. b', 'ol7: a | b'],
    ['- a\n\n- b', 'ul: a | b'],
    ['Look:\n- a\n- b\n\nEnd.', 'p: Look:', 'ul: a | b', 'p: End.'],
    ['- a\n1. b', 'ul: a', 'ol1: b'],
    ['- a **b**\n  and c', 'ul: a <strong>b</strong>\n  and c'],
    ['-5 degrees', 'p: -5 degrees'],
    ['3.35 TB/s', 'p: 3.35 TB/s'],
    ['10. Mai 2026', 'ol10: Mai 2026'],
    ['\r\nOne.\r\n\r\nTwo.', 'p: One.', 'p: Two.'],
  ] as const) {
    it(`reads ${JSON.stringify(source)}`, () => {
      expect(sketchBlocks(source).map((line) => line.trim())).to.deep.equal(expected);
    });
  }

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(marked, fc.string({unit: 'binary'})),
        (text) => void parseRichText(text),
      ),
    );
  });
});
