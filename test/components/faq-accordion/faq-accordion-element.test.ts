import {expect, waitUntil} from '@open-wc/testing';
import {setMedia} from '../../support/engine.js';
import {FaqAccordionHarness, question, questions} from '../../support/faq-accordion-harness.js';
import {press, settled, skipUnless} from '../../support/user.js';
import {warningsDuring} from '../../support/warnings.js';

const named = (text: string): string => question(text, 'name="one"');

describe('<faq-accordion>', () => {
  it('can be made by script', () => {
    expect(document.createElement('faq-accordion').matches(':defined')).to.equal(true);
  });

  it('stays quiet about what it can use', async () => {
    expect(await warningsDuring(() => FaqAccordionHarness.create())).to.deep.equal([]);
  });

  describe('the count', () => {
    it('says how many questions there are', async () => {
      expect((await FaqAccordionHarness.create()).shown).to.contain('3 questions');
    });

    it('says it of one', async () => {
      expect((await FaqAccordionHarness.create(['Why?'])).shown)
        .to.contain('1 question')
        .and.not.contain('questions');
    });

    it('follows a question that is added', async () => {
      const faq = await FaqAccordionHarness.create();
      faq.element.insertAdjacentHTML('beforeend', question('Why?'));
      await settled();
      expect(faq.shown).to.contain('4 questions');
    });

    it('follows a question that is removed', async () => {
      const faq = await FaqAccordionHarness.create();
      faq.questions[0]!.remove();
      await settled();
      expect(faq.shown).to.contain('2 questions');
    });

    it('is left out where there are no questions', async () => {
      const {shown, buttons} = await FaqAccordionHarness.create([]);
      expect({shown, buttons}).to.deep.equal({shown: '', buttons: []});
    });
  });

  describe('a question', () => {
    it('opens by a click', async () => {
      const faq = await FaqAccordionHarness.create();
      await faq.clickQuestion(1);
      expect(faq.open).to.deep.equal([1]);
      expect([0, 1, 2].map((index) => faq.isAnswerShown(index))).to.deep.equal([
        false,
        true,
        false,
      ]);
    });

    it('closes by a second click', async () => {
      const faq = await FaqAccordionHarness.create();
      await faq.clickQuestion(1);
      await faq.clickQuestion(1);
      expect(faq.open).to.deep.equal([]);
    });

    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['Space', ' '],
    ] as const) {
      it(`opens by ${name}`, async () => {
        const faq = await FaqAccordionHarness.create();
        await faq.pressOn(2, key);
        expect(faq.open).to.deep.equal([2]);
      });

      it(`closes by ${name}`, async () => {
        const faq = await FaqAccordionHarness.create([question('Why?', 'open')]);
        await faq.pressOn(0, key);
        expect(faq.open).to.deep.equal([]);
      });
    }

    it('is reached by Tab from the one before', async () => {
      const faq = await FaqAccordionHarness.create();
      faq.summary(0).focus();
      await press('Tab');
      expect(faq.focused).to.equal(1);
    });

    it('stays open where the author opened it', async () => {
      const faq = await FaqAccordionHarness.create([question('Why?', 'open'), 'How?']);
      expect(faq.open).to.deep.equal([0]);
    });

    it('is a heading still', async () => {
      const faq = await FaqAccordionHarness.create();
      const headings = faq.questions.map((it) => it.querySelector('summary > h3')?.textContent);
      expect(headings).to.deep.equal(questions);
    });
  });

  describe('Expand all', () => {
    it('opens every question', async () => {
      const faq = await FaqAccordionHarness.create();
      await faq.click('Expand all');
      expect(faq.open).to.deep.equal([0, 1, 2]);
    });

    it('becomes Collapse all, which closes every question', async () => {
      const faq = await FaqAccordionHarness.create();
      await faq.click('Expand all');
      await faq.click('Collapse all');
      expect(faq.open).to.deep.equal([]);
      expect(faq.buttons).to.include('Expand all');
    });

    it('opens the others where some are open', async () => {
      const faq = await FaqAccordionHarness.create([question('Why?', 'open'), 'How?']);
      await faq.click('Expand all');
      expect(faq.open).to.deep.equal([0, 1]);
    });

    it('works by the keyboard and keeps the focus', async () => {
      const faq = await FaqAccordionHarness.create();
      faq.button('Expand all').focus();
      await press('Enter');
      await settled();
      expect(faq.open).to.deep.equal([0, 1, 2]);
      expect(faq.element.shadowRoot?.activeElement).to.equal(faq.button('Collapse all'));
    });

    it('becomes Collapse all when the reader opens the last one', async () => {
      const faq = await FaqAccordionHarness.create(['Why?', 'How?']);
      await faq.clickQuestion(0);
      expect(faq.buttons).to.include('Expand all');
      await faq.clickQuestion(1);
      expect(faq.buttons).to.include('Collapse all').and.not.include('Expand all');
    });

    it('becomes Collapse all when the page’s script opens the last one', async () => {
      const faq = await FaqAccordionHarness.create(['Why?']);
      faq.questions[0]!.open = true;
      await settled();
      expect(faq.buttons).to.include('Collapse all');
    });

    it('is Collapse all from the start where all are open', async () => {
      const faq = await FaqAccordionHarness.create([question('Why?', 'open')]);
      expect(faq.buttons).to.include('Collapse all');
    });

    it('is offered again when a closed question is added', async () => {
      const faq = await FaqAccordionHarness.create([question('Why?', 'open')]);
      faq.element.insertAdjacentHTML('beforeend', question('How?'));
      await settled();
      expect(faq.buttons).to.include('Expand all');
    });

    it('is not offered where questions close each other', async () => {
      const faq = await FaqAccordionHarness.create([named('Why?'), named('How?')]);
      expect(faq.buttons).not.to.include('Expand all').and.not.include('Collapse all');
      expect(faq.shown).to.contain('2 questions');
    });

    it('is offered where each question has a name of its own', async () => {
      const faq = await FaqAccordionHarness.create([named('Why?'), question('How?', 'name="two"')]);
      expect(faq.buttons).to.include('Expand all');
    });
  });

  describe('in print', () => {
    afterEach(() => setMedia());

    async function print(): Promise<boolean> {
      window.dispatchEvent(new Event('beforeprint'));
      const supported = await setMedia({type: 'print'});
      await settled();
      return supported;
    }

    it('shows every answer', async function () {
      const faq = await FaqAccordionHarness.create();
      skipUnless(await print(), this, 'the engine cannot emulate print');
      const areShown = (): boolean => [0, 1, 2].every((index) => faq.isAnswerShown(index));
      await waitUntil(areShown, 'an answer is not shown');
    });

    it('closes them again afterwards', async function () {
      const faq = await FaqAccordionHarness.create();
      skipUnless(await print(), this, 'the engine cannot emulate print');
      await setMedia();
      window.dispatchEvent(new Event('afterprint'));
      await settled();
      expect(faq.open).to.deep.equal([]);
      await waitUntil(() => !faq.isAnswerShown(0), 'the answer is still shown');
    });

    it('tells the page of no reader', async function () {
      const faq = await FaqAccordionHarness.create();
      skipUnless(await print(), this, 'the engine cannot emulate print');
      expect(faq.told).to.deep.equal([]);
    });
  });

  describe('the movement', () => {
    afterEach(() => setMedia());

    /** The moving parts right after a question was opened. */
    async function movementOfOpening(): Promise<number> {
      const faq = await FaqAccordionHarness.create();
      faq.summary(0).click();
      await new Promise(requestAnimationFrame);
      return faq.element.getAnimations({subtree: true}).length;
    }

    it('is there where the reader likes it', async function () {
      const supported = await setMedia({reducedMotion: 'no-preference'});
      skipUnless(supported, this, 'the engine cannot emulate reduced motion');
      expect(await movementOfOpening()).to.be.greaterThan(0);
    });

    it('is left out where the reader asks for that', async function () {
      const supported = await setMedia({reducedMotion: 'reduce'});
      skipUnless(supported, this, 'the engine cannot emulate reduced motion');
      expect(await movementOfOpening()).to.equal(0);
    });
  });
});
