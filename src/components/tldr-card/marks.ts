import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../context/localizer.js';
import {icon} from '../../styles/icon.js';
import type {Receipt, Receipts} from './receipts.js';

/** A mark for each receipt, and the way back while one is followed. They are placed by the receipts. */
export function marksTemplate(
  receipts: Receipts,
  localizer: Localizer,
  follow: (receipt: Receipt) => void,
): TemplateResult {
  const {list, current} = receipts;
  const words = (key: 'sourceOf' | 'backFrom', {position, quote}: Receipt): string =>
    localizer.text(key, {n: position, quote});
  return html`${list.map(
    (receipt) => html`<button
      class="mark"
      part="mark"
      type="button"
      id="mark-${receipt.position}"
      aria-label=${words('sourceOf', receipt)}
      @click=${() => follow(receipt)}
    >
      ${icon('source')}<span aria-hidden="true">${localizer.text('source')}</span>
    </button>`,
  )}${
    current
      ? html`<button
          class="mark back"
          type="button"
          id="back"
          aria-label=${words('backFrom', current)}
          @click=${() => receipts.back()}
          @keydown=${({key}: KeyboardEvent) => key === 'Escape' && receipts.back()}
          @blur=${() => receipts.leave()}
        >
          ${icon('source')}<span aria-hidden="true">${localizer.text('back')}</span>
        </button>`
      : nothing
  }`;
}
