import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {render} from 'lit';
import {blocksTemplate, inlineTemplate} from '../../src/internal/rich-text-template.js';
import {parseInline, parseRichText} from '../../src/model/rich-text.js';

/** The HTML that a template makes, without Lit's comments. */
function htmlOf(template: unknown): HTMLElement {
  const place = document.createElement('div');
  render(template, place);
  return place;
}

const clean = (place: Element): string => place.innerHTML.replace(/<!--.*?-->/gs, '');

const payloads = [
  '<img src=x onerror=alert(1)>',
  '**<svg onload=alert(1)>**',
  '[<b onclick=alert(1)>](https://example.com)',
  '[a](javascript:alert(1))',
  '[a](java\tscript:alert(1))',
  '[a](https://example.com"onmouseover="alert(1))',
  "[a](https://example.com'><script>alert(1)</script>)",
  '`</code><script>alert(1)</script>`',
  '- <iframe srcdoc=a>\n- [a](data:text/html,a)',
  '${alert(1)}',
];

describe('inlineTemplate', () => {
  it('makes elements of marks', () => {
    const place = htmlOf(inlineTemplate(parseInline('a **b _c_** `d` [e](https://example.com/)')));
    expect(clean(place)).to.equal(
      'a <strong>b <em>c</em></strong> <code>d</code> <a href="https://example.com/">e</a>',
    );
  });

  it('makes a link that leads nowhere of an address that is not safe', () => {
    const place = htmlOf(inlineTemplate(parseInline('[a](javascript:alert(1))')));
    expect(clean(place)).to.equal('<a>a</a>');
  });

  it('keeps a relative address as it is, for the page’s base', () => {
    const place = htmlOf(inlineTemplate(parseInline('[a](b.html#c)')));
    expect(clean(place)).to.equal('<a href="b.html#c">a</a>');
  });
});

describe('blocksTemplate', () => {
  it('makes paragraphs and lists', () => {
    const place = htmlOf(blocksTemplate(parseRichText('One\n\n- a\n- **b**\n\n3. c\n4. d')));
    expect(clean(place)).to.equal(
      '<p>One</p><ul><li>a</li><li><strong>b</strong></li></ul><ol start="3"><li>c</li><li>d</li></ol>',
    );
  });

  /** Checks that no element or attribute is there that the grammar does not know. */
  function expectHarmless(text: string): void {
    const place = htmlOf(blocksTemplate(parseRichText(text)));
    for (const element of place.querySelectorAll('*')) {
      expect(element.localName).to.match(/^(p|ul|ol|li|strong|em|code|a)$/);
      for (const {name} of element.attributes) expect(name).to.match(/^(href|start)$/);
      if (element instanceof HTMLAnchorElement && element.href) {
        expect(element.protocol).to.match(/^(https?|mailto|tel):$/);
      }
    }
  }

  for (const payload of payloads) {
    it(`makes nothing of ‘${payload}’ but text`, () => expectHarmless(payload));
  }

  it('makes nothing of any text but what the grammar knows', () => {
    const pieces = fc.constantFrom(
      ...payloads,
      '[',
      '](',
      ')',
      '**',
      '_',
      '\n\n',
      '- ',
      '1. ',
      'a',
    );
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 12}), (all) => expectHarmless(all.join(''))),
    );
  });
});
