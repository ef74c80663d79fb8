import {expect, fixtureCleanup} from '@open-wc/testing';
import {SilentVoice} from '../../../stories/data/silent-voice.js';
import {FakeClipboard} from '../../support/clipboard.js';
import {axe} from '../../support/engine.js';
import {smallTargets} from '../../support/layout.js';
import {TldrCardHarness, card} from '../../support/tldr-card-harness.js';
import {press, settled, skipUnless} from '../../support/user.js';

const HIGHLIGHT = 'explainer-speaking';
const items = ['⏳ <strong>R2</strong> is late.', '🔌 Training 👩🏾‍🔬 failed.', '1️⃣ One is not alone.'];
const [first, second, third] = ['R2 is late.', 'Training failed.', 'One is not alone.'];

/** The words of the page that are highlighted as being read. */
function highlighted(): string[] {
  return [...(CSS.highlights.get(HIGHLIGHT) ?? [])].map(String);
}

describe('Listen of <tldr-card>', () => {
  let voice: SilentVoice;

  beforeEach(() => {
    voice = SilentVoice.install();
    FakeClipboard.install();
  });

  afterEach(() => {
    fixtureCleanup();
    SilentVoice.restore();
    FakeClipboard.restore();
  });

  /** The words that the voice has begun to say, in order. */
  function said(): string[] {
    return voice.utterances.map(({text}) => text.trim());
  }

  /** What is being said now, if anything. */
  function saying(): string | undefined {
    return voice.saying?.trim();
  }

  async function end(): Promise<void> {
    voice.end();
    await settled();
  }

  async function endAll(): Promise<void> {
    while (voice.saying) await end();
  }

  /** A card that is being read. */
  async function createListening(attributes = ''): Promise<TldrCardHarness> {
    const harness = await TldrCardHarness.create(attributes, items);
    await harness.click('Listen');
    return harness;
  }

  describe('is offered', () => {
    it('where there is a voice for the language', async () => {
      expect((await TldrCardHarness.create()).buttons[0]).to.equal('Listen');
    });

    for (const [content, tag] of [
      ['en-GB', 'en'],
      ['en', 'en_AU'],
      ['zh-Hant', 'zh-TW'],
      ['fil', 'fil-PH'],
    ] as const) {
      it(`for words in ${content} by a voice for ${tag}`, async () => {
        voice.languages = ['is-IS', tag];
        const harness = await TldrCardHarness.from(card().replace('en-GB', content));
        expect(harness.buttons).to.include('Listen');
      });
    }

    it('for the language of the words, not of the sentences', async () => {
      voice.languages = ['de-DE'];
      const {element} = await TldrCardHarness.from(
        `<story-provider>${card().replace('en-GB', 'de')}</story-provider>`,
      );
      element.closest('story-provider')!.locale = 'en';
      await settled();
      expect(new TldrCardHarness(element).buttons).to.include('Listen');
    });

    it('once the engine has listed its voices', async () => {
      voice.languages = [];
      const harness = await TldrCardHarness.create();
      expect(harness.buttons).not.to.include('Listen');
      voice.list(['en-US']);
      await settled();
      expect(harness.buttons).to.include('Listen');
    });

    it('without a clipboard as well', async () => {
      FakeClipboard.remove();
      expect((await TldrCardHarness.create()).buttons).to.deep.equal(['Listen']);
    });
  });

  describe('is not offered', () => {
    for (const [why, languages] of [
      ['without a voice', []],
      ['by a voice for another language', ['de-DE', 'fi']],
      ['by a voice whose language only begins alike', ['enm']],
    ] as const) {
      it(why, async () => {
        voice.languages = languages;
        expect((await TldrCardHarness.create()).buttons).not.to.include('Listen');
      });
    }

    it('by a voice that sends the words away', async () => {
      voice.isLocal = false;
      expect((await TldrCardHarness.create()).buttons).not.to.include('Listen');
    });

    it('where the engine cannot speak', async () => {
      Object.defineProperty(window, 'speechSynthesis', {configurable: true, value: undefined});
      const harness = await TldrCardHarness.create();
      expect(harness.buttons).to.include('Copy').and.not.include('Listen');
    });

    it('without points', async () => {
      expect((await TldrCardHarness.create('', [])).buttons).to.deep.equal([]);
    });

    it('in the variant ‘why’', async () => {
      expect((await TldrCardHarness.create('variant="why"')).buttons).to.deep.equal([]);
    });
  });

  describe('reads', () => {
    it('the first point, without its emoji', async () => {
      await createListening();
      expect(said()).to.deep.equal([first]);
    });

    it('one point after the other, without any emoji', async () => {
      await createListening();
      await end();
      await end();
      expect(said()).to.deep.equal([first, second, third]);
    });

    it('by a voice for the language of the words', async () => {
      voice.languages = ['de-DE', 'en-US'];
      await createListening();
      const [utterance] = voice.utterances;
      expect(utterance!.voice?.lang).to.equal('en-US');
      expect(utterance!.lang).to.equal('en-US');
    });

    it('by the keyboard', async () => {
      const harness = await TldrCardHarness.create('', items);
      harness.button('Listen').focus();
      await press('Enter');
      await settled();
      expect(said()).to.deep.equal([first]);
    });

    it('the points as they are when it begins', async () => {
      const harness = await TldrCardHarness.create('', items);
      harness.points[0]!.textContent = '⏳ It is here.';
      await settled();
      await harness.click('Listen');
      expect(said()).to.deep.equal(['It is here.']);
    });

    it('and ends after the last point', async () => {
      const harness = await createListening();
      await endAll();
      expect(saying()).to.equal(undefined);
      expect(harness.buttons[0]).to.equal('Listen');
    });

    it('and ends where the engine fails', async () => {
      const harness = await createListening();
      voice.fail();
      await settled();
      expect(said()).to.deep.equal([first]);
      expect(harness.buttons[0]).to.equal('Listen');
    });
  });

  describe('the highlight', () => {
    beforeEach(function () {
      skipUnless(typeof Highlight === 'function', this, 'no Custom Highlight API here');
    });

    it('is on the point that is being read', async () => {
      const {points} = await createListening();
      expect(highlighted()).to.deep.equal([points[0]!.textContent]);
    });

    it('moves on with the voice', async () => {
      const {points} = await createListening();
      await end();
      expect(highlighted()).to.deep.equal([points[1]!.textContent]);
    });

    it('stays where the voice pauses', async () => {
      const harness = await createListening();
      await harness.click('Pause');
      expect(highlighted()).to.deep.equal([harness.points[0]!.textContent]);
    });

    it('is gone after the last point', async () => {
      await createListening();
      await endAll();
      expect(highlighted()).to.deep.equal([]);
    });

    it('is gone when the reading is stopped', async () => {
      await (await createListening()).click('Stop');
      expect(highlighted()).to.deep.equal([]);
    });

    it('leaves the author’s page as it was', async () => {
      const harness = await TldrCardHarness.create('', items);
      const html = harness.element.outerHTML;
      await harness.click('Listen');
      expect(harness.element.outerHTML).to.equal(html);
    });
  });

  describe('Pause', () => {
    it('is offered only while the card is read', async () => {
      const harness = await TldrCardHarness.create('', items);
      expect(harness.buttons).not.to.include('Pause');
      await harness.click('Listen');
      expect(harness.buttons.slice(0, 2)).to.deep.equal(['Stop', 'Pause']);
    });

    it('makes the voice silent', async () => {
      await (await createListening()).click('Pause');
      expect(saying()).to.equal(undefined);
    });

    it('becomes Resume, which reads that point again', async () => {
      const harness = await createListening();
      await end();
      await harness.click('Pause');
      await harness.click('Resume');
      expect(said()).to.deep.equal([first, second, second]);
      await end();
      expect(saying()).to.equal(third);
    });

    it('keeps the focus on its button', async () => {
      const harness = await createListening();
      harness.button('Pause').focus();
      await press('Enter');
      await settled();
      expect(harness.element.shadowRoot!.activeElement).to.equal(harness.button('Resume'));
    });

    it('can be stopped', async () => {
      const harness = await createListening();
      await harness.click('Pause');
      await harness.click('Stop');
      expect(harness.buttons).to.include('Listen').and.not.include('Resume');
    });
  });

  describe('Stop', () => {
    it('makes the voice silent for good', async () => {
      const harness = await createListening();
      await harness.click('Stop');
      expect(saying()).to.equal(undefined);
      expect(harness.buttons).to.include('Listen').and.not.include('Stop');
    });

    it('keeps the focus on its button, which is Listen again', async () => {
      const harness = await createListening();
      harness.button('Stop').focus();
      await press('Enter');
      await settled();
      expect(harness.element.shadowRoot!.activeElement).to.equal(harness.button('Listen'));
    });

    it('is followed by Listen from the first point', async () => {
      const harness = await createListening();
      await end();
      await harness.click('Stop');
      await harness.click('Listen');
      expect(saying()).to.equal(first);
    });
  });

  describe('ends', () => {
    it('when the card leaves the page', async () => {
      const {element} = await createListening();
      element.remove();
      await settled();
      expect(saying()).to.equal(undefined);
      if (typeof Highlight === 'function') expect(highlighted()).to.deep.equal([]);
    });

    it('not when another card leaves the page', async () => {
      const {element} = await createListening();
      const other = element.cloneNode(true) as HTMLElement;
      element.after(other);
      await settled();
      other.remove();
      await settled();
      expect(saying()).to.equal(first);
    });

    it('when the reader leaves the page', async () => {
      await createListening();
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(saying()).to.equal(undefined);
    });

    it('when another card is read', async () => {
      const harness = await createListening();
      const other = new TldrCardHarness(harness.element.cloneNode(true) as typeof harness.element);
      harness.element.after(other.element);
      await settled();
      other.points[0]!.textContent = '⏳ Another.';
      await settled();
      await other.click('Listen');
      expect(saying()).to.equal('Another.');
      expect(harness.buttons[0]).to.equal('Listen');
      expect(other.buttons[0]).to.equal('Stop');
      await end();
      expect(saying()).to.equal(second);
    });

    it('when the card is closed', async () => {
      const harness = await createListening('collapsible');
      await harness.toggleFold();
      expect(saying()).to.equal(undefined);
    });
  });

  it('leaves no listener behind', async () => {
    let listeners = 0;
    const {addEventListener, removeEventListener} = voice;
    voice.addEventListener = (...parts: Parameters<typeof addEventListener>) => {
      listeners += 1;
      addEventListener.apply(voice, parts);
    };
    voice.removeEventListener = (...parts: Parameters<typeof removeEventListener>) => {
      listeners -= 1;
      removeEventListener.apply(voice, parts);
    };
    const {element} = await TldrCardHarness.create();
    expect(listeners).to.equal(1);
    element.remove();
    expect(listeners).to.equal(0);
  });

  it('tells the page what the reader asks for', async () => {
    const harness = await createListening();
    for (const name of ['Pause', 'Resume', 'Stop']) await harness.click(name);
    expect(harness.told).to.deep.equal(
      ['listen', 'pause', 'resume', 'stop'].map((state) => ({action: 'listen', data: {state}})),
    );
  });

  it('has no findings of axe while it reads', async () => {
    const {element} = await createListening();
    expect(await axe(element)).to.deep.equal([]);
  });

  describe('takes no room', () => {
    for (const disclosure of ['assisted', 'autonomous']) {
      it(`at any width, ${disclosure}`, async () => {
        const harness = await TldrCardHarness.from(
          `<div>${card(`updated="2026-08-14" ai-disclosure="${disclosure}"`, items)}</div>`,
        );
        const {element} = harness;
        const box = element.parentElement!;
        const moved = [];
        for (let width = 320; width <= 720; width += 20) {
          box.style.inlineSize = `${width}px`;
          const heights: number[] = [];
          const measure = async (): Promise<unknown> => {
            await settled();
            expect(smallTargets(element)).to.deep.equal([]);
            expect(element.scrollWidth).to.be.at.most(element.clientWidth);
            return heights.push(element.getBoundingClientRect().height);
          };
          voice.list([]);
          await measure();
          voice.list(['en']);
          await measure();
          harness.button('Listen').click();
          await measure();
          harness.button('Pause').click();
          await measure();
          harness.button('Stop').click();
          await settled();
          if (new Set(heights).size > 1) moved.push(`${width} px: ${heights.join()}`);
        }
        expect(moved).to.deep.equal([]);
      }).timeout(30_000);
    }
  });
});
