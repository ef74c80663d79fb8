import {html, nothing, type TemplateResult} from 'lit';
import {numberFormat} from '../../i18n/messages.js';
import {allFigures, type Figure} from '../../model/figure.js';
import {icon} from '../../styles/icon.js';
import {renderDay} from './render-figure.js';
import {statusMark} from './status-mark.js';
import type {Place, TableView} from './table-view.js';

type Content = TemplateResult | typeof nothing;

/** All that is known about one figure, in a popover; `toggle` hears that it opens or closes. */
export function renderNote(
  view: TableView,
  {metric, chip}: Place,
  toggle: (event: ToggleEvent) => void,
): Content {
  const {metrics, chips} = view.comparison;
  return html`<div
    class="note"
    id="note"
    part="note"
    role="dialog"
    aria-label="${metrics[metric]!.label}, ${chips[chip]!.name}"
    tabindex="-1"
    popover
    @beforetoggle=${toggle}
  >
    <button class="action close" type="button" aria-label=${view.text('close')} popovertarget="note"
      >${icon('close')}</button
    >${renderContent(view, {metric, chip})}
  </div>`;
}

/** The notes of all figures shown that have a status or a note, for paper. */
export function renderNotes(view: TableView): TemplateResult {
  const {chips, figures} = view.comparison;
  return html`<ol
    >${view.shown.flatMap((metric) =>
      view.order.map((chip) => {
        const {status, note} = figures[metric]![chip]!;
        return (status ?? note)
          ? html`<li><b>${chips[chip]!.name}</b> ${renderContent(view, {metric, chip})}</li>`
          : nothing;
      }),
    )}</ol
  >`;
}

function renderContent(view: TableView, {metric, chip}: Place): TemplateResult {
  const figure = view.comparison.figures[metric]![chip]!;
  const {label} = view.comparison.metrics[metric]!;
  return html`<p class="head"
      ><bdi>${withUnit(figure)}</bdi> <small>${[label, figure.basis].filter(Boolean).join(', ')}</small></p
    >${allFigures(figure).map((one) => renderFacts(one, view, one === figure ? '' : withUnit(one)))}`;
}

/** The number with its unit, which the author may have written once for the row. */
function withUnit({numeral, text, unit = ''}: Figure): string {
  return numeral ? `${numeral} ${unit}` : text;
}

/** What is known of a figure; `name` says which, beside another. */
function renderFacts(figure: Figure, view: TableView, name: string): Content {
  const {status, sources, low, high, note, via, isMissing} = figure;
  const {locale, text: say} = view;
  const {format} = numberFormat(locale, {maximumFractionDigits: 20});
  const range = [low, high].flatMap((end) => (end === undefined ? [] : format(end))).join('–');
  if (name && isMissing) return nothing;
  return html`${
    status
      ? html`<p class="line"
        >${statusMark(status)}<bdi>${name}</bdi>${say(`${status}Long`)}</p
      >`
      : nothing
  }${sources.map(
    ({text, href}) =>
      html`<p><small>${say('source')}</small> <a href=${href ?? nothing}>${text}</a></p>`,
  )}<p>${via && say('via', {via})} ${range && say('otherSources', {range})} ${note}</p>${renderDay(figure, view)}`;
}
