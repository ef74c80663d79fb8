import {expect} from '@open-wc/testing';
import {FaqAccordionHarness, accordion, question} from '../../support/faq-accordion-harness.js';
import {settled} from '../../support/user.js';

const far = '<div style="block-size: 3000px"></div>';
const items = ['Why?', question('What is an H20?', 'id="h20" data-aliases="what-h20 50%off 芯片"')];

/** An accordion far down the page, with a question that had other ids before. */
function below(): Promise<FaqAccordionHarness> {
  return FaqAccordionHarness.from(`<div>${far}${accordion(items)}${far}</div>`);
}

/** Makes the page's address what it is when a reader comes by such a link. */
function arriveAt(hash: string): void {
  history.replaceState(null, '', location.pathname + location.search + hash);
}

describe('former ids of a question of <faq-accordion>', () => {
  afterEach(() => {
    arriveAt('');
    scrollTo(0, 0);
  });

  for (const hash of ['#what-h20', '#50%off', '#50%25off', '#芯片', '#%E8%8A%AF%E7%89%87']) {
    it(`open the question when a reader arrives by ${hash}`, async () => {
      arriveAt(hash);
      expect((await FaqAccordionHarness.create(items)).open).to.deep.equal([1]);
    });
  }

  it('take a reader who arrives to the question', async () => {
    arriveAt('#what-h20');
    const faq = await below();
    expect(faq.isInView(1)).to.equal(true);
    expect(faq.focused).to.equal(1);
  });

  it('open the question by a link of the page, and take the reader there', async () => {
    const faq = await below();
    await FaqAccordionHarness.followLink('#what-h20');
    expect(faq.open).to.deep.equal([1]);
    expect(faq.isInView(1)).to.equal(true);
    expect(faq.focused).to.equal(1);
  });

  it('open it again by the same link', async () => {
    const faq = await FaqAccordionHarness.create(items);
    await FaqAccordionHarness.followLink('#what-h20');
    await faq.clickQuestion(1);
    await FaqAccordionHarness.followLink('#what-h20');
    expect(faq.open).to.deep.equal([1]);
  });

  it('leave its present id in use', async () => {
    const faq = await FaqAccordionHarness.create(items);
    await FaqAccordionHarness.followLink('#h20');
    expect(faq.open).to.deep.equal([1]);
    expect(faq.ids).to.deep.equal(['why', 'h20']);
  });

  it('go with an id that is made from the question', async () => {
    arriveAt('#old');
    const faq = await FaqAccordionHarness.create([question('Why?', 'data-aliases="old"')]);
    expect(faq.ids).to.deep.equal(['why']);
    expect(faq.open).to.deep.equal([0]);
  });

  it('may stand on several lines', async () => {
    arriveAt('#older');
    const aliases = 'data-aliases="\n  old\n  older\n"';
    expect((await FaqAccordionHarness.create([question('Why?', aliases)])).open).to.deep.equal([0]);
  });

  it('count once they are added', async () => {
    const faq = await FaqAccordionHarness.create(['Why?']);
    faq.questions[0]!.dataset.aliases = 'old';
    await settled();
    await FaqAccordionHarness.followLink('#old');
    expect(faq.open).to.deep.equal([0]);
  });

  for (const [kind, hash] of [
    ['part of one', '#what'],
    ['two of them', '#what-h20%2050%25off'],
    ['another case', '#What-H20'],
    ['no fragment', ''],
    ['an empty fragment', '#'],
  ] as const) {
    it(`open nothing for ${kind}`, async () => {
      arriveAt(hash);
      expect((await FaqAccordionHarness.create(items)).open).to.deep.equal([]);
    });
  }

  for (const aliases of ['', ' ', '\n']) {
    it(`open nothing where they are ${JSON.stringify(aliases)}`, async () => {
      arriveAt('#');
      const faq = await FaqAccordionHarness.create([question('Why?', `data-aliases="${aliases}"`)]);
      expect(faq.open).to.deep.equal([]);
    });
  }
});
