import '../story-provider/story-provider.js'; // The provider first: see CONTRIBUTING, 'Order of definition'.
import {define} from '../../internal/define.js';
import {ChipComparisonTableElement} from './chip-comparison-table-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'chip-comparison-table': ChipComparisonTableElement;
  }
}

define('chip-comparison-table', ChipComparisonTableElement);
