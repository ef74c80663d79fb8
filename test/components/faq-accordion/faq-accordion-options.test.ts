import {expect, waitUntil} from '@open-wc/testing';
import {setMedia} from '../../support/engine.js';
import {FaqAccordionHarness, accordion, question} from '../../support/faq-accordion-harness.js';
import {render} from '../../support/harness.js';
import {settled, skipUnless} from '../../support/user.js';

const items = ['Why?', 'How?', 'Who?'];

/** Makes the page's address what it is when a reader comes by such a link. */
function arriveAt(hash: string): void {
  history.replaceState(null, '', location.pathname + location.search + hash);
}

describe('the options of <faq-accordion>', () => {
  afterEach(() => arriveAt(''));

  describe('print="as-is"', () => {
    afterEach(() => setMedia());

    it('prints only the answers that are open', async function () {
      const faq = await FaqAccordionHarness.create(
        ['Why?', question('How?', 'open')],
        'print="as-is"',
      );
      window.dispatchEvent(new Event('beforeprint'));
      skipUnless(await setMedia({type: 'print'}), this, 'the engine cannot emulate print');
      await settled();
      await waitUntil(() => faq.isAnswerShown(1), 'the open answer is not shown');
      expect(faq.isAnswerShown(0)).to.equal(false);
    });
  });

  describe('exclusive', () => {
    const names = ({questions}: FaqAccordionHarness): (string | null)[] =>
      questions.map((it) => it.getAttribute('name'));

    it('closes a question when another one is opened', async () => {
      const faq = await FaqAccordionHarness.create(items, 'exclusive');
      await faq.clickQuestion(0);
      await faq.clickQuestion(2);
      expect(faq.open).to.deep.equal([2]);
    });

    it('tells the page of both', async () => {
      const faq = await FaqAccordionHarness.create(items, 'exclusive');
      await faq.clickQuestion(0);
      await faq.clickQuestion(2);
      expect(faq.told.map(({action}) => action)).to.have.members(['expand', 'expand', 'collapse']);
    });

    it('lets the reader close it again', async () => {
      const faq = await FaqAccordionHarness.create(items, 'exclusive');
      await faq.clickQuestion(0);
      await faq.clickQuestion(0);
      expect(faq.open).to.deep.equal([]);
    });

    it('offers no Expand all', async () => {
      const {buttons} = await FaqAccordionHarness.create(items, 'exclusive');
      expect(buttons).not.to.include('Expand all');
    });

    it('leaves other accordions of the page alone', async () => {
      const page = await render(
        `<div>${accordion(items, 'exclusive')}${accordion(items, 'exclusive')}</div>`,
      );
      const [one, two] = [...page.querySelectorAll('faq-accordion')].map(
        (element) => new FaqAccordionHarness(element),
      );
      await one!.clickQuestion(0);
      await two!.clickQuestion(0);
      expect([one!.open, two!.open]).to.deep.equal([[0], [0]]);
    });

    it('leaves a clone its own group', async () => {
      const faq = await FaqAccordionHarness.create(items, 'exclusive');
      const clone = new FaqAccordionHarness(faq.element.cloneNode(true) as typeof faq.element);
      faq.element.after(clone.element);
      await settled();
      await faq.clickQuestion(0);
      await clone.clickQuestion(1);
      expect([faq.open, clone.open]).to.deep.equal([[0], [1]]);
    });

    it('leaves the names of the author', async () => {
      const faq = await FaqAccordionHarness.create(
        [question('Why?', 'name="mine"'), 'How?'],
        'exclusive',
      );
      expect(names(faq)[0]).to.equal('mine');
    });

    it('covers a question that is added', async () => {
      const faq = await FaqAccordionHarness.create(items, 'exclusive');
      faq.element.insertAdjacentHTML('beforeend', question('When?'));
      await settled();
      await faq.clickQuestion(0);
      await faq.clickQuestion(3);
      expect(faq.open).to.deep.equal([3]);
    });

    it('begins when the attribute comes', async () => {
      const faq = await FaqAccordionHarness.create(items);
      faq.element.toggleAttribute('exclusive');
      await settled();
      await faq.clickQuestion(0);
      await faq.clickQuestion(1);
      expect(faq.open).to.deep.equal([1]);
    });

    it('ends when the attribute goes', async () => {
      const faq = await FaqAccordionHarness.create(
        ['Why?', question('How?', 'name="mine"')],
        'exclusive',
      );
      faq.element.removeAttribute('exclusive');
      await settled();
      expect(names(faq)).to.deep.equal([null, 'mine']);
      expect(faq.buttons).to.include('Expand all');
    });

    it('tells the page of no reader where the author opened two', async () => {
      const told: string[] = [];
      const note = ({action}: {action: string}): unknown => told.push(action);
      document.addEventListener('explainer-action', note);
      await FaqAccordionHarness.create(
        [question('Why?', 'open'), question('How?', 'open')],
        'exclusive',
      );
      document.removeEventListener('explainer-action', note);
      expect(told).to.deep.equal([]);
    });
  });

  describe('open-first', () => {
    it('opens the first question', async () => {
      const faq = await FaqAccordionHarness.create(items, 'open-first');
      expect(faq.open).to.deep.equal([0]);
      expect(faq.told).to.deep.equal([]);
    });

    it('leaves it to a link where there is one', async () => {
      arriveAt('#how');
      expect((await FaqAccordionHarness.create(items, 'open-first')).open).to.deep.equal([1]);
    });

    it('opens it for any other link', async () => {
      arriveAt('#elsewhere');
      expect((await FaqAccordionHarness.create(items, 'open-first')).open).to.deep.equal([0]);
    });

    it('opens it once', async () => {
      const faq = await FaqAccordionHarness.create(items, 'open-first');
      await faq.clickQuestion(0);
      faq.element.parentElement!.append(faq.element);
      faq.element.insertAdjacentHTML('afterbegin', question('When?'));
      await settled();
      expect(faq.open).to.deep.equal([]);
    });

    it('does nothing where there is no question', async () => {
      expect((await FaqAccordionHarness.create([], 'open-first')).open).to.deep.equal([]);
    });
  });

  describe('sync-hash', () => {
    it('puts the question that is opened into the address', async () => {
      const faq = await FaqAccordionHarness.create(items, 'sync-hash');
      const {length} = history;
      await faq.clickQuestion(1);
      expect(location.hash).to.equal('#how');
      expect(history.length).to.equal(length);
    });

    it('takes it out again when that question is closed', async () => {
      const faq = await FaqAccordionHarness.create(items, 'sync-hash');
      await faq.clickQuestion(1);
      await faq.clickQuestion(1);
      expect(location.href).not.to.contain('#');
    });

    it('leaves another one in it', async () => {
      const faq = await FaqAccordionHarness.create(items, 'sync-hash');
      await faq.clickQuestion(1);
      await faq.clickQuestion(0);
      await faq.clickQuestion(1);
      expect(location.hash).to.equal('#why');
    });

    it('names the one that stays open of an exclusive list', async () => {
      const faq = await FaqAccordionHarness.create(items, 'sync-hash exclusive');
      await faq.clickQuestion(1);
      await faq.clickQuestion(0);
      expect(location.hash).to.equal('#why');
    });

    it('takes a former id out, too', async () => {
      arriveAt('#old');
      const faq = await FaqAccordionHarness.create(
        [question('Why?', 'data-aliases="old"')],
        'sync-hash',
      );
      await faq.clickQuestion(0);
      expect(location.hash).to.equal('');
    });

    it('leaves the address alone for Expand all', async () => {
      const faq = await FaqAccordionHarness.create(items, 'sync-hash');
      await faq.click('Expand all');
      await settled();
      expect(location.hash).to.equal('');
    });

    it('keeps the state of the page’s router', async () => {
      history.replaceState({page: 1}, '');
      const faq = await FaqAccordionHarness.create(items, 'sync-hash');
      await faq.clickQuestion(1);
      expect(history.state).to.deep.equal({page: 1});
    });

    it('keeps to the page where a <base> leads elsewhere', async () => {
      const base = document.createElement('base');
      base.href = 'https://example.org/';
      document.head.append(base);
      const faq = await FaqAccordionHarness.create(items, 'sync-hash');
      await faq.clickQuestion(1);
      base.remove();
      expect(location.hash).to.equal('#how');
    });

    it('is left out without the attribute', async () => {
      const faq = await FaqAccordionHarness.create(items);
      await faq.clickQuestion(1);
      expect(location.hash).to.equal('');
    });
  });
});
