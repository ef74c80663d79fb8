import {css} from 'lit';

/** The table. Its room is kept by chip-comparison-table.light.styles.ts until it is there. */
export const chipComparisonTableStyles = css`
  .scroll {
    overflow-x: auto;
    anchor-name: --frame;
  }
  /* Many columns: the names stay in view while the rest is scrolled. */
  .wide {
    --_px: 8px;
    max-block-size: max(24em, 85vh);
  }
  .wide thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }
  .wide tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
  }
  :where(.wide) :is(th, td:first-child) {
    background: var(--_surface);
  }
  table {
    inline-size: 100%;
    min-inline-size: calc(8em + 8em * var(--_columns));
    table-layout: fixed;
    border-spacing: 0;
    border-block: 1px solid;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.36;
  }
  td {
    padding: 0;
  }
  th,
  .cell {
    padding: 10px var(--_px, 12px);
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  tr > :first-child {
    inline-size: max(21cqi, 7.2em);
    padding-inline-start: 0;
  }
  .wide tr > :first-child {
    inline-size: 9em;
  }
  thead tr > * {
    padding-block: 8px 4px;
  }
  .base,
  .base > th {
    background: var(--_fill);
  }
  tbody .group > * {
    padding: 20px 0 6px;
    border-block-end: 1px solid var(--_edge);
    white-space: nowrap;
  }
  thead + tbody .group > * {
    padding-block-start: 8px;
  }
  tbody tr:not(.group, .group + tr) > * {
    border-block-start: 1px solid var(--_line);
  }
  small {
    font-size: var(--_meta);
    font-weight: 400;
    line-height: 1.4;
    color: var(--_muted);
  }
  .chip,
  th small {
    display: block;
  }
  .chip {
    font-size: 1.0625em;
  }
  .figure,
  .sort {
    font-weight: 500;
  }
  .chip,
  .rank,
  .group > *,
  .best .figure,
  [aria-sort] .sort {
    font-weight: 650;
  }

  .sort {
    inline-size: 100%;
    outline-offset: -2px;
  }
  :is(.sort:hover, .sort:focus-visible, [aria-sort] .sort)::after {
    content: '↓' / '';
    position: absolute;
    margin-inline-start: 6px;
    color: var(--_accent);
  }
  [aria-sort='ascending'] .sort::after {
    content: '↑' / '';
  }

  /* A phone: two chips at a time. */
  @container (inline-size < 38em) {
    .scroll {
      --_px: 8px;
    }
    .columns {
      min-inline-size: 0;
    }
    .off,
    .sort::after {
      display: none;
    }
    tr > :first-child {
      padding-inline-end: 4px;
    }
  }
  /* What is far away is neither styled nor laid out; its room is that of a figure with a bar. */
  :is(tr, td):nth-child(n + 30) .cell {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(1.445em + 14px);
  }
  @media print {
    .cell {
      content-visibility: visible !important;
    }
    .tools,
    .note {
      display: none;
    }
    .scroll {
      overflow: visible;
      max-block-size: none;
    }
    .off {
      display: table-cell;
    }
  }
`;
