import {expect, waitUntil} from '@open-wc/testing';
import {setMedia} from '../../support/engine.js';
import {FaqAccordionHarness, question} from '../../support/faq-accordion-harness.js';
import {settled, skipUnless} from '../../support/user.js';

describe('the options of <faq-accordion>', () => {
  describe('print="as-is"', () => {
    afterEach(() => setMedia());

    it('prints only the answers that are open', async function () {
      const faq = await FaqAccordionHarness.create(
        ['Why?', question('How?', 'open')],
        'print="as-is"',
      );
      window.dispatchEvent(new Event('beforeprint'));
      skipUnless(await setMedia({type: 'print'}), this, 'the engine cannot emulate print');
      await settled();
      await waitUntil(() => faq.isAnswerShown(1), 'the open answer is not shown');
      expect(faq.isAnswerShown(0)).to.equal(false);
    });
  });
});
