import {expect} from '@open-wc/testing';
import {
  bundle,
  closeFrames,
  content,
  expectContentVisible,
  expectRegistered,
  openFrame,
  tags,
  type Frame,
} from '../support/frame.js';

/** The names that Lit looks up on the page's globals. */
const litGlobals = [
  'litHtmlVersions',
  'reactiveElementVersions',
  'litElementVersions',
  'litElementHydrateSupport',
  'reactiveElementPolyfillSupport',
  'litHtmlPolyfillSupport',
  'litPropertyMetadata',
];

/** The methods that Lit calls on the document, where any image or form can take their name. */
const documentMethods = [
  'createComment',
  'createElement',
  'createTextNode',
  'createTreeWalker',
  'importNode',
];

const foreign = `customElements.define('tldr-card', class Foreign extends HTMLElement {})`;

/** The shadow roots have more than the bare slot of the emergency case. */
function expectRendered({document}: Frame): void {
  const counts = ['tldr-card', 'faq-accordion', 'chip-comparison-table'].map(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelectorAll('*').length ?? 0,
  );
  expect(Math.min(...counts), String(counts)).to.be.greaterThan(1);
}

/** Every word of the bundle that could be the name of something it reads. */
async function wordsOfBundle(): Promise<string[]> {
  const code = await (await fetch('/dist/explainer-elements.js')).text();
  return [...new Set(code.match(/[A-Za-z_$][\w$]{2,}/g))];
}

describe('the bundle', () => {
  afterEach(closeFrames);

  it('registers the elements and shows their content', async () => {
    const frame = await openFrame(content + bundle);
    expectRegistered(frame);
    expectRendered(frame);
    expectContentVisible(frame);
    expect(frame.log.errors).to.deep.equal([]);
    expect(frame.log.warnings).to.deep.equal([]);
  });

  it('adds no global', async () => {
    const {window, log} = await openFrame(content + bundle);
    const added = Object.keys(window).filter((name) => !log.globals.includes(name));
    expect(added).to.deep.equal([]);
  });

  it('stores nothing and sets no cookie', async () => {
    const {window, document} = await openFrame(content + bundle);
    expect(document.cookie).to.equal('');
    expect(window.localStorage).to.have.length(0);
    expect(window.sessionStorage).to.have.length(0);
  });

  describe('on a page whose elements have the names of globals', () => {
    for (const name of litGlobals) {
      for (const markup of [`<a id="${name}"></a>`, `<form name="${name}"></form>`]) {
        it(`renders beside ${markup}`, async () => {
          const frame = await openFrame(markup + content + bundle);
          expectRegistered(frame);
          expectRendered(frame);
          expect(frame.log.errors).to.deep.equal([]);
        });
      }
    }

    for (const name of documentMethods) {
      it(`renders beside <img name="${name}">`, async () => {
        const frame = await openFrame(`<img alt="" name="${name}">${content}${bundle}`);
        expectRegistered(frame);
        expectRendered(frame);
        expect(frame.log.errors).to.deep.equal([]);
      });
    }

    it('renders beside elements named like any word in it', async () => {
      const anchors = (await wordsOfBundle()).map((word) => `<a id="${word}"></a>`).join('');
      const frame = await openFrame(`<div hidden>${anchors}</div>${content}${bundle}`);
      expectRegistered(frame);
      expectRendered(frame);
      expect(frame.log.errors).to.deep.equal([]);
    });
  });

  describe('under a content security policy', () => {
    const inline = "'unsafe-inline'"; // for the recorder of the frame, which runs before the policy anyway
    const strict = "default-src 'none'; script-src 'self'; connect-src 'self'; ";
    const types = "require-trusted-types-for 'script'; ";

    for (const styles of ["'self'", "'none'"]) {
      it(`keeps to style-src ${styles}`, async () => {
        const frame = await openFrame(content + bundle, `${strict}style-src ${styles}`);
        expectRegistered(frame);
        expectRendered(frame);
        expect(frame.log.violations).to.deep.equal([]);
        expect(frame.log.errors).to.deep.equal([]);
      });
    }

    for (const names of ['', 'trusted-types explainer-elements', 'trusted-types lit-html']) {
      it(`renders with Trusted Types: ${names || 'any name'}`, async () => {
        const frame = await openFrame(content + bundle, types + names);
        expectRegistered(frame);
        expectRendered(frame);
        expect(frame.log.errors).to.deep.equal([]);
        const refused = names.endsWith('lit-html') ? 1 : 0; // our own name, tried first
        expect(frame.log.violations).to.have.length(refused);
      });
    }

    for (const names of ["'none'", 'other']) {
      it(`keeps the light content with trusted-types ${names}`, async () => {
        const frame = await openFrame(content + bundle, `${types}trusted-types ${names}`);
        expectRegistered(frame);
        expectContentVisible(frame);
        expect(frame.log.errors).to.deep.equal([]);
      });
    }

    it('shares one policy name between two copies', async () => {
      const copy = bundle.replace('.js', '.js?copy=2');
      const policy = `${types}trusted-types explainer-elements; script-src 'self' ${inline}`;
      const frame = await openFrame(content + bundle + copy, policy);
      expectRegistered(frame);
      expectRendered(frame);
      expect(frame.log.errors).to.deep.equal([]);
    });
  });

  describe('with what is left of Lit', () => {
    interface Card extends HTMLElement {
      variant?: string;
      collapsible?: boolean;
      updateComplete: Promise<boolean>;
    }

    /** The card of a page, and a part of its shadow root. */
    function cardOf({document}: Frame, tag = 'tldr-card'): [Card, (selector: string) => unknown] {
      const card = document.querySelector<Card>(tag)!;
      return [card, (selector) => card.shadowRoot!.querySelector(selector)];
    }

    it('takes what was set before it came, over attributes', async () => {
      const early = `<script>
        document.querySelector('tldr-card').variant = 'why';
        document.querySelector('faq-accordion').data = {items: [{question: 'Late?', answer: 'No.'}]};
      </script>`;
      const markup = content.replace('<tldr-card', '<tldr-card variant="other" collapsible');
      const frame = await openFrame(markup + early + bundle);
      const [card, part] = cardOf(frame);
      expect(card.variant).to.equal('why');
      expect(card.getAttribute('variant')).to.equal('why');
      expect(part('.footer')).to.equal(null);
      expect(card.collapsible).to.equal(true);
      const {shadowRoot} = frame.document.querySelector('faq-accordion')!;
      expect(shadowRoot!.querySelector('details')!.textContent).to.match(/Late\?\s*No\./);
      expect(frame.log.errors).to.deep.equal([]);
    });

    it('writes a property to its attribute, and reads it from there', async () => {
      const [card, part] = cardOf(await openFrame(content + bundle));
      card.collapsible = true;
      await card.updateComplete;
      expect(card.getAttribute('collapsible')).to.equal('');
      expect(part('summary')).to.be.ok;
      card.removeAttribute('collapsible');
      expect(await card.updateComplete).to.equal(true);
      expect(card.collapsible).to.equal(false);
      expect(part('summary')).to.equal(null);
      card.variant = 'why';
      card.variant = undefined;
      await card.updateComplete;
      expect(card.hasAttribute('variant')).to.equal(false);
    });

    it('keeps the values when a page asks for the observed attributes', async () => {
      const frame = await openFrame(content + bundle);
      const [card] = cardOf(frame);
      card.variant = 'why';
      const {observedAttributes} = frame.window.customElements.get('tldr-card') as unknown as {
        observedAttributes: string[];
      };
      expect(card.variant).to.equal('why');
      expect(observedAttributes).to.have.members([
        ...['variant', 'src', 'updated', 'corrected', 'correction'],
        ...['ai-disclosure', 'for', 'collapsible'],
      ]);
    });

    it('lets a page make a class of one of its own', async () => {
      const own = `<script type="module">
        customElements.define('own-card', class extends customElements.get('tldr-card') {});
      </script>`;
      const markup = '<own-card variant="why"><ul><li>A point</li></ul></own-card>';
      const [card, part] = cardOf(await openFrame(markup + content + bundle + own), 'own-card');
      expect(card.variant).to.equal('why');
      expect(part('#rest')).to.be.ok;
    });

    it('takes no object of a page for a template', async () => {
      const early = `<script>
        document.querySelector('tldr-card').correction =
          {_$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: []};
      </script>`;
      const frame = await openFrame(content + early + bundle);
      expect(cardOf(frame)[1]('img')).to.equal(null);
      expectContentVisible(frame);
      expect(frame.log.warnings.join()).to.contain('render-failed');
    });
  });

  describe('on a page that has the tags already', () => {
    it('keeps the classes of the first of two copies', async () => {
      const note = `<script type="module">
        window.first = ${JSON.stringify(tags)}.map((tag) => customElements.get(tag));
      </script>`;
      const copy = bundle.replace('.js', '.js?copy=2');
      const frame = await openFrame(content + bundle + note + copy);
      const {first} = frame.window as unknown as {first: unknown[]};
      expectRendered(frame);
      expect(tags.map((tag) => frame.window.customElements.get(tag))).to.deep.equal(first);
      expect(first).to.not.include(undefined);
      expect(frame.log.errors).to.deep.equal([]);
    });

    it('runs once when the same address is loaded twice', async () => {
      const frame = await openFrame(content + bundle + bundle);
      expectRendered(frame);
      expect(frame.log.errors).to.deep.equal([]);
      expect(frame.log.warnings).to.deep.equal([]);
    });

    it('registers the other tags beside a foreign element', async () => {
      const frame = await openFrame(`<script>${foreign}</script>${content}${bundle}`);
      expectRegistered(frame);
      expect(frame.window.customElements.get('tldr-card')?.name).to.equal('Foreign');
      expect(frame.document.querySelector('faq-accordion')?.shadowRoot).to.be.ok;
      expect(frame.log.errors).to.deep.equal([]);
      expect(frame.log.warnings.join()).to.contain('tldr-card');
    });
  });

  describe('with an integrity value', () => {
    // An address of its own: Chromium would remember a refusal for the tests that follow.
    async function loadWith(integrity: string): Promise<Frame> {
      const copy = bundle.replace('.js', `.js?with=${encodeURIComponent(integrity)}`);
      return openFrame(content + copy.replace('src=', `integrity="${integrity}" crossorigin src=`));
    }

    it('runs with the published one', async () => {
      const response = await fetch('/dist/integrity.json');
      const published = (await response.json()) as Record<string, string>;
      expectRegistered(await loadWith(published['explainer-elements.js'] ?? ''));
    });

    it('does not run with another', async () => {
      const {window} = await loadWith(`sha384-${'A'.repeat(64)}`);
      expect(tags.filter((tag) => window.customElements.get(tag))).to.deep.equal([]);
    });
  });
});
