import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '../../styles/icon.js';
import {renderFigure} from './render-figure.js';
import {isOff, type TableView} from './table-view.js';

/** Metrics that follow each other under one name. */
interface Group {
  readonly name: string;
  readonly metrics: number[];
}

/** The table with a column for each chip. */
export function renderColumns(view: TableView): TemplateResult {
  const {order, baseline} = view;
  const columns = order.map(
    (chip, position) => `${chip === baseline ? 'base' : ''} ${isOff(view, position) ? 'off' : ''}`,
  );
  const cells = (render: (chip: number, classes: string) => unknown) =>
    order.map((chip, position) => render(chip, columns[position] ?? ''));
  return html`<thead>
      <tr><td></td>${cells((chip, classes) => renderChip(view, chip, 'col', classes))}</tr>
    </thead>
    ${groupsOf(view).map(
      ({name, metrics}) => html`<tbody>
        ${
          name
            ? html`<tr class="group"
              ><th scope="rowgroup">${name}</th>${cells((_, classes) => html`<td class=${classes}></td>`)}</tr
            >`
            : nothing
        }${metrics.map(
          (metric) => html`<tr
            >${renderMetric(view, metric, 'row')}${cells((chip, classes) =>
              renderFigure(view, {metric, chip}, classes),
            )}</tr
          >`,
        )}
      </tbody>`,
    )}`;
}

/** The table with a row for each chip. */
export function renderRows(view: TableView): TemplateResult {
  const {order, baseline, shown} = view;
  const groups = groupsOf(view);
  return html`<thead>
      ${
        groups.some(({name}) => name)
          ? html`<tr class="group"
            ><td></td>${groups.map(
              ({name, metrics}) =>
                html`<th scope="colgroup" colspan=${metrics.length}>${name}</th>`,
            )}</tr
          >`
          : nothing
      }
      <tr><td></td>${shown.map((metric) => renderMetric(view, metric, 'col'))}</tr>
    </thead>
    <tbody>
      ${order.map(
        (chip) => html`<tr class=${chip === baseline ? 'base' : ''}
          >${renderChip(view, chip, 'row')}${shown.map((metric) =>
            renderFigure(view, {metric, chip}, ''),
          )}</tr
        >`,
      )}
    </tbody>`;
}

function renderChip(
  {comparison, baseline, text}: TableView,
  index: number,
  scope: 'col' | 'row',
  classes = '',
): TemplateResult {
  const chip = comparison.chips[index];
  return html`<th scope=${scope} class=${classes}
    ><span class="chip">${chip?.name}</span><small>${chip?.vendor}</small
    >${index === baseline ? html`<small class="line rank">${icon('pin')}${text('baseline')}</small>` : nothing}</th
  >`;
}

/** A metric's heading: its name is a button that fills the cell and sorts the chips. */
function renderMetric(
  {comparison, sort, text}: TableView,
  index: number,
  scope: 'col' | 'row',
): TemplateResult {
  const metric = comparison.metrics[index];
  const detail = metric?.detail ?? '';
  const direction = sort?.metric === index ? sort.direction : undefined;
  const says = [
    detail,
    metric?.better === 'lower' && !/better/i.test(detail) && text('lowerIsBetter'),
    direction && text('sorted'),
  ];
  return html`<th scope=${scope} aria-sort=${direction ?? nothing}
    ><button class="sort" type="button" data-sort=${index}>${metric?.label}</button
    ><small>${says.filter(Boolean).join(', ')}</small></th
  >`;
}

function groupsOf({comparison, shown}: TableView): readonly Group[] {
  const groups: Group[] = [];
  for (const metric of shown) {
    const {group = ''} = comparison.metrics[metric]!;
    const last = groups.at(-1);
    if (last?.name === group) last.metrics.push(metric);
    else groups.push({name: group, metrics: [metric]});
  }
  return groups;
}
