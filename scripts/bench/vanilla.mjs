/* global document */
// What a page's developer would write without a library. The workbench fetches it as its own script.
import {metrics} from './content.mjs';

function make(tag, ...content) {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}

/** The questions as `<details>`, under the tag of their parent. */
export function buildQuestions(parent, list) {
  const items = list.map(({question, answer}) =>
    make('details', make('summary', make('h3', question)), make('p', answer)),
  );
  document.body.append(make(parent, make('h2', 'Questions'), ...items));
}

/** A table of chips whose rows a press on a heading sorts; `toContent` fills the cells. */
export function buildTable(chips, toContent) {
  const bodies = make('tbody');
  const rows = chips.map((chip) => ({chip, row: makeRow(chip, toContent)}));
  const headings = metrics.map(({label, unit}, metric) => {
    const heading = make('th', make('button', `${label} (${unit})`));
    heading.scope = 'col';
    heading.addEventListener('click', () => sortRows(bodies, rows, metric, heading));
    return heading;
  });
  bodies.append(...rows.map(({row}) => row));
  const caption = make('caption', 'AI chips compared');
  const head = make('thead', make('tr', make('td'), ...headings));
  document.body.append(make('main', make('table', caption, head, bodies)));
}

function makeRow({name, figures}, toContent) {
  const heading = make('th', name);
  heading.scope = 'row';
  const cells = figures.map((figure, metric) => make('td', ...toContent(figure, metric)));
  return make('tr', heading, ...cells);
}

function sortRows(body, rows, metric, heading) {
  const direction = heading.ariaSort === 'descending' ? 'ascending' : 'descending';
  const sign = direction === 'ascending' ? 1 : -1;
  for (const other of heading.parentElement.children) other.ariaSort = null;
  heading.ariaSort = direction;
  const worth = ({chip}) => chip.figures[metric].value ?? -sign * Infinity;
  rows.sort((one, other) => sign * (worth(one) - worth(other)));
  body.append(...rows.map(({row}) => row));
}

/** A number and the letter of its status. */
export function plainFigure({value, status}) {
  return value === undefined ? [] : [`${value} `, make('abbr', status[0].toUpperCase())];
}

/** What a figure of ours shows: a button for the note, its mark, its ratio to the first chip, a bar. */
export function fullFigure(chips) {
  const largest = metrics.map((_, metric) =>
    Math.max(...chips.map(({figures}) => figures[metric].value ?? 0)),
  );
  return (figure, metric) => {
    if (figure.value === undefined) return [make('small', 'not published')];
    const bar = make('span');
    bar.className = 'bar';
    bar.style.inlineSize = `${(figure.value / largest[metric]) * 100}%`;
    const base = chips[0].figures[metric].value;
    const ratio = base ? `${(figure.value / base).toFixed(2)}×` : '';
    return [make('button', ...plainFigure(figure)), ' ', make('small', ratio), bar];
  };
}
