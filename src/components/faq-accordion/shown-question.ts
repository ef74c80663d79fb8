import {html, nothing, type TemplateResult} from 'lit';

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
