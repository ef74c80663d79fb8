import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../i18n/messages.js';
import {dateTemplate} from '../../internal/date-template.js';
import type {MetricView} from '../../model/compare.js';
import type {Figure} from '../../model/figure.js';
import {isStale} from '../../model/staleness.js';
import {statusMark} from './status-mark.js';
import type {Place, TableView} from './table-view.js';

type Content = TemplateResult | typeof nothing;

/** One cell of the table: a figure with its mark, rank, ratio, bar and second figure. */
export function renderFigure(view: TableView, place: Place, classes: string): Content {
  const figure = view.comparison.figures[place.metric]?.[place.chip];
  const metric = view.metrics[place.metric];
  if (!figure || !metric) return nothing;
  const isBest = metric.best.has(place.chip);
  return html`<td class="${classes} ${isBest ? 'best' : ''}"><div class="line cell">${
    figure.isMissing
      ? html`<small class="line none">${missingWords(figure, view)}</small>`
      : html`${renderButton(view, figure, place)}${
          isBest ? html`<small class="rank">${view.text('best')}</small>` : nothing
        }${renderRatio(view, metric, place.chip)}${renderBars(figure, metric)}${renderDay(figure, view)}`
  }${renderSecond(view, figure)}</div></td>`;
}

/** The day that a figure of its own day holds for, and whether that is long ago. */
export function renderDay({asOf}: Figure, view: TableView): Content {
  if (!asOf) return nothing;
  const key = isStale(asOf, new Date(), view.staleAfter) ? 'stale' : 'asOf';
  return html`<small class="line words">${dateTemplate(key, asOf, view)}</small>`;
}

/** The author's own words for a gap; ours where there is only a dash. */
function missingWords(figure: Figure, {text}: TableView): string {
  return /\p{L}/u.test(figure.text) ? figure.text : text('notPublished');
}

function renderButton(view: TableView, figure: Figure, {metric, chip}: Place): TemplateResult {
  const {text, status, note, low, high, second} = figure;
  const content = html`<bdi>${text}</bdi>${status ? statusMark(status, view.text(status)) : nothing}`;
  const more = status ?? note ?? low ?? high ?? second ?? figure.sources[0];
  if (more === undefined) return html`<span class="figure line">${content}</span>`;
  const {opened} = view;
  const isOpened = opened?.metric === metric && opened.chip === chip;
  return html`<button
    class="figure line"
    part="figure"
    type="button"
    aria-expanded=${isOpened}
    popovertarget=${isOpened ? 'note' : nothing}
    data-metric=${metric}
    data-chip=${chip}
  >${content}</button>`;
}

function renderRatio(view: TableView, {ratios}: MetricView, index: number): Content {
  const {comparison, baseline = -1, text, formatRatio} = view;
  const value = ratios[index];
  if (value === undefined) return nothing;
  if (value === 'other-basis')
    return html`<small class="ratio words">${text('otherBasis')}</small>`;
  const ratio = value > 0 && value < 0.005 ? `<${formatRatio(0.01)}` : formatRatio(value);
  const chip = comparison.chips[baseline]?.name ?? '';
  const spoken = fill(text(value === 1 ? 'sameAsBaseline' : 'timesBaseline'), '', {ratio, chip});
  return html`<small class="ratio" role="img" aria-label=${spoken}><bdi>${`${ratio}×`}</bdi></small>`;
}

/** The bar, and over it that of a measurement. */
function renderBars(figure: Figure, {largest}: MetricView): unknown {
  if (largest === undefined || figure.value === undefined) return nothing;
  const {second} = figure;
  const shown = second?.status === 'measured' ? [figure, second] : [figure];
  return shown.map(
    ({value = 0, status}) =>
      html`<i class=${status ?? ''} .style=${`--_value:${(value / largest) * 100}%`}></i>`,
  );
}

function renderSecond(view: TableView, {second}: Figure): Content {
  if (!second?.status || second.isMissing) return nothing;
  const {numeral, status, text} = second;
  return html`<small class="line second"
    >${statusMark(status)}${numeral ? `${numeral} ${view.text(status)}` : text}</small
  >`;
}
