import {html, nothing, type TemplateResult} from 'lit';
import {inlineTemplate} from '../../internal/rich-text-template.js';
import {parseInline} from '../../model/rich-text.js';
import type {Summary} from '../../model/story.js';

/** Heading and quiet line of a card from data, as an author would write them inside the tag. */
export function headTemplate({title, subtitle}: Summary): TemplateResult {
  return html`${title && html`<h2>${title}</h2>`} ${subtitle && html`<p>${subtitle}</p>`}`;
}

/** The points of a card from data. */
export function pointsTemplate({points}: Summary): TemplateResult {
  return html`<ul>
    ${points.map(
      ({text, quote}) =>
        html`<li data-quote=${quote ?? nothing}>${inlineTemplate(parseInline(text))}</li>`,
    )}
  </ul>`;
}
