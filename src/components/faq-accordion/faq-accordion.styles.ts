import {css} from 'lit';

/** The bar beside the heading. The light sheet keeps its room, so it fits into it and adds none. */
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
  .action {
    margin-block: -8px;
    margin-inline-start: auto;
    padding-inline-end: 0;
  }
  @container (inline-size < 31em) {
    .bar:not(.bare) .count {
      position: absolute;
      inset-block-end: 11px;
      inset-inline-start: 0;
    }
    .action {
      min-block-size: 44px;
      margin-block: -12px;
    }
  }
  @container (inline-size < 17em) {
    .bar {
      flex-wrap: wrap;
    }
  }
`;
