import '../../src/components/chip-comparison-table/chip-comparison-table.js';
import type {ChipComparisonTableElement} from '../../src/components/chip-comparison-table/chip-comparison-table-element.js';
import {Harness, render} from './harness.js';
import {animationsEnd, click, settled} from './user.js';
import {shownWords} from './words.js';

/** A table as an editor writes it. */
export const table = `<table>
  <caption>Four chips</caption>
  <thead>
    <tr>
      <td></td>
      <th data-chip="a" data-vendor="Nvidia">A100</th>
      <th data-chip="h" data-vendor="Nvidia">H100</th>
      <th data-chip="b" data-vendor="Huawei">910B</th>
      <th data-chip="c" data-vendor="Nvidia">H20</th>
    </tr>
  </thead>
  <tbody>
    <tr><th scope="rowgroup" colspan="5">Memory</th></tr>
    <tr data-better="higher">
      <th>Capacity (GB)</th>
      <td data-status="claimed">80 <sup><a href="#one">1</a></sup></td>
      <td data-status="claimed">80</td>
      <td data-status="claimed" data-low="32" data-high="80" data-note="By SKU.">64</td>
      <td data-status="claimed">96</td>
    </tr>
    <tr><th>Type</th><td>HBM2e</td><td>HBM3</td><td></td><td>HBM3</td></tr>
  </tbody>
  <tbody>
    <tr><th scope="rowgroup" colspan="5">Compute</th></tr>
    <tr data-better="higher">
      <th>FP16 (TFLOPS)</th>
      <td data-status="claimed">312 <small data-status="measured">271 measured</small></td>
      <td data-status="claimed">989</td>
      <td data-status="measured">313</td>
      <td data-status="claimed">148</td>
    </tr>
    <tr data-better="lower">
      <th>Power (W)</th>
      <td data-status="claimed">400</td>
      <td data-status="claimed">700</td>
      <td data-status="estimated">310</td>
      <td data-status="claimed">n/a</td>
    </tr>
  </tbody>
</table>`;

/** The same kind of table as data: three chips, alike in one metric. */
export const data = {
  title: 'Three chips',
  baseline: 'a',
  metrics: [
    {id: 'memory', label: 'Capacity', unit: 'GB', better: 'higher', group: 'Memory'},
    {id: 'slots', label: 'Slots', group: 'Memory'},
    {id: 'fp16', label: 'FP16', unit: 'TFLOPS', better: 'higher', group: 'Compute'},
    {id: 'tdp', label: 'Power', unit: 'W', better: 'lower', group: 'Compute'},
  ],
  chips: [
    {
      id: 'a',
      name: 'A100',
      vendor: 'Nvidia',
      figures: {
        memory: {value: 80, status: 'claimed', sources: ['sheet']},
        slots: {value: 1},
        fp16: {value: 312, status: 'claimed', second: {value: 271, status: 'measured'}},
        tdp: {value: 400, status: 'claimed'},
      },
    },
    {
      id: 'b',
      name: '910B',
      vendor: 'Huawei',
      figures: {
        memory: {value: 64, low: 32, high: 64, status: 'claimed', note: 'By SKU.'},
        slots: {value: 1},
        fp16: {value: 313, status: 'claimed', second: {value: 280, status: 'measured'}},
        tdp: {value: 310, status: 'estimated'},
      },
    },
    {
      id: 'c',
      name: 'H20',
      vendor: 'Nvidia',
      figures: {memory: {value: 96, status: 'claimed'}, slots: {value: 1}, tdp: {value: 400}},
    },
  ],
  sources: {sheet: {title: 'Data sheet', url: 'https://example.org/sheet'}},
};

/** The element around `content`. */
export function comparison(attributes = 'baseline="a"', content = table): string {
  return `<chip-comparison-table lang="en-GB" ${attributes}>
  <h2>The chips</h2>
  <p>Side by side</p>
  ${content}
  <ol><li id="one">Epoch AI, <a href="https://epoch.ai/data">Hardware</a>, CC BY. More.</li></ol>
  <p>As of 2026.</p>
</chip-comparison-table>`;
}

/** A comparison as a reader meets it. */
export class ChipComparisonTableHarness extends Harness<ChipComparisonTableElement> {
  static async create(attributes?: string, content?: string): Promise<ChipComparisonTableHarness> {
    return new ChipComparisonTableHarness(await render(comparison(attributes, content)));
  }

  /** The element in a markup that has it. */
  static async from(markup: string): Promise<ChipComparisonTableHarness> {
    const box = await render(`<div>${markup}</div>`);
    return new ChipComparisonTableHarness(box.querySelector('chip-comparison-table')!);
  }

  /** Given `data`, around `inside`. */
  static async withData(
    comparison: unknown = data,
    attributes = '',
    inside = '',
  ): Promise<ChipComparisonTableHarness> {
    const harness = await ChipComparisonTableHarness.from(
      `<chip-comparison-table lang="en-GB" ${attributes}>${inside}</chip-comparison-table>`,
    );
    harness.element.data = comparison;
    await settled();
    return harness;
  }

  /** In a page of that width. */
  static async inWidth(
    width: number,
    attributes?: string,
    content?: string,
  ): Promise<ChipComparisonTableHarness> {
    const box = await render(
      `<div style="inline-size: ${width}px">${comparison(attributes, content)}</div>`,
    );
    await settled();
    return new ChipComparisonTableHarness(box.querySelector('chip-comparison-table')!);
  }

  find<Found extends HTMLElement>(selector: string): Found | null {
    return this.element.shadowRoot!.querySelector<Found>(selector);
  }

  all(selector: string): HTMLElement[] {
    return [...this.element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  }

  /** The names of the chips that are seen, in order. */
  get chips(): string[] {
    const chips = this.all('.chip').filter((chip) => chip.checkVisibility());
    return chips.map(({textContent}) => textContent);
  }

  /** The names of the metrics that are seen, in order. */
  get rows(): string[] {
    const rows = this.all('.sort').filter((row) => row.checkVisibility());
    return rows.map(({textContent}) => textContent);
  }

  /** What the reader sees of the chips that run down, each with its figures. */
  get lines(): string[] {
    return this.all('tbody tr').map((line) => shownWords(line));
  }

  /** What the reader sees in the cells of a metric, in order. */
  row(label: string): string[] {
    const button = this.all('.sort').find((sort) => sort.textContent.trim() === label);
    const cells = button?.closest('tr')?.querySelectorAll('td') ?? [];
    return [...cells].filter((cell) => cell.checkVisibility()).map((cell) => shownWords(cell));
  }

  /** What a screen reader says of the pictures in the cells of a metric: marks and ratios. */
  labels(label: string): (string | null)[] {
    const button = this.all('.sort').find((sort) => sort.textContent.trim() === label);
    const labelled = button!.closest('tr')!.querySelectorAll('td [aria-label]');
    return [...labelled].map((element) => element.getAttribute('aria-label'));
  }

  figure(text: string): HTMLButtonElement {
    return this.all('button.figure').find(
      (figure) => figure.querySelector('bdi')?.textContent === text,
    ) as HTMLButtonElement;
  }

  get note(): HTMLElement | null {
    return this.find('[part="note"]');
  }

  get focused(): Element | null {
    return this.element.shadowRoot!.activeElement;
  }

  /** Which of the fields with a list of choices are there. */
  get fields(): string[] {
    return this.all('select').map((field) => field.getAttribute('name')!);
  }

  /** The words of the choices of a field. */
  options(name: string): string[] {
    return [...this.#select(name).options].map(({text}) => text);
  }

  /** What is chosen in a field, in words. */
  chosen(name: string): string | undefined {
    return this.#select(name).selectedOptions[0]?.text;
  }

  async choose(value: string, name = 'baseline'): Promise<void> {
    const field = this.#select(name);
    field.value = value;
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await settled();
  }

  #select(name: string): HTMLSelectElement {
    return this.find<HTMLSelectElement>(`select[name="${name}"]`)!;
  }

  /** The box to tick with these words. */
  box(words: string): HTMLInputElement {
    const label = this.all('label').find((one) => one.textContent.trim() === words);
    return label!.querySelector('input')!;
  }

  /** Ticks a box, or takes the tick away, by a click on its words. */
  async tick(words: string): Promise<void> {
    await click(this.box(words).parentElement!);
    await settled();
  }

  /** The sheet in which chips and rows are chosen. */
  get choice(): HTMLElement {
    return this.find('#choice')!;
  }

  async openChoice(): Promise<void> {
    await this.click('Chips and rows');
    await animationsEnd(this.element);
  }

  /** The field to add a chip; `null` when there is none to add. */
  get adder(): HTMLInputElement | null {
    return this.find<HTMLInputElement>('[name="add"]');
  }
}
