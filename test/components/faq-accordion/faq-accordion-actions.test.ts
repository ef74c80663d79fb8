import {aTimeout, expect} from '@open-wc/testing';
import type {ExplainerActionEvent} from '../../../src/index.js';
import {FaqAccordionHarness, question, questions} from '../../support/faq-accordion-harness.js';
import {settled} from '../../support/user.js';

const second = {id: 'how-far-behind-is-huawei', position: 2, question: questions[1]};

/** What a page's own listener hears, on the document. */
function listen(): ExplainerActionEvent[] {
  const heard: ExplainerActionEvent[] = [];
  document.addEventListener('explainer-action', (event) => heard.push(event), {once: true});
  return heard;
}

describe('what <faq-accordion> tells the page', () => {
  it('is the question that the reader opened, once', async () => {
    const faq = await FaqAccordionHarness.create();
    await faq.clickQuestion(1);
    expect(faq.told).to.deep.equal([{action: 'expand', data: second}]);
  });

  it('is the question that the reader closed, once', async () => {
    const faq = await FaqAccordionHarness.create([questions[0]!, question(questions[1]!, 'open')]);
    await faq.clickQuestion(1);
    expect(faq.told).to.deep.equal([{action: 'collapse', data: second}]);
  });

  it('is said for the keyboard as for the pointer', async () => {
    const faq = await FaqAccordionHarness.create();
    await faq.pressOn(1, 'Enter');
    expect(faq.told).to.deep.equal([{action: 'expand', data: second}]);
  });

  it('is said of each opening and closing', async () => {
    const faq = await FaqAccordionHarness.create();
    for (let time = 0; time < 3; time++) await faq.clickQuestion(1);
    expect(faq.told.map(({action}) => action)).to.deep.equal(['expand', 'collapse', 'expand']);
  });

  it('is one event for Expand all', async () => {
    const faq = await FaqAccordionHarness.create();
    await faq.click('Expand all');
    expect(faq.told).to.deep.equal([{action: 'expand-all', data: {count: 3}}]);
  });

  it('is one event for Collapse all', async () => {
    const faq = await FaqAccordionHarness.create([question('Why?', 'open')]);
    await faq.click('Collapse all');
    expect(faq.told).to.deep.equal([{action: 'collapse-all', data: {count: 1}}]);
  });

  it('is said of a question that is closed after Expand all', async () => {
    const faq = await FaqAccordionHarness.create();
    await faq.click('Expand all');
    await faq.clickQuestion(1);
    expect(faq.told.at(-1)).to.deep.equal({action: 'collapse', data: second});
  });

  it('is nothing for what the author opened', async () => {
    const {told} = await FaqAccordionHarness.create([question('Why?', 'open')]);
    expect(told).to.deep.equal([]);
  });

  it('is nothing for what is open when it is moved', async () => {
    const faq = await FaqAccordionHarness.create([question('Why?', 'open')]);
    faq.element.parentElement!.append(faq.element);
    await settled();
    expect(faq.told).to.deep.equal([]);
  });

  it('is said once after the element was taken out and put back', async () => {
    const faq = await FaqAccordionHarness.create();
    const parent = faq.element.parentElement!;
    faq.element.remove();
    parent.append(faq.element);
    await settled();
    await faq.clickQuestion(1);
    expect(faq.told).to.deep.equal([{action: 'expand', data: second}]);
  });

  it('is nothing for a details inside an answer', async () => {
    const faq = await FaqAccordionHarness.create([
      '<details open><summary>Why?</summary><details><summary>More</summary><p>…</p></details></details>',
    ]);
    faq.element.querySelector<HTMLElement>('details details summary')!.click();
    await settled();
    expect(faq.told).to.deep.equal([]);
  });

  it('has the words of a question that was reworded', async () => {
    const faq = await FaqAccordionHarness.create();
    faq.summary(1).firstElementChild!.innerHTML = 'How <em>far</em>\n ahead?';
    await settled();
    await faq.clickQuestion(1);
    expect(faq.told[0]!.data).to.deep.equal({...second, question: 'How far ahead?'});
  });

  it('is that it was seen, once', async () => {
    const seen: unknown[] = [];
    const note = ({action, data}: ExplainerActionEvent): unknown => seen.push({action, data});
    document.addEventListener('explainer-action', note);
    await FaqAccordionHarness.create();
    await aTimeout(2500);
    document.removeEventListener('explainer-action', note);
    expect(seen).to.deep.equal([{action: 'view', data: {}}]);
  });

  it('reaches the document and cannot be cancelled', async () => {
    const heard = listen();
    const faq = await FaqAccordionHarness.create();
    await faq.clickQuestion(1);
    expect(heard.map(({element, cancelable}) => ({element, cancelable}))).to.deep.equal([
      {element: faq.element, cancelable: false},
    ]);
  });
});
