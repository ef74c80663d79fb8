import {css} from 'lit';

/** The note on a figure; its place is set by `placeNote`. */
export const noteStyles = css`
  .note {
    position: absolute;
    z-index: 3;
    inline-size: min(22em, 100%);
    padding: 12px 16px;
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    box-shadow: 0 8px 24px -8px rgb(0 0 0 / 0.2);
    font-size: var(--_small);
    line-height: 1.36;
    overflow-wrap: break-word;
    outline: none;
  }
  .note::before {
    content: '';
    position: absolute;
    inset: -6px auto auto var(--_arrow);
    inline-size: 10px;
    block-size: 10px;
    rotate: 45deg;
    background: inherit;
    border: solid var(--_edge);
    border-width: 1px 0 0 1px;
  }
  .above::before {
    inset-block: auto -6px;
    rotate: 225deg;
  }
  p {
    margin: 6px 0 0;
  }
  .head {
    margin: 0;
    font-size: 1.125em;
    font-weight: 650;
  }
  .close {
    float: inline-end;
    margin-block: -8px;
    margin-inline-end: -12px;
  }
  a {
    color: inherit;
  }
  @container (inline-size < 38em) {
    .note {
      inline-size: 100%;
    }
  }
`;
