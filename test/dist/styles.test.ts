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

  it('need no connection where the sheet is linked', async () => {
    const policy = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'";
    const frame = await openFrame(sheet + content + bundle, policy);
    expect(looks(frame).join('\n')).to.contain('div.footer; flex');
    expect(frame.log.violations).to.deep.equal([]);
  });

  it('are not taken from the sheet of another release', async () => {
    const old = '<style>@media explainer-00000000-chromestyles {.action {display: grid}}</style>';
    const frame = await openFrame(old + content + bundle);
    await waitUntil(() => frame.document.adoptedStyleSheets.length > 0);
    expect(looks(frame)).to.deep.equal(looks(await openFrame(sheet + content + bundle)));
  });

  it('leave the content as it is, with a warning, where they can’t be had', async () => {
    const policy = "connect-src 'none'; style-src 'none'";
    const frame = await openFrame(content + bundle, policy);
    expectContentVisible(frame);
    expect(frame.log.errors).to.deep.equal([]);
    expect(frame.log.warnings.join('\n')).to.contain('sheet-failed');
    for (const tag of elements) {
      expect(frame.document.querySelector(tag)!.shadowRoot!.innerHTML).to.equal('<slot></slot>');
    }
  });
});
