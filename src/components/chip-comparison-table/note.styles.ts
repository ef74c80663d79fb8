import {css} from 'lit';

/**
 * The note on a figure: above its cell where there is room, else below, and never wider than the table.
 * Browsers without anchors show it at the bottom of the screen.
 */
export const noteStyles = css`
  .note {
    inset: auto 0 0;
    inline-size: 100%;
    max-block-size: min(70vh, 24em);
    overflow: hidden auto;
    margin: 0;
    padding: 12px 16px;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    box-shadow: 0 8px 24px -8px rgb(0 0 0 / 0.2);
    font-size: var(--_small);
    line-height: 1.36;
    overflow-wrap: break-word;
    outline: none;
  }
  td:has([aria-expanded='true']) {
    anchor-name: --figure;
  }
  @supports (anchor-name: --figure) {
    .note {
      --_width: min(22em, anchor-size(--frame inline));
      position-anchor: --figure;
      position-try-fallbacks: flip-block;
      position-visibility: anchors-visible;
      inset-block: auto anchor(start);
      inset-inline: max(
          anchor(--frame self-start),
          min(anchor(self-start) + 4px, anchor(--frame self-end) - var(--_width))
        )
        auto;
      inline-size: var(--_width);
    }
    @container (inline-size < 38em) {
      .note {
        --_width: anchor-size(--frame inline);
      }
    }
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
  p bdi:empty {
    display: none;
  }
  p.line bdi {
    flex: none;
  }
  /* All notes, on paper only. */
  ol {
    columns: 2;
    margin: 12px 0 0;
    padding-inline-start: 2em;
    font-size: var(--_meta);
  }
  li {
    break-inside: avoid;
    margin-block-end: 6px;
  }
  ol :is(p, .head) {
    margin: 0;
    font-size: inherit;
  }
  a {
    color: inherit;
  }
`;
