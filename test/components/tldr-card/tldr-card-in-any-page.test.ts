import {describeInAnyPage} from '../../support/any-page.js';
import {card} from '../../support/tldr-card-harness.js';

const attributes = 'updated="2019-08-14" ai-disclosure="assisted"';

describe('<tldr-card>', () => {
  describeInAnyPage({
    tag: 'tldr-card',
    markup: card(attributes),
    longMarkup: card(attributes, [
      '⏳ Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      '🔌 <a href="#x">https://example.org/a/very/long/address/without/any/place/to/break/it/at/all</a>',
    ]),
  });
});

describe('a collapsible <tldr-card>', () => {
  const collapsible = `collapsible ${attributes}`;

  describeInAnyPage({
    tag: 'tldr-card',
    markup: card(collapsible),
    longMarkup: card(collapsible).replace(/TL;DR|The 30-second version/g, '$& as it is'.repeat(9)),
  });
});
