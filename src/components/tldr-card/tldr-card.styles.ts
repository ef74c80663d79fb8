import {css} from 'lit';

/** The footer of a card. The room it takes is kept by tldr-card.light.styles.ts until it is there. */
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
    .actions {
      display: none;
    }
  }
`;
