import {css} from 'lit';

/**
 * The bar beside the heading, the field to find a question, the links below the answers. The light sheet keeps
 * their room, so they fit into it and add none.
 */
export const faqAccordionStyles = css`
  .bar {
    position: relative;
    display: flex;
    align-items: baseline;
    gap: 12px;
  }
  .bare {
    block-size: var(--_bar-size);
    align-items: center;
  }
  .count {
    line-height: 1.2;
    white-space: nowrap;
  }
  .bar > .action {
    margin-block: -8px;
    margin-inline-start: auto;
    padding-inline-end: 0;
  }
  .filter {
    display: flex;
    align-items: center;
    gap: 8px;
    block-size: 44px;
    margin-block-end: 12px;
  }
  input {
    flex: 1;
    min-inline-size: 0;
    max-inline-size: 28em;
    block-size: 100%;
    margin: 0;
    padding: 0 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-small);
    font: inherit;
    /* Below 16 pixels, a phone would zoom into the page. */
    font-size: max(16px, 1em);
    color: inherit;
    background: var(--_surface);
    appearance: none;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .filter > .action {
    margin: 0;
    min-block-size: 44px;
    padding-inline-end: 8px;
  }

  /*
   * Placed by script at the end of an answer; it takes no room, so nothing moves. Nor does it ever make the page
   * longer: a scroll bar that comes and goes would change the width.
   */
  .links {
    position: absolute;
    inset-block: 0;
    inset-inline: -8px 0;
    overflow: clip;
    pointer-events: none;
  }
  .link {
    position: absolute;
    inset-block-start: -99in;
    margin-block: calc(-1 * var(--_link-size)) 0;
    pointer-events: auto;
    padding-inline: 28px 8px;
    color: var(--_muted);
  }
  /* While the answer opens, its end is on the way. */
  @supports (interpolate-size: allow-keywords) {
    .link {
      transition: opacity var(--_ease);
      @starting-style {
        opacity: 0;
      }
    }
  }
  /* Two links of a chain, each open where the other one goes through. */
  .link::before,
  .link::after {
    content: '';
    position: absolute;
    inset-inline-start: 9.5px;
    inset-block-start: calc(50% - 3.75px);
    inline-size: 9.5px;
    block-size: 7.5px;
    border: 1.5px solid;
    border-left-color: transparent;
    border-radius: 4px;
    rotate: -45deg;
    translate: 1.5px -1.75px;
  }
  .link::after {
    rotate: 135deg;
    translate: -1.5px 1.75px;
  }

  /* Questions from a copy. */
  #questions a {
    color: var(--_accent);
  }
  #questions > details > div > :first-child {
    margin-block-start: 0;
  }
  #questions > details > div > :last-child {
    margin-block-end: 0;
  }
  #questions :is(img, video, iframe) {
    max-inline-size: 100%;
  }
  ::highlight(explainer-words) {
    background-color: color-mix(in oklab, var(--_accent) 24%, transparent);
  }
  @media (forced-colors: active) {
    ::highlight(explainer-words) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
  @container (inline-size < 31em) {
    .bar:not(.bare) .count {
      position: absolute;
      inset-block-end: 11px;
      inset-inline-start: 0;
    }
    .bar > .action {
      min-block-size: 44px;
      margin-block: -12px;
    }
  }
  @container (inline-size < 17em) {
    .bar {
      flex-wrap: wrap;
    }
  }
  @media print {
    .filter {
      display: none;
    }
  }
`;
