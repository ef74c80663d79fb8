import {html, nothing, type TemplateResult} from 'lit';
import type {Status} from '../../model/figure.js';

/**
 * The mark of a status: its first letter in a shape of its own, so that no meaning rests on colour.
 * `words` name it for those who can't see it; it is left out beside the word.
 */
export function statusMark(status: Status, words?: string): TemplateResult {
  return html`<span
    class="mark ${status}"
    role="img"
    data-letter=${status.charAt(0)}
    aria-label=${words ?? nothing}
    aria-hidden=${!words}
  ></span>`;
}
