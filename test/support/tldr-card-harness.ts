import '../../src/components/tldr-card/tldr-card.js';
import {TldrCardElement} from '../../src/components/tldr-card/tldr-card-element.js';
import {Harness, render} from './harness.js';
import {click, settled} from './user.js';

/** Four points as an editor writes them. */
export const points = [
  '⏳ <strong>R2 is late.</strong> It had been planned for May.',
  '🔌 Training on Ascend failed.',
  '⚖️ The work is <em>split</em>.',
  '🏢 DeepSeek is not alone.',
];

/** The markup of a card. */
export function card(attributes = '', items: readonly string[] = points): string {
  const list = items.map((item) => `<li>${item}</li>`).join('\n    ');
  return `<tldr-card lang="en-GB" ${attributes}>
  <h2>TL;DR</h2>
  <p>The 30-second version</p>
  <ul>
    ${list}
  </ul>
</tldr-card>`;
}

/** A card as a reader meets it. */
export class TldrCardHarness extends Harness<TldrCardElement> {
  static async create(
    attributes = '',
    items: readonly string[] = points,
  ): Promise<TldrCardHarness> {
    return TldrCardHarness.from(card(attributes, items));
  }

  static async from(markup: string): Promise<TldrCardHarness> {
    const page = await render(markup);
    return new TldrCardHarness(
      page instanceof TldrCardElement ? page : page.querySelector('tldr-card')!,
    );
  }

  get list(): HTMLElement {
    return this.element.querySelector<HTMLElement>('ul, ol')!;
  }

  get points(): HTMLElement[] {
    return [...this.list.children] as HTMLElement[];
  }

  /** How the points begin, as drawn. */
  get leads(): 'emoji' | 'dashes' | 'undecided' {
    const [first] = this.points;
    if (getComputedStyle(first!).textIndent !== '0px') return 'undecided';
    return getComputedStyle(first!, '::before').content === 'none' ? 'emoji' : 'dashes';
  }

  /** The button that closes and opens a collapsible card. */
  get fold(): HTMLElement {
    return this.element.shadowRoot!.querySelector('summary')!;
  }

  async toggleFold(): Promise<void> {
    await click(this.fold);
    await settled();
  }

  addPoint(html: string): void {
    const point = document.createElement('li');
    point.innerHTML = html;
    this.list.append(point);
  }
}
