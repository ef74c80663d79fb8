import {css} from 'lit';

/** A figure with its mark, rank, ratio, bar and second figure; marks and bars of the legend, too. */
export const figureStyles = css`
  .mark,
  i {
    flex: none;
    border: 1px solid;
    border-radius: 2px;
  }
  .mark {
    inline-size: 1.6em;
    font-size: max(10px, 0.6em);
    font-weight: 650;
    line-height: 1.4;
    text-align: center;
  }
  .mark::before {
    content: 'C' / '';
  }
  .mark.measured::before {
    content: 'M' / '';
  }
  .mark.estimated::before {
    content: 'E' / '';
  }
  .mark.reported::before {
    content: 'R' / '';
  }
  i {
    inline-size: var(--_value, 20px);
    block-size: 6px;
    background: color-mix(in oklab, currentColor 12%, transparent);
  }
  .measured {
    background: currentColor;
  }
  .mark.measured {
    border-radius: 50%;
  }
  .measured::before {
    color: var(--_surface);
  }
  .estimated {
    border-style: dashed;
  }
  i.estimated {
    background: repeating-linear-gradient(135deg, currentColor 0 1px, transparent 1px 4px);
  }
  .mark.estimated {
    inline-size: 1.3em;
    margin-inline: 0.15em;
    line-height: 1.1;
    rotate: 45deg;
  }
  .estimated::before {
    display: block;
    rotate: -45deg;
  }
  .reported {
    border-style: dotted;
  }
  /* Low as a line of text; what can be pressed is larger. */
  .figure,
  .sort {
    position: relative;
    min-block-size: 24px;
    margin-block: -2px;
    text-align: start;
    scroll-margin-block: 6em 2em;
  }
  .figure::before,
  .sort::before {
    content: '';
    position: absolute;
    inset: calc((24px - var(--_target)) / 2) -4px;
  }
  .figure {
    font-size: 1.0625em;
  }
  .figure .mark {
    color: var(--_muted);
  }
  button:hover bdi,
  [aria-expanded='true'] bdi {
    text-decoration: underline dotted;
  }
  .rank {
    color: var(--_accent);
  }
  .ratio {
    margin-inline-start: auto;
  }
  /* A bar takes a line of its own; that of a measurement lies over the one before. */
  .cell i {
    margin-block: 6px 2px;
    margin-inline-end: calc(100% - var(--_value));
    color: var(--_bar);
  }
  .cell i + i {
    margin-block-start: -8px;
  }
  .best i {
    color: var(--_accent);
  }
  .bars .cell i {
    block-size: 14px;
  }
  .bars .cell i + i {
    margin-block-start: -16px;
  }
  .none::before {
    content: '';
    inline-size: 12px;
    border-block-start: 1.5px dotted;
  }
  /* Where columns are narrow, words go below the bar. */
  .second,
  .wide :is(.rank, .words) {
    order: 1;
    inline-size: 100%;
  }
  @container (inline-size < 52em) {
    .rank,
    .words {
      order: 1;
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .mark,
    i {
      --_accent: Highlight;
      --_surface: Canvas;
      forced-color-adjust: none;
    }
  }
`;
