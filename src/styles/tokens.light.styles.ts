import {css} from 'lit';

/**
 * Tokens and the box of every element. They live on the hosts, in the light DOM, so that content is
 * styled before, without and after the script, and they inherit into the shadow roots.
 *
 * The sheet sits in a layer: a publisher's ordinary rules win, except over what is `!important` here,
 * which holds against a hostile or merely careless page (an important declaration in a layer beats
 * the page's own). Private tokens begin with `--_`.
 */
export const tokensLightStyles = css`
  @layer explainer-elements {
    tldr-card,
    faq-accordion,
    chip-comparison-table {
      --_accent-set: var(--explainer-accent, #0b6b5c);
      --_surface: var(--explainer-surface, light-dark(#fff, #131517));
      --_radius: var(--explainer-radius, 6px);
      --_radius-small: calc(var(--_radius) * 0.6667);

      --_accent: light-dark(
        var(--_accent-set),
        color-mix(in oklch, var(--_accent-set) 48%, white)
      );
      --_muted: color-mix(in oklab, currentColor 72%, var(--_surface));
      --_bar: color-mix(in oklab, currentColor 62%, var(--_surface));
      --_control: color-mix(in oklab, currentColor 52%, var(--_surface));
      --_edge: color-mix(in oklab, currentColor 28%, var(--_surface));
      --_line: color-mix(in oklab, currentColor 15%, var(--_surface));
      --_fill: color-mix(in oklab, currentColor 4%, var(--_surface));
      --_tint: color-mix(in oklab, var(--_accent) 10%, var(--_surface));

      --_small: max(13px, 0.875em);
      --_meta: max(12px, 0.8125em);
      --_ease: 160ms cubic-bezier(0.2, 0, 0, 1);
      --_target: 32px;

      display: block !important;
      visibility: visible !important;
      position: relative !important;
      opacity: 1 !important;
      transform: none !important;
      box-sizing: border-box !important;
      /* A container cannot size itself by its content, and must not vanish in a shrink-to-fit parent. */
      container: explainer / inline-size !important;
      min-inline-size: min(100%, 20em);
      margin-block: 2em;
      font-family: var(--explainer-font, inherit);
      font-size: max(15px, 0.9375em) !important;
      font-variant-numeric: lining-nums;
      line-height: 1.5;
      text-align: start;
      text-size-adjust: 100%;
      color: var(--explainer-ink, inherit);
    }
    @supports (color: oklch(from red l c h)) {
      tldr-card,
      faq-accordion,
      chip-comparison-table {
        --_accent: light-dark(
          oklch(from var(--_accent-set) min(l, 0.5) c h),
          oklch(from var(--_accent-set) clamp(0.76, l, 0.86) c h)
        );
      }
    }
    @media (pointer: coarse) {
      tldr-card,
      faq-accordion,
      chip-comparison-table {
        --_target: 44px;
      }
    }
    @media (prefers-contrast: more) {
      tldr-card,
      faq-accordion,
      chip-comparison-table {
        --_muted: currentColor;
        --_line: var(--_control);
      }
    }

    /* Every widget begins alike: the tab, a title, a quiet line. */
    tldr-card::before,
    faq-accordion::before,
    chip-comparison-table::before {
      content: '';
      display: block;
      inline-size: 32px;
      border-block-start: 3px solid var(--_accent);
    }
    tldr-card > :is(h1, h2, h3, h4, h5, h6),
    faq-accordion > :is(h1, h2, h3, h4, h5, h6),
    chip-comparison-table > :is(h1, h2, h3, h4, h5, h6) {
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      font-family: inherit !important;
      font-size: 1.25em !important;
      font-weight: 700 !important;
      line-height: 1.3 !important;
      letter-spacing: -0.01em;
      text-indent: 0 !important;
      text-transform: none !important;
      text-wrap: balance;
      overflow-wrap: anywhere;
      color: inherit !important;
    }
    :is(tldr-card, faq-accordion, chip-comparison-table) :focus-visible {
      outline: 2px solid var(--_accent) !important;
      outline-offset: 2px !important;
      border-radius: var(--_radius-small);
    }
  }
`;
