import {expect} from '@open-wc/testing';
import {unsafeCSS} from 'lit';
import {faqAccordionLightStyles} from '../../src/components/faq-accordion/faq-accordion.light.styles.js';
import {inShadow} from '../../src/styles/in-shadow.js';

function converted(css: string): string {
  return inShadow(unsafeCSS(css), 'x-list').cssText.replace(/\s+/g, ' ').trim();
}

describe('inShadow', () => {
  for (const [what, css, expected] of [
    ['a child', 'x-list > p {', ':host slot > p{'],
    ['what is below a child', 'x-list > p > b:hover::after {', ':host slot > p > b:hover::after{'],
    ['a selector without spaces', 'x-list>p>b{', ':host slot > p>b{'],
    ['a condition', "x-list:not([print='as-is']) > p {", ":host(:not([print='as-is'])) slot > p{"],
    [
      'conditions in brackets',
      'x-list:is([a], :not(:has(> i), b)):hover > p {',
      ':host(:is([a], :not(:has(> i), b)):hover) slot > p{',
    ],
    ['a list', 'x-list > p, x-list[a] > b {', ':host slot > p,:host([a]) slot > b{'],
    ['commas in brackets', 'x-list > :is(p, b) > i {', ':host slot > :is(p, b) > i{'],
    [
      'a pseudo-element',
      'x-list > details::details-content {',
      ':host slot > details::details-content{',
    ],
    ['the element itself', 'x-list {', ''],
    ['its own pseudo-element', 'x-list:not(:defined, :has(> h2))::before {', ''],
    ['another element', 'x-listing > p {', ''],
    ['something else', '::highlight(words) {', ''],
    ['an at-rule', '@media (width > 3em) {', '@media (width > 3em) {'],
    ['a comment', '/* x-list > p { */ x-list > b {', ':host slot > b{'],
  ] as const) {
    it(`converts ${what}`, () => expect(converted(css)).to.equal(expected));
  }

  it('leaves the declarations as they are', () => {
    expect(converted("x-list > p { color: red; content: 'x-list > p'; }")).to.equal(
      ":host slot > p{ color: red; content: 'x-list > p'; }",
    );
  });

  it('leaves a whole sheet valid', () => {
    const {cssText} = inShadow(faqAccordionLightStyles, 'faq-accordion');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    const count = countIn(sheet.cssRules);
    expect(count).to.equal(cssText.match(/\{/g)?.length);
    expect(count).to.be.greaterThan(20);
  });
});

/** How many rules there are, each in braces of its own. */
function countIn(rules: CSSRuleList): number {
  return [...rules].reduce(
    (sum, rule) => sum + 1 + ('cssRules' in rule ? countIn(rule.cssRules as CSSRuleList) : 0),
    0,
  );
}
