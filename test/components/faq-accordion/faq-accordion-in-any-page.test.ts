import {describeInAnyPage} from '../../support/any-page.js';
import {accordion, question, questions} from '../../support/faq-accordion-harness.js';

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

describe('<faq-accordion>', () => {
  describeInAnyPage({
    tag: 'faq-accordion',
    markup: accordion(),
    longMarkup: accordion([...questions, question(`${long}?`).replace('An answer', long)]),
    reveal(element) {
      for (const details of element.querySelectorAll('details')) details.open = true;
    },
  });
});
