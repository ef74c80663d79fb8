import {expect} from '@open-wc/testing';
import {
  AI_DISCLOSURES,
  disclosureKey,
  isAiDisclosure,
} from '../../../src/components/tldr-card/ai-disclosure.js';
import {en} from '../../../src/i18n/en.js';

describe('isAiDisclosure', () => {
  it('knows each level', () => {
    expect(AI_DISCLOSURES.every(isAiDisclosure)).to.equal(true);
  });

  for (const value of ['', 'None', 'assisted ', 'constructor', undefined, null, 1]) {
    it(`does not take ${JSON.stringify(value)} for one`, () => {
      expect(isAiDisclosure(value)).to.equal(false);
    });
  }
});

describe('disclosureKey', () => {
  it('has a sentence of its own for each level', () => {
    const sentences = AI_DISCLOSURES.map((level) => en[disclosureKey(level)]);
    expect(new Set(sentences).size).to.equal(AI_DISCLOSURES.length);
    expect(sentences.every(Boolean)).to.equal(true);
  });
});
