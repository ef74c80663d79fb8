import {
  ContextConsumer as LitConsumer,
  ContextProvider as LitProvider,
  createContext,
} from '@lit/context';
import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import {ContextConsumer, ContextProvider} from '../../src/bundle/lit-context.js';
import {render} from '../support/harness.js';

const context = createContext<string>(Symbol('test'));

class Giver extends LitElement {
  lit?: LitProvider<typeof context, this>;
  ours?: ContextProvider;

  set(value: string): void {
    this.lit?.setValue(value);
    this.ours?.setValue(value);
  }
}

class LitGiver extends Giver {
  override lit = new LitProvider(this, {context, initialValue: 'first'});
}

class OurGiver extends Giver {
  override ours = new ContextProvider(this, {context, initialValue: 'first'});
}

class LitTaker extends LitElement {
  taken = new LitConsumer(this, {context, subscribe: true});
}

class OurTaker extends LitElement {
  taken = new ContextConsumer(this, {context});
}

/** A provider and a consumer at once, as a nested `<story-provider>` is. */
class Both extends LitElement {
  taken = new ContextConsumer(this, {context});
  given = new ContextProvider(this, {context, initialValue: 'own'});
}

for (const [tag, type] of Object.entries({LitGiver, OurGiver, LitTaker, OurTaker, Both})) {
  customElements.define(`test-${tag.toLowerCase()}`, type);
}

interface Pair {
  giver: Giver;
  taker: LitTaker | OurTaker;
}

async function pair(giver: string, taker: string): Promise<Pair> {
  const element = await render<Giver>(
    `<test-${giver}><p><test-${taker}></test-${taker}></p></test-${giver}>`,
  );
  return {giver: element, taker: element.querySelector(`test-${taker}`)!};
}

describe('the context of the bundle', () => {
  for (const [giver, taker] of [
    ['ourgiver', 'ourtaker'],
    ['ourgiver', 'littaker'],
    ['litgiver', 'ourtaker'],
  ] as const) {
    describe(`from ${giver} to ${taker}`, () => {
      it('gives what there is at first', async () => {
        const {taker: element} = await pair(giver, taker);
        expect(element.taken.value).to.equal('first');
      });

      it('gives what comes later', async () => {
        const {giver: source, taker: element} = await pair(giver, taker);
        source.set('second');
        expect(element.taken.value).to.equal('second');
      });

      it('gives nothing to who has left', async () => {
        const {giver: source, taker: element} = await pair(giver, taker);
        element.remove();
        source.set('second');
        expect(element.taken.value).to.equal('first');
      });

      it('gives what there is to who comes back', async () => {
        const {giver: source, taker: element} = await pair(giver, taker);
        element.remove();
        source.set('second');
        source.append(element);
        expect(element.taken.value).to.equal('second');
      });
    });
  }

  it('passes over the host itself', async () => {
    const outer = await render<Giver>('<test-ourgiver><test-both></test-both></test-ourgiver>');
    expect(outer.querySelector<Both>('test-both')!.taken.value).to.equal('first');
  });
});
