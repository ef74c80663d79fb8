import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../run.mjs';
import {chips, metrics, questions} from './content.mjs';

const sheet = '<link rel="stylesheet" href="/dist/explainer-elements.css">';
const bundle = '<script type="module" src="/dist/explainer-elements.js"></script>';
const story = () => readFileSync(join(root, 'examples/story/index.html'), 'utf8');

/** A page for the measurements of processor time; its script waits to be told what to run. */
const workbench = (content) =>
  page(
    `${sheet}<link rel="stylesheet" href="/scripts/bench/workbench.css">
    <script type="module" src="/scripts/bench/workbench.mjs"></script>`,
    content,
  );

function page(head, content) {
  return `<!doctype html>
    <html lang="en">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Bench</title>
      <link rel="icon" href="data:,">
      ${head}
      <body>${content}</body>
    </html>`;
}

function questionList(count) {
  const items = questions(count).map(
    ({question, answer}) =>
      `<details><summary><h3>${question}</h3></summary><p>${answer}</p></details>`,
  );
  return `<faq-accordion><h2>Questions</h2>\n${items.join('\n')}\n</faq-accordion>`;
}

const figureCell = ({value, status, source}) =>
  value === undefined
    ? '<td></td>'
    : `<td data-status="${status}">${value} <sup><a href="#src-${source}">${source}</a></sup></td>`;

function sources() {
  const items = [1, 2, 3, 4, 5, 6, 7].map((n) => `<li id="src-${n}">Source ${n}</li>`);
  return `<ol>${items.join('')}</ol>`;
}

function comparison(attributes, header, rows) {
  return `<chip-comparison-table baseline="Chip 1" ${attributes}>
    <h2>Chips in figures</h2>
    <table><caption>AI chips compared</caption>
      <thead><tr><td></td>${header.join('')}</tr></thead>
      <tbody>${rows.join('\n')}</tbody>
    </table>
    ${sources()}
  </chip-comparison-table>`;
}

/** Chips across, as in the example story. */
function chipsAcross(count) {
  const all = chips(count);
  return comparison(
    '',
    all.map(({name, vendor}) => `<th scope="col" data-vendor="${vendor}">${name}</th>`),
    metrics.map(
      ({label, unit, better}, metric) =>
        `<tr data-better="${better}"><th scope="row">${label} (${unit})</th>${all
          .map(({figures}) => figureCell(figures[metric]))
          .join('')}</tr>`,
    ),
  );
}

function chipsDown(count) {
  return comparison(
    'orientation="rows"',
    metrics.map(
      ({label, unit, better}) => `<th scope="col" data-better="${better}">${label} (${unit})</th>`,
    ),
    chips(count).map(
      ({name, vendor, figures}) =>
        `<tr><th scope="row" data-vendor="${vendor}">${name}</th>${figures
          .map(figureCell)
          .join('')}</tr>`,
    ),
  );
}

/** The first element of the example story with that tag, at the top of a page that is bare otherwise. */
function alone(tag) {
  const [element] = new RegExp(`<${tag}[\\s\\S]*?</${tag}>`).exec(story());
  const text = '<p>What comes after it on the page and would move with its height.</p>'.repeat(30);
  return page(`${sheet}${bundle}`, `${element}${text}`);
}

const withoutSheet = () => story().replace(/<link [^>]*explainer-elements\.css">/, '');

/** The pages of the measurements, by their paths; the story's own is served from its file. */
export const pages = {
  '/bench/empty': () => workbench(''),
  '/bench/questions-8': () => workbench(questionList(8)),
  '/bench/questions-500': () => workbench(questionList(500)),
  '/bench/chips-6': () => workbench(chipsAcross(6)),
  '/bench/chips-1000': () => workbench(chipsDown(1000)),
  // Beside the story, so that its relative addresses hold.
  '/examples/story/script-only': withoutSheet,
  '/bench/tldr-card': () => alone('tldr-card'),
  '/bench/faq-accordion': () => alone('faq-accordion'),
  '/bench/chip-comparison-table': () => alone('chip-comparison-table'),
};
