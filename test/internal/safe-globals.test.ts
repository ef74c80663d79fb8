import {expect} from '@open-wc/testing';
import {safeGlobals} from '../../src/internal/safe-globals.js';

describe('safeGlobals', () => {
  let image: HTMLElement | undefined;

  afterEach(() => image?.remove());

  for (const name of ['litElementHydrateSupport', 'litHtmlPolyfillSupport', 'litNonce']) {
    it(`has no ${name} of an element with that id`, () => {
      image = document.createElement('img');
      image.id = name;
      document.body.append(image);
      expect(name in window).to.equal(true);
      expect(safeGlobals[name]).to.equal(undefined);
    });
  }

  it('has a nonce that the page set', () => {
    Object.assign(window, {litNonce: 'abc'});
    expect(safeGlobals.litNonce).to.equal('abc');
    Reflect.deleteProperty(window, 'litNonce');
  });

  it('has nothing of Object', () => {
    expect(safeGlobals.toString).to.equal(undefined);
  });

  it('has the shadow roots of the engine', () => {
    expect(safeGlobals.ShadowRoot).to.equal(ShadowRoot);
  });
});
