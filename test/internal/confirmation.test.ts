import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';
import {Confirmation} from '../../src/internal/confirmation.js';
import type {MessageKey} from '../../src/i18n/messages.js';
import {render} from '../support/harness.js';
import {settled} from '../support/user.js';

class Confirming extends LitElement {
  readonly confirmation = new Confirmation(this);
  /** What was said, one entry for each update that changed it. */
  readonly said: (MessageKey | undefined)[] = [];

  protected override updated(): void {
    const {key} = this.confirmation;
    if (key !== this.said.at(-1)) this.said.push(key);
  }
}

customElements.define('test-confirming', Confirming);

const longEnough = {timeout: 4000};

describe('Confirmation', () => {
  let element: Confirming;

  beforeEach(async () => {
    element = await render('<test-confirming></test-confirming>');
  });

  it('says nothing before anything was done', () => {
    expect(element.confirmation.key).to.equal(undefined);
  });

  it('says nothing while the action is under way', async () => {
    const never = new Promise<MessageKey>(() => {});
    void element.confirmation.of(() => never);
    await settled();
    expect(element.said).to.deep.equal([]);
  });

  it('says what the action names', async () => {
    await element.confirmation.of(() => Promise.resolve('copied'));
    await element.updateComplete;
    expect(element.said).to.deep.equal(['copied']);
  });

  it('says nothing of an action that names nothing', async () => {
    await element.confirmation.of(() => Promise.resolve(undefined));
    await element.updateComplete;
    expect(element.said).to.deep.equal([]);
  });

  for (const [kind, action] of [
    ['rejects', () => Promise.reject(new Error('No'))],
    [
      'throws',
      () => {
        throw new Error('No');
      },
    ],
  ] as const) {
    it(`says that an action failed that ${kind}`, async () => {
      await element.confirmation.of(action);
      await element.updateComplete;
      expect(element.said).to.deep.equal(['failed']);
    });
  }

  it('says it once, and stops after a while', async () => {
    await element.confirmation.of(() => Promise.resolve('copied'));
    await waitUntil(() => element.said.length > 1, 'still said', longEnough);
    expect(element.said).to.deep.equal(['copied', undefined]);
  });

  it('gives the later of two actions its full time', async () => {
    await element.confirmation.of(() => Promise.resolve('copied'));
    await aTimeout(1500);
    await element.confirmation.of(() => Promise.reject(new Error('No')));
    await aTimeout(1000);
    expect(element.confirmation.key).to.equal('failed');
  });

  it('has nothing to say any more when the element leaves the page', async () => {
    await element.confirmation.of(() => Promise.resolve('copied'));
    element.remove();
    expect(element.confirmation.key).to.equal(undefined);
  });
});
