import {css} from 'lit';

/**
 * The card and its content, the same before and after the upgrade: what the script adds later, the
 * footer, has its room kept here.
 */
export const tldrCardLightStyles = css`
  @layer explainer-elements {
    tldr-card {
      --_gutter: max(48px, 2.6em);
      --_end: 20px;
      --_hang: 1.65em;
      --_footer-lines: 1;
      --_colophon: calc(var(--_footer-lines) * 1.4 * var(--_meta));
      padding: 0 var(--_end) 0 var(--_gutter);
      padding-inline: var(--_gutter) var(--_end) !important;
      background: var(--_surface);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    tldr-card[ai-disclosure] {
      --_footer-lines: 2;
    }
    tldr-card::before {
      margin-block-start: -1px;
    }
    /* The room of the footer; its own rules are in tldr-card.styles.ts. */
    tldr-card:not(:defined, [variant='why'])::after {
      content: '';
      display: block;
      block-size: calc(17px + max(var(--_target), var(--_colophon)));
    }
    /* A correction is too important to wait for a script; below it, the room of the footer. */
    tldr-card:is([correction], [corrected]):not(:defined)::after {
      content: attr(corrected) ' ' attr(correction);
      block-size: auto !important;
      padding-block-end: calc(12px + 17px + max(var(--_target), var(--_colophon)));
      font-size: max(13px, 0.875em);
    }
    tldr-card[variant='why']:is([correction], [corrected]):not(:defined)::after {
      padding-block-end: 12px;
    }
    @container (inline-size < 31em) {
      tldr-card:not(:defined, [variant='why'])::after {
        block-size: calc(26px + 48px + var(--_colophon));
      }
    }
    /* Why it matters: ruled, not boxed. */
    tldr-card[variant='why'] {
      --_gutter: 0px;
      --_end: 0px;
      background: none;
      border-width: 1px 0;
      border-radius: 0;
    }

    tldr-card > :is(h1, h2, h3, h4, h5, h6) {
      display: inline-block;
      margin: 17px 12px 4px 0 !important;
      margin-inline: 0 12px !important;
    }
    tldr-card > p {
      margin: 0 0 8px !important;
      font-size: max(13px, 0.875em) !important;
      line-height: 1.5;
      text-indent: 0 !important;
      color: var(--_muted);
    }
    tldr-card > :is(h1, h2, h3, h4, h5, h6) + p {
      display: inline-block;
      margin: 0 !important;
    }

    /* The room of the button that closes the card. */
    tldr-card[collapsible] > :is(h1, h2, h3, h4, h5, h6) {
      max-inline-size: calc(100% - 6em) !important;
    }
    tldr-card[collapsible]:not(:has(> :is(h1, h2, h3, h4, h5, h6)))::before {
      margin-block-end: 32px;
    }
    tldr-card[collapsible] > p:has(~ :is(ul, ol)) {
      margin-inline-end: 8em !important;
    }

    tldr-card > :is(ul, ol) {
      display: block !important;
      margin: 0 !important;
      padding: 0 0 12px !important;
      list-style: none !important;
      font-size: inherit !important;
    }
    tldr-card > :is(ul, ol):first-child {
      padding-block-start: 12px !important;
    }
    tldr-card > :is(ul, ol) > li {
      display: list-item !important;
      margin: 0 !important;
      padding: 8px 0 !important;
      border: 0;
      list-style: none !important;
      font-size: inherit !important;
      line-height: 1.5;
      text-wrap: pretty;
      overflow-wrap: break-word;
    }
    tldr-card > :is(ul, ol) > li::before,
    tldr-card > :is(ul, ol) > li::marker {
      content: none;
    }
    tldr-card > :is(ul, ol) > li :is(b, strong) {
      font-weight: 650;
    }

    /*
     * An emoji hangs in the margin. No script is needed for that, nor does plain text suffer by it: the
     * first line is merely set out. Once the element has seen that emoji lead the points, the emoji is
     * floated, which aligns the words to the pixel whatever the width of the emoji font.
     */
    tldr-card:not([variant='why']) > :is(ul, ol) > li {
      text-indent: calc(-1 * var(--_hang));
    }
    tldr-card:is(:state(plain), :state(emoji)) > :is(ul, ol) > li {
      text-indent: 0;
    }
    tldr-card:state(emoji) > :is(ul, ol) > li::first-letter {
      float: inline-start;
      margin-inline-start: calc(-1 * var(--_hang));
      font-weight: 400;
    }
    tldr-card > ul > li {
      position: relative;
    }
    tldr-card:state(plain) > ul > li::before {
      content: '';
      position: absolute;
      inset-block-start: calc(8px + 0.75em);
      inset-inline-start: calc(-1 * var(--_hang) + 4px);
      inline-size: 10px;
      border-block-start: 1.5px solid var(--_accent);
    }
    tldr-card:state(plain) > ol {
      list-style: decimal !important;
    }
    tldr-card:state(plain) > ol > li {
      list-style: inherit !important;
    }
    tldr-card:state(plain) > ol > li::marker {
      content: normal;
      color: var(--_muted);
    }

    /* Why it matters: each point has a lead of its own. */
    tldr-card[variant='why'] > :is(ul, ol) {
      display: grid !important;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
      gap: 16px 32px;
      padding-block: 8px 24px !important;
    }
    tldr-card[variant='why'] > :is(ul, ol) > li {
      padding: 0 !important;
    }
    tldr-card[variant='why'] > :is(ul, ol) > li[data-quote] {
      padding-inline-end: 24px !important;
    }
    tldr-card[variant='why'] > :is(ul, ol) > li > :is(b, strong):first-child {
      display: block;
      margin-block-end: 4px;
    }

    ::highlight(explainer-source) {
      background-color: color-mix(in oklab, var(--explainer-accent, #0b6b5c) 24%, transparent);
    }
    ::highlight(explainer-speaking) {
      background-color: light-dark(
        color-mix(in oklab, var(--explainer-accent, #0b6b5c) 16%, transparent),
        color-mix(in oklab, var(--explainer-accent, #0b6b5c) 52%, transparent)
      );
    }
    @media (forced-colors: active) {
      ::highlight(explainer-source),
      ::highlight(explainer-speaking) {
        background-color: Highlight;
        color: HighlightText;
      }
    }
  }
`;
