import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../context/localizer.js';
import {numberFormat} from '../../i18n/messages.js';
import type {Comparison} from '../../model/comparison.js';
import type {Figure} from '../../model/figure.js';
import {icon} from '../../styles/icon.js';
import {statusMark} from './status-mark.js';
import type {Place} from './table-view.js';

type Content = TemplateResult | typeof nothing;

/** All that is known about one figure; the button that closes it has `data-close`. */
export function renderNote(
  {metrics, chips, figures}: Comparison,
  {metric, chip}: Place,
  localizer: Localizer,
): Content {
  const figure = figures[metric]?.[chip];
  if (!figure) return nothing;
  const label = metrics[metric]?.label;
  const {second, basis, note} = figure;
  return html`<div
    class="note"
    part="note"
    role="dialog"
    aria-label="${label}, ${chips[chip]?.name}"
    tabindex="-1"
  >
    <button class="action close" type="button" aria-label=${localizer.text('close')} data-close
      >${icon('close')}</button
    >
    <p class="head"
      ><bdi>${withUnit(figure)}</bdi> <small>${[label, basis].filter(Boolean).join(', ')}</small></p
    >
    ${renderFacts(figure, localizer)}
    ${second && !second.isMissing ? renderFacts(second, localizer, withUnit(second)) : nothing}
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
  localizer: Localizer,
  name?: string,
): TemplateResult {
  const {format} = numberFormat(localizer.locale, {maximumFractionDigits: 20});
  const range = [low, high].flatMap((end) => (end === undefined ? [] : format(end))).join('–');
  return html`${
    status
      ? html`<p class="line"
        >${statusMark(status)}${name ? html`<bdi>${name}</bdi>` : nothing}${localizer.text(`${status}Long`)}</p
      >`
      : nothing
  }${sources.map(
    ({text, href}) =>
      html`<p><small>${localizer.text('source')}</small> <a href=${href ?? nothing}>${text}</a></p>`,
  )}${range ? html`<p>${localizer.text('otherSources', {range})}</p>` : nothing}`;
}

/**
 * Puts a note beside its figure: above where there is room, else below, and never out of the frame.
 * A note as wide as the frame is a sheet below the row.
 */
export function placeNote(note: HTMLElement, figure: Element, frame: Element): void {
  const box = frame.getBoundingClientRect();
  const at = figure.getBoundingClientRect();
  const {width, height} = note.getBoundingClientRect();
  const above = at.top - height - 8;
  const below = (figure.closest('td') ?? figure).getBoundingClientRect().bottom;
  const isAbove = width < box.width - 8 && above >= Math.max(0, box.top);
  const start = at.left - box.left;
  const left = Math.max(0, Math.min(start - 8, box.width - width));
  note.classList.toggle('above', isAbove);
  note.style.left = `${left}px`;
  note.style.top = `${(isAbove ? above : below) - box.top}px`;
  note.style.setProperty('--_arrow', `${start - left + 8}px`);
}
