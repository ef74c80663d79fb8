import {css} from 'lit';

/** Baseline, options, pager and legend. Their room is kept by chip-comparison-table.light.styles.ts. */
export const toolbarStyles = css`
  .line,
  .tools {
    display: flex;
    align-items: center;
    gap: 0 6px;
  }
  .cell,
  .options,
  .legend {
    flex-wrap: wrap;
  }
  .tools {
    gap: 8px;
    padding-block-end: 16px;
  }
  .field {
    min-inline-size: 0;
  }
  select,
  input:not([type]) {
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
  input[type='checkbox'] {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .options {
    gap: 0;
    margin-inline-start: -4px;
  }
  .options > .action {
    gap: 4px;
    padding-inline: 4px;
  }
  label.action {
    cursor: pointer;
  }
  .pager {
    display: none;
  }
  .pager .quiet {
    position: absolute;
    clip-path: inset(50%);
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
    margin-inline-start: auto;
    font-size: var(--_meta);
    color: var(--_muted);
  }
  .legend:empty {
    display: none;
  }
  /* A sheet in the middle of the screen: lists may be long. */
  .note.menu {
    inset: 0;
    inline-size: fit-content;
    block-size: fit-content;
    max-inline-size: min(40em, 94vi);
    max-block-size: 80vh;
    margin: auto;
    columns: 14em auto;
    overflow: auto;
  }
  .menu:popover-open::backdrop {
    background: rgb(0 0 0 / 0.2);
  }
  .menu > * {
    display: flex;
    inline-size: 100%;
    min-block-size: max(32px, var(--_target));
    white-space: normal;
    line-height: 1.3;
    break-inside: avoid;
  }
  .menu > datalist {
    display: none;
  }
  .menu > hr {
    min-block-size: 0;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  @container (inline-size < 72em) {
    .tools {
      flex-wrap: wrap;
    }
    .legend {
      order: 1;
      inline-size: 100%;
      margin: 0;
    }
  }
  @container (inline-size < 47em) {
    .options {
      order: 1;
      inline-size: 100%;
    }
  }
  @container (inline-size < 38em) {
    .tools {
      --_target: 44px;
    }
    .legend {
      gap: 4px 12px;
    }
    .legend i {
      display: none;
    }
    .field {
      flex: 1 1 5em;
    }
    .field select {
      inline-size: 100%;
    }
    .pager {
      display: flex;
      flex: 1 1 10em;
    }
  }
`;
