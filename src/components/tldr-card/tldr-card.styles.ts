import {css} from 'lit';

/** The footer and the marks of a card. The room it takes is kept by tldr-card.light.styles.ts until it is there. */
export const tldrCardStyles = css`
  /* In the line of the heading; the light sheet keeps its room. */
  summary.action {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(19px + 1em);
    inset-inline-end: max(0px, var(--_end) - 8px);
    max-inline-size: 8em;
    padding-inline-end: min(8px, var(--_end));
    list-style: none;
    white-space: normal;
    cursor: pointer;
    translate: 0 -50%;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 1.5px 0 0 1.5px;
    opacity: 0.72;
    rotate: 45deg;
    translate: 0 25%;
  }
  details:not([open]) > summary::before {
    rotate: 225deg;
    translate: 0 -25%;
  }
  details[open] > summary > :last-child,
  details:not([open]) > summary > :first-child,
  details:not([open]) ~ .mark {
    display: none;
  }
  details:not([open]) {
    padding-block-end: 16px;
  }

  .footer {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    padding: 8px 0;
    margin-inline: calc(-1 * var(--_gutter)) calc(-1 * var(--_end));
    padding-inline: calc(var(--_gutter) - 8px) var(--_end);
    border-block-start: 1px solid var(--_line);
  }
  .actions {
    display: flex;
    gap: 4px;
  }
  .correction {
    margin: 0 0 12px;
    font-size: var(--_small);
  }
  .colophon {
    min-block-size: var(--_colophon);
    margin: 0;
    font-size: var(--_meta);
    line-height: 1.4;
    text-align: end;
    color: var(--_muted);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .colophon > span {
    display: block;
  }
  .colophon time {
    unicode-bidi: isolate;
  }
  .colophon time::before {
    content: '·';
    margin-inline: 0.4em;
  }
  /* What came of Copy and Share takes the place of the line for a moment. */
  .outcome {
    position: absolute;
    inset-block: 0;
    inset-inline-end: var(--_end);
    display: flex;
    align-items: center;
    font-size: var(--_meta);
    font-weight: 500;
  }
  .outcome:not(:empty) + .colophon {
    visibility: hidden;
  }

  /* Placed by script behind the last word of a point; it takes no room, so nothing moves. */
  .mark {
    position: absolute;
    z-index: 1;
    inset-block-start: var(--y, -99in);
    inset-inline-start: min(var(--x, 0px) + 2px, 100% - 24px);
    display: inline-flex;
    align-items: center;
    gap: 3px;
    min-inline-size: 24px;
    block-size: 24px;
    padding-inline: 6px;
    border-radius: var(--_radius-small);
    font-size: max(12px, 0.75em);
    font-weight: 500;
    line-height: 1;
    white-space: nowrap;
    color: var(--_muted);
    translate: 0 -50%;
  }
  .mark .icon {
    inline-size: 12px;
    block-size: 12px;
    stroke-width: 1.75;
  }
  .mark:dir(rtl) .icon,
  .back .icon {
    scale: -1 1;
  }
  .back {
    margin-inline-start: 6px;
  }
  .mark > span {
    display: none;
  }
  .mark:is(:hover, :focus-visible, .back) {
    z-index: 2;
    inset-inline-start: min(var(--x) + 2px, 100% - 84px);
    color: var(--_accent);
    background: var(--_tint);
  }
  .mark:is(:hover, :focus-visible, .back) > span {
    display: inline;
  }
  @media (pointer: coarse) {
    .mark::after {
      content: '';
      position: absolute;
      inset: -10px;
    }
  }
  /* The container's own padding is not counted: 31em of content are 35em of card. */
  @container (inline-size < 40em) {
    /* While a card is read, the buttons for that have the room of the others. */
    .actions:has(> :nth-child(4)) > :nth-child(n + 3) {
      display: none;
    }
  }
  @container (inline-size < 31em) {
    .footer {
      display: block;
      padding: 0;
    }
    .actions {
      gap: 0;
      border-block-end: 1px solid var(--_line);
    }
    .actions > .action {
      flex: 1;
      justify-content: center;
      min-block-size: 48px;
      border-radius: 0;
    }
    .actions > .action + .action {
      border-inline-start: 1px solid var(--_line);
    }
    .colophon {
      padding-block: 12px;
      padding-inline: var(--_gutter) var(--_end);
      box-sizing: content-box;
      text-align: start;
    }
    .outcome {
      inset-block: auto 12px;
      inset-inline: var(--_gutter) auto;
      min-block-size: var(--_colophon);
    }
  }
  @media print {
    .actions,
    .mark {
      display: none;
    }
    .outcome {
      display: none;
    }
    .footer {
      padding-inline-start: var(--_gutter);
    }
    .colophon {
      visibility: visible !important;
      text-align: start;
    }
    details::details-content {
      content-visibility: visible !important;
      block-size: auto !important;
    }
  }
`;
