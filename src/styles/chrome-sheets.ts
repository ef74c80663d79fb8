import type {CSSResult} from 'lit';
import {chipComparisonTableStyles} from '../components/chip-comparison-table/chip-comparison-table.styles.js';
import {figureStyles} from '../components/chip-comparison-table/figure.styles.js';
import {noteStyles} from '../components/chip-comparison-table/note.styles.js';
import {toolbarStyles} from '../components/chip-comparison-table/toolbar.styles.js';
import {faqAccordionDataStyles} from '../components/faq-accordion/faq-accordion.data.styles.js';
import {faqAccordionStyles} from '../components/faq-accordion/faq-accordion.styles.js';
import {tldrCardDataStyles} from '../components/tldr-card/tldr-card.data.styles.js';
import {tldrCardStyles} from '../components/tldr-card/tldr-card.styles.js';
import {chromeStyles} from './chrome.styles.js';

/**
 * The sheets of the shadow roots by the names of their exports. The build puts them into
 * `dist/explainer-elements.css`, and the bundle takes them from there: see `src/bundle/chrome-sheet.ts`.
 */
export const chromeSheets: Readonly<Record<string, CSSResult | CSSResult[]>> = {
  chromeStyles,
  tldrCardDataStyles,
  tldrCardStyles,
  faqAccordionDataStyles,
  faqAccordionStyles,
  toolbarStyles,
  chipComparisonTableStyles,
  figureStyles,
  noteStyles,
};
