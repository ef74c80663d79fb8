import type {CSSResult} from 'lit';
import {chipComparisonTableLightStyles} from '../components/chip-comparison-table/chip-comparison-table.light.styles.js';
import {faqAccordionLightStyles} from '../components/faq-accordion/faq-accordion.light.styles.js';
import {storyProviderLightStyles} from '../components/story-provider/story-provider.light.styles.js';
import {tldrCardLightStyles} from '../components/tldr-card/tldr-card.light.styles.js';
import {tokensLightStyles} from './tokens.light.styles.js';

/** All light-DOM sheets in order: the source of `dist/explainer-elements.css`. */
export const lightSheets: readonly CSSResult[] = [
  tokensLightStyles,
  storyProviderLightStyles,
  tldrCardLightStyles,
  faqAccordionLightStyles,
  chipComparisonTableLightStyles,
];
