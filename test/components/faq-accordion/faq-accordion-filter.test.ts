import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {axe} from '../../support/engine.js';
import {FaqAccordionHarness, question} from '../../support/faq-accordion-harness.js';
import {render} from '../../support/harness.js';
import {click, press, settled, skipUnless} from '../../support/user.js';

const items = [
  '<details><summary><h3>What is an H20?</h3></summary><p>A chip of Nvidia’s.</p></details>',
  '<details><summary><h3>Is the café in Zürich open?</h3></summary><p>No, not on Sundays.</p></details>',
  '<details><summary><h3>Who makes Ascend?</h3></summary><p>Huawei makes this <b>chip</b>.</p></details>',
];

const [h20, cafe, ascend] = [
  'What is an H20?',
  'Is the café in Zürich open?',
  'Who makes Ascend?',
] as const;

function create(attributes = 'filter'): Promise<FaqAccordionHarness> {
  return FaqAccordionHarness.create(items, attributes);
}

function many(count: number): string[] {
  return Array.from({length: count}, (_, index) => `Question ${index + 1}?`);
}

describe('the filter of <faq-accordion>', () => {
  describe('the field', () => {
    it('is there when it is asked for', async () => {
      expect((await create()).field?.ariaLabel).to.equal('Find a question');
    });

    it('is there from twelve questions on', async () => {
      expect((await FaqAccordionHarness.create(many(12))).field).to.exist;
    });

    it('is left out below', async () => {
      expect((await FaqAccordionHarness.create(many(11))).field).to.equal(null);
    });

    it('comes with the attribute', async () => {
      const faq = await create('');
      faq.element.toggleAttribute('filter');
      await settled();
      expect(faq.field).to.exist;
    });

    for (const [kind, markup] of [
      [
        'of many questions',
        `<h2>Questions</h2>${many(12)
          .map((it) => question(it))
          .join('')}`,
      ],
      [
        'without a heading',
        many(12)
          .map((it) => question(it))
          .join(''),
      ],
    ] as const) {
      it(`has its room before, ${kind}`, async () => {
        const height = async (tag: string): Promise<number> => {
          const page = await render(`<div>${`<${tag}>${markup}</${tag}>`}</div>`);
          const box = page.firstElementChild!.getBoundingClientRect();
          return page.querySelector('details')!.getBoundingClientRect().top - box.top;
        };
        await FaqAccordionHarness.create();
        const style = document.createElement('style');
        style.textContent = [...document.adoptedStyleSheets]
          .flatMap((sheet) => [...sheet.cssRules].map(({cssText}) => cssText))
          .join('\n')
          .replaceAll('faq-accordion', 'faq-undefined');
        document.head.append(style);
        const before = await height('faq-undefined');
        style.remove();
        expect(before).to.be.greaterThan(60);
        expect(await height('faq-accordion')).to.be.closeTo(before, 0.1);
      });
    }
  });

  describe('finds questions', () => {
    for (const [how, words, expected] of [
      ['by a word of the question', 'h20', [h20]],
      ['by a word of the answer', 'sundays', [cafe]],
      ['by part of a word', 'huaw', [ascend]],
      ['by several words, wherever they stand', 'chip nvidia', [h20]],
      ['without accents', 'zurich cafe', [cafe]],
      ['with accents that it does not have', 'sündays', [cafe]],
      ['in capitals', 'NVIDIA', [h20]],
      ['each that has the word', 'chip', [h20, ascend]],
      ['all for a space', ' ', [h20, cafe, ascend]],
    ] as const) {
      it(how, async () => {
        const faq = await create();
        await faq.find(words);
        expect(faq.found).to.deep.equal(expected);
      });
    }

    it('in the words as they are by then', async () => {
      const faq = await create();
      await faq.find('gaudi');
      faq.answer(0).textContent = 'A chip like Gaudi.';
      await settled();
      expect(faq.found).to.deep.equal([h20]);
    });

    it('among those that are added', async () => {
      const faq = await create();
      await faq.find('h20');
      faq.element.insertAdjacentHTML('beforeend', question('Who else?') + question('H20 again?'));
      await settled();
      expect(faq.found).to.deep.equal([h20, 'H20 again?']);
    });
  });

  it('says how many there are', async () => {
    const faq = await create();
    await faq.find('chip');
    expect(faq.shown).to.contain('2 of 3 questions');
    expect(faq.announced).to.contain('2 of 3 questions');
  });

  it('says when there is none, and leads back by one press', async () => {
    const faq = await create();
    await faq.find('gaudi');
    expect(faq.found).to.deep.equal([]);
    expect(faq.announced).to.contain('0 of 3 questions');
    await faq.click('No match. Show all');
    expect(faq.found).to.deep.equal([h20, cafe, ascend]);
    expect(faq.field!.value).to.equal('');
    expect(faq.element.shadowRoot!.activeElement).to.equal(faq.field);
  });

  it('is cleared by Escape', async () => {
    const faq = await create();
    await faq.find('chip');
    await press('Escape');
    await settled();
    expect(faq.found).to.deep.equal([h20, cafe, ascend]);
    expect(faq.field!.value).to.equal('');
    expect(faq.shown).to.contain('3 questions').and.not.contain('of 3');
  });

  it('leaves no attribute behind', async () => {
    const faq = await create();
    const before = faq.element.innerHTML;
    await faq.find('chip');
    await press('Escape');
    await settled();
    expect(faq.element.innerHTML).to.equal(before);
  });

  it('leaves what the author hides hidden', async () => {
    const faq = await FaqAccordionHarness.create([question('Why?', 'hidden'), 'How?'], 'filter');
    await faq.find('why');
    await press('Escape');
    await settled();
    expect(faq.found).to.deep.equal(['How?']);
  });

  it('shows what a clone of it hides', async () => {
    const faq = await create();
    await faq.find('h20');
    const clone = new FaqAccordionHarness(faq.element.cloneNode(true) as typeof faq.element);
    faq.element.replaceWith(clone.element);
    await settled();
    await clone.find('a');
    expect(clone.found).to.deep.equal([h20, cafe, ascend]);
  });

  it('draws a line below the last one that is left', async () => {
    const faq = await create();
    await faq.find('h20');
    const {borderBlockEndWidth, borderBlockEndStyle} = getComputedStyle(faq.questions[0]!);
    expect(`${borderBlockEndWidth} ${borderBlockEndStyle}`).to.equal('1px solid');
  });

  it('gives way to a link', async () => {
    const faq = await create();
    await faq.find('chip');
    await FaqAccordionHarness.followLink('#is-the-café-in-zürich-open');
    expect(faq.found).to.deep.equal([h20, cafe, ascend]);
    expect(faq.open).to.deep.equal([1]);
    expect(faq.field!.value).to.equal('');
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('the marks', () => {
    beforeEach(function () {
      skipUnless(typeof Highlight === 'function', this, 'no Custom Highlight API here');
    });

    it('are on the words of the questions', async () => {
      const faq = await create();
      await faq.find('zurich cafe');
      expect(faq.marked).to.deep.equal(['Zürich', 'café']);
    });

    it('are on the words of an answer when it is opened', async () => {
      const faq = await create();
      await faq.find('chip');
      expect(faq.marked).to.deep.equal([]);
      await faq.clickQuestion(2);
      expect(faq.marked).to.deep.equal(['chip']);
    });

    it('go with the words', async () => {
      const faq = await create();
      await faq.find('h20');
      await press('Escape');
      await settled();
      expect(faq.marked).to.deep.equal([]);
    });

    it('of another accordion stay', async () => {
      const faq = await create();
      await faq.find('h20');
      await FaqAccordionHarness.create();
      expect(faq.marked).to.deep.equal(['H20']);
    });
  });

  it('tells the page what was looked for, once it is done', async () => {
    const faq = await create();
    await faq.find('chip');
    expect(faq.told).to.deep.equal([]);
    await press('Enter');
    expect(faq.told).to.deep.equal([{action: 'filter', data: {query: 'chip', count: 2}}]);
  });

  it('has no findings of axe', async () => {
    const faq = await create();
    await faq.find('gaudi');
    expect(await axe(faq.element)).to.deep.equal([]);
  });

  it('stays quick with 500 questions', async () => {
    const answer = '<p>Nvidia, Huawei and others make chips for training and inference.</p>'.repeat(
      5,
    );
    const faq = await FaqAccordionHarness.create(
      many(500).map((it) => question(it).replace('<p>', `${answer}<p>`)),
    );
    await click(faq.field!);
    await sendKeys({type: 'e'});
    await settled();
    const start = performance.now();
    faq.field!.value = 'question 49';
    faq.field!.dispatchEvent(new InputEvent('input'));
    await faq.element.updateComplete;
    expect(performance.now() - start).to.be.lessThan(100);
    expect(faq.element.shadowRoot!.textContent).to.contain('15 of 500');
  });
});
