import {css} from 'lit';
import {inShadow} from '../../styles/in-shadow.js';
import {tokensLightStyles} from '../../styles/tokens.light.styles.js';
import {tldrCardLightStyles} from './tldr-card.light.styles.js';

/** Points from data look like authored ones; links cannot know how the page's look. */
export const tldrCardDataStyles = [
  inShadow(tokensLightStyles, 'tldr-card'),
  inShadow(tldrCardLightStyles, 'tldr-card'),
  css`
    /* A list without a heading has room above, but here the heading is in another slot. */
    @layer explainer-elements {
      :host(:not([variant='why'])) #head:has(*) ~ * :is(ul, ol):first-child,
      :host(:not([variant='why'])) #head:has(*) ~ slot > :is(ul, ol):first-child {
        padding-block-start: 0 !important;
      }
    }
    slot a {
      color: var(--_accent);
    }
    slot > .quiet {
      padding-block: 16px 8px;
    }
  `,
];
