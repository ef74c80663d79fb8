import {expect, waitUntil} from '@open-wc/testing';
import fc from 'fast-check';
import {FakeClipboard} from '../../support/clipboard.js';
import {TldrCardHarness} from '../../support/tldr-card-harness.js';
import {press, settled} from '../../support/user.js';

const canonical = 'https://example.org/story?a=1&b=2';
const hostile = '<img src=x onerror="document.title = 1"> & “more”';
const items = ['R2 is <b>late</b>.', hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;')];
const failure = 'That did not work';

/** Puts a clipboard in the place of the real one that keeps each plain text it is given. */
function installClipboard(): string[] {
  const given: string[] = [];
  const value = {writeText: (text: string) => Promise.resolve(given.push(text))};
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value});
  return given;
}

/** Puts a share sheet in the place of the system's; it keeps what it is given. */
function installSheet(outcome: () => Promise<void> = () => Promise.resolve()): ShareData[] {
  const given: ShareData[] = [];
  const value = (data: ShareData): Promise<void> => {
    given.push(data);
    return outcome();
  };
  Object.defineProperty(navigator, 'share', {configurable: true, value});
  return given;
}

function removeSheet(): void {
  Object.defineProperty(navigator, 'share', {configurable: true, value: undefined});
}

/** Each sentence that the status region says, in order. */
function listen(harness: TldrCardHarness): string[] {
  const said: string[] = [];
  const observer = new MutationObserver(() => {
    const {announced} = harness;
    if (announced && announced !== said.at(-1)) said.push(announced);
  });
  observer.observe(harness.element.shadowRoot!, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return said;
}

/** How often the card says `words`, anywhere. */
function timesSaid({spoken}: TldrCardHarness, words: string): number {
  return spoken.split(words).length - 1;
}

describe('what <tldr-card> gives away', () => {
  let link: HTMLLinkElement;

  beforeEach(() => {
    link = document.createElement('link');
    link.rel = 'canonical';
    link.href = `${canonical}#top`;
    document.head.append(link);
    removeSheet();
  });

  afterEach(() => {
    link.remove();
    FakeClipboard.restore();
    Reflect.deleteProperty(navigator, 'share');
  });

  describe('by Copy', () => {
    const text = `TL;DR\nR2 is late.\n${hostile}\n${canonical}`;

    it('is the title, the points and the canonical address, a line each', async () => {
      const given = installClipboard();
      await (await TldrCardHarness.create('', items)).click('Copy');
      await waitUntil(() => given.length > 0);
      expect(given).to.deep.equal([text]);
    });

    it('has no empty line for a title that is not there', async () => {
      const given = installClipboard();
      const markup = '<tldr-card lang="en"><ul><li>Late.</li></ul></tldr-card>';
      await (await TldrCardHarness.from(markup)).click('Copy');
      await waitUntil(() => given.length > 0);
      expect(given).to.deep.equal([`Late.\n${canonical}`]);
    });

    it('is told to the page once it is copied, with the text', async () => {
      installClipboard();
      const harness = await TldrCardHarness.create('', items);
      await harness.click('Copy');
      expect(harness.told).to.deep.equal([{action: 'copy', data: {text}}]);
    });

    it('is said once', async () => {
      installClipboard();
      const harness = await TldrCardHarness.create('', items);
      const said = listen(harness);
      await harness.click('Copy');
      expect(said).to.deep.equal(['Copied']);
      expect(timesSaid(harness, 'Copied')).to.equal(1);
    });

    it('is said to have failed once, where it has', async () => {
      FakeClipboard.install({refuses: true});
      const harness = await TldrCardHarness.create('', items);
      const said = listen(harness);
      await harness.click('Copy');
      expect(said).to.deep.equal([failure]);
      expect(timesSaid(harness, failure)).to.equal(1);
    });

    for (const [outcome, refuses, words] of [
      ['what it did', false, 'Copied'],
      ['that it has failed', true, failure],
    ] as const) {
      it(`shows ${outcome} in the place of the line, and takes no room`, async () => {
        FakeClipboard.install({refuses});
        const harness = await TldrCardHarness.create('updated="2019-08-14"', items);
        const {height} = harness.element.getBoundingClientRect();
        await harness.click('Copy');
        expect(harness.shown).to.contain(words).and.not.contain('14 Aug');
        expect(harness.element.getBoundingClientRect().height).to.equal(height);
      });
    }
  });

  describe('by Copy as rich text', () => {
    /** The rich text of a card with these points. */
    async function richText(points: readonly string[]): Promise<string | undefined> {
      const clipboard = FakeClipboard.install();
      await (await TldrCardHarness.create('', points)).click('Copy');
      return clipboard.html;
    }

    const end = `<a href="https://example.org/story?a=1&#38;b=2">https://example.org/story?a=1&#38;b=2</a>`;

    it('is the title, a list of the points, and a link to the page', async () => {
      expect(await richText(['⏳ Late.', '🔌 Failed.'])).to.equal(
        `<b>TL;DR</b><ul><li>⏳ Late.</li><li>🔌 Failed.</li></ul>${end}`,
      );
    });

    it('is beside the plain text', async () => {
      const clipboard = FakeClipboard.install();
      await (await TldrCardHarness.create('', items)).click('Copy');
      expect(clipboard.text).to.equal(`TL;DR\nR2 is late.\n${hostile}\n${canonical}`);
    });

    it('keeps the words of markup, and a space for a line break', async () => {
      expect(
        await richText(['<b>R2 <i style="color: red">is</i></b> late.<br>Again.<!-- x -->']),
      ).to.contain('<ul><li>R2 is late. Again.</li></ul>');
    });

    it('has markup of the text as text', async () => {
      const html = await richText([items[1]!]);
      const page = new DOMParser().parseFromString(html!, 'text/html');
      expect(page.querySelector('li')!.textContent).to.equal(hostile);
      expect([...page.body.querySelectorAll('*')].map(({localName}) => localName)).to.deep.equal([
        'b',
        'ul',
        'li',
        'a',
      ]);
    });

    for (const [href, expected] of [
      ['https://example.org/?a="b"&c', 'https://example.org/?a=%22b%22&c'],
      ['/here', new URL('/here', location.href).href],
      ['mailto:"a"@example.org', 'mailto:"a"@example.org'],
      ['tel:+49301234', 'tel:+49301234'],
    ] as const) {
      it(`keeps a link to ${href}`, async () => {
        const link = document.createElement('a');
        link.setAttribute('href', href);
        link.innerHTML = 'so they <b>say</b>';
        const html = await richText([`It is late, ${link.outerHTML}.`]);
        const page = new DOMParser().parseFromString(html!, 'text/html');
        const item = page.querySelector('li')!;
        expect(item.textContent).to.equal('It is late, so they say.');
        const addresses = [...item.querySelectorAll('a')].map((it) => it.getAttribute('href'));
        expect(new Set(addresses)).to.deep.equal(new Set([expected]));
        expect(
          [...item.querySelectorAll('*')].flatMap((it) => it.getAttributeNames()),
        ).to.deep.equal(addresses.map(() => 'href'));
      });
    }

    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', 'blob:x']) {
      it(`keeps the words alone of a link to ${href}`, async () => {
        expect(await richText([`<a href="${href}">Late.</a>`])).to.contain(
          '<ul><li>Late.</li></ul>',
        );
      });
    }

    it('is left out where the engine has none', async () => {
      const clipboard = FakeClipboard.install();
      const own = Object.getOwnPropertyDescriptor(window, 'ClipboardItem')!;
      Object.defineProperty(window, 'ClipboardItem', {configurable: true, value: undefined});
      try {
        const harness = await TldrCardHarness.create('', ['Late.']);
        await harness.click('Copy');
        expect(harness.announced).to.equal('Copied');
      } finally {
        Object.defineProperty(window, 'ClipboardItem', own);
      }
      expect(clipboard.text).to.contain('Late.');
      expect(clipboard.html).to.equal(undefined);
    });

    it('has words that no markup gets out of, whatever they are', async () => {
      const clipboard = FakeClipboard.install();
      const harness = await TldrCardHarness.create('', ['']);
      const anyText = fc.string({unit: fc.constantFrom(...'<>&"\'=/ a#;!-')});
      await fc.assert(
        fc.asyncProperty(anyText, async (text) => {
          harness.points[0]!.textContent = text;
          delete clipboard.html;
          harness.button('Copy').click();
          await waitUntil(() => clipboard.html !== undefined, 'nothing was copied', {interval: 1});
          const page = new DOMParser().parseFromString(clipboard.html!, 'text/html');
          expect(page.querySelector('li')!.textContent).to.equal(text);
          expect(page.querySelectorAll('li > *')).to.have.length(0);
        }),
        {numRuns: 40},
      );
    });
  });

  describe('by Share', () => {
    it('goes to the sheet of the system: title, points and canonical address', async () => {
      installClipboard();
      const given = installSheet();
      await (await TldrCardHarness.create('', items)).click('Share');
      expect(given).to.deep.equal([
        {title: 'TL;DR', text: `R2 is late.\n${hostile}`, url: canonical},
      ]);
    });

    it('goes there by the keyboard', async () => {
      installClipboard();
      const given = installSheet();
      const harness = await TldrCardHarness.create('', items);
      harness.button('Share').focus();
      await press('Enter');
      await settled();
      expect(given).to.have.length(1);
    });

    it('does not go to the clipboard as well', async () => {
      const copied = installClipboard();
      installSheet();
      const harness = await TldrCardHarness.create('', items);
      await harness.click('Share');
      expect(copied).to.deep.equal([]);
      expect(harness.announced).to.equal('');
    });

    it('is told to the page, with the address', async () => {
      installClipboard();
      installSheet();
      const harness = await TldrCardHarness.create('', items);
      await harness.click('Share');
      expect(harness.told).to.deep.equal([{action: 'share', data: {url: canonical}}]);
    });

    it('is no failure where the reader closes the sheet', async () => {
      installClipboard();
      installSheet(() => Promise.reject(new DOMException('Cancelled', 'AbortError')));
      const harness = await TldrCardHarness.create('', items);
      const said = listen(harness);
      await harness.click('Share');
      expect(said).to.deep.equal([]);
    });

    for (const error of [
      new DOMException('Not allowed', 'NotAllowedError'),
      new TypeError('No data'),
    ]) {
      it(`is said to have failed once, by ${error.name}, and not told`, async () => {
        installClipboard();
        installSheet(() => Promise.reject(error));
        const harness = await TldrCardHarness.create('', items);
        const said = listen(harness);
        await harness.click('Share');
        expect(said).to.deep.equal([failure]);
        expect(harness.told).to.deep.equal([]);
      });
    }
  });

  describe('by Copy link, where there is no sheet', () => {
    it('is the canonical address', async () => {
      const given = installClipboard();
      await (await TldrCardHarness.create('', items)).click('Copy link');
      expect(given).to.deep.equal([canonical]);
    });

    it('is said once', async () => {
      installClipboard();
      const harness = await TldrCardHarness.create('', items);
      const said = listen(harness);
      await harness.click('Copy link');
      expect(said).to.deep.equal(['Link copied']);
    });

    it('is shown', async () => {
      installClipboard();
      const harness = await TldrCardHarness.create('', items);
      await harness.click('Copy link');
      expect(harness.shown).to.contain('Link copied');
    });

    it('is told to the page as shared, with the address', async () => {
      installClipboard();
      const harness = await TldrCardHarness.create('', items);
      await harness.click('Copy link');
      expect(harness.told).to.deep.equal([{action: 'share', data: {url: canonical}}]);
    });

    it('is said to have failed once, where it has, and not told', async () => {
      FakeClipboard.install({refuses: true});
      const harness = await TldrCardHarness.create('', items);
      const said = listen(harness);
      await harness.click('Copy link');
      expect(said).to.deep.equal([failure]);
      expect(harness.told).to.deep.equal([]);
    });
  });
});
