import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import {LightContent} from '../../src/internal/light-content.js';
import {render} from '../support/harness.js';
import {settled} from '../support/user.js';

class Reader extends LitElement {
  reads = 0;
  /** Whether reading sets an attribute of the content. */
  sets = false;

  constructor() {
    super();
    new LightContent(this, () => {
      this.reads += 1;
      if (this.sets) this.firstElementChild!.id = 'set';
    });
  }
}

customElements.define('test-reader', Reader);

describe('LightContent', () => {
  let element: Reader;

  beforeEach(async () => {
    element = await render('<test-reader><p><b>One</b></p></test-reader>');
    element.reads = 0;
  });

  for (const [change, act] of [
    ['a node is added', () => element.append('Two')],
    ['a node is removed', () => element.querySelector('b')!.remove()],
    ['a word changes', () => (element.querySelector('b')!.firstChild!.nodeValue = 'Two')],
    ['an attribute changes', () => element.querySelector('p')!.toggleAttribute('lang')],
  ] as const) {
    it(`reads again when ${change}`, async () => {
      act();
      await settled();
      expect(element.reads).to.equal(1);
    });
  }

  for (const attribute of ['open', 'hidden']) {
    it(`reads the same content when ‘${attribute}’ changes`, async () => {
      element.querySelector('p')!.toggleAttribute(attribute);
      await settled();
      expect(element.reads).to.equal(0);
    });
  }

  it('does not read what it has set itself', async () => {
    element.sets = true;
    element.append('Two');
    await settled();
    expect(element.reads).to.equal(1);
  });

  it('reads once for many changes', async () => {
    element.append('Two', 'Three');
    element.querySelector('p')!.remove();
    await settled();
    expect(element.reads).to.equal(1);
  });

  it('does not read while the element is off the page', async () => {
    element.remove();
    element.append('Two');
    await settled();
    expect(element.reads).to.equal(0);
  });

  it('reads when the element comes back', async () => {
    const parent = element.parentElement!;
    element.remove();
    element.append('Two');
    parent.append(element);
    await settled();
    expect(element.reads).to.equal(1);
  });
});
