import {html, type LitElement, type TemplateResult} from 'lit';
import type {Localizer} from '../../context/localizer.js';
import {reportAction} from '../../explainer-action-event.js';
import type {MessageKey} from '../../i18n/messages.js';
import {icon, type IconName} from '../../styles/icon.js';
import {canShare, copyExcerpt, shareExcerpt} from './share.js';
import {ordersFor, voiceFor} from './speech.js';

/** The buttons below the points of `card`; those that the engine can't serve are left out. */
export function actionsTemplate(
  card: LitElement,
  points: readonly Element[],
  localizer: Localizer,
  give: (way: typeof copyExcerpt | typeof shareExcerpt) => void,
): TemplateResult {
  const action = (key: MessageKey, name: IconName, act: () => void) =>
    html`<button class="action" part="action" type="button" @click=${act}>
      ${icon(name)}${localizer.text(key)}
    </button>`;
  const voice = voiceFor(localizer.contentLocale);
  return html`<div class="actions">
    ${
      voice &&
      ordersFor(card, points, voice).map(([order, act]) =>
        action(order, order, () => {
          act();
          card.requestUpdate();
          reportAction(card, 'listen', {state: order});
        }),
      )
    }
    ${
      navigator.clipboard && [
        action('copy', 'copy', () => give(copyExcerpt)),
        action(canShare() ? 'share' : 'copyLink', 'share', () => give(shareExcerpt)),
      ]
    }
  </div>`;
}
