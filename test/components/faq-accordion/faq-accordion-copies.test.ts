import {expect, waitUntil} from '@open-wc/testing';
import {axe, setMedia} from '../../support/engine.js';
import {FaqAccordionHarness} from '../../support/faq-accordion-harness.js';
import {click, settled, skipUnless} from '../../support/user.js';
import {lostWords} from '../../support/words.js';

const forms = {
  'a list of terms': `
    <dl>
      <dt>What is an H20?</dt><dd>A chip.</dd><dd>By Nvidia.</dd>
      <dt id="who">Who else?</dt><dd>Many <a href="#many">others</a>.</dd>
    </dl>`,
  'a list of terms in groups': `
    <dl>
      <div><dt>What is an H20?</dt><dd>A chip. By Nvidia.</dd></div>
      <div><dt id="who">Who else?</dt><dd>Many <a href="#many">others</a>.</dd></div>
    </dl>`,
  headings: `
    <h3>What is an H20?</h3><p>A chip.</p><p>By Nvidia.</p>
    <h3 id="who">Who else?</h3><p>Many <a href="#many">others</a>.</p>`,
  paragraphs: `
    <p>Q: What is an H20?</p><p>A: A chip.</p><p>By Nvidia.</p>
    <p id="who">Q: Who else?</p><p>A: Many <a href="#many">others</a>.</p>`,
  'labelled words': `
    <p><b>Question:</b> What is an H20?</p><p><b>Answer:</b> A chip.</p><p>By Nvidia.</p>
    <p id="who"><b>Question:</b> Who else?</p><p><b>Answer:</b> Many <a href="#many">others</a>.</p>`,
};

function create(content: string, attributes = ''): Promise<FaqAccordionHarness> {
  return FaqAccordionHarness.from(
    `<faq-accordion lang="en" ${attributes}><h2>Questions</h2>${content}</faq-accordion>`,
  );
}

/** The questions and answers that are shown, in one line each. */
function shownTexts({questions}: FaqAccordionHarness): string[] {
  return questions.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
}

function arriveAt(hash: string): void {
  history.replaceState(null, '', location.pathname + location.search + hash);
}

describe('the other forms of <faq-accordion>', () => {
  afterEach(() => {
    arriveAt('');
    scrollTo(0, 0);
  });

  for (const [form, content] of Object.entries(forms)) {
    describe(form, () => {
      it('become questions with their answers', async () => {
        const texts = shownTexts(await create(content));
        expect(texts.map((text) => text.replace('chip.By', 'chip. By'))).to.deep.equal([
          'What is an H20? A chip. By Nvidia.',
          'Who else? Many others.',
        ]);
      });

      it('leave the light nodes as they are', async () => {
        const faq = await create(content);
        const before = faq.element.innerHTML;
        await faq.clickQuestion(0);
        expect(faq.element.innerHTML).to.equal(before);
        expect(lostWords(faq.element)).to.have.length.greaterThan(3);
      });

      it('are counted', async () => {
        expect((await create(content)).shown).to.contain('2 questions');
      });

      it('open by a click, and tell the page', async () => {
        const faq = await create(content);
        await faq.clickQuestion(1);
        expect(faq.open).to.deep.equal([1]);
        expect(faq.told).to.deep.equal([
          {action: 'expand', data: {id: 'who', position: 2, question: 'Who else?'}},
        ]);
      });

      it('have the author’s ids, or their own', async () => {
        expect((await create(content)).ids).to.deep.equal(['what-is-an-h20', 'who']);
      });

      it('follow a change', async () => {
        const faq = await create(content);
        const last = faq.element.querySelector('a')!;
        last.textContent = 'companies';
        await settled();
        expect(shownTexts(faq)[1]).to.contain('Many companies.');
      });
    });
  }

  describe('as questions of their own', () => {
    const {headings} = forms;

    it('open all at once', async () => {
      const faq = await create(headings);
      await faq.click('Expand all');
      expect(faq.open).to.deep.equal([0, 1]);
      expect(faq.buttons).to.include('Collapse all');
    });

    it('close each other', async () => {
      const faq = await create(headings, 'exclusive');
      await faq.clickQuestion(0);
      await faq.clickQuestion(1);
      expect(faq.open).to.deep.equal([1]);
    });

    it('open by a link, are shown and have the focus', async () => {
      const far = '<div style="block-size: 3000px"></div>';
      const page = `<div>${far}<faq-accordion><h2>Questions</h2>${headings}</faq-accordion>${far}</div>`;
      const faq = await FaqAccordionHarness.from(page);
      await FaqAccordionHarness.followLink('#what-is-an-h20');
      expect(faq.open).to.deep.equal([0]);
      expect(faq.isInView(0)).to.equal(true);
      expect(faq.focused).to.equal(0);
    });

    it('open by a link at load', async () => {
      arriveAt('#who');
      expect((await create(headings, 'open-first')).open).to.deep.equal([1]);
    });

    it('begin with the first one open', async () => {
      expect((await create(headings, 'open-first')).open).to.deep.equal([0]);
    });

    it('are found by their words', async () => {
      const faq = await create(headings, 'filter');
      await faq.find('others');
      expect(faq.found).to.deep.equal(['Who else?']);
    });

    it('look like the author’s', async () => {
      const looks = ({questions}: FaqAccordionHarness): unknown[] =>
        ['details', 'summary', 'h3', 'p'].map((name) => {
          const element = questions[0]!.closest(name) ?? questions[0]!.querySelector(name)!;
          const style = getComputedStyle(element);
          const {display, margin, padding, borderWidth, fontSize, fontWeight, lineHeight} = style;
          return [name, display, margin, padding, borderWidth, fontSize, fontWeight, lineHeight];
        });
      const authored = await create(
        '<details><summary><h3>What?</h3></summary><p>That.</p><p>This.</p></details><details><summary>Who?</summary></details>',
      );
      expect(looks(await create(headings))).to.deep.equal(looks(authored));
    });

    it('have no findings of axe when all is open', async () => {
      const faq = await create(forms['a list of terms']);
      await faq.click('Expand all');
      await settled();
      expect(await axe(faq.element.parentElement!)).to.deep.equal([]);
    });

    it('print every answer', async function () {
      const faq = await create(headings);
      window.dispatchEvent(new Event('beforeprint'));
      skipUnless(await setMedia({type: 'print'}), this, 'the engine cannot emulate print');
      await waitUntil(() => faq.isAnswerShown(1), 'the answer is not shown');
      await setMedia();
    });

    it('keep what is open when an answer changes', async () => {
      const faq = await create(headings);
      await faq.clickQuestion(1);
      faq.element.querySelector('a')!.textContent = 'companies';
      await settled();
      expect(faq.open).to.deep.equal([1]);
    });

    it('give way to the author’s', async () => {
      const faq = await create(headings);
      faq.element.insertAdjacentHTML(
        'beforeend',
        '<details><summary>And then?</summary></details>',
      );
      await settled();
      expect(faq.shown).to.contain('1 question').and.not.contain('questions');
      expect(lostWords(faq.element)).to.deep.equal([]);
    });

    it('come when the content comes later', async () => {
      const faq = await create('');
      faq.element.insertAdjacentHTML('beforeend', headings);
      await settled();
      expect(faq.shown).to.contain('2 questions');
    });

    it('go when the content goes', async () => {
      const faq = await create(headings);
      faq.element.replaceChildren();
      await settled();
      expect(faq.questions).to.deep.equal([]);
      expect(faq.shown).not.to.contain('question');
    });

    it('hold a copy of anything', async () => {
      const faq = await create(`
        <h3>One?</h3><ul><li>A list</li></ul><table><tbody><tr><td>A table</td></tr></tbody></table>
        <h3>Two?</h3><tldr-card variant="why"><ul><li>A card</li></ul></tldr-card>`);
      await faq.click('Expand all');
      expect(shownTexts(faq)).to.deep.equal(['One? A listA table', 'Two? A card']);
    });

    it('work in a link of an answer', async () => {
      const faq = await create(headings);
      await faq.clickQuestion(1);
      await click(faq.questions[1]!.querySelector('a')!);
      await settled();
      expect(location.hash).to.equal('#many');
    });
  });

  describe('what stands before the first question', () => {
    for (const [form, content] of Object.entries(forms)) {
      it(`stays as it is before ${form}`, async () => {
        const faq = await create(`<p>What readers ask:</p>${content}`);
        const [intro] = faq.element.querySelectorAll('p');
        expect(intro!.checkVisibility()).to.equal(true);
        expect(faq.element.querySelector('h2')!.checkVisibility()).to.equal(true);
        expect(faq.questions).to.have.length(2);
      });
    }
  });

  describe('are no questions where', () => {
    for (const [what, content] of [
      ['one heading stands alone', '<h3>What is an H20?</h3><p>A chip.</p>'],
      ['headings have different levels', '<h3>One</h3><p>A chip.</p><h4>Two</h4>'],
      ['paragraphs have no labels', '<p>What is an H20?</p><p>A chip.</p>'],
      ['a label is part of a word', '<p>Quality: good</p><p>Price: high</p>'],
      ['a list has no terms', '<dl><dd>A chip.</dd></dl>'],
    ] as const) {
      it(what, async () => {
        const faq = await create(content);
        expect(faq.questions).to.deep.equal([]);
        expect(lostWords(faq.element)).to.deep.equal([]);
      });
    }
  });

  it('take the first heading for a question where it is one', async () => {
    const faq = await FaqAccordionHarness.from(`<faq-accordion>${forms.headings}</faq-accordion>`);
    expect(faq.questions).to.have.length(2);
  });

  for (const [language, q, a] of [
    ['German', 'F', 'A'],
    ['German words', 'Frage', 'Antwort'],
    ['French', 'Q', 'R'],
    ['French words', 'Question', 'Réponse'],
    ['Spanish', 'P', 'R'],
    ['Spanish words', 'Pregunta', 'Respuesta'],
    ['Italian', 'D', 'R'],
    ['Italian words', 'Domanda', 'Risposta'],
    ['lower case', 'q', 'a'],
  ]) {
    it(`know the labels in ${language}`, async () => {
      const faq = await create(`<p>${q}: Eins?</p><p>${a} : Zwei.</p>`);
      expect(shownTexts(faq)).to.deep.equal(['Eins? Zwei.']);
    });
  }

  it('keep the labels inside an answer', async () => {
    const faq = await create('<h3>One?</h3><p>Q: yes</p><h3>Two?</h3><p>A: no</p>');
    expect(shownTexts(faq)).to.deep.equal(['One? Q: yes', 'Two? A: no']);
  });
});
