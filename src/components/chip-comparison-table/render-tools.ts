import {html, nothing, type TemplateResult} from 'lit';
import {statusesOf} from '../../model/compare.js';
import type {Chip} from '../../model/comparison.js';
import {statusMark} from './status-mark.js';
import {barsOf, type TableView} from './table-view.js';

type Content = TemplateResult | typeof nothing;

type Toggle = (event: ToggleEvent) => void;

type Option = readonly [value: unknown, name: string, isSelected: boolean];

/**
 * The lines above the table: metric of the bars, baseline, options, pager of a narrow table, legend. `more` are
 * the chips that can be added; `toggle` hears that the choice of chips opens or closes. A field has a `name`, a button of its own what it does as `data-…`.
 */
export function renderTools(
  view: TableView,
  more: readonly Chip[],
  toggle: Toggle,
): TemplateResult {
  const {comparison, baseline, text, isBars, isDifferent, isMeasured, chips, bar} = view;
  const statuses = statusesOf(comparison);
  return html`${
    isBars
      ? field(
          'bar',
          text('metric'),
          barsOf(view).map((row) => [row, comparison.metrics[row]!.label, row === bar]),
        )
      : nothing
  }${field('baseline', text('baseline'), [
    ['', text('noBaseline'), baseline === undefined],
    // Never in the order shown: a list whose options move under the reader's choice shows another one.
    ...chips.map((chip): Option => {
      const {id, name} = comparison.chips[chip]!;
      return [id, name, chip === baseline];
    }),
  ])}${renderPager(view)}
    <div class="line options"
      >${check('isBars', text('bars'), isBars)}${check('isDifferent', text('onlyDifferences'), isDifferent)}${
        statuses.includes('measured')
          ? check('isMeasured', text('measuredFirst'), isMeasured)
          : nothing
      }${renderChoice(view, more, toggle)}</div
    >
    <div class="line legend"
      >${statuses.map(
        (status) =>
          html`<span class="line">${statusMark(status)}<i class=${status}></i>${text(status)}</span>`,
      )}</div
    >`;
}

function field(name: string, label: string, options: readonly Option[]): TemplateResult {
  return html`<label class="line field"
    ><span class="quiet">${label}</span
    ><select name=${name}
      >${options.map(
        ([value, words, isSelected]) =>
          html`<option value=${value} .selected=${isSelected}>${words}</option>`,
      )}</select
    ></label
  >`;
}

function check(name: string, label: string, isChecked: unknown, value = ''): TemplateResult {
  return html`<label class="action"
    ><input type="checkbox" name=${name} value=${value} .checked=${isChecked} />${label}</label
  >`;
}

/** Which chips and which rows are shown. */
function renderChoice(
  {comparison, hidden, text}: TableView,
  more: readonly Chip[],
  toggle: Toggle,
): TemplateResult {
  const choose = (id: string, name: string) => check('shown', name, !hidden?.has(id), id);
  return html`<button class="action" type="button" popovertarget="choice">${text('options')}</button>
    <div class="note menu" id="choice" role="dialog" aria-label=${text('options')} popover @beforetoggle=${toggle}
      >${comparison.chips.map(({id, name}) => choose(id, name))}${
        more.length
          ? html`<input name="add" list="more" placeholder=${text('addChip')} /><datalist id="more"
            >${more.map(({name}) => html`<option value=${name}></option>`)}</datalist
          >`
          : nothing
      }<hr />${comparison.metrics.map(({label}) => choose(label, label))}</div
    >`;
}

function renderPager({comparison, order, page, areRows, text}: TableView): Content {
  if (areRows || order.length < 3) return nothing;
  // These signs are mirrored by the browser where text runs from right to left.
  const button = (step: number, direction: 'next' | 'previous', sign: string) =>
    html`<button class="action" type="button" data-step=${step} aria-label=${text(`${direction}Chip`)}
      >${sign}</button
    >`;
  return html`<div class="line pager"
    >${button(-1, 'previous', '‹')}${field(
      'page',
      text('shownChip'),
      order.slice(1).map((chip, index) => [index, comparison.chips[chip]!.name, index === page]),
    )}${button(1, 'next', '›')}</div
  >`;
}
