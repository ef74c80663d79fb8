import {html, LitElement, nothing, type TemplateResult} from 'lit';
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
import {type Choices, nextSort, type Place, type TableView, viewTable} from './table-view.js';
import {toolbarStyles} from './toolbar.styles.js';

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
    choices: {state: true},
  };

  /**
   * The id or the name of the chip that all are compared with; no ratios without it. A chip that is
   * not there warns `unknown-chip`.
   */
  declare baseline: string | undefined;

  /** `columns` for chips across, or `rows` for chips down. Anything else warns `unknown-orientation`. */
  declare orientation: Orientation | undefined;

  declare private choices: Choices;

  readonly #localizer = new Localizer(this);
  /** What was read from the table; `undefined` when it can't be. */
  #comparison: Comparison | undefined;
  /** The child that the table was read from. */
  #holder: Element | undefined;
  #view: TableView | undefined;

  constructor() {
    super();
    this.choices = {page: 0};
    this.addEventListener('click', this.#press);
    new LightContent(this, () => this.#read());
  }

  protected override performUpdate(): void {
    guardUpdate(this, () => super.performUpdate());
  }

  protected override render(): TemplateResult {
    this.#view = this.#comparison && this.#derive(this.#comparison);
    return html`<slot id="lead"></slot>${this.#view ? this.#renderTable(this.#view) : nothing}<slot
        id="rest"
      ></slot>`;
  }

  protected override updated(): void {
    const nodes = slottable(this);
    const index = this.#holder ? nodes.indexOf(this.#holder) : -1;
    fillSlot(this.renderRoot, '#lead', nodes.slice(0, Math.max(0, index)));
    fillSlot(this.renderRoot, '#rest', nodes.slice(index + 1));
    // A page still loading may hold half of the table.
    if (index === -1 && this.querySelector('table') && document.readyState !== 'loading') {
      issueWarning('unreadable-table', this.id);
    }
  }

  #renderTable(view: TableView): TemplateResult {
    const {comparison, areRows, opened} = view;
    const width = (areRows ? comparison.metrics : comparison.chips).length;
    const isWide = areRows || width > WIDE;
    return html`${renderTools(view, this.#compare)}
      <div
        class=${isWide ? 'scroll wide' : 'scroll'}
        role=${isWide ? 'region' : nothing}
        aria-label=${isWide ? comparison.caption || view.text('baseline') : nothing}
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
      ${opened ? renderNote(view, opened, this.#close) : nothing}
      ${comparison.remarks.map((remark) => html`<p class="quiet">${remark}</p>`)}
      <span class="unseen" role="status">${view.announcement}</span>`;
  }

  #read(): void {
    const found = findTable(this);
    // Never the reader's language, in which the same figures may be other numbers.
    const locale = resolveLocale([found && languageOf(found.table)]);
    const comparison = found && readTable(found.table, locale);
    // Another table: what the reader chose in the former one says nothing here.
    const {metrics, chips} = this.#comparison ?? {};
    if (
      comparison?.metrics.length !== metrics?.length ||
      comparison?.chips.length !== chips?.length
    ) {
      this.choices = {page: 0};
    }
    this.#holder = comparison && found.holder;
    this.#comparison = comparison;
  }

  #derive(comparison: Comparison): TableView {
    const {choices, baseline: wanted, orientation} = this;
    if (orientation && !ORIENTATIONS.includes(orientation)) {
      issueWarning('unknown-orientation', orientation);
    }
    const baseline = wanted ? indexOfChip(comparison.chips, wanted) : undefined;
    if (wanted && baseline === undefined) issueWarning('unknown-chip', wanted);
    const areRows = orientation === 'rows';
    return viewTable(comparison, {...choices, baseline, areRows}, this.#localizer);
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  // The browser closes a note: by its button, its figure, Escape, or a press elsewhere.
  readonly #close = ({newState}: ToggleEvent): void => {
    if (newState === 'open') return;
    if (this.#find('.note:focus-within')) this.#find('[aria-expanded=true]')?.focus();
    this.#choose({opened: undefined});
  };

  // One listener for all buttons: a table may have thousands.
  readonly #press = (event: Event): void => {
    const [target] = event.composedPath();
    const button = target instanceof Element ? target.closest('button') : null;
    if (!this.#view || !this.renderRoot.contains(button)) return;
    const {sort, metric, chip, step} = button?.dataset ?? {};
    if (sort) this.#sortBy(Number(sort), this.#view);
    if (step) this.#turn(Number(step), this.#view);
    if (!chip || button?.popoverTargetElement) return;
    // Else the browser would close what this opens.
    event.preventDefault();
    this.#openNote({metric: Number(metric), chip: Number(chip)}, this.#view);
  };

  #choose(choices: Partial<Choices>): void {
    this.choices = {...this.choices, ...choices};
  }

  #sortBy(index: number, view: TableView): void {
    const metric = view.comparison.metrics[index]?.label ?? '';
    const sort = nextSort(view, index);
    const announcement = view.text(`sorted-${sort?.direction ?? 'not'}`, {metric});
    this.#choose({sort, page: 0, announcement});
    reportAction(this, 'sort', {metric, direction: sort?.direction ?? 'none'});
  }

  #openNote(opened: Place, {comparison}: TableView): void {
    this.#choose({opened});
    void this.updateComplete.then(() => {
      const note = this.#find('.note');
      note?.showPopover();
      note?.focus();
    });
    reportAction(this, 'note', {
      chip: comparison.chips[opened.chip]?.id ?? '',
      metric: comparison.metrics[opened.metric]?.label ?? '',
    });
  }

  #turn(step: number, {order, comparison, page, text}: TableView): void {
    const count = order.length - 1;
    const turned = (page + step + count) % count;
    const chip = comparison.chips[order[turned + 1] ?? -1];
    const announcement = `${chip?.name ?? ''}, ${text('page', {page: turned + 1, count})}`;
    this.#choose({page: turned, opened: undefined, announcement});
    reportAction(this, 'page', {chip: chip?.id ?? ''});
  }

  readonly #compare = (event: Event): void => {
    this.baseline = (event.target as HTMLSelectElement).value;
    this.#choose({page: 0});
    reportAction(this, 'baseline', {chip: this.baseline});
  };
}
