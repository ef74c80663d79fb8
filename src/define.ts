/** Registers every element: the entry of the bundle. The provider comes first, see CONTRIBUTING. */
import './components/story-provider/story-provider.js';
import './components/tldr-card/tldr-card.js';
import './components/faq-accordion/faq-accordion.js';
import './components/chip-comparison-table/chip-comparison-table.js';
