import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {ContentSource} from '../../context/content-source.js';
import {Localizer} from '../../context/localizer.js';
import {reportAction} from '../../explainer-action-event.js';
import {languageOf, resolveLocale} from '../../i18n/locale.js';
import {shippedCatalogue} from '../../internal/catalogue.js';
import {guardUpdate} from '../../internal/guard-update.js';
import {LightContent} from '../../internal/light-content.js';
import {fillSlot, slottable} from '../../internal/slots.js';
import {issueWarning} from '../../internal/warning.js';
import {type Chip, type Comparison, indexOfChip} from '../../model/comparison.js';
import type {Parsed} from '../../model/json.js';
import {parseComparison} from '../../model/parse-comparison.js';
import {STALE_AFTER} from '../../model/staleness.js';
import {chromeStyles} from '../../styles/chrome.styles.js';
import {chipComparisonTableStyles} from './chip-comparison-table.styles.js';
import {figureStyles} from './figure.styles.js';
import {noteStyles} from './note.styles.js';
import {findTable, readTable} from './read-table.js';
import {renderNote, renderNotes} from './render-note.js';
import {renderColumns, renderRows} from './render-table.js';
import {renderTools} from './render-tools.js';
import {type Choices, nextSort, type Place, type TableView, viewTable} from './table-view.js';
import {toolbarStyles} from './toolbar.styles.js';

/** Which way the chips run. */
export const ORIENTATIONS = ['columns', 'rows', 'auto'] as const;

/** Which way the chips run. */
export type Orientation = (typeof ORIENTATIONS)[number];

/** More columns than these have narrow cells, and names that stay in view. */
const WIDE = 5;

/**
 * Compares chips by their figures. It reads the author's own `<table>`, which stays in the page, data, or
 * the shipped catalogue, and shows a table with sorting, ratios to a baseline, bars, and a note on each
 * figure's status and sources. Readers choose which chips and rows they see.
 *
 * @element chip-comparison-table
 * @slot - A heading and a quiet line, the `<table>`, then its sources and notes.
 * @fires {ExplainerActionEvent} explainer-action - `sort`, `baseline`, `note`, `page`, `option`, `choose`.
 * @csspart toolbar - Baseline, options, choice of chips and rows, pager and legend.
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
 *
 * @example
 * ```html
 * <chip-comparison-table chips="nvidia-h20 nvidia-a100-80gb-sxm" metrics="memory fp16Dense"></chip-comparison-table>
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
    data: {attribute: false},
    src: {},
    chips: {},
    metrics: {},
    baseline: {},
    orientation: {},
    staleAfter: {attribute: 'stale-after'},
    choices: {attribute: false},
  };

  /**
   * The comparison as data, or a story that has it as its part `comparison`: see `docs/chips.md`. Wins over
   * `src`, over a `<script type="application/json">` inside the tag, over the light table and over a provider's
   * story. What in it can't be read warns `bad-data` and is left out.
   */
  declare data: unknown;

  /** The address of the same as JSON; fetched without credentials. A failure warns `load-failed`. */
  declare src: string | undefined;

  /**
   * Ids of the catalogue's chips, parted by white space: they take the place of the light table. An unknown
   * one warns `unknown-chip` and names the nearest.
   */
  declare chips: string | undefined;

  /** Ids of the catalogue's metrics; without it, those that something is known of. `unknown-metric` as above. */
  declare metrics: string | undefined;

  /**
   * The id or the name of the chip that all are compared with; no ratios without it. A chip that is
   * not there warns `unknown-chip`.
   */
  declare baseline: string | undefined;

  /**
   * `columns` for chips across, `rows` for chips down, `auto` for rows when there are more than five chips.
   * Anything else warns `unknown-orientation`.
   */
  declare orientation: Orientation | undefined;

  /** After how many days a dated figure is said to be perhaps out of date; 90 when not set. */
  declare staleAfter: string | undefined;

  declare private choices: Choices;

  readonly #localizer = new Localizer(this);
  readonly #source = new ContentSource(
    this,
    (input) => this.#parse(input),
    () => 'comparison',
    () => [
      this.chips && JSON.stringify({chips: this.chips, metrics: this.metrics}),
      this.#localizer.locale + !!this.#catalogue,
      this.#asked && !this.#catalogue,
    ],
  );
  /** The shipped catalogue, when it has been asked for and has come. */
  #catalogue: {readonly chips: readonly Chip[]} | undefined;
  #asked: unknown;
  /** What was read from the light table; `undefined` when it can't be. */
  #authored: Comparison | undefined;
  /** The child that the table was read from. */
  #holder: Element | undefined;
  /** Whether the light content has changed since it was read. */
  #isStale = false;
  #isPrinted = false;
  #view: TableView | undefined;

  constructor() {
    super();
    this.choices = {page: 0};
    this.addEventListener('click', this.#press);
    new LightContent(this, () => (this.#isStale = true));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#print);
  }

  protected override performUpdate(): void {
    guardUpdate(this, () => super.performUpdate());
  }

  protected override render(): TemplateResult {
    if (this.#isStale) this.#read();
    const comparison = this.#source.value ?? this.#authored;
    this.#view = comparison && this.#derive(comparison);
    return html`<slot id="lead"
        >${this.#source.fallback(this.#localizer, ({caption}) => caption && html`<h2>${caption}</h2>`)}</slot
      >${this.#view ? this.#renderTable(this.#view) : nothing}<slot id="rest"></slot>`;
  }

  protected override updated(): void {
    const nodes = this.#source.value ? [] : slottable(this);
    const index = nodes.indexOf(this.#holder!);
    fillSlot(this.renderRoot, '#lead', nodes.slice(0, Math.max(0, index)));
    fillSlot(this.renderRoot, '#rest', nodes.slice(index + 1));
    // A page still loading may hold half of the table.
    if (!this.#view && this.querySelector('table') && document.readyState !== 'loading') {
      issueWarning('unreadable-table', this.id);
    }
  }

  #renderTable(view: TableView): TemplateResult {
    const {comparison, areRows, opened, shown, order, isBars, alike} = view;
    const width = (areRows ? shown : order).length;
    const isWide = areRows || width > WIDE;
    return html`<div class="tools" part="toolbar" @change=${this.#change}>${renderTools(view, this.#more, this.#close)}</div>
      <div
        class=${isWide ? 'scroll wide' : 'scroll'}
        role=${isWide ? 'region' : nothing}
        aria-label=${isWide ? comparison.caption || view.text('baseline') : nothing}
        tabindex=${isWide ? '0' : nothing}
      >
        <table
          class=${isBars ? 'rows bars' : areRows ? 'rows' : 'columns'}
          part="table"
          .style=${`--_columns:${width}`}
        >
          <caption class="unseen">${comparison.caption}</caption>
          ${areRows ? renderRows(view) : renderColumns(view)}
        </table>
      </div>
      <p class="quiet" role="status">${alike ? view.text('alike', {n: alike}) : nothing}</p>
      ${opened && comparison.figures[opened.metric]?.[opened.chip] ? renderNote(view, opened, this.#close) : nothing}${this.#isPrinted ? renderNotes(view) : nothing}
      ${comparison.remarks.map((remark) => html`<p class="quiet">${remark}</p>`)}
      <span class="unseen" role="status">${view.announcement}</span>`;
  }

  #read(): void {
    this.#isStale = false;
    const found = findTable(this);
    // Never the reader's language, in which the same figures may be other numbers.
    const locale = resolveLocale([found && languageOf(found.table)]);
    this.#authored = found && readTable(found.table, locale);
    this.#holder = this.#authored && found?.holder;
  }

  #parse(input: unknown): Parsed<Comparison> {
    const catalogue = (): unknown => {
      this.#asked ??= shippedCatalogue().then((loaded) => {
        this.#catalogue = (loaded ?? {chips: []}) as {chips: readonly Chip[]};
        this.requestUpdate();
      });
      return this.#catalogue;
    };
    return parseComparison(input, this.#localizer.locale, catalogue, issueWarning);
  }

  /** The chips of the catalogue that are not in the table. */
  get #more(): readonly Chip[] {
    const known = (this.chips && this.#catalogue?.chips) || [];
    return known.filter(({id}) => !this.#view?.comparison.chips.some((chip) => chip.id === id));
  }

  #derive(comparison: Comparison): TableView {
    const {choices, baseline: wanted = comparison.baseline, orientation} = this;
    if (orientation && !ORIENTATIONS.includes(orientation)) {
      issueWarning('unknown-orientation', orientation);
    }
    const {chips} = comparison;
    const baseline = wanted ? indexOfChip(chips, wanted) : undefined;
    if (wanted && baseline === undefined) issueWarning('unknown-chip', wanted);
    const staleAfter = Number(this.staleAfter || STALE_AFTER);
    const areRows = orientation === 'rows' || (orientation === 'auto' && chips.length > WIDE);
    return viewTable(comparison, {...choices, baseline, areRows, staleAfter}, this.#localizer);
  }

  /** Paper shows no popover, so all notes are listed on it, before the browser lays it out. */
  readonly #print = ({type}: Event): void => {
    this.#isPrinted = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  // The browser closes a note: by its button, its figure, Escape, or a press elsewhere.
  // Chromium does not give the focus back in a shadow root.
  readonly #close = ({newState, target}: ToggleEvent): void => {
    if (newState === 'open') return;
    const {id} = target as Element;
    if (this.#find(`#${id}:focus-within`)) this.#find(`[popovertarget=${id}]`)?.focus();
    this.#choose({opened: undefined});
  };

  // One listener for all buttons: a table may have thousands.
  readonly #press = (event: Event): void => {
    const [target] = event.composedPath();
    const button = target instanceof Element ? target.closest('button') : null;
    if (!this.#view || !this.renderRoot.contains(button)) return;
    const {sort, metric, chip, step} = button!.dataset;
    if (sort) this.#sortBy(Number(sort), this.#view);
    if (step) this.#turnTo(this.#view.page + Number(step), this.#view);
    if (!chip || button!.popoverTargetElement) return;
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
      const note = this.#find('#note');
      note?.showPopover();
      note?.focus();
    });
    reportAction(this, 'note', {
      chip: comparison.chips[opened.chip]?.id ?? '',
      metric: comparison.metrics[opened.metric]?.label ?? '',
    });
  }

  /** Behind the last page is the first. */
  #turnTo(wanted: number, {order, comparison, text}: TableView): void {
    const count = order.length - 1;
    const page = (wanted + count) % count;
    const chip = comparison.chips[order[page + 1] ?? -1];
    const announcement = `${chip?.name ?? ''}, ${text('page', {page: page + 1, count})}`;
    this.#choose({page, opened: undefined, announcement});
    reportAction(this, 'page', {chip: chip?.id ?? ''});
  }

  readonly #change = ({target}: Event): void => {
    const {name, value, checked} = target as HTMLInputElement;
    const view = this.#view!;
    if (name === 'page') this.#turnTo(Number(value), view);
    else if (name === 'bar') this.#sortBy(Number(value), view);
    else if (name === 'baseline') {
      this.baseline = value;
      this.#choose({page: 0});
      reportAction(this, name, {chip: value});
    } else if (name === 'add') {
      const chip = this.#more.find((one) => one.name === value);
      if (chip) this.chips += ` ${chip.id}`;
    } else if (name === 'shown') {
      const hidden = new Set(this.choices.hidden);
      if (checked) hidden.delete(value);
      else hidden.add(value);
      this.#choose({hidden, page: 0});
      reportAction(this, 'choose', {id: value, shown: checked});
    } else {
      this.#choose({[name]: checked});
      reportAction(this, 'option', {name, checked});
    }
  };
}
