import {html, nothing, type TemplateResult} from 'lit';
import {numberFormat} from '../../i18n/messages.js';
import type {Figure} from '../../model/figure.js';
import {icon} from '../../styles/icon.js';
import {statusMark} from './status-mark.js';
import type {Place, TableView} from './table-view.js';

type Content = TemplateResult | typeof nothing;

/** All that is known about one figure, in a popover; `toggle` hears that it opens or closes. */
export function renderNote(
  view: TableView,
  {metric, chip}: Place,
  toggle: (event: ToggleEvent) => void,
): Content {
  const {metrics, chips, figures} = view.comparison;
  const figure = figures[metric]?.[chip];
  if (!figure) return nothing;
  const label = metrics[metric]?.label;
  const {second, basis, note} = figure;
  return html`<div
    class="note"
    id="note"
    part="note"
    role="dialog"
    aria-label="${label}, ${chips[chip]?.name}"
    tabindex="-1"
    popover
    @beforetoggle=${toggle}
  >
    <button class="action close" type="button" aria-label=${view.text('close')} popovertarget="note"
      >${icon('close')}</button
    >
    <p class="head"
      ><bdi>${withUnit(figure)}</bdi> <small>${[label, basis].filter(Boolean).join(', ')}</small></p
    >
    ${renderFacts(figure, view)}
    ${second && !second.isMissing ? renderFacts(second, view, withUnit(second)) : nothing}
    ${note ? html`<p class="quiet">${note}</p>` : nothing}
  </div>`;
}

/** The number with its unit, which the author may have written once for the row. */
function withUnit({numeral, text, unit = ''}: Figure): string {
  return numeral ? `${numeral} ${unit}` : text;
}

/** Status, sources and range of a figure; `name` says which, beside another. */
function renderFacts(
  {status, sources, low, high}: Figure,
  {locale, text: say}: TableView,
  name?: string,
): TemplateResult {
  const {format} = numberFormat(locale, {maximumFractionDigits: 20});
  const range = [low, high].flatMap((end) => (end === undefined ? [] : format(end))).join('–');
  return html`${
    status
      ? html`<p class="line"
        >${statusMark(status)}${name ? html`<bdi>${name}</bdi>` : nothing}${say(`${status}Long`)}</p
      >`
      : nothing
  }${sources.map(
    ({text, href}) =>
      html`<p><small>${say('source')}</small> <a href=${href ?? nothing}>${text}</a></p>`,
  )}${range ? html`<p>${say('otherSources', {range})}</p>` : nothing}`;
}
