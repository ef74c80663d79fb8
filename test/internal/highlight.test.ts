import {expect} from '@open-wc/testing';
import {setHighlight} from '../../src/internal/highlight.js';
import {skipUnless} from '../support/user.js';

const NAME = 'test-highlight';

/** A paragraph and the range of its words. */
function words(text: string): Range {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  const range = new Range();
  range.selectNodeContents(paragraph);
  return range;
}

/** The words that are highlighted. */
function highlighted(): string[] {
  return [...(CSS.highlights.get(NAME) ?? [])].map(String);
}

describe('setHighlight', () => {
  describe('where the engine has highlights', () => {
    beforeEach(function () {
      skipUnless(typeof Highlight === 'function', this, 'no Custom Highlight API here');
    });

    afterEach(() => setHighlight(NAME));

    it('highlights a range', () => {
      setHighlight(NAME, words('One'));
      expect(highlighted()).to.deep.equal(['One']);
    });

    it('highlights several ranges', () => {
      setHighlight(NAME, words('One'), words('Two'));
      expect(highlighted()).to.deep.equal(['One', 'Two']);
    });

    it('moves a highlight to another range', () => {
      setHighlight(NAME, words('One'));
      setHighlight(NAME, words('Two'));
      expect(highlighted()).to.deep.equal(['Two']);
    });

    it('takes a highlight away', () => {
      setHighlight(NAME, words('One'));
      setHighlight(NAME);
      expect(CSS.highlights.has(NAME)).to.equal(false);
    });

    it('leaves the page’s own highlights alone', () => {
      CSS.highlights.set('page', new Highlight(words('Page')));
      setHighlight(NAME, words('One'));
      setHighlight(NAME);
      expect(CSS.highlights.has('page')).to.equal(true);
      CSS.highlights.delete('page');
    });
  });

  it('does nothing where the engine has none', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'Highlight');
    Object.defineProperty(window, 'Highlight', {configurable: true, value: undefined});
    try {
      expect(() => setHighlight(NAME, words('One'))).not.to.throw();
      expect(() => setHighlight(NAME)).not.to.throw();
    } finally {
      Reflect.deleteProperty(window, 'Highlight');
      if (own) Object.defineProperty(window, 'Highlight', own);
    }
  });
});
