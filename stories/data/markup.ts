import {html, nothing, type TemplateResult} from 'lit';
import type {Question, QuestionList, Summary} from '../../src/index.js';
import type {Cell, Comparison, Measurement, Row} from './comparison.js';

/** The sample content as the light HTML that an editor would write inside the elements. */

/** Text with **strong** words. */
function inline(text: string): readonly (string | TemplateResult)[] {
  return text.split('**').map((part, index) => (index % 2 ? html`<strong>${part}</strong>` : part));
}

/** Paragraphs and lists, parted by empty lines. */
function blocks(text: string): readonly TemplateResult[] {
  return text.split('\n\n').map((block) => {
    if (!block.startsWith('- ')) return html`<p>${inline(block)}</p>`;
    const items = block.split('\n').map((line) => html`<li>${inline(line.slice(2))}</li>`);
    return html`<ul>${items}</ul>`;
  });
}

/** What stands inside a `<tldr-card>`. */
export function summaryContent({title, subtitle, points}: Summary): TemplateResult {
  return html`${title ? html`<h2>${title}</h2>` : nothing}
  ${subtitle ? html`<p>${subtitle}</p>` : nothing}
  <ul>
    ${points.map(({text, quote}) => html`<li data-quote=${quote ?? nothing}>${inline(text)}</li>`)}
  </ul>`;
}

function questionContent({id, question, answer}: Question): TemplateResult {
  return html`<details id=${id ?? nothing}>
    <summary><h3>${question}</h3></summary>
    ${blocks(answer)}
  </details>`;
}

/** What stands inside a `<faq-accordion>`. */
export function questionsContent({title, items}: QuestionList): TemplateResult {
  return html`${title ? html`<h2>${title}</h2>` : nothing}
  ${items.map(questionContent)}`;
}

/** Links to the sources; `page` keeps their ids apart where a page has several tables. */
function sourceMarks(sources: readonly number[], page: string): readonly TemplateResult[] {
  return sources.map(
    (source) => html` <sup><a href="#${page}-source-${source}">${source}</a></sup>`,
  );
}

function measurementContent({text, value, sources}: Measurement, page: string): TemplateResult {
  return html` <small data-status="measured" data-value=${value}
    >${text} measured${sourceMarks(sources, page)}</small
  >`;
}

function cellContent(cell: Cell | undefined, page: string): TemplateResult {
  if (!cell) return html`<td></td>`;
  const {text, status, value, low, high, note, sources = [], measured} = cell;
  return html`<td
    data-status=${status ?? nothing}
    data-value=${value ?? nothing}
    data-low=${low ?? nothing}
    data-high=${high ?? nothing}
    data-note=${note ?? nothing}
  >${text}${sourceMarks(sources, page)}${measured ? measurementContent(measured, page) : nothing}</td>`;
}

function rowContent({name, better, basis, cells}: Row, page: string): TemplateResult {
  return html`<tr data-better=${better ?? nothing} data-basis=${basis ?? nothing}>
    <th scope="row">${name}</th>
    ${cells.map((cell) => cellContent(cell, page))}
  </tr>`;
}

/** What stands inside a `<chip-comparison-table>`. */
export function comparisonContent(comparison: Comparison, page: string): TemplateResult {
  const {title, subtitle, caption, chips, groups, sources, note} = comparison;
  const heads = chips.map(
    ({id, name, vendor}) =>
      html`<th scope="col" data-chip=${id} data-vendor=${vendor ?? nothing}>${name}</th>`,
  );
  const bodies = groups.map(
    (group) => html`<tbody>
      ${
        group.name
          ? html`<tr><th scope="rowgroup" colspan=${chips.length + 1}>${group.name}</th></tr>`
          : nothing
      }
      ${group.rows.map((row) => rowContent(row, page))}
    </tbody>`,
  );
  return html`<h2>${title}</h2>
  ${subtitle ? html`<p>${subtitle}</p>` : nothing}
  <table>
    <caption>${caption}</caption>
    <thead><tr><td></td>${heads}</tr></thead>
    ${bodies}
  </table>
  ${sources.length ? sourceList(comparison, page) : nothing}
  ${note ? html`<p>${note}</p>` : nothing}`;
}

function sourceList({sources}: Comparison, page: string): TemplateResult {
  return html`<ol>
    ${sources.map(
      ({title, url, about}, index) =>
        html`<li id="${page}-source-${index + 1}"><a href=${url}>${title}</a>. ${about}</li>`,
    )}
  </ol>`;
}
