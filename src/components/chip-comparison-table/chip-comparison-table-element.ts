import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {Localizer} from '../../context/localizer.js';
import {reportAction} from '../../explainer-action-event.js';
import {languageOf, resolveLocale} from '../../i18n/locale.js';
import {guardUpdate} from '../../internal/guard-update.js';
import {LightContent} from '../../internal/light-content.js';
import {fillSlot, slottable} from '../../internal/slots.js';
import {issueWarning} from '../../internal/warning.js';
import {type Comparison, indexOfChip} from '../../model/comparison.js';
import {chromeStyles} from '../../styles/chrome.styles.js';
import {chipComparisonTableStyles} from './chip-comparison-table.styles.js';
import {figureStyles} from './figure.styles.js';
import {noteStyles} from './note.styles.js';
import {findTable, readTable} from './read-table.js';
import {renderNote} from './render-note.js';
import {renderColumns, renderRows} from './render-table.js';
import {renderTools} from './render-tools.js';
import {
  type DerivedTable,
  deriveTable,
  nextSort,
  type Place,
  type Sort,
  type TableView,
} from './table-view.js';
import {toolbarStyles} from './toolbar.styles.js';
import {sortedWords, wordsOf} from './words.js';

/** Which way the chips run. */
export const ORIENTATIONS = ['columns', 'rows'] as const;

/** Which way the chips run. */
export type Orientation = (typeof ORIENTATIONS)[number];

/** More columns than these have narrow cells, and names that stay in view. */
const WIDE = 5;

/**
 * Compares chips by their figures. It reads the author's own `<table>`, which stays in the page, and
 * shows it with sorting, ratios to a baseline, bars, and a note on each figure's status and sources.
 *
 * @element chip-comparison-table
 * @slot - A heading and a quiet line, the `<table>`, then its sources and notes.
 * @fires {ExplainerActionEvent} explainer-action - `sort`, `baseline`, `note`, `page`.
 * @csspart toolbar - Baseline, pager and legend.
 * @csspart table - The table.
 * @csspart figure - The button of each figure.
 * @csspart note - The note on a figure.
 * @cssprop [--explainer-accent=#0b6b5c] - The one accent colour.
 * @cssprop [--explainer-surface=light-dark(#fff, #131517)] - The colour of the page behind.
 * @cssprop [--explainer-ink=inherit] - The text colour.
 * @cssprop [--explainer-radius=6px] - The radius of notes and controls.
 * @cssprop [--explainer-font=inherit] - The font family.
 *
 * @example
 * ```html
 * <chip-comparison-table baseline="A100">
 *   <h2>The chips, side by side</h2>
 *   <table>
 *     <caption>Two AI chips compared</caption>
 *     <thead><tr><td></td><th>A100</th><th>H20</th></tr></thead>
 *     <tr data-better="higher">
 *       <th>Memory (GB)</th>
 *       <td data-status="claimed">80</td>
 *       <td data-status="claimed">96</td>
 *     </tr>
 *   </table>
 * </chip-comparison-table>
 * ```
 */
export class ChipComparisonTableElement extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  static override styles = [
    chromeStyles,
    toolbarStyles,
    chipComparisonTableStyles,
    figureStyles,
    noteStyles,
  ];

  static override properties = {
    baseline: {},
    orientation: {},
    comparison: {state: true},
    sort: {state: true},
    page: {state: true},
    opened: {state: true},
    announcement: {state: true},
  };

  /**
   * The id or the name of the chip that all are compared with; no ratios without it. A chip that is
   * not there warns `unknown-chip`.
   */
  declare baseline: string | undefined;

  /** `columns` for chips across, or `rows` for chips down. Anything else warns `unknown-orientation`. */
  declare orientation: Orientation | undefined;

  /** What was read from the table; `undefined` when it can't be. */
  declare private comparison: Comparison | undefined;
  declare private sort: Sort | undefined;
  declare private page: number;
  declare private opened: Place | undefined;
  declare private announcement: string;

  readonly #localizer = new Localizer(this);
  /** The child that the table was read from. */
  #holder: Element | undefined;
  #derived: DerivedTable | undefined;

  constructor() {
    super();
    this.page = 0;
    this.announcement = '';
    new LightContent(this, () => this.#read());
    this.addEventListener('click', this.#press);
  }

  protected override performUpdate(): void {
    guardUpdate(this, () => super.performUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    const inputs = ['comparison', 'baseline', 'orientation', 'sort'];
    if (inputs.some((name) => changed.has(name))) this.#derive();
  }

  protected override render(): TemplateResult {
    return html`<slot id="lead"></slot>${this.#derived ? this.#renderTable(this.#derived) : nothing}<slot
        id="rest"
      ></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    this.#assignSlots();
    if (!changed.has('opened')) return;
    const note = this.#find('.note');
    note?.showPopover();
    note?.focus();
  }

  #renderTable(derived: DerivedTable): TemplateResult {
    const {comparison, baseline, areRows} = derived;
    const words = wordsOf(this.#localizer, comparison.chips[baseline ?? -1]?.name ?? '');
    const view: TableView = {...derived, page: this.page, opened: this.opened, words};
    const width = (areRows ? comparison.metrics : comparison.chips).length;
    const isWide = areRows || width > WIDE;
    return html`${renderTools(view, this.#localizer, this.#compare)}
      <div
        class=${isWide ? 'scroll wide' : 'scroll'}
        role=${isWide ? 'region' : nothing}
        aria-label=${isWide ? comparison.caption || words.baseline : nothing}
        tabindex=${isWide ? '0' : nothing}
      >
        <table
          class=${areRows ? 'rows' : 'columns'}
          part="table"
          .style=${`--_columns:${width}`}
        >
          <caption class="unseen">${comparison.caption}</caption>
          ${areRows ? renderRows(view) : renderColumns(view)}
        </table>
      </div>
      ${this.opened ? renderNote(comparison, this.opened, this.#localizer, this.#close) : nothing}
      ${comparison.remarks.map((remark) => html`<p class="quiet">${remark}</p>`)}
      <span class="unseen" role="status">${this.announcement}</span>`;
  }

  #read(): void {
    const found = findTable(this);
    // Never the reader's language, in which the same figures may be other numbers.
    const locale = resolveLocale([found && languageOf(found.table)]);
    const comparison = found && readTable(found.table, locale);
    // Another table: what the reader chose in the former one says nothing here.
    const {metrics, chips} = this.comparison ?? {};
    if (
      comparison?.metrics.length !== metrics?.length ||
      comparison?.chips.length !== chips?.length
    ) {
      this.sort = this.opened = undefined;
      this.page = 0;
    }
    this.#holder = comparison && found.holder;
    this.comparison = comparison;
  }

  #derive(): void {
    const {comparison, sort, baseline: wanted, orientation} = this;
    if (orientation && !ORIENTATIONS.includes(orientation)) {
      issueWarning('unknown-orientation', orientation);
    }
    this.#derived = undefined;
    if (!comparison) return;
    const {chips} = comparison;
    const baseline = wanted ? indexOfChip(chips, wanted) : undefined;
    if (wanted && baseline === undefined) issueWarning('unknown-chip', wanted);
    const areRows = orientation === 'rows';
    this.#derived = deriveTable(comparison, {baseline, sort, areRows}, this.#localizer.locale);
  }

  #assignSlots(): void {
    const nodes = slottable(this);
    const index = this.#holder ? nodes.indexOf(this.#holder) : -1;
    fillSlot(this.renderRoot, '#lead', nodes.slice(0, Math.max(0, index)));
    fillSlot(this.renderRoot, '#rest', nodes.slice(index + 1));
    // A page still loading may hold half of the table.
    if (index === -1 && this.querySelector('table') && document.readyState !== 'loading') {
      issueWarning('unreadable-table', this.id);
    }
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  // The browser closes a note: by its button, its figure, Escape, or a press elsewhere.
  readonly #close = ({newState}: ToggleEvent): void => {
    if (newState === 'open') return;
    if (this.#find('.note:focus-within')) this.#find('[aria-expanded=true]')?.focus();
    this.opened = undefined;
  };

  // One listener for all buttons: a table may have thousands.
  readonly #press = (event: Event): void => {
    const [target] = event.composedPath();
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button || !this.renderRoot.contains(button) || !this.#derived) return;
    const {metric, figure, step} = button.dataset;
    if (metric) this.#sortBy(Number(metric), this.#derived);
    if (figure && !button.popoverTargetElement) {
      // Else the browser would close what this opens.
      event.preventDefault();
      this.#openNote(figure, this.#derived);
    }
    if (step) this.#turn(Number(step), this.#derived);
  };

  #sortBy(index: number, derived: DerivedTable): void {
    const metric = derived.comparison.metrics[index]?.label ?? '';
    this.sort = nextSort(derived, index);
    this.page = 0;
    const direction = this.sort?.direction;
    this.announcement = sortedWords(this.#localizer, metric, direction);
    reportAction(this, 'sort', {metric, direction: direction ?? 'none'});
  }

  #openNote(place: string, {comparison}: DerivedTable): void {
    const [metric = 0, chip = 0] = place.split(' ').map(Number);
    this.opened = {metric, chip};
    reportAction(this, 'note', {
      chip: comparison.chips[chip]?.id ?? '',
      metric: comparison.metrics[metric]?.label ?? '',
    });
  }

  #turn(step: number, {order, comparison}: DerivedTable): void {
    const count = order.length - 1;
    this.page = (this.page + step + count) % count;
    this.opened = undefined;
    const chip = comparison.chips[order[this.page + 1] ?? -1];
    const page = this.#localizer.text('page', {page: this.page + 1, count});
    this.announcement = `${chip?.name ?? ''}, ${page}`;
    reportAction(this, 'page', {chip: chip?.id ?? ''});
  }

  readonly #compare = (event: Event): void => {
    this.baseline = (event.target as HTMLSelectElement).value;
    this.page = 0;
    reportAction(this, 'baseline', {chip: this.baseline});
  };
}
