import {html, nothing, type TemplateResult} from 'lit';
import type {MetricView} from '../../model/compare.js';
import type {Figure} from '../../model/figure.js';
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
          isBest ? html`<small class="rank">${view.words.best}</small>` : nothing
        }${renderRatio(view, metric, place.chip)}${renderBars(figure, metric)}`
  }${renderSecond(view, figure)}</div></td>`;
}

/** The author's own words for a gap; ours where there is only a dash. */
function missingWords({text}: Figure, {words}: TableView): string {
  return /\p{L}/u.test(text) ? text : words.notPublished;
}

function renderButton(
  {opened, words}: TableView,
  {text, status, sources, note, low, high, second}: Figure,
  {metric, chip}: Place,
): TemplateResult {
  const content = html`<bdi>${text}</bdi>${status ? statusMark(status, words[status]) : nothing}`;
  const more = status ?? note ?? low ?? high ?? second ?? sources[0];
  if (more === undefined) return html`<span class="figure line">${content}</span>`;
  const isOpened = opened?.metric === metric && opened.chip === chip;
  return html`<button
    class="figure line"
    part="figure"
    type="button"
    aria-expanded=${isOpened}
    popovertarget=${isOpened ? 'note' : nothing}
    data-figure="${metric} ${chip}"
  >${content}</button>`;
}

function renderRatio({words}: TableView, {ratios}: MetricView, chip: number): Content {
  const ratio = ratios[chip];
  if (ratio === undefined) return nothing;
  if (ratio === 'other-basis') return html`<small class="ratio words">${words.otherBasis}</small>`;
  const number = words.ratio(ratio);
  const spoken = words.timesBaseline.replace('{ratio}', number);
  return html`<small class="ratio" role="img" aria-label=${spoken}><bdi>${`${number}×`}</bdi></small>`;
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

function renderSecond({words}: TableView, {second}: Figure): Content {
  if (!second?.status || second.isMissing) return nothing;
  const {numeral, status, text} = second;
  return html`<small class="line second"
    >${statusMark(status)}${numeral ? `${numeral} ${words[status]}` : text}</small
  >`;
}
