import {expect} from '@open-wc/testing';
import {TldrCardHarness, card} from '../../support/tldr-card-harness.js';
import {settled} from '../../support/user.js';
import {warningsDuring} from '../../support/warnings.js';

/** Words that take `seconds` to read in English. */
function wordsFor(seconds: number): string {
  return 'word '.repeat(Math.floor((228 * seconds) / 60));
}

describe('what <tldr-card> warns its editor of', () => {
  describe('a 30-second version', () => {
    /** What is warned of in a card with that head that takes so long to read. */
    async function warnings(head: string, seconds: number): Promise<string[]> {
      const markup = card('', [wordsFor(seconds)]).replace(/<h2>.*<\/p>/s, head);
      return warningsDuring(() => TldrCardHarness.from(markup));
    }

    const line = '<h2>TL;DR</h2><p>The 30-second version</p>';

    it('that takes longer than 40 seconds', async () => {
      const [warning, ...more] = await warnings(line, 51);
      expect(warning).to.contain('not-30-seconds').and.contain('51 s');
      expect(more).to.deep.equal([]);
    });

    for (const [kind, head] of [
      ['in its heading', '<h2>In 30 seconds</h2>'],
      ['in German', '<h2>Kurz</h2><p>In 30 Sekunden gelesen</p>'],
      ['in Japanese', '<h2>要約</h2><p>30秒でわかる</p>'],
    ] as const) {
      it(`${kind} that takes longer`, async () => {
        const found = await warnings(head, 52 + head.length);
        expect(found.map((text) => text.includes('not-30-seconds'))).to.deep.equal([true]);
      });
    }

    for (const [kind, head, seconds] of [
      ['that takes 40 seconds: no', line, 40],
      ['of which only the number of chips is 30: no', '<h2>TL;DR</h2><p>On 300 chips</p>', 120],
      ['that does not call itself so: no', '<h2>TL;DR</h2>', 120],
    ] as const) {
      it(kind, async () => {
        expect(await warnings(head, seconds)).to.deep.equal([]);
      });
    }

    it('once it has grown too long', async () => {
      const harness = await TldrCardHarness.create('', [wordsFor(20)]);
      const found = await warningsDuring(async () => {
        harness.addPoint(wordsFor(41));
        await settled();
      });
      expect(found).to.have.length(1);
    });
  });

  describe('a number', () => {
    const quote = 'bought chips';

    /** What is warned of in a card with that point, in an article with those words. */
    async function warnings(point: string, article: string): Promise<string[]> {
      const markup = card('', [point]).replace('<li>', `<li data-quote="${quote}">`);
      return warningsDuring(() =>
        TldrCardHarness.from(`<article>${markup}<p>${article}</p></article>`),
      );
    }

    it('that the quoted sentence does not have, with the quote', async () => {
      const [warning, ...more] = await warnings('It has 35 of them.', `It ${quote}, 3.5 of them.`);
      expect(warning).to.contain('number-not-in-quote').and.contain('35').and.contain(quote);
      expect(more).to.deep.equal([]);
    });

    it('that only another sentence has', async () => {
      const found = await warnings('It was in 2024.', `Not in 2024. It ${quote}. Nor in 2024.`);
      expect(found).to.have.length(1);
    });

    it('each that is missing', async () => {
      const found = await warnings('It has 7 of 8, and 9 more.', `It ${quote}: 8.`);
      expect(found.map((text) => /: (\d+)/.exec(text)?.[1])).to.deep.equal(['7', '9']);
    });

    for (const [kind, point, article] of [
      ['that the sentence has', 'It has 1,200.', `It ${quote}, 1,200 in all.`],
      ['that the sentence writes in another way', 'It has 1200.', `It ${quote}: 1,200.`],
      ['in markup of the sentence', '<b>12</b> chips', `It ${quote}, a <i>total</i> of <b>12</b>.`],
      ['on another line of the source', '12 chips', `It ${quote},\n      a total of\n      12.`],
      ['in an emoji', '3️⃣ It has some.', `It ${quote}.`],
      ['that marks a list', '3. It has some.', `It ${quote}.`],
      ['that is part of a name', 'It has an H20.', `It ${quote}.`],
    ] as const) {
      it(`${kind}: no`, async () => {
        expect(await warnings(point, article)).to.deep.equal([]);
      });
    }

    it('in a point without a quote: no', async () => {
      const markup = `<article>${card('', ['It has 13.'])}<p>None.</p></article>`;
      expect(await warningsDuring(() => TldrCardHarness.from(markup))).to.deep.equal([]);
    });

    it('keeps the mark of its point', async () => {
      let marks: string[] = [];
      await warningsDuring(async () => {
        const markup = card('', ['It has 77.']).replace('<li>', `<li data-quote="${quote}">`);
        const {buttons} = await TldrCardHarness.from(
          `<article>${markup}<p>It ${quote}.</p></article>`,
        );
        marks = buttons.filter((button) => button.startsWith('Source'));
      });
      expect(marks).to.have.length(1);
    });
  });
});
