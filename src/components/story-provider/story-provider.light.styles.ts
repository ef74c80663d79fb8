import {css} from 'lit';

/** A provider is seen only when it sets a theme: then it paints the ground that its elements stand on. */
export const storyProviderLightStyles = css`
  @layer explainer-elements {
    story-provider {
      container-name: explainer;
      display: block;
    }
    story-provider[theme='light'] {
      color-scheme: light;
    }
    story-provider[theme='dark'] {
      color-scheme: dark;
    }
    story-provider:is([theme='light'], [theme='dark']) {
      background: var(--explainer-surface, light-dark(#fff, #131517));
      color: var(--explainer-ink, light-dark(#16181a, #e6e5e1));
    }
  }
`;
