import {aTimeout, expect, oneEvent, waitUntil} from '@open-wc/testing';
import {ensureLightSheet} from '../../src/internal/light-sheet.js';
import {closeFrames, openFrame, sheet} from '../support/frame.js';
import {render} from '../support/harness.js';

/** An element of ours in a shadow root that no sheet of ours has reached. */
async function shadowCard(): Promise<{root: ShadowRoot; host: HTMLElement}> {
  const root = (await render('<div></div>')).attachShadow({mode: 'open'});
  const host = document.createElement('tldr-card');
  root.append(host);
  return {root, host};
}

describe('ensureLightSheet', () => {
  it('styles an element in a shadow root', async () => {
    const {host} = await shadowCard();
    expect(getComputedStyle(host).display).to.equal('inline');
    await ensureLightSheet(host);
    expect(getComputedStyle(host).display).to.equal('block');
  });

  it('adds one sheet for any number of elements', async () => {
    const {root, host} = await shadowCard();
    const other = document.createElement('faq-accordion');
    root.append(other);
    await Promise.all([host, other, host].map(ensureLightSheet));
    expect(root.adoptedStyleSheets).to.have.length(1);
  });

  it('leaves the last word to the page’s own sheets', async () => {
    const {root, host} = await shadowCard();
    const own = new CSSStyleSheet();
    root.adoptedStyleSheets = [own];
    await ensureLightSheet(host);
    expect(root.adoptedStyleSheets).to.have.length(2);
    expect(root.adoptedStyleSheets.at(-1)).to.equal(own);
  });

  it('does nothing for an element outside of the page', async () => {
    const host = document.createElement('tldr-card');
    document.createElement('div').append(host);
    await ensureLightSheet(host);
    expect(getComputedStyle(host).display).not.to.equal('block');
  });

  describe('in a page of its own', () => {
    afterEach(closeFrames);

    /** A page with a card that was upgraded after everything else had loaded. */
    async function openPage(html: string): Promise<Document> {
      const {document: page} = await openFrame(`${html}<tldr-card></tldr-card>`);
      const script = page.createElement('script');
      script.type = 'module';
      script.src = '/src/components/tldr-card/tldr-card.ts';
      page.head.append(script);
      await oneEvent(script, 'load');
      expect(page.querySelector('tldr-card')!.shadowRoot).to.exist;
      return page;
    }

    it('adds the sheet where the page does not link it', async () => {
      const page = await openPage('');
      await waitUntil(() => page.adoptedStyleSheets.length === 1, 'no sheet', {timeout: 4000});
    });

    it('adds nothing where the page links the sheet', async () => {
      const page = await openPage(sheet);
      // The test above has loaded the text of the sheet, so it would be there by then.
      await aTimeout(300);
      expect(page.adoptedStyleSheets).to.have.length(0);
    });
  });
});
