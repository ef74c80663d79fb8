import {html, nothing, type TemplateResult} from 'lit';
import {statusesOf} from '../../model/compare.js';
import {statusMark} from './status-mark.js';
import type {TableView} from './table-view.js';

/**
 * The line above the table: baseline, pager of a narrow table where it has pages, legend. `compare` is
 * called when the reader chooses a baseline, `''` for none; a button of the pager has a `data-step`.
 */
export function renderTools(view: TableView, compare: (event: Event) => void): TemplateResult {
  const {comparison, baseline, text} = view;
  return html`<div class="tools" part="toolbar">
    <label class="line field"
      ><span class="quiet">${text('baseline')}</span
      ><select @change=${compare}>
        <option value="" .selected=${baseline === undefined}>${text('noBaseline')}</option>
        ${comparison.chips.map(
          ({id, name}, index) =>
            html`<option value=${id} .selected=${index === baseline}>${name}</option>`,
        )}</select
      ></label
    >${renderPager(view)}
    <div class="line legend">
      ${statusesOf(comparison).map(
        (status) =>
          html`<span class="line">${statusMark(status)}<i class=${status}></i>${text(status)}</span>`,
      )}
    </div>
  </div>`;
}

function renderPager({
  comparison,
  page,
  areRows,
  text,
}: TableView): TemplateResult | typeof nothing {
  const count = comparison.chips.length - 1;
  if (areRows || count < 2) return nothing;
  // These signs are mirrored by the browser where text runs from right to left.
  const button = (step: number, direction: 'next' | 'previous', sign: string) =>
    html`<button class="action" type="button" data-step=${step} aria-label=${text(`${direction}Chip`)}
      >${sign}</button
    >`;
  return html`<div class="line pager"
    ><span class="quiet">${text('page', {page: page + 1, count})}</span
    >${button(-1, 'previous', '‹')}${button(1, 'next', '›')}</div
  >`;
}
