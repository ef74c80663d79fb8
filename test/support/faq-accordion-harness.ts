import {aTimeout, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/components/faq-accordion/faq-accordion.js';
import {FaqAccordionElement} from '../../src/components/faq-accordion/faq-accordion-element.js';
import {Harness, render} from './harness.js';
import {animationsEnd, click, press, settled} from './user.js';

/** Three questions as an editor writes them. */
export const questions = ['What is an H20?', 'How far behind is Huawei?', 'Who else is affected?'];

/** One question with a short answer. */
export function question(text: string, attributes = ''): string {
  return `<details ${attributes}><summary><h3>${text}</h3></summary><p>An answer to that.</p></details>`;
}

/** The markup of an accordion around `items`, each a question's text or its whole markup. */
export function accordion(items: readonly string[] = questions, attributes = ''): string {
  const details = items.map((item) => (item.startsWith('<') ? item : question(item)));
  return `<faq-accordion lang="en-GB" ${attributes}>
  <h2>Questions and answers</h2>
  ${details.join('\n  ')}
</faq-accordion>`;
}

/** An accordion as a reader meets it. Questions count from 0. */
export class FaqAccordionHarness extends Harness<FaqAccordionElement> {
  static async create(
    items: readonly string[] = questions,
    attributes = '',
  ): Promise<FaqAccordionHarness> {
    return FaqAccordionHarness.from(accordion(items, attributes));
  }

  static async from(markup: string): Promise<FaqAccordionHarness> {
    const page = await render(markup);
    return new FaqAccordionHarness(
      page instanceof FaqAccordionElement ? page : page.querySelector('faq-accordion')!,
    );
  }

  /** Sends the reader to a fragment by a real link in the page. */
  static async followLink(hash: string): Promise<void> {
    const link = document.createElement('a');
    link.href = hash;
    link.textContent = 'See the answer';
    document.body.append(link);
    await click(link);
    await settled();
    link.remove();
  }

  /** The questions, the author's or those that the element shows itself. */
  get questions(): HTMLDetailsElement[] {
    const own = this.element.querySelectorAll<HTMLDetailsElement>(':scope > details');
    const root = this.element.shadowRoot!;
    return [...(own.length ? own : root.querySelectorAll<HTMLDetailsElement>('#questions > *'))];
  }

  /** The words of the questions that are there to be read. */
  get found(): string[] {
    return this.questions
      .filter((question) => question.checkVisibility())
      .map((question) => question.querySelector('summary')!.textContent.trim());
  }

  /** The words that are marked because the reader looks for them. */
  get marked(): string[] {
    return [...(CSS.highlights.get('explainer-words') ?? [])].map(
      ({startContainer, startOffset, endOffset}) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
    );
  }

  /** The field to find a question. */
  get field(): HTMLInputElement | null {
    return this.element.shadowRoot!.querySelector('input');
  }

  /** Which questions are open. */
  get open(): number[] {
    return this.questions.flatMap(({open}, index) => (open ? [index] : []));
  }

  get ids(): string[] {
    return this.questions.map(({id}) => id);
  }

  summary(index: number): HTMLElement {
    return this.questions[index]!.querySelector('summary')!;
  }

  answer(index: number): HTMLElement {
    return this.questions[index]!.querySelector('p')!;
  }

  /** The question that has the focus; -1 for none. */
  get focused(): number {
    return this.questions.findIndex(
      (it) => it.querySelector('summary') === (it.getRootNode() as ShadowRoot).activeElement,
    );
  }

  /** Types into the field to find a question. */
  async find(words: string): Promise<void> {
    await click(this.field!);
    await sendKeys({type: words});
    await settled();
  }

  /** Copies the link to a question, once it stands in its place. */
  async copyLink(question: string): Promise<void> {
    const name = `Copy link: ${question}`;
    await waitUntil(
      () => this.button(name).getBoundingClientRect().top > -1000,
      'it is not placed',
    );
    await this.click(name);
  }

  async clickQuestion(index: number): Promise<void> {
    await this.#toggled(index, () => click(this.summary(index)));
  }

  async pressOn(index: number, key: string): Promise<void> {
    this.summary(index).focus();
    await this.#toggled(index, () => press(key));
  }

  /** Whether a question stands where the reader sees it. */
  isInView(index: number): boolean {
    const {top, bottom} = this.summary(index).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }

  /** Whether an answer can be read. */
  isAnswerShown(index: number): boolean {
    return this.answer(index).checkVisibility();
  }

  /** Runs `act`, and waits for the toggle event that a question fires a task or more later. */
  async #toggled(index: number, act: () => Promise<void>): Promise<void> {
    const event = oneEvent(this.questions[index]!, 'toggle');
    await act();
    await Promise.race([event, aTimeout(2000)]);
    await settled();
    await animationsEnd(this.element);
  }
}
