import {html, nothing, type TemplateResult} from 'lit';
import {blocksTemplate} from '../../internal/rich-text-template.js';
import {parseRichText} from '../../model/rich-text.js';
import type {Question} from '../../model/story.js';

/** A question that the element shows by itself: from a copy of the light content, or from data. */
export interface ShownQuestion {
  /** Becomes the fragment that links to the question; made from its words where there is none. */
  readonly id?: string;
  /** Former ids, parted by white space. */
  readonly aliases?: string;
  /** The question, as plain text. */
  readonly question: string;
  /** What Lit renders as the answer: nodes of our own, or templates. */
  readonly answer: unknown;
}

/** The question as an author would write it. */
export function questionTemplate({id, aliases, question, answer}: ShownQuestion): TemplateResult {
  return html`<details id=${id ?? nothing} data-aliases=${aliases ?? nothing}>
    <summary><h3>${question}</h3></summary>
    ${answer}
  </details>`;
}

/** A question of the data with its answer as rich text. */
export function fromData({answer, ...question}: Question): ShownQuestion {
  return {...question, answer: blocksTemplate(parseRichText(answer))};
}
