import {expect, waitUntil} from '@open-wc/testing';
import {FaqAccordionHarness, accordion} from '../../support/faq-accordion-harness.js';
import {bundle, closeFrames, openFrame} from '../../support/frame.js';
import {render} from '../../support/harness.js';
import {settled} from '../../support/user.js';

interface Page {
  '@context': string;
  '@type': string;
  mainEntity: {
    '@type': string;
    name: string;
    inLanguage: string;
    acceptedAnswer: {'@type': string; text: string};
  }[];
}

const own: Element[] = [];

/** A script that the page has put there itself. */
function addJson(text: string, parent: Element = document.head): void {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = text;
  parent.append(script);
  own.push(script);
}

function scripts(): Element[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].filter(
    (script) => !own.includes(script),
  );
}

function data(): Page {
  return JSON.parse(scripts()[0]!.textContent) as Page;
}

function names(): string[] {
  return data().mainEntity.map(({name}) => name);
}

describe('the structured data of <faq-accordion>', () => {
  afterEach(async () => {
    for (const element of document.querySelectorAll('faq-accordion')) element.remove();
    for (const script of own.splice(0)) script.remove();
    await settled();
  });

  it('is left out unless it is asked for', async () => {
    await FaqAccordionHarness.create();
    expect(scripts()).to.deep.equal([]);
  });

  it('has the questions with their answers', async () => {
    await FaqAccordionHarness.create(['Why?'], 'structured-data');
    expect(data()).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@type': 'Question',
          name: 'Why?',
          inLanguage: 'en-GB',
          acceptedAnswer: {'@type': 'Answer', text: 'An answer to that.'},
        },
      ],
    });
    expect(scripts()[0]!.parentElement).to.equal(document.head);
  });

  it('has the words that a reader sees, apart as a reader sees them', async () => {
    await FaqAccordionHarness.create(
      [
        `<details><summary>Why <b>so</b>?</summary><p>The H<b>20</b>, by <i>Nvidia</i>’s<br>staff.</p><ul><li>one</li><li><b>two</b></li></ul><style>p {}</style></details>`,
      ],
      'structured-data',
    );
    const [{name, acceptedAnswer}] = data().mainEntity as [Page['mainEntity'][number]];
    expect(name).to.equal('Why so?');
    expect(acceptedAnswer.text).to.equal('The H 20, by Nvidia’s staff. one two');
  });

  it('is merged over all that ask for it', async () => {
    await render(
      `<div>${accordion(['Why?'], 'structured-data')}${accordion(['No?'])}${accordion(['How?'], 'structured-data')}</div>`,
    );
    expect(scripts()).to.have.length(1);
    expect(names()).to.deep.equal(['Why?', 'How?']);
  });

  it('has the questions of other forms, too', async () => {
    await FaqAccordionHarness.from(
      '<faq-accordion structured-data><dl><dt>Why?</dt><dd>So.</dd></dl></faq-accordion>',
    );
    expect(names()).to.deep.equal(['Why?']);
    expect(data().mainEntity[0]!.acceptedAnswer.text).to.equal('So.');
  });

  it('can’t end its script', async () => {
    await FaqAccordionHarness.create(
      ['<details><summary>&lt;/script>?</summary><p>&lt;!-- &lt;script></p></details>'],
      'structured-data',
    );
    expect(scripts()[0]!.textContent).not.to.contain('<');
    expect(names()).to.deep.equal(['</script>?']);
  });

  it('follows the content', async () => {
    const faq = await FaqAccordionHarness.create(['Why?'], 'structured-data');
    faq.summary(0).textContent = 'How?';
    await settled();
    expect(names()).to.deep.equal(['How?']);
    expect(scripts()).to.have.length(1);
  });

  it('comes and goes with the attribute', async () => {
    const faq = await FaqAccordionHarness.create(['Why?']);
    faq.element.toggleAttribute('structured-data');
    await settled();
    expect(names()).to.deep.equal(['Why?']);
    faq.element.toggleAttribute('structured-data');
    await settled();
    expect(scripts()).to.deep.equal([]);
  });

  it('goes with the last element', async () => {
    const page = await render(
      `<div>${accordion(['Why?'], 'structured-data')}${accordion(['How?'], 'structured-data')}</div>`,
    );
    page.querySelector('faq-accordion')!.remove();
    expect(names()).to.deep.equal(['How?']);
    page.querySelector('faq-accordion')!.remove();
    expect(scripts()).to.deep.equal([]);
  });

  it('is there again when the element comes back', async () => {
    const {element} = await FaqAccordionHarness.create(['Why?'], 'structured-data');
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await settled();
    expect(names()).to.deep.equal(['Why?']);
  });

  it('is left out where there are no questions', async () => {
    await FaqAccordionHarness.create([], 'structured-data');
    expect(scripts()).to.deep.equal([]);
  });

  describe('under a policy of the page', () => {
    afterEach(closeFrames);

    for (const [kind, policy] of [
      ['for trusted types', "require-trusted-types-for 'script'; trusted-types explainer-elements"],
      ['that is strict', "script-src 'self' 'unsafe-inline'; style-src 'self'; connect-src 'self'"],
    ] as const) {
      it(`is there ${kind}, and violates nothing`, async () => {
        const markup = accordion(['Why?'], 'structured-data');
        const {document, log} = await openFrame(markup + bundle, policy);
        const script = (): Element | null => document.querySelector('head > [type*="ld+json"]');
        await waitUntil(script, 'the script');
        expect(script()!.textContent).to.contain('"name":"Why?"');
        expect(log.violations).to.deep.equal([]);
        expect(log.errors).to.deep.equal([]);
      });
    }
  });

  describe('gives way to a FAQPage of the page', () => {
    for (const [how, json] of [
      ['alone', {'@type': 'FAQPage'}],
      ['with other types', {'@type': ['WebPage', 'FAQPage']}],
      ['in a graph', {'@graph': [{'@type': 'Article'}, {'@type': 'FAQPage'}]}],
      ['in a list', [{'@type': 'Article'}, {'@type': 'FAQPage'}]],
      ['by its address', {'@type': 'https://schema.org/FAQPage'}],
    ] as const) {
      it(how, async () => {
        addJson(JSON.stringify(json));
        await FaqAccordionHarness.create(['Why?'], 'structured-data');
        expect(scripts()).to.deep.equal([]);
      });
    }

    it('anywhere in it', async () => {
      addJson('{"@type": "FAQPage"}', document.body);
      await FaqAccordionHarness.create(['Why?'], 'structured-data');
      expect(scripts()).to.deep.equal([]);
    });

    it('that comes later, with the next change', async () => {
      const faq = await FaqAccordionHarness.create(['Why?'], 'structured-data');
      addJson('{"@type": "FAQPage"}');
      faq.summary(0).textContent = 'How?';
      await settled();
      expect(scripts()).to.deep.equal([]);
    });
  });

  describe('stands beside', () => {
    for (const [what, text] of [
      ['data of another type', '{"@type": "NewsArticle", "headline": "A FAQPage"}'],
      ['malformed data', '{"@type": "NewsArticle",'],
      ['no data', ''],
      ['a type that is nothing', '{"@type": null}'],
      ['a type that can’t be read', '{"@type": {"toString": 1}}'],
    ] as const) {
      it(what, async () => {
        addJson(text);
        await FaqAccordionHarness.create(['Why?'], 'structured-data');
        expect(names()).to.deep.equal(['Why?']);
      });
    }
  });
});
