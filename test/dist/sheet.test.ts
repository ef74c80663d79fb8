import {expect} from '@open-wc/testing';
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
function declarations(rules: CSSRuleList, place = ''): string[] {
  return [...rules].flatMap((rule) => {
    const {style, cssRules} = rule as CSSStyleRule;
    const inner = rule instanceof CSSStyleRule ? `${place} ${rule.selectorText}` : place + head(rule);
    const own = [...(style ?? [])].map(
      (name) => `${inner} { ${name} ${style.getPropertyPriority(name)}}`,
    );
    return cssRules ? [...own, ...declarations(cssRules, inner)] : own;
  });
}

function head(rule: CSSRule): string {
  const start = rule.cssText.split('{')[0] ?? '';
  return ` ${start.replace(/\s+/g, '')}`;
}

describe('the sheet for the <link>', () => {
  const source = lightSheets.map(({cssText}) => cssText).join('\n');
  let built = '';

  before(async () => {
    built = await (await fetch('/dist/explainer-elements.css')).text();
  });

  it('has every declaration of the sources', () => {
    const expected = [...new Set(declarations(parse(source).cssRules))].sort();
    const actual = [...new Set(declarations(parse(built).cssRules))].sort();
    expect(expected.length).to.be.greaterThan(50);
    expect(actual).to.deep.equal(expected);
  });

  for (const syntax of fragile) {
    it(`keeps ${syntax}`, () => {
      const has = (css: string): boolean => css.replace(/\s+/g, ' ').includes(syntax);
      expect(has(built)).to.equal(has(source));
    });
  }
});
