import {expect} from '@open-wc/testing';
import '../../../src/components/story-provider/story-provider.js';
import type {QuestionList, Story} from '../../../src/index.js';
import {axe} from '../../support/engine.js';
import {FaqAccordionHarness, question} from '../../support/faq-accordion-harness.js';
import {withFetch} from '../../support/fetching.js';
import {render} from '../../support/harness.js';
import {settled} from '../../support/user.js';
import {warningsDuring} from '../../support/warnings.js';

const list: QuestionList = {
  title: 'Questions and answers',
  items: [
    {id: 'from-data', question: 'What is an H20?', answer: 'A chip.\n\n- *one*\n- two'},
    {question: 'Who makes it?', answer: '[Nvidia](https://example.org/)'},
  ],
};
const story: Story = {version: 1, faq: list};

async function create(data: unknown = list, inside = ''): Promise<FaqAccordionHarness> {
  const faq = await FaqAccordionHarness.from(`<faq-accordion lang="en">${inside}</faq-accordion>`);
  faq.element.data = data as QuestionList;
  await settled();
  return faq;
}

/** The questions in the shadow root. */
function shown({element}: FaqAccordionHarness): HTMLDetailsElement[] {
  return [...element.shadowRoot!.querySelectorAll('details')];
}

function texts(faq: FaqAccordionHarness): string[] {
  return shown(faq).map((it) => it.querySelector('h3')!.textContent);
}

const wanted = ['What is an H20?', 'Who makes it?'];

describe('<faq-accordion> with data', () => {
  it('shows the questions', async () => {
    expect(texts(await create())).to.deep.equal(wanted);
  });

  it('shows the title as its heading', async () => {
    const {element} = await create();
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.equal('Questions and answers');
  });

  it('counts them and offers to open all', async () => {
    const faq = await create();
    expect(faq.shown).to.contain('2 questions').and.contain('Expand all');
  });

  it('opens all of them', async () => {
    const faq = await create();
    await faq.click('Expand all');
    expect(shown(faq).map(({open}) => open)).to.deep.equal([true, true]);
  });

  it('reads answers as rich text', async () => {
    const [first] = shown(await create());
    const parts = [...first!.querySelectorAll('p, ul > li, em')].map(({localName}) => localName);
    expect(parts).to.deep.equal(['p', 'li', 'em', 'li']);
  });

  it('keeps the ids of the data, and makes those that are missing', async () => {
    expect(shown(await create()).map(({id}) => id)).to.deep.equal(['from-data', 'who-makes-it']);
  });

  it('is found in a story', async () => {
    expect(texts(await create(story))).to.deep.equal(wanted);
  });

  it('wins over light questions, which stay in the page', async () => {
    const faq = await create(list, question('Light?'));
    expect(texts(faq)).to.deep.equal(wanted);
    expect(faq.element.querySelectorAll('details')).to.have.length(1);
  });

  it('gives way to light questions when it is taken away', async () => {
    const faq = await create(list, question('Light?'));
    faq.element.data = undefined;
    await settled();
    expect(shown(faq)).to.deep.equal([]);
    expect(faq.isAnswerShown(0)).to.equal(false);
    expect(faq.summary(0).checkVisibility()).to.equal(true);
  });

  it('is followed when it changes', async () => {
    const faq = await create();
    faq.element.data = {items: [{question: 'New?', answer: 'Yes.'}]};
    await settled();
    expect(texts(faq)).to.deep.equal(['New?']);
  });

  it('is read from a script inside the tag', async () => {
    const json = JSON.stringify(list);
    const faq = await create(undefined, `<script type="application/json">${json}</script>`);
    expect(texts(faq)).to.deep.equal(wanted);
  });

  it('comes from the nearest provider where there is nothing else', async () => {
    const provider = await render<HTMLElement & {data: Story}>(
      '<story-provider><faq-accordion></faq-accordion></story-provider>',
    );
    provider.data = story;
    await settled();
    expect(texts(new FaqAccordionHarness(provider.querySelector('faq-accordion')!))).to.deep.equal(
      wanted,
    );
  });

  it('is loaded from an address', async () => {
    await withFetch(async (requests) => {
      const faq = await FaqAccordionHarness.from('<faq-accordion src="/faq.json"></faq-accordion>');
      requests[0]!.answer(JSON.stringify(list));
      await settled();
      expect(texts(faq)).to.deep.equal(wanted);
    });
  });

  it('leaves light questions where an address fails, and warns', async () => {
    let faq: FaqAccordionHarness | undefined;
    const warnings = await warningsDuring(() =>
      withFetch(async (requests) => {
        faq = await FaqAccordionHarness.from(
          `<faq-accordion src="/none.json">${question('Light?')}</faq-accordion>`,
        );
        requests[0]!.fail();
        await settled();
      }),
    );
    expect(warnings.join()).to.contain('load-failed');
    expect(faq!.summary(0).checkVisibility()).to.equal(true);
  });

  it('drops what it can’t use, with a warning, and keeps the rest', async () => {
    let faq: FaqAccordionHarness | undefined;
    const warnings = await warningsDuring(async () => {
      faq = await create({items: [{question: 'No answer?'}, 7, list.items[1]]});
    });
    expect(texts(faq!)).to.deep.equal(['Who makes it?']);
    expect(warnings.join()).to.contain('bad-data');
  });

  it('takes no markup from a text', async () => {
    const faq = await create({items: [{question: '<b>x</b>', answer: '<img src=x>'}]});
    expect(texts(faq)).to.deep.equal(['<b>x</b>']);
    expect(faq.element.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('has no findings of axe when all is open', async () => {
    const faq = await create();
    await faq.click('Expand all');
    expect(await axe(faq.element)).to.deep.equal([]);
  });
});
