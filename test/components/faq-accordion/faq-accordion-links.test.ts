import {expect} from '@open-wc/testing';
import type {ExplainerActionEvent} from '../../../src/index.js';
import {FaqAccordionHarness, accordion, question} from '../../support/faq-accordion-harness.js';
import {render} from '../../support/harness.js';
import {settled} from '../../support/user.js';

const far = '<div style="block-size: 3000px"></div>';

/** An accordion far down the page. */
function below(items: readonly string[]): Promise<FaqAccordionHarness> {
  return FaqAccordionHarness.from(`<div>${far}${accordion(items)}${far}</div>`);
}

/** Makes the page's address what it is when a reader comes by such a link. */
function arriveAt(hash: string): void {
  history.replaceState(null, '', location.pathname + location.search + hash);
}

describe('links to <faq-accordion>', () => {
  const errors: string[] = [];
  const note = ({message}: ErrorEvent): unknown => errors.push(message);

  beforeEach(() => {
    errors.length = 0;
    window.addEventListener('error', note);
  });

  afterEach(() => {
    window.removeEventListener('error', note);
    arriveAt('');
    scrollTo(0, 0);
  });

  describe('the ids', () => {
    it('are made from the questions', async () => {
      const {ids} = await FaqAccordionHarness.create(['What is an H20?', 'Who else?']);
      expect(ids).to.deep.equal(['what-is-an-h20', 'who-else']);
    });

    it('are made in any script', async () => {
      const {ids} = await FaqAccordionHarness.create([
        '什么是 H20？',
        'ما هو H20؟',
        'Что такое H20?',
      ]);
      expect(ids).to.deep.equal(['什么是-h20', 'ما-هو-h20', 'что-такое-h20']);
    });

    it('are the author’s where the author set them', async () => {
      const {ids} = await FaqAccordionHarness.create([question('What is an H20?', 'id="H20 x"')]);
      expect(ids).to.deep.equal(['H20 x']);
    });

    it('differ for equal questions', async () => {
      const {ids} = await FaqAccordionHarness.create(['Why?', 'Why?', 'Why?']);
      expect(ids).to.deep.equal(['why', 'why-2', 'why-3']);
    });

    it('differ from any other on the page', async () => {
      const page = await render(
        `<div><p id="why">Why</p>${accordion(['Why?'])}${accordion(['Why?'])}</div>`,
      );
      const ids = [...page.querySelectorAll('details')].map(({id}) => id);
      expect(ids).to.deep.equal(['why-2', 'why-3']);
    });

    it('differ from the author’s that come later in the same accordion', async () => {
      const {ids} = await FaqAccordionHarness.create(['Why?', question('Why not?', 'id="why"')]);
      expect(ids).to.deep.equal(['why-2', 'why']);
    });

    it('are there where a question has no letters', async () => {
      const {ids} = await FaqAccordionHarness.create(['???', '!!!']);
      expect(new Set(ids).size).to.equal(2);
      expect(ids.every(Boolean)).to.equal(true);
    });

    it('stay when a question is reworded', async () => {
      const faq = await FaqAccordionHarness.create(['Why?']);
      faq.summary(0).firstElementChild!.textContent = 'How?';
      await settled();
      expect(faq.ids).to.deep.equal(['why']);
    });

    it('stay when questions change places', async () => {
      const faq = await FaqAccordionHarness.create(['Why?', 'Why?']);
      faq.element.append(faq.questions[0]!);
      await settled();
      expect(faq.ids).to.deep.equal(['why-2', 'why']);
    });

    for (const [where, place] of [
      ['after', 'after'],
      ['before', 'before'],
    ] as const) {
      it(`are made again for a clone that is put ${where} it`, async () => {
        const faq = await FaqAccordionHarness.create(['Why?', question('How?', 'id="h"')]);
        const clone = faq.element.cloneNode(true) as typeof faq.element;
        faq.element[place](clone);
        await settled();
        expect(faq.ids).to.deep.equal(['why', 'h']);
        expect(new FaqAccordionHarness(clone).ids).to.deep.equal(['why-2', 'h']);
      });
    }

    it('stay those of a clone that takes its place', async () => {
      const faq = await FaqAccordionHarness.create(['Why?', 'Why?']);
      const clone = faq.element.cloneNode(true) as typeof faq.element;
      faq.element.replaceWith(clone);
      await settled();
      expect(new FaqAccordionHarness(clone).ids).to.deep.equal(['why', 'why-2']);
    });

    it('are given to questions that come later', async () => {
      const faq = await FaqAccordionHarness.create(['Why?']);
      faq.element.insertAdjacentHTML('beforeend', question('Why?'));
      await settled();
      expect(faq.ids).to.deep.equal(['why', 'why-2']);
    });
  });

  describe('at load', () => {
    it('open the question, show it and focus it', async () => {
      arriveAt('#how');
      const faq = await below(['Why?', 'How?']);
      expect(faq.open).to.deep.equal([1]);
      expect(faq.isInView(1)).to.equal(true);
      expect(faq.focused).to.equal(1);
    });

    it('find an author’s id', async () => {
      arriveAt('#h20');
      const faq = await FaqAccordionHarness.create(['Why?', question('What?', 'id="h20"')]);
      expect(faq.open).to.deep.equal([1]);
    });

    it('find the id of a heading', async () => {
      arriveAt('#h20');
      const faq = await FaqAccordionHarness.create([
        '<details><summary><h3 id="h20">What?</h3></summary><p>That.</p></details>',
      ]);
      expect(faq.open).to.deep.equal([0]);
    });

    it('find a question in any script, encoded as browsers do', async () => {
      arriveAt(`#${encodeURIComponent('什么是-h20')}`);
      expect((await FaqAccordionHarness.create(['什么是 H20？'])).open).to.deep.equal([0]);
    });

    it('find an id with a percent sign', async () => {
      arriveAt('#50%off');
      const faq = await FaqAccordionHarness.create([question('How much?', 'id="50%off"')]);
      expect(faq.open).to.deep.equal([0]);
    });

    for (const hash of ['#50%off', '#%', '#:~:text=H20', '#"]', '#\\', '#!/route', '#0']) {
      it(`leave all closed for ${hash}, without an error`, async () => {
        arriveAt(hash);
        const faq = await FaqAccordionHarness.create();
        expect(faq.open).to.deep.equal([]);
        expect(faq.shown).to.contain('3 questions');
        expect(errors).to.deep.equal([]);
      });
    }

    it('leave the focus where it is for any other id', async () => {
      arriveAt('#elsewhere');
      expect((await FaqAccordionHarness.create()).focused).to.equal(-1);
    });

    it('tell the page of the question that they opened', async () => {
      arriveAt('#how');
      const told: ExplainerActionEvent[] = [];
      const note = (event: ExplainerActionEvent): unknown => told.push(event);
      document.addEventListener('explainer-action', note);
      await FaqAccordionHarness.create(['Why?', 'How?']);
      document.removeEventListener('explainer-action', note);
      expect(told.map(({action, data}) => ({action, data}))).to.deep.equal([
        {action: 'expand', data: {id: 'how', position: 2, question: 'How?'}},
      ]);
    });

    it('tell nothing of a question that is open already', async () => {
      arriveAt('#why');
      const told: ExplainerActionEvent[] = [];
      const note = (event: ExplainerActionEvent): unknown => told.push(event);
      document.addEventListener('explainer-action', note);
      await FaqAccordionHarness.create([question('Why?', 'open')]);
      document.removeEventListener('explainer-action', note);
      expect(told).to.deep.equal([]);
    });
  });

  describe('later', () => {
    it('open the question, show it and focus it', async () => {
      const faq = await below(['Why?', 'How?']);
      await FaqAccordionHarness.followLink('#how');
      expect(faq.open).to.deep.equal([1]);
      expect(faq.isInView(1)).to.equal(true);
      expect(faq.focused).to.equal(1);
    });

    it('open it again by the same link', async () => {
      const faq = await FaqAccordionHarness.create(['Why?', 'How?']);
      await FaqAccordionHarness.followLink('#how');
      await faq.clickQuestion(1);
      expect(faq.open).to.deep.equal([]);
      await FaqAccordionHarness.followLink('#how');
      expect(faq.open).to.deep.equal([1]);
    });

    it('leave the others as they are', async () => {
      const faq = await FaqAccordionHarness.create([question('Why?', 'open'), 'How?']);
      await FaqAccordionHarness.followLink('#how');
      expect(faq.open).to.deep.equal([0, 1]);
    });

    for (const hash of ['#50%off', '#"]']) {
      it(`change nothing for ${hash}, without an error`, async () => {
        const faq = await FaqAccordionHarness.create();
        await FaqAccordionHarness.followLink(hash);
        expect(faq.open).to.deep.equal([]);
        expect(errors).to.deep.equal([]);
      });
    }

    it('open a question in a shadow root', async () => {
      const host = await render('<div></div>');
      host.attachShadow({mode: 'open'}).innerHTML = accordion(['Why?', 'How?']);
      const element = host.shadowRoot!.querySelector('faq-accordion')!;
      await settled();
      const faq = new FaqAccordionHarness(element);
      await FaqAccordionHarness.followLink('#how');
      expect(faq.open).to.deep.equal([1]);
      expect(faq.focused).to.equal(1);
    });

    it('do nothing to an accordion that has left the page', async () => {
      const faq = await FaqAccordionHarness.create(['Why?']);
      faq.element.remove();
      await FaqAccordionHarness.followLink('#why');
      expect(faq.open).to.deep.equal([]);
    });

    it('leave room for a sticky header', async () => {
      const faq = await below(['Why?', 'How?']);
      faq.element.style.setProperty('--explainer-scroll-margin', '120px');
      await FaqAccordionHarness.followLink('#how');
      expect(faq.questions[1]!.getBoundingClientRect().top).to.be.closeTo(120, 2);
    });
  });
});
