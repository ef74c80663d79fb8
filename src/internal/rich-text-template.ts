import {html, nothing, type TemplateResult} from 'lit';
import type {Block, Inline} from '../model/rich-text.js';

/** Rich text as templates: no string of HTML is ever parsed. */
export function blocksTemplate(blocks: readonly Block[]): TemplateResult[] {
  return blocks.map(({type, start, items}) => {
    if (type === 'p') return html`<p>${items.map(inlineTemplate)}</p>`;
    const list = items.map((item) => html`<li>${inlineTemplate(item)}</li>`);
    return type === 'ul' ? html`<ul>${list}</ul>` : html`<ol start=${start}>${list}</ol>`;
  });
}

/** A run of words as templates. */
export function inlineTemplate(parts: readonly Inline[]): (string | TemplateResult)[] {
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    const inside = inlineTemplate(part.parts);
    switch (part.type) {
      case 'strong':
        return html`<strong>${inside}</strong>`;
      case 'em':
        return html`<em>${inside}</em>`;
      case 'code':
        return html`<code>${inside}</code>`;
      case 'a':
        return html`<a href=${part.href ?? nothing}>${inside}</a>`;
    }
  });
}
