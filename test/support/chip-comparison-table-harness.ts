import '../../src/components/chip-comparison-table/chip-comparison-table.js';
import type {ChipComparisonTableElement} from '../../src/components/chip-comparison-table/chip-comparison-table-element.js';
import {Harness, render} from './harness.js';
import {settled} from './user.js';
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

  /** In a page of that width. */
  static async inWidth(width: number, attributes?: string): Promise<ChipComparisonTableHarness> {
    const box = await render(
      `<div style="inline-size: ${width}px">${comparison(attributes)}</div>`,
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

  async choose(chip: string): Promise<void> {
    const select = this.find<HTMLSelectElement>('select')!;
    select.value = chip;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await settled();
  }
}
