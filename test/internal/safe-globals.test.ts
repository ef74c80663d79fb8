import {expect} from '@open-wc/testing';
import {safeGlobals} from '../../src/internal/safe-globals.js';

describe('safeGlobals', () => {
  let image: HTMLElement | undefined;

  afterEach(() => image?.remove());

  for (const name of ['litElementHydrateSupport', 'litHtmlPolyfillSupport']) {
    it(`has no ${name} of an element with that id`, () => {
      image = document.createElement('img');
      image.id = name;
      document.body.append(image);
      expect(name in window).to.equal(true);
      expect(safeGlobals[name]).to.equal(undefined);
    });
  }

  it('has nothing of Object', () => {
    expect(safeGlobals.toString).to.equal(undefined);
  });
});
