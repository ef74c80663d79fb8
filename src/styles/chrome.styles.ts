import {css} from 'lit';

/** What the shadow roots share: quiet actions, icons, the focus ring. Tokens inherit from the host. */
export const chromeStyles = css`
  :host {
    display: block !important;
    position: relative !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_radius-small);
  }
  .icon {
    flex: none;
    inline-size: max(16px, 1em);
    block-size: max(16px, 1em);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .action {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_target);
    padding-inline: 8px;
    border-radius: var(--_radius-small);
    font-size: var(--_meta);
    font-weight: 500;
    line-height: 1;
    white-space: nowrap;
    transition: background-color var(--_ease);
  }
  .action .icon {
    opacity: 0.72;
  }
  .action:hover {
    background: color-mix(in oklab, currentColor 7%, transparent);
  }
  .action:active {
    background: color-mix(in oklab, currentColor 12%, transparent);
  }
  .quiet {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media print {
    .action {
      display: none;
    }
  }
`;
