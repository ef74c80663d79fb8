import {html, type TemplateResult} from 'lit';
import type {Status} from '../../model/figure.js';

/**
 * The mark of a status: its first letter in a shape of its own, so that no meaning rests on colour.
 * `words` name it for those who can't see it; it is left out beside the word.
 */
export function statusMark(status: Status, words = ''): TemplateResult {
  return html`<b class="mark ${status}" role="img" aria-label=${words} aria-hidden=${!words}></b>`;
}
