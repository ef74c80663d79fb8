import {expect, waitUntil} from '@open-wc/testing';
import {
  bundle,
  closeFrames,
  content,
  expectContentVisible,
  type Frame,
  openFrame,
  sheet,
} from '../support/frame.js';

const elements = ['tldr-card', 'faq-accordion', 'chip-comparison-table'];

/** What the sheet decides of every part of the shadow roots. */
function looks({window, document}: Frame): string[] {
  return elements.flatMap((tag) =>
    [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('*')].map((part) => {
      const {display, padding, margin, fontSize, fontWeight, color, borderStyle, stroke, inlineSize} =
        window.getComputedStyle(part);
      return [
        `${tag} ${part.localName}.${part.getAttribute('class')}`,
        ...[display, padding, margin, fontSize, fontWeight, color, borderStyle, stroke, inlineSize],
      ].join('; ');
    }),
  );
}

function fetched({window}: Frame): string[] {
  const entries = window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries.filter(({initiatorType}) => initiatorType === 'fetch').map(({name}) => name);
}

/** Words, icons and the reading time: what the sheet gives as data. Lit marks its places with random numbers. */
function chrome({document}: Frame): string[] {
  return elements.map((tag) => document.querySelector(tag)!.shadowRoot!.innerHTML.replace(/\$\d+\$/g, ''));
}

/** A link to the sheet as another tool has left it. */
async function linkTo(change: (css: string) => string): Promise<string> {
  const css = await (await fetch('/dist/explainer-elements.css')).text();
  const url = URL.createObjectURL(new Blob([change(css)], {type: 'text/css'}));
  return `<link rel="stylesheet" href="${url}#explainer-elements.css">`;
}

describe('the styles of the bundle', () => {
  afterEach(closeFrames);

  it('are taken from the sheet that the page links, without a request', async () => {
    const frame = await openFrame(sheet + content + bundle);
    expect(looks(frame).join('\n')).to.contain('div.footer; flex');
    expect(fetched(frame)).to.deep.equal([]);
    expect(frame.log.warnings).to.deep.equal([]);
  });

  it('are fetched from beside the bundle where the page links no sheet', async () => {
    const frame = await openFrame(content + bundle);
    expect(fetched(frame).map((url) => new URL(url).pathname)).to.include(
      '/dist/explainer-elements.css',
    );
  });

  it('are the same either way', async () => {
    const linked = looks(await openFrame(sheet + content + bundle));
    const unlinked = await openFrame(content + bundle);
    await waitUntil(() => unlinked.document.adoptedStyleSheets.length > 0);
    expect(linked.length).to.be.greaterThan(20);
    expect(looks(unlinked)).to.deep.equal(linked);
  });

  it('come with the words and the icons', async () => {
    const linked = chrome(await openFrame(sheet + content + bundle));
    expect(linked.join()).to.match(/Reading time:.*>1 question<.*Baseline/s);
    expect(linked.join()).to.contain('<path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3">');
    expect(chrome(await openFrame(content + bundle))).to.deep.equal(linked);
  });

  it('are taken from a link in the body, too', async () => {
    const frame = await openFrame((await linkTo((css) => css)) + content + bundle);
    expect(fetched(frame)).to.deep.equal([]);
    expect(chrome(frame).join()).to.contain('Reading time:');
  });

  it('are fetched where another tool has spoilt the words', async () => {
    const spoilt = await linkTo((css) => css.replace('"copy":"Copy"', "'copy':'Copy'"));
    const frame = await openFrame(spoilt + content + bundle);
    expect(chrome(frame).join()).to.contain('Reading time:');
    expect(looks(frame)).to.deep.equal(looks(await openFrame(sheet + content + bundle)));
    expect(frame.log.errors).to.deep.equal([]);
    expect(frame.log.warnings).to.deep.equal([]);
  });

  it('give nothing but text', async () => {
    const image = '<img src=x onerror=alert(1)>';
    const hostile = await linkTo((css) => css.replace('Reading time:', image));
    const frame = await openFrame(hostile + content + bundle);
    const {shadowRoot} = frame.document.querySelector('tldr-card')!;
    expect(shadowRoot!.textContent).to.contain(image);
    expect(shadowRoot!.querySelector('img')).to.equal(null);
    expect(frame.log.errors).to.deep.equal([]);
  });

  it('need no connection where the sheet is linked', async () => {
    const policy = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'";
    const frame = await openFrame(sheet + content + bundle, policy);
    expect(looks(frame).join('\n')).to.contain('div.footer; flex');
    expect(frame.log.violations).to.deep.equal([]);
  });

  it('are not taken from the sheet of another release', async () => {
    const old = `<style>@media explainer-00000000 {:root {--data: [{}, {}, {}, {"chromeStyles": "*{display: grid}"}]}}</style>`;
    const frame = await openFrame(old + content + bundle);
    await waitUntil(() => frame.document.adoptedStyleSheets.length > 0);
    expect(looks(frame)).to.deep.equal(looks(await openFrame(sheet + content + bundle)));
  });

  it('leave the content as it is, with a warning, where they can’t be had', async () => {
    const policy = "connect-src 'none'; style-src 'none'";
    const words = content
      .replace('<tldr-card', '<tldr-card ai-disclosure="none" updated="2026-08-14"')
      .replace('<faq-accordion', '<faq-accordion structured-data');
    const frame = await openFrame(words + bundle, policy);
    expectContentVisible(frame);
    expect(frame.log.errors).to.deep.equal([]);
    expect(frame.log.warnings.filter((warning) => !warning.includes('sheet-failed'))).to.deep.equal([]);
    expect(frame.log.warnings).to.not.be.empty;
    expect(frame.document.head.textContent).to.contain('"name":"Why?"');
    for (const tag of elements) {
      expect(frame.document.querySelector(tag)!.shadowRoot!.innerHTML).to.equal('<slot></slot>');
    }
  });
});
