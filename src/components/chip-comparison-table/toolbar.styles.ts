import {css} from 'lit';

/** Baseline, pager and legend. Their room is kept by chip-comparison-table.light.styles.ts. */
export const toolbarStyles = css`
  .line,
  .tools {
    display: flex;
    align-items: center;
    gap: 0 6px;
  }
  .cell,
  .legend,
  .tools {
    flex-wrap: wrap;
  }
  .tools {
    gap: 12px 8px;
    padding-block-end: 16px;
  }
  .field {
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  select {
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding-inline: 6px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-small);
    font: inherit;
    font-size: var(--_small);
    font-weight: 550;
    color: inherit;
    background: var(--_surface);
    text-overflow: ellipsis;
  }
  .pager {
    display: none;
  }
  .pager .action {
    border: 1px solid var(--_control);
    font-size: 1.5em;
  }
  .pager .action,
  .close {
    justify-content: center;
    inline-size: var(--_target);
  }
  .legend {
    gap: 4px 16px;
    font-size: var(--_meta);
    color: var(--_muted);
  }
  @container (inline-size < 47em) {
    .legend {
      inline-size: 100%;
    }
  }
  @container (inline-size < 38em) {
    .tools {
      --_target: 44px;
    }
    .pager {
      display: flex;
    }
  }
`;
