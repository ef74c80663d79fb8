import {expect} from '@open-wc/testing';
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
      expect(given).to.deep.equal([text]);
    });

    it('has no empty line for a title that is not there', async () => {
      const given = installClipboard();
      const markup = '<tldr-card lang="en"><ul><li>Late.</li></ul></tldr-card>';
      await (await TldrCardHarness.from(markup)).click('Copy');
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

    it('looks otherwise where it has failed', async () => {
      const looks: (string | undefined)[] = [];
      for (const refuses of [false, true]) {
        FakeClipboard.install({refuses});
        const harness = await TldrCardHarness.create('', items);
        await harness.click('Copy');
        looks.push(harness.button('Copy').querySelector('path')?.outerHTML);
      }
      expect(looks[0]).to.exist;
      expect(looks[1]).not.to.equal(looks[0]);
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

    it('is shown on the button that was pressed', async () => {
      installClipboard();
      const harness = await TldrCardHarness.create('', items);
      const icon = (button: string): string | undefined =>
        harness.button(button).querySelector('path')?.outerHTML;
      const before = {copy: icon('Copy'), link: icon('Copy link')};
      await harness.click('Copy link');
      expect(icon('Copy link')).not.to.equal(before.link);
      expect(icon('Copy')).to.equal(before.copy);
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
