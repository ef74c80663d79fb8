import {css} from 'lit';
import {inShadow} from '../../styles/in-shadow.js';
import {tokensLightStyles} from '../../styles/tokens.light.styles.js';
import {tldrCardLightStyles} from './tldr-card.light.styles.js';

/** Points from data look like authored ones; links cannot know how the page's look. */
export const tldrCardDataStyles = [
  inShadow(tokensLightStyles, 'tldr-card'),
  inShadow(tldrCardLightStyles, 'tldr-card'),
  css`
    slot a {
      color: var(--_accent);
    }
    slot > .quiet {
      padding-block: 16px 8px;
    }
  `,
];
