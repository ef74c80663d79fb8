import {css} from 'lit';

/**
 * The table as authored, before the script and without it, with the measures of the finished one: the
 * same type, paddings and columns, and room for the toolbar and the bars. Then the notes below it.
 */
export const chipComparisonTableLightStyles = css`
  @layer explainer-elements {
    chip-comparison-table {
      --_tools: calc(var(--_target) + 16px);
    }
    /* Without the script all columns stay within reach on a phone. */
    chip-comparison-table:not(:defined) {
      overflow-x: auto;
    }
    chip-comparison-table > :is(h1, h2, h3, h4, h5, h6):first-child {
      margin: 12px 0 16px !important;
    }
    chip-comparison-table > :is(h1, h2, h3, h4, h5, h6):first-child:has(+ p) {
      margin-block-end: 0 !important;
    }
    chip-comparison-table > :is(h1, h2, h3, h4, h5, h6) + p {
      margin: 0 0 16px !important;
      text-indent: 0 !important;
      font-size: max(13px, 0.875em) !important;
      line-height: 1.5;
      color: var(--_muted);
    }

    chip-comparison-table table {
      display: table !important;
      inline-size: 100% !important;
      margin: 0 !important;
      table-layout: fixed !important;
      border: 0 solid !important;
      border-block-end-width: 1px !important;
      border-collapse: separate !important;
      border-spacing: 0;
      font: inherit;
      font-size: var(--_small) !important;
      font-variant-numeric: tabular-nums lining-nums;
      line-height: 1.36 !important;
    }
    /* The caption stands in the room of the toolbar. */
    chip-comparison-table caption {
      display: table-caption;
      box-sizing: border-box;
      block-size: var(--_tools);
      padding: 0 0 16px !important;
      overflow: hidden;
      text-align: start !important;
      font: inherit;
      color: var(--_muted);
    }
    chip-comparison-table :is(th, td) {
      box-sizing: border-box !important;
      padding: 10px 12px !important;
      border: 0 solid var(--_line) !important;
      text-align: start !important;
      vertical-align: top !important;
      font: inherit !important;
      background: none;
      overflow-wrap: break-word;
    }
    chip-comparison-table tr > :first-child {
      padding-inline-start: 0 !important;
    }
    chip-comparison-table thead tr > * {
      padding-block: 8px 4px !important;
      border-block-start: 1px solid !important;
      block-size: calc(12px + 1.445em + 1.4 * var(--_meta));
      font-weight: 650 !important;
    }
    chip-comparison-table[baseline] thead tr > * {
      padding-block-end: calc(4px + 1.4 * max(12px, 0.8125em)) !important;
      block-size: calc(12px + 1.445em + 2.8 * var(--_meta));
    }
    chip-comparison-table thead tr > :first-child {
      inline-size: max(21cqi, 7.2em);
    }
    chip-comparison-table th[data-vendor]::after {
      content: attr(data-vendor);
      display: block;
      font-size: var(--_meta);
      font-weight: 400;
      line-height: 1.4;
      color: var(--_muted);
    }
    chip-comparison-table tbody tr > * {
      border-block-start-width: 1px !important;
    }
    chip-comparison-table tbody th {
      font-weight: 500 !important;
    }
    chip-comparison-table tr[data-better] > * {
      block-size: calc(41px + 1.4 * var(--_meta));
    }
    chip-comparison-table tr > [colspan]:only-child {
      padding: 20px 0 6px !important;
      border-width: 0 0 1px !important;
      border-color: var(--_edge) !important;
      font-weight: 650 !important;
    }
    chip-comparison-table thead + tbody > :first-child > [colspan]:only-child {
      padding-block-start: 8px !important;
    }
    chip-comparison-table [colspan]:only-child + *,
    chip-comparison-table tr:has(> [colspan]:only-child) + tr > * {
      border-block-start-width: 0 !important;
    }
    chip-comparison-table table sup {
      font-size: 0.75em;
      line-height: 0;
      color: var(--_muted);
    }
    chip-comparison-table td > small {
      display: block;
      margin-block-start: 12px;
      font-size: max(12px, 0.8125em) !important;
      line-height: 1.4;
      color: var(--_muted);
    }

    /* The mark of a status, drawn here too: shape and letter. */
    chip-comparison-table table [data-status]::before {
      content: 'C';
      content: 'C' / 'claimed';
      display: inline-block;
      box-sizing: border-box;
      inline-size: 1.45em;
      margin-inline-end: 4px;
      border: 1px solid;
      border-radius: 2px;
      font-size: 10px;
      font-weight: 600;
      line-height: 1.3;
      text-align: center;
      vertical-align: 0.1em;
    }
    chip-comparison-table table [data-status='measured']::before {
      content: 'M';
      content: 'M' / 'measured';
      border-radius: 50%;
      background: currentColor;
      -webkit-text-fill-color: var(--_surface);
    }
    chip-comparison-table table [data-status='estimated']::before {
      content: 'E';
      content: 'E' / 'estimated';
      border-style: dashed;
    }
    chip-comparison-table table [data-status='reported']::before {
      content: 'R';
      content: 'R' / 'reported';
      border-radius: 50%;
    }

    /* Sources and notes. */
    chip-comparison-table > table ~ * {
      font-size: var(--_meta) !important;
      line-height: 1.5;
      color: var(--_muted);
    }
    chip-comparison-table > table ~ :is(ol, ul) {
      margin: 0 !important;
      padding: 12px 0 0 !important;
      columns: 2;
      column-gap: 32px;
      list-style: none !important;
    }
    chip-comparison-table > table ~ :is(ol, ul) > li {
      position: relative;
      margin: 0 !important;
      padding: 0 0 4px !important;
      padding-inline-start: 16px !important;
      break-inside: avoid;
      list-style: none !important;
      font: inherit !important;
      text-wrap: pretty;
      overflow-wrap: break-word;
    }
    chip-comparison-table > table ~ ol > li::before {
      content: counter(list-item);
      position: absolute;
      inset-inline-start: 0;
      font-size: 0.8125em;
      font-weight: 600;
      line-height: 1.4;
    }
    chip-comparison-table > table ~ p {
      margin: 0 !important;
      padding: 8px 0 0 !important;
      text-indent: 0 !important;
      text-wrap: pretty;
    }
    chip-comparison-table > table ~ * a {
      color: inherit;
      text-decoration-line: underline;
      text-decoration-color: var(--_line);
      text-decoration-thickness: 1px;
      text-underline-offset: 2px;
    }

    /* Narrow columns have the word for the best below the bar. */
    @container (inline-size < 52em) {
      chip-comparison-table tr[data-better] > * {
        block-size: calc(55px + 1.4 * var(--_meta));
      }
      chip-comparison-table td > small {
        margin-block-start: calc(12px + 1.1em);
      }
    }
    @container (inline-size < 72em) {
      chip-comparison-table > :has([data-status]) {
        --_tools: calc(var(--_target) + 24px + 1.5 * var(--_meta));
      }
    }
    @container (inline-size < 47em) {
      chip-comparison-table > * {
        --_tools: calc(2 * var(--_target) + 24px);
      }
      chip-comparison-table > :has([data-status]) {
        --_tools: calc(2 * var(--_target) + 32px + 1.5 * var(--_meta));
      }
    }
    @container (inline-size < 38em) {
      chip-comparison-table > * {
        --_tools: calc(88px + 24px);
      }
      chip-comparison-table > :has([data-status]) {
        --_tools: calc(88px + 32px + 1.5 * var(--_meta));
      }
      /* As wide as the finished columns, of which the script shows two at a time. */
      chip-comparison-table > table {
        inline-size: auto !important;
        min-inline-size: max-content;
        table-layout: auto !important;
      }
      chip-comparison-table > table :is(th, td) {
        padding-inline: 8px !important;
        inline-size: 36.5cqi;
      }
      chip-comparison-table > table tr > :first-child {
        inline-size: max(21cqi, 7.2em) !important;
        padding-inline: 0 4px !important;
      }
      chip-comparison-table > table ~ :is(ol, ul) {
        columns: 1;
      }
    }
    /* With one more for measurements, the options fold once more. */
    @container (inline-size < 27em) {
      chip-comparison-table > :has([data-status='measured']) {
        --_tools: calc(132px + 32px + 1.5 * var(--_meta));
      }
    }
  }
`;
