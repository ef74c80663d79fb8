import {expect} from '@open-wc/testing';
import {define} from '../../src/internal/define.js';
import {warningsDuring} from '../support/warnings.js';

const newClass = (): CustomElementConstructor => class extends HTMLElement {};

describe('define', () => {
  it('registers a class', async () => {
    const element = newClass();
    expect(await warningsDuring(() => define('test-free', element))).to.deep.equal([]);
    expect(customElements.get('test-free')).to.equal(element);
  });

  it('is quiet about a class that is registered already', async () => {
    const element = newClass();
    customElements.define('test-again', element);
    expect(await warningsDuring(() => define('test-again', element))).to.deep.equal([]);
  });

  it('leaves a tag to its holder and warns', async () => {
    const holder = newClass();
    customElements.define('test-taken', holder);
    const warnings = await warningsDuring(() => define('test-taken', newClass()));
    expect(customElements.get('test-taken')).to.equal(holder);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('tag-taken').and.contain('test-taken');
  });

  it('registers the next tag after one that is taken', async () => {
    customElements.define('test-foreign', newClass());
    await warningsDuring(() => {
      define('test-foreign', newClass());
      define('test-next', newClass());
    });
    expect(customElements.get('test-next')).to.exist;
  });

  it('warns about a class that has another tag, instead of throwing', async () => {
    const element = newClass();
    customElements.define('test-first-name', element);
    const warnings = await warningsDuring(() => define('test-second-name', element));
    expect(warnings).to.have.length(1);
    expect(customElements.get('test-second-name')).to.equal(undefined);
  });
});
