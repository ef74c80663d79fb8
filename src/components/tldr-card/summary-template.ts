import {html, nothing, type TemplateResult} from 'lit';
import {inlineTemplate} from '../../internal/rich-text-template.js';
import {parseInline} from '../../model/rich-text.js';
import type {Summary} from '../../model/story.js';

/** The content of a card from data, as an author would write it inside the tag. */
export function summaryTemplate({title, subtitle, points}: Summary): TemplateResult {
  return html`${title && html`<h2>${title}</h2>`} ${subtitle && html`<p>${subtitle}</p>`}
    <ul>
      ${points.map(
        ({text, quote}) =>
          html`<li data-quote=${quote ?? nothing}>${inlineTemplate(parseInline(text))}</li>`,
      )}
    </ul>`;
}
