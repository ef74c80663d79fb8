import {expect} from '@open-wc/testing';
import {html, LitElement, type ReactiveController} from 'lit';
import {LitElement as BundleElement} from '../../src/bundle/lit-element.js';
import {render} from '../support/harness.js';

type Kind = 'lit' | 'bundle';

/** What the tests need of either class. */
interface Probe extends HTMLElement {
  label?: unknown;
  open?: unknown;
  given?: unknown;
  madeOf?: unknown;
  log: string[];
  wish?: (() => void) | undefined;
  fails?: boolean;
  hasUpdated: boolean;
  isUpdatePending: boolean;
  updateComplete: Promise<boolean>;
  requestUpdate(): void;
  performUpdate(): void;
  addController(controller: ReactiveController): void;
}

const properties = {
  label: {reflect: true},
  open: {type: Boolean, reflect: true},
  given: {attribute: false},
  madeOf: {attribute: 'made-of'},
};

function probe(base: typeof LitElement): typeof LitElement {
  return class extends base {
    static override properties = properties;
    declare label: unknown;
    declare given: unknown;
    log: string[] = [];
    wish?: (() => void) | undefined;
    fails = false;

    override willUpdate(): void {
      this.log.push('willUpdate');
    }

    override render(): unknown {
      this.log.push('render');
      if (this.fails) throw new Error('no');
      return html`<p>${this.label}${this.given}</p>`;
    }

    override firstUpdated(): void {
      this.log.push('firstUpdated');
    }

    override updated(): void {
      this.log.push('updated');
      const {wish} = this;
      this.wish = undefined;
      wish?.();
    }
  };
}

customElements.define('test-lit', probe(LitElement));
customElements.define('test-bundle', probe(BundleElement as unknown as typeof LitElement));

const words = (element: Probe): string => element.shadowRoot!.textContent;

for (const kind of ['lit', 'bundle'] satisfies Kind[]) {
  const tag = `test-${kind}`;

  describe(`the base class of ${kind}`, () => {
    const make = (attributes = ''): Promise<Probe> =>
      render<Probe>(`<${tag} ${attributes}></${tag}>`);

    it('takes a property from its attribute', async () => {
      expect((await make('label="A"')).label).to.equal('A');
    });

    it('takes it from an attribute of another name', async () => {
      expect((await make('made-of="silicon"')).madeOf).to.equal('silicon');
    });

    it('takes a switch from an empty attribute', async () => {
      expect((await make('open')).open).to.equal(true);
    });

    it('follows an attribute', async () => {
      const element = await make('label="A"');
      element.setAttribute('label', 'B');
      await element.updateComplete;
      expect(words(element)).to.equal('B');
    });

    it('knows a switch that is turned off', async () => {
      const element = await make('open');
      element.removeAttribute('open');
      expect(element.open).to.equal(false);
    });

    it('has no attribute for a property without one', async () => {
      expect((await make('given="A"')).given).to.equal(undefined);
    });

    for (const [value, text] of [
      ['B', 'B'],
      [7, '7'],
      [undefined, null],
      [null, null],
    ]) {
      it(`reflects ${value}`, async () => {
        const element = await make('label="A"');
        element.label = value;
        await element.updateComplete;
        expect(element.getAttribute('label')).to.equal(text);
      });
    }

    for (const [value, text] of [
      [true, ''],
      [false, null],
    ]) {
      it(`reflects the switch ${value}`, async () => {
        const element = await make(value ? '' : 'open');
        element.open = value;
        await element.updateComplete;
        expect(element.getAttribute('open')).to.equal(text);
      });
    }

    it('keeps what a page set before it was defined', async () => {
      const late = `${tag}-late`;
      const element = await render<Probe>(`<${late} label="A"></${late}>`);
      element.label = 'B';
      const base = kind === 'lit' ? LitElement : (BundleElement as unknown as typeof LitElement);
      customElements.define(late, probe(base));
      await element.updateComplete;
      expect(words(element)).to.equal('B');
      element.label = 'C';
      await element.updateComplete;
      expect(words(element)).to.equal('C');
    });

    it('renders nothing before it is in a page', async () => {
      const element = document.createElement(tag) as Probe;
      element.given = 'A';
      await new Promise(requestAnimationFrame);
      expect(element.log).to.deep.equal([]);
    });

    it('renders what was set before', async () => {
      const element = document.createElement(tag) as Probe;
      element.given = 'A';
      (await render('<div></div>')).append(element);
      await element.updateComplete;
      expect(words(element)).to.equal('A');
    });

    it('updates in order', async () => {
      expect((await make()).log).to.deep.equal(['willUpdate', 'render', 'firstUpdated', 'updated']);
    });

    it('updates once for several changes', async () => {
      const element = await make();
      element.log = [];
      element.label = 'A';
      element.given = 'B';
      await element.updateComplete;
      expect(element.log).to.deep.equal(['willUpdate', 'render', 'updated']);
    });

    it('does not update for the same value', async () => {
      const element = await make('label="A"');
      element.label = 'A';
      expect(element.isUpdatePending).to.equal(false);
    });

    it('updates again when asked after an update', async () => {
      const element = await make();
      element.wish = () => (element.given = 'B');
      element.requestUpdate();
      expect(await element.updateComplete).to.equal(false);
      expect(await element.updateComplete).to.equal(true);
      expect(words(element)).to.equal('B');
    });

    it('updates at once when told to, and not again', async () => {
      const element = await make();
      element.log = [];
      element.given = 'B';
      element.performUpdate();
      await element.updateComplete;
      expect(element.log).to.deep.equal(['willUpdate', 'render', 'updated']);
    });

    it('goes on after an update that failed', async () => {
      const element = await make();
      element.fails = true;
      element.requestUpdate();
      await element.updateComplete.catch(() => {});
      element.fails = false;
      element.given = 'B';
      await element.updateComplete;
      expect(words(element)).to.equal('B');
    });

    it('tells its controllers what happens', async () => {
      const element = document.createElement(tag) as Probe;
      const log: string[] = [];
      element.addController({
        hostConnected: () => log.push('connected'),
        hostUpdate: () => log.push('update'),
        hostDisconnected: () => log.push('disconnected'),
      });
      (await render('<div></div>')).append(element);
      await element.updateComplete;
      element.remove();
      expect(log).to.deep.equal(['connected', 'update', 'disconnected']);
    });

    it('keeps its shadow root when it moves', async () => {
      const element = await make('label="A"');
      const root = element.shadowRoot;
      (await render('<div></div>')).append(element);
      await element.updateComplete;
      expect(element.shadowRoot).to.equal(root);
      expect(words(element)).to.equal('A');
    });
  });
}
