import {css} from 'lit';

/**
 * The questions as authored, the same before and after the upgrade: `<details>` does the work, and
 * room is kept for what the script adds: the bar beside the heading, the field to find a question, and the
 * link below an open answer.
 */
export const faqAccordionLightStyles = css`
  @layer explainer-elements {
    faq-accordion {
      --_bar-size: 48px;
      --_filter-size: 0px;
      --_link-size: calc(var(--_target) + 12px);
      interpolate-size: allow-keywords;
    }
    faq-accordion:not(:defined):is([filter], :has(> details:nth-of-type(12))) {
      --_filter-size: 56px;
    }
    /* Without a heading the bar stands alone; its room is kept until it is there. */
    faq-accordion:not(:defined, :has(> :is(h1, h2, h3, h4, h5, h6):first-child))::before {
      margin-block-end: calc(var(--_bar-size) + var(--_filter-size));
    }
    faq-accordion > :is(h1, h2, h3, h4, h5, h6):first-child {
      display: block;
      max-inline-size: calc(100% - 12em);
      margin: 12px 0 calc(12px + var(--_filter-size)) !important;
    }
    @container (inline-size < 31em) {
      faq-accordion > :is(h1, h2, h3, h4, h5, h6):first-child {
        max-inline-size: calc(100% - 5.5em);
        margin-block-end: calc(32px + var(--_filter-size)) !important;
      }
    }

    @container (inline-size < 17em) {
      faq-accordion > :is(h1, h2, h3, h4, h5, h6):first-child {
        max-inline-size: none;
      }
    }

    faq-accordion > details {
      display: block !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 solid var(--_line) !important;
      border-block-width: 1px !important;
      background: none !important;
      font-size: inherit !important;
      scroll-margin-block-start: var(--explainer-scroll-margin, 16px);
    }
    faq-accordion > details[hidden]:not([hidden='until-found' i]) {
      display: none !important;
    }
    /*
     * A long list is not laid out before it comes near the screen. The question with the focus is, since
     * its ring goes beyond its box. Not in Safari before 26, whose find-in-page misses what is skipped.
     */
    @supports (anchor-name: --a) {
      @media screen {
        faq-accordion > details:nth-of-type(n + 13):not([open], :focus-within) {
          content-visibility: auto;
          contain-intrinsic-block-size: auto 52px;
        }
        faq-accordion > details:nth-of-type(n + 12):focus-within {
          position: relative;
          z-index: 1;
        }
      }
    }
    /* One line between two, whichever of them are shown. */
    faq-accordion > details:not(:first-of-type) {
      margin-block-start: -1px !important;
    }
    faq-accordion > details > summary {
      position: relative !important;
      display: block !important;
      margin: 4px 0 !important;
      padding: 10px 36px 10px 0 !important;
      padding-inline: 0 36px !important;
      border: 0 !important;
      box-sizing: border-box !important;
      min-block-size: 44px;
      list-style: none !important;
      cursor: pointer;
      font-size: inherit !important;
      font-weight: 550;
      line-height: 1.45;
      text-wrap: pretty;
      overflow-wrap: break-word;
      border-radius: 2px;
      background: none !important;
      transition: color var(--_ease);
    }
    faq-accordion > details > summary::-webkit-details-marker {
      display: none;
    }
    faq-accordion > details > summary > :is(h1, h2, h3, h4, h5, h6) {
      display: inline !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      font: inherit !important;
      letter-spacing: inherit;
      color: inherit !important;
      text-indent: 0 !important;
      text-transform: none !important;
    }
    faq-accordion > details[open] > summary {
      font-weight: 650;
    }
    /* Plus and minus: two strokes, of which one turns away. */
    faq-accordion > details > summary::before,
    faq-accordion > details > summary::after {
      content: '';
      position: absolute;
      inset-block-start: calc(10px + 0.725em - 1px);
      inset-inline-end: 0;
      inline-size: 14px;
      border-block-start: 1.75px solid var(--_muted);
      transition:
        rotate var(--_ease),
        opacity var(--_ease);
    }
    faq-accordion > details > summary::after {
      rotate: 90deg;
    }
    faq-accordion > details[open] > summary::after {
      rotate: 0deg;
      opacity: 0;
    }
    faq-accordion > details[open] > summary::before {
      border-color: var(--_accent);
    }
    @media (hover: hover) {
      faq-accordion > details > summary:hover {
        color: var(--_accent);
        text-decoration: underline;
        text-decoration-thickness: 1px;
        text-underline-offset: 0.2em;
      }
      faq-accordion > details > summary:hover::before,
      faq-accordion > details > summary:hover::after {
        border-color: currentColor;
      }
    }
    faq-accordion > details > summary:focus-visible {
      outline-offset: 3px !important;
      border-radius: 0;
    }

    /* The answer is the author's: it gets a measure and a rhythm, nothing else. */
    faq-accordion > details > :not(summary) {
      max-inline-size: 64ch;
      margin-block: 0 8px;
      line-height: 1.55;
      overflow-wrap: break-word;
    }
    faq-accordion > details > p {
      margin: 0 0 8px !important;
      font-size: inherit !important;
      text-wrap: pretty;
    }
    faq-accordion > details > :last-child:not(summary) {
      margin-block-end: 4px !important;
    }
    faq-accordion > details[open]::details-content,
    faq-accordion[open-first]:not(:defined) > details:first-of-type::details-content {
      padding-block-end: var(--_link-size);
    }
    /* What the script will open takes its room before. */
    faq-accordion[open-first]:not(:defined) > details:first-of-type::details-content {
      block-size: auto !important;
      content-visibility: visible !important;
    }
    @supports not selector(::details-content) {
      faq-accordion > details > :last-child:not(summary) {
        margin-block-end: var(--_link-size) !important;
      }
    }

    @supports (interpolate-size: allow-keywords) {
      faq-accordion > details::details-content {
        block-size: 0;
        overflow: clip;
        overflow-clip-margin: 4px;
        transition:
          block-size 200ms cubic-bezier(0.2, 0, 0, 1),
          padding-block-end 200ms cubic-bezier(0.2, 0, 0, 1),
          content-visibility 200ms allow-discrete;
      }
      faq-accordion > details[open]::details-content {
        block-size: auto;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      faq-accordion > details > summary,
      faq-accordion > details > summary::before,
      faq-accordion > details > summary::after,
      faq-accordion > details::details-content {
        transition: none !important;
      }
    }
    ::highlight(explainer-words) {
      background-color: color-mix(in oklab, var(--explainer-accent, #0b6b5c) 24%, transparent);
    }
    @media (forced-colors: active) {
      ::highlight(explainer-words) {
        background-color: Highlight;
        color: HighlightText;
      }
    }
    @media print {
      faq-accordion > details[open]::details-content {
        padding-block-end: 12px;
      }
      faq-accordion:not([print='as-is']) > details::details-content {
        block-size: auto !important;
        content-visibility: visible !important;
      }
      faq-accordion > details > summary::before,
      faq-accordion > details > summary::after {
        display: none;
      }
    }
  }
`;
