import {expect} from '@open-wc/testing';
import {chromeData} from '../../src/styles/chrome-data.js';
import {chromeSheets} from '../../src/styles/chrome-sheets.js';
import {lightSheets} from '../../src/styles/light-sheets.js';

/** What the minifier could lose without an error. */
const fragile = [
  '@layer',
  '@container',
  '@media print',
  '@supports',
  '::details-content',
  '::marker',
  ':state(',
  ':not(:defined)',
  'light-dark(',
  'oklch(from',
  'color-mix(',
  '@starting-style',
  'interpolate-size',
];

function parse(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** One line for each declaration of a sheet: where it holds, its property and its priority. */
function declarations(rules: Iterable<CSSRule>, place = ''): string[] {
  return [...rules].flatMap((rule) => {
    const {style, cssRules} = rule as CSSStyleRule;
    if (!(rule instanceof CSSStyleRule)) return declarations(cssRules ?? [], place + head(rule));
    // One by one: the minifier joins rules that say the same.
    return rule.selectorText.split(/,(?![^(]*\))\s*/).flatMap((selector) =>
      [...style].map(
        (name) => `${place} ${selector} { ${name} ${style.getPropertyPriority(name)}}`,
      ),
    );
  });
}

function head(rule: CSSRule): string {
  const start = rule.cssText.split('{')[0] ?? '';
  return ` ${start.replace(/\s+/g, '')}`;
}

describe('the sheet for the <link>', () => {
  const source = lightSheets.map(({cssText}) => cssText).join('\n');
  const chrome = Object.values(chromeSheets).flat().join('');
  let built = '';

  before(async () => {
    built = await (await fetch('/dist/explainer-elements.css')).text();
  });

  /** The rules of the page itself, and what stands in the block for the bundle. */
  function parts(): {light: CSSRule[]; data: unknown[]} {
    const rules = [...parse(built).cssRules];
    const block = rules.pop() as CSSMediaRule;
    expect(block.media.mediaText).to.match(/^explainer-[\da-f]{8}$/);
    const json = (block.cssRules[0] as CSSStyleRule).style.getPropertyValue('--data');
    return {light: rules, data: JSON.parse(json) as unknown[]};
  }

  const chromeStyles = (): Record<string, string> => parts().data.pop() as Record<string, string>;

  it('names its encoding first, since it has more than ASCII', () => {
    expect(built.startsWith('@charset "UTF-8";')).to.equal(true);
  });

  it('has every declaration of the light sheets', () => {
    const expected = [...new Set(declarations(parse(source).cssRules))].sort();
    const actual = [...new Set(declarations(parts().light))].sort();
    expect(expected.length).to.be.greaterThan(50);
    expect(actual).to.deep.equal(expected);
  });

  it('has each sheet of the shadow roots', () => {
    expect(Object.keys(chromeStyles())).to.deep.equal(Object.keys(chromeSheets));
  });

  it('has the data, as JSON that an engine gives back unchanged', () => {
    expect(parts().data.slice(0, -1)).to.deep.equal(chromeData);
  });

  it('may have quotation marks, backslashes and braces in it', () => {
    const data = ['“…” ’ 中 🙂', '{n} of {count};', '"', '\\', '\\"', "'", '/* */ url( ) !', '</style>'];
    const [rule] = parse(`a{--data:${JSON.stringify(data)}}`).cssRules;
    const json = (rule as CSSStyleRule).style.getPropertyValue('--data');
    expect(JSON.parse(json)).to.deep.equal(data);
  });

  for (const [name, sheets] of Object.entries(chromeSheets)) {
    it(`has every declaration of ${name}`, () => {
      const expected = [...new Set(declarations(parse([sheets].flat().join('')).cssRules))].sort();
      const block = parse(chromeStyles()[name] ?? '').cssRules;
      expect(expected.length).to.be.greaterThan(5);
      expect([...new Set(declarations(block))].sort()).to.deep.equal(expected);
    });
  }

  for (const syntax of fragile) {
    it(`keeps ${syntax}`, () => {
      const has = (css: string): boolean => css.replace(/\s+/g, ' ').includes(syntax);
      expect(has(built)).to.equal(has(source + chrome));
    });
  }
});
