import {inShadow} from '../../styles/in-shadow.js';
import {faqAccordionLightStyles} from './faq-accordion.light.styles.js';

/** Questions that the element shows by itself look like authored ones. */
export const faqAccordionDataStyles = inShadow(faqAccordionLightStyles, 'faq-accordion');
