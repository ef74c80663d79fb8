import '../story-provider/story-provider.js'; // The provider first: see CONTRIBUTING, 'Order of definition'.
import {define} from '../../internal/define.js';
import {FaqAccordionElement} from './faq-accordion-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'faq-accordion': FaqAccordionElement;
  }
}

define('faq-accordion', FaqAccordionElement);
