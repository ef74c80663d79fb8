import {css} from 'lit';

/** The footer and the marks of a card. The room it takes is kept by tldr-card.light.styles.ts until it is there. */
export const tldrCardStyles = css`
  .footer {
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
  .colophon time::before {
    content: '·';
    margin-inline: 0.4em;
  }
  /* The container's own padding is not counted: 29em of content are 33em of card. */

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
  @container (inline-size < 29em) {
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
  }
  @media print {
    .actions,
    .mark {
      display: none;
    }
  }
`;
