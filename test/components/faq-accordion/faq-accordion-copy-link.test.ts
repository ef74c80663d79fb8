import {expect, waitUntil} from '@open-wc/testing';
import {FakeClipboard} from '../../support/clipboard.js';
import {FaqAccordionHarness, question} from '../../support/faq-accordion-harness.js';
import {press, settled} from '../../support/user.js';

const items = [question('Why?', 'id="50%off"'), 'How?', 'Who?'];

describe('the link to a question of <faq-accordion>', () => {
  let clipboard: FakeClipboard;

  beforeEach(() => {
    clipboard = FakeClipboard.install();
  });

  afterEach(() => FakeClipboard.restore());

  function links({buttons}: FaqAccordionHarness): string[] {
    return buttons.filter((name) => name.startsWith('Copy link'));
  }

  it('is there for each open question, with its name', async () => {
    const faq = await FaqAccordionHarness.create(items);
    expect(links(faq)).to.deep.equal([]);
    await faq.clickQuestion(2);
    await faq.clickQuestion(0);
    expect(links(faq)).to.deep.equal(['Copy link: Why?', 'Copy link: Who?']);
  });

  it('goes when the question is closed', async () => {
    const faq = await FaqAccordionHarness.create(items);
    await faq.clickQuestion(2);
    await faq.clickQuestion(2);
    expect(links(faq)).to.deep.equal([]);
  });

  it('is copied', async () => {
    const faq = await FaqAccordionHarness.create(items);
    await faq.clickQuestion(1);
    await faq.copyLink('How?');
    expect(clipboard.text).to.equal(`${location.href.replace(/#.*/, '')}#how`);
  });

  it('is copied by the keyboard, and keeps the focus', async () => {
    const faq = await FaqAccordionHarness.create(items);
    await faq.clickQuestion(0);
    faq.button('Copy link: Why?').focus();
    await press('Enter');
    await settled();
    expect(clipboard.text).to.match(/#50%off$/);
    expect(faq.element.shadowRoot!.activeElement).to.equal(faq.button('Copy link: Why?'));
  });

  it('says so, once and where it was pressed', async () => {
    const faq = await FaqAccordionHarness.create(items);
    await faq.clickQuestion(0);
    await faq.clickQuestion(1);
    await faq.copyLink('How?');
    expect(faq.announced).to.match(/Link copied$/);
    expect(faq.button('Copy link: Why?').textContent.trim()).to.equal('Copy link');
    expect(faq.button('Copy link: How?').textContent.trim()).to.equal('Link copied');
    await waitUntil(() => !faq.announced.includes('copied'), 'still said', {timeout: 4000});
  });

  it('says when it can’t be copied', async () => {
    FakeClipboard.install({refuses: true});
    const faq = await FaqAccordionHarness.create(items);
    await faq.clickQuestion(1);
    await faq.copyLink('How?');
    expect(faq.announced).to.contain('That did not work');
    expect(faq.told.map(({action}) => action)).to.deep.equal(['expand']);
  });

  it('is told to the page', async () => {
    const faq = await FaqAccordionHarness.create(items);
    await faq.clickQuestion(1);
    await faq.copyLink('How?');
    const data = {id: 'how', position: 2, question: 'How?'};
    expect(faq.told.at(-1)).to.deep.equal({action: 'copy-link', data});
  });

  it('is left out where there is no clipboard', async () => {
    FakeClipboard.remove();
    const faq = await FaqAccordionHarness.create(items);
    await faq.clickQuestion(1);
    expect(links(faq)).to.deep.equal([]);
  });

  describe('stands below its answer', () => {
    async function expectBelow(
      faq: FaqAccordionHarness,
      index: number,
      name: string,
    ): Promise<void> {
      const isBelow = (): boolean => {
        const link = faq.button(name).getBoundingClientRect();
        const answer = faq.answer(index).getBoundingClientRect();
        const {bottom} = faq.questions[index]!.getBoundingClientRect();
        const distance = link.top - answer.bottom;
        return distance >= 0 && distance <= 12 && link.bottom <= bottom;
      };
      await waitUntil(isBelow, 'it stands elsewhere');
    }

    it('when it is opened', async () => {
      const faq = await FaqAccordionHarness.create(items);
      await faq.clickQuestion(1);
      await expectBelow(faq, 1, 'Copy link: How?');
    });

    it('when it is open from the start', async () => {
      const faq = await FaqAccordionHarness.create([question('Why?', 'open'), 'How?']);
      await settled();
      await expectBelow(faq, 0, 'Copy link: Why?');
    });

    it('when a question above is opened', async () => {
      const faq = await FaqAccordionHarness.create(items);
      await faq.clickQuestion(1);
      await faq.clickQuestion(0);
      await expectBelow(faq, 1, 'Copy link: How?');
    });

    it('when the answer grows', async () => {
      const faq = await FaqAccordionHarness.create(items);
      await faq.clickQuestion(1);
      faq.answer(1).style.paddingBlockEnd = '100px';
      await settled();
      await expectBelow(faq, 1, 'Copy link: How?');
    });

    it('of questions from a copy', async () => {
      const faq = await FaqAccordionHarness.from(
        '<faq-accordion><dl><dt>Why?</dt><dd><p>So.</p></dd></dl></faq-accordion>',
      );
      await faq.clickQuestion(0);
      await expectBelow(faq, 0, 'Copy link: Why?');
    });
  });
});
