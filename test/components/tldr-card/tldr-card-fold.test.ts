import {expect, fixtureCleanup, waitUntil} from '@open-wc/testing';
import {closeFrames, openFrame} from '../../support/frame.js';
import {axe, setMedia} from '../../support/engine.js';
import {smallTargets} from '../../support/layout.js';
import {TldrCardHarness, card} from '../../support/tldr-card-harness.js';
import {press, settled, skipUnless} from '../../support/user.js';
import {shownWords, spokenWords} from '../../support/words.js';

const list = '<ul><li>⏳ Late.</li><li>🔌 Failed.</li></ul>';

/** The words of the author that the eye sees. */
function read({element}: TldrCardHarness): string {
  return shownWords(element);
}

describe('a collapsible <tldr-card>', () => {
  afterEach(() => fixtureCleanup());

  it('starts open', async () => {
    const harness = await TldrCardHarness.create('collapsible');
    expect(spokenWords(harness.fold)).to.equal('Hide');
    expect(read(harness)).to.contain('DeepSeek is not alone.');
  });

  it('has no button without the attribute', async () => {
    expect((await TldrCardHarness.create()).fold).to.equal(null);
  });

  it('keeps its heading and the line below it when it is closed', async () => {
    const harness = await TldrCardHarness.create('collapsible');
    await harness.toggleFold();
    expect(spokenWords(harness.fold)).to.equal('Show');
    expect(read(harness)).to.equal('TL;DR The 30-second version');
    expect(harness.shown).to.equal('Show');
  });

  it('is open again at the next press', async () => {
    const harness = await TldrCardHarness.create('collapsible');
    await harness.toggleFold();
    await harness.toggleFold();
    expect(read(harness)).to.contain('DeepSeek is not alone.');
    expect(harness.shown).to.contain('Copy');
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['the space bar', ' '],
  ] as const) {
    it(`is closed by ${name}, and keeps the focus`, async () => {
      const harness = await TldrCardHarness.create('collapsible');
      harness.fold.focus();
      await press(key);
      await settled();
      expect(read(harness)).not.to.contain('DeepSeek');
      expect(harness.element.shadowRoot!.activeElement).to.equal(harness.fold);
    });
  }

  it('is as small as its heading when it is closed', async () => {
    const harness = await TldrCardHarness.create('collapsible');
    await harness.toggleFold();
    expect(harness.element.getBoundingClientRect().height).to.be.lessThan(90);
  });

  it('keeps its button inside where it has no heading', async () => {
    const harness = await TldrCardHarness.from(`<tldr-card collapsible>${list}</tldr-card>`);
    await harness.toggleFold();
    const {bottom} = harness.element.getBoundingClientRect();
    expect(harness.fold.getBoundingClientRect().bottom).to.be.at.most(bottom);
    expect(smallTargets(harness.element)).to.deep.equal([]);
  });

  it('stays closed while the points change', async () => {
    const harness = await TldrCardHarness.create('collapsible');
    await harness.toggleFold();
    harness.addPoint('New');
    await settled();
    expect(read(harness)).to.equal('TL;DR The 30-second version');
  });

  it('remembers nothing', async () => {
    const harness = await TldrCardHarness.create('collapsible');
    await harness.toggleFold();
    const clone = new TldrCardHarness(harness.element.cloneNode(true) as typeof harness.element);
    harness.element.replaceWith(clone.element);
    await settled();
    expect(read(clone)).to.contain('DeepSeek is not alone.');
  });

  it('is open without the attribute', async () => {
    const harness = await TldrCardHarness.create('collapsible');
    await harness.toggleFold();
    harness.element.collapsible = false;
    await settled();
    expect(read(harness)).to.contain('DeepSeek is not alone.');
  });

  it('has no marks when it is closed', async () => {
    const {element} = await TldrCardHarness.from(
      `<article>${card('collapsible', ['<b>Late.</b>']).replace('<li', '<li data-quote="It is late"')}
      <p>It is late.</p></article>`,
    );
    const harness = new TldrCardHarness(element);
    expect(harness.buttons).to.include('Source of point 1: “It is late”');
    await harness.toggleFold();
    expect(harness.buttons).to.deep.equal([]);
  });

  it('works in the variant ‘why’', async () => {
    const harness = await TldrCardHarness.create('collapsible variant="why"');
    await harness.toggleFold();
    expect(read(harness)).to.equal('TL;DR The 30-second version');
  });

  it('tells the page when it is closed and opened', async () => {
    const harness = await TldrCardHarness.create('collapsible');
    await harness.toggleFold();
    await harness.toggleFold();
    expect(harness.told).to.deep.equal([
      {action: 'fold', data: {open: false}},
      {action: 'fold', data: {open: true}},
    ]);
  });

  it('tells the page nothing when it is shown', async () => {
    const harness = await TldrCardHarness.create('collapsible');
    await settled();
    expect(harness.told).to.deep.equal([]);
  });

  it('leaves the author’s nodes as they are', async () => {
    const harness = await TldrCardHarness.create('collapsible');
    const html = harness.element.outerHTML;
    await harness.toggleFold();
    expect(harness.element.outerHTML).to.equal(html);
  });

  for (const state of ['open', 'closed']) {
    it(`has no findings of axe, ${state}`, async () => {
      const harness = await TldrCardHarness.create('collapsible');
      if (state === 'closed') await harness.toggleFold();
      expect(await axe(harness.element)).to.deep.equal([]);
    });
  }

  it('shows its points on paper when it is closed', async function () {
    const harness = await TldrCardHarness.create('collapsible');
    await harness.toggleFold();
    const supported = await setMedia({type: 'print'});
    const {height} = harness.points[0]!.getBoundingClientRect();
    const words = harness.shown;
    await setMedia();
    skipUnless(supported, this, 'this driver cannot emulate print');
    expect(height).to.be.greaterThan(10);
    expect(words).not.to.contain('Show');
  });

  it('is opened by a link to a point', async () => {
    const harness = await TldrCardHarness.create('collapsible', ['⏳ Late.', '🔌 Failed.']);
    harness.points[1]!.id = 'failed';
    await settled();
    await harness.toggleFold();
    location.hash = 'failed';
    await waitUntil(() => read(harness).includes('Failed.'), 'open');
    history.replaceState(null, '', ' ');
  });

  it('is opened by find in page', async function () {
    const harness = await TldrCardHarness.create('collapsible', ['⏳ Inimitable.']);
    await harness.toggleFold();
    const {find} = window as unknown as {find?: (text: string) => boolean};
    const found = find?.call(window, 'Inimitable') ?? false;
    await settled();
    getSelection()?.removeAllRanges();
    const isOpen = harness.element.shadowRoot!.querySelector('details')!.open;
    skipUnless(found && isOpen, this, 'window.find() opens nothing here, as the find bar does');
    expect(read(harness)).to.contain('Inimitable.');
  });

  describe('before the script', () => {
    afterEach(closeFrames);

    for (const [kind, markup] of [
      ['with a heading', card('collapsible')],
      ['with a long heading', card('collapsible').replace('TL;DR', 'In short '.repeat(12))],
      ['without a heading', `<tldr-card collapsible>${list}</tldr-card>`],
      ['of the variant ‘why’', card('collapsible variant="why"')],
    ] as const) {
      for (const width of [340, 700]) {
        it(`has the room of its button, ${kind}, in ${width} px`, async () => {
          const frame = await openFrame(
            `<link rel="stylesheet" href="/dist/explainer-elements.css">
            <div style="inline-size: ${width}px">${markup}</div>`,
          );
          const element = frame.document.querySelector('tldr-card')!;
          const tops = (): number[] =>
            [element, ...element.children, ...element.querySelectorAll('li')].map(
              (node) => node.getBoundingClientRect().top,
            );
          const before = tops();
          const script = frame.document.createElement('script');
          script.type = 'module';
          script.src = '/dist/explainer-elements.js';
          const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
          frame.document.head.append(script);
          await loaded;
          await settled();
          expect(element.shadowRoot?.querySelector('summary'), 'upgraded').to.exist;
          expect(tops()).to.deep.equal(before);
        });
      }
    }
  });
});
