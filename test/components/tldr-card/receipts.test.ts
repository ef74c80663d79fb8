import {expect, fixtureCleanup, waitUntil} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {bundle, closeFrames, expectRegistered, openFrame, type Frame} from '../../support/frame.js';
import {smallTargets} from '../../support/layout.js';
import {card, TldrCardHarness} from '../../support/tldr-card-harness.js';
import {click, press, settled, skipUnless} from '../../support/user.js';
import {warningsDuring} from '../../support/warnings.js';

const HIGHLIGHT = 'explainer-source';
const sentence = 'R2 had been planned for May, but “it isn’t ready” – so far.';
const quote = 'had been planned for May';
const name = `Source of point 1: “${quote}”`;
const wayBack = `“${quote}” Back to point 1`;

/** A point that says where it is from. */
interface Point {
  words: string;
  quote: string;
}

const point: Point = {words: 'R2 is late.', quote};
const far = '<div style="block-size: 3000px"></div>';

/** The markup of a card with such points. */
function cardOf(points: readonly Point[], attributes = ''): string {
  const list = points.map(({words, quote}) => {
    const item = document.createElement('li');
    item.innerHTML = words;
    if (quote) item.dataset.quote = quote;
    return item.outerHTML;
  });
  return card(attributes, ['%']).replace('<li>%</li>', list.join('\n'));
}

/** An article that begins with the card and has its own words far below. */
function story(points: readonly Point[], body: string, attributes = ''): string {
  return `<article lang="en">${cardOf(points, attributes)}${far}${body}${far}<a href="#after">After</a></article>`;
}

/** A card in its article as a reader meets it. */
class ReceiptsHarness extends TldrCardHarness {
  static async inStory(
    points: readonly Point[] = [point],
    body = `<p>Much is unknown. ${sentence} Nobody knows more.</p>`,
    attributes = '',
  ): Promise<ReceiptsHarness> {
    const {element} = await TldrCardHarness.from(story(points, body, attributes));
    return new ReceiptsHarness(element);
  }

  /** The names of the marks. */
  get sources(): string[] {
    return this.buttons.filter((button) => button.startsWith('Source of point'));
  }

  /** The name of what has the focus in the card's own parts. */
  get focused(): string | null | undefined {
    return this.element.shadowRoot?.activeElement?.getAttribute('aria-label');
  }

  /** Presses the mark by the keyboard. */
  async follow(mark = this.sources[0]!): Promise<void> {
    this.button(mark).focus();
    await press('Enter');
    await settled();
  }

  async press(key: string): Promise<void> {
    await press(key);
    await settled();
  }
}

/** The words of the page that are highlighted. */
function highlighted(): string[] {
  return [...(CSS.highlights.get(HIGHLIGHT) ?? [])].map(String);
}

/** Whether an element stands where the reader sees it. */
function isInView(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

function words(page: ParentNode): Element {
  return page.querySelector('article > p')!;
}

describe('the receipts of <tldr-card>', () => {
  afterEach(() => {
    fixtureCleanup();
    scrollTo(0, 0);
  });

  describe('the marks', () => {
    it('have the quote in their name', async () => {
      expect((await ReceiptsHarness.inStory()).sources).to.deep.equal([name]);
    });

    it('are there for each quote that is found, under the number of its point', async () => {
      const {sources} = await ReceiptsHarness.inStory(
        [
          {words: 'Much is unknown.', quote: 'Much is unknown'},
          {words: 'No source.', quote: ''},
          {words: 'Nobody knows.', quote: 'nobody knows'},
        ],
        '<p>Much is unknown. Nobody knows more.</p>',
      );
      expect(sources).to.deep.equal([
        'Source of point 1: “Much is unknown”',
        'Source of point 3: “nobody knows”',
      ]);
    });

    it('are not there without quotes, and nothing is warned of', async () => {
      let sources: string[] = [];
      const warnings = await warningsDuring(async () => {
        ({sources} = await ReceiptsHarness.inStory([{words: 'R2 is late.', quote: ''}]));
      });
      expect(sources).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
    });

    it('are in the language of the reader', async () => {
      const {element} = await TldrCardHarness.from(
        `<story-provider>${story([point], `<p>${sentence}</p>`)}</story-provider>`,
      );
      element.closest('story-provider')!.messages = {sourceOf: 'Quelle {n}: {quote}'};
      await settled();
      expect(new ReceiptsHarness(element).buttons).to.include(`Quelle 1: ${quote}`);
    });

    it('are there in the variant ‘why’ as well', async () => {
      const {sources} = await ReceiptsHarness.inStory(
        [point],
        `<p>${sentence}</p>`,
        'variant="why"',
      );
      expect(sources).to.deep.equal([name]);
    });

    it('come and go with the points', async () => {
      const harness = await ReceiptsHarness.inStory();
      harness.points[0]!.removeAttribute('data-quote');
      await settled();
      expect(harness.sources).to.deep.equal([]);
      harness.points[0]!.setAttribute('data-quote', point.quote);
      await settled();
      expect(harness.sources).to.deep.equal([name]);
    });

    it('go with the last point', async () => {
      const harness = await ReceiptsHarness.inStory();
      harness.list.replaceChildren();
      await settled();
      expect(harness.sources).to.deep.equal([]);
    });

    it('follow a point to its new number', async () => {
      const harness = await ReceiptsHarness.inStory();
      harness.list.insertAdjacentHTML('afterbegin', '<li>News.</li>');
      await settled();
      expect(harness.sources).to.deep.equal([name.replace('point 1', 'point 2')]);
    });
  });

  describe('a quote', () => {
    for (const [kind, body] of [
      ['over inline markup', `<p>R2 <b>had <i>been</i></b> <a href="#x">pla</a>nned for May.</p>`],
      ['over line breaks of the source', '<p>R2 had been\n      planned for\n      May.</p>'],
      ['over a <br>', '<p>R2 had been<br>planned for May.</p>'],
      ['over no-break spaces', '<p>R2 had been planned for&nbsp;May.</p>'],
      ['in a table', '<table><tr><td>R2 had been planned for May.</td></tr></table>'],
      ['in an answer that is closed', '<details><p>R2 had been planned for May.</p></details>'],
    ] as const) {
      it(`is found ${kind}`, async () => {
        expect((await ReceiptsHarness.inStory([point], body)).sources).to.deep.equal([name]);
      });
    }

    it('is found however its marks and dashes are set', async () => {
      const typed = 'but "it isn\'t ready" - so far';
      const {sources} = await ReceiptsHarness.inStory([{...point, quote: typed}]);
      expect(sources).to.deep.equal([`Source of point 1: “${typed}”`]);
    });

    it('of two paragraphs is found', async () => {
      const {sources} = await ReceiptsHarness.inStory(
        [{...point, quote: 'It is late. Why'}],
        '<p>It is late.</p>\n<p>Why is unknown.</p>',
      );
      expect(sources).to.have.length(1);
    });

    it('that is not in the article has no mark, and warns once', async () => {
      let sources: string[] = [];
      const missing = 'was never planned';
      const warnings = await warningsDuring(async () => {
        await ReceiptsHarness.inStory([{...point, quote: missing}]);
        ({sources} = await ReceiptsHarness.inStory([{...point, quote: missing}]));
      });
      expect(sources).to.deep.equal([]);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('quote-not-found').and.contain(missing);
    });

    it('is not found in a card itself', async () => {
      let sources: string[] = [];
      await warningsDuring(async () => {
        ({sources} = await ReceiptsHarness.inStory([{...point, quote: 'R2 is late'}]));
      });
      expect(sources).to.deep.equal([]);
    });

    it('is not found in what is hidden', async () => {
      let sources: string[] = [];
      await warningsDuring(async () => {
        const hidden = [{...point, quote: 'a secret'}];
        ({sources} = await ReceiptsHarness.inStory(hidden, '<p hidden>a secret</p>'));
      });
      expect(sources).to.deep.equal([]);
    });

    it('that is not found leaves the marks of the others', async () => {
      let sources: string[] = [];
      await warningsDuring(async () => {
        ({sources} = await ReceiptsHarness.inStory([{words: 'Else.', quote: 'not there'}, point]));
      });
      expect(sources).to.deep.equal([name.replace('point 1', 'point 2')]);
    });

    it('with characters of an expression is found as it is written', async () => {
      const {sources} = await ReceiptsHarness.inStory(
        [{...point, quote: 'costs $5.00 (or [more]*)?'}],
        '<p>It costs $5.00 (or [more]*)? Who knows.</p>',
      );
      expect(sources).to.have.length(1);
    });
  });

  describe('the article', () => {
    it('is looked through again when words come', async () => {
      let harness: ReceiptsHarness | undefined;
      await warningsDuring(async () => {
        harness = await ReceiptsHarness.inStory([{...point, quote: 'came later'}], '<p>It</p>');
      });
      words(harness!.element.closest('article')!).append(' came later.');
      await settled();
      expect(harness!.sources).to.deep.equal(['Source of point 1: “came later”']);
    });

    it('is looked through again when words go', async () => {
      const gone = {...point, quote: 'was in a hurry'};
      const harness = await ReceiptsHarness.inStory([gone], '<p>It was in a hurry.</p>');
      const text = words(harness.element.closest('article')!).firstChild as Text;
      const warnings = await warningsDuring(async () => {
        text.data = 'It was not.';
        await settled();
      });
      expect(harness.sources).to.deep.equal([]);
      expect(warnings).to.have.length(1);
    });

    it('is left alone once the card is gone', async () => {
      const harness = await ReceiptsHarness.inStory();
      const article = harness.element.closest('article')!;
      harness.element.remove();
      const warnings = await warningsDuring(async () => {
        words(article).textContent = 'All new.';
        await settled();
      });
      expect(warnings).to.deep.equal([]);
    });

    /** A card outside of any article, and its words in another element. */
    async function outside(attributes: string): Promise<ReceiptsHarness> {
      const markup = `<div>${cardOf([point], attributes)}<section id="text: 1"><p>${sentence}</p></section></div>`;
      return new ReceiptsHarness((await TldrCardHarness.from(markup)).element);
    }

    it('is the element that `for` names', async () => {
      expect((await outside('for="text: 1"')).sources).to.deep.equal([name]);
    });

    it('is the one that `for` names in the same shadow root', async () => {
      const {element} = await TldrCardHarness.from('<div><tldr-card></tldr-card></div>');
      const host = element.parentElement!;
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = `${cardOf([point], 'for="text"')}<p id="text">${sentence}</p>`;
      await settled();
      expect(new ReceiptsHarness(root.querySelector('tldr-card')!).sources).to.deep.equal([name]);
    });

    it('is the nearest one around the card', async () => {
      const {element} = await TldrCardHarness.from(
        `<article><p>He had been planned for May.</p>${story([point], `<p>${sentence}</p>`)}</article>`,
      );
      expect(new ReceiptsHarness(element).sources).to.deep.equal([name]);
    });

    it('is missed where there is none: no mark, and a warning', async () => {
      let sources: string[] = [];
      const unread = {...point, quote: 'read by nobody'};
      const warnings = await warningsDuring(async () => {
        const {element} = await TldrCardHarness.from(cardOf([unread]));
        ({sources} = new ReceiptsHarness(element));
        await outside('for="no-such-id"');
      });
      expect(sources).to.deep.equal([]);
      expect(warnings).to.have.length(2);
      expect(warnings[0]).to.contain('quote-not-found').and.contain('read by nobody');
      expect(warnings[1]).to.contain('quote-not-found').and.contain(quote);
    });

    it('is not missed by a card without quotes', async () => {
      const plain = {words: 'R2 is late.', quote: ''};
      const warnings = await warningsDuring(() => TldrCardHarness.from(cardOf([plain])));
      expect(warnings).to.deep.equal([]);
    });
  });

  describe('pressing a mark', () => {
    it('shows the quoted words', async () => {
      const harness = await ReceiptsHarness.inStory();
      const sentences = words(harness.element.ownerDocument);
      expect(isInView(sentences)).to.equal(false);
      await harness.follow();
      expect(isInView(sentences)).to.equal(true);
    });

    it('highlights the words', async function () {
      skipUnless(typeof Highlight === 'function', this, 'no Custom Highlight API here');
      const harness = await ReceiptsHarness.inStory();
      await harness.follow();
      expect(highlighted()).to.deep.equal([quote]);
    });

    it('moves the focus to the way back, which says the quote', async () => {
      const harness = await ReceiptsHarness.inStory();
      await harness.follow();
      expect(harness.focused).to.equal(wayBack);
    });

    it('has the way back in view, beside the words', async () => {
      const harness = await ReceiptsHarness.inStory();
      await harness.follow();
      const back = harness.button(wayBack);
      const text = words(document).getBoundingClientRect();
      expect(isInView(back)).to.equal(true);
      const {top, bottom} = back.getBoundingClientRect();
      expect(bottom).to.be.greaterThan(text.top);
      expect(top).to.be.lessThan(text.bottom);
    });

    it('shows a way back that says what it does', async () => {
      const harness = await ReceiptsHarness.inStory();
      await harness.follow();
      expect(harness.shown).to.match(/\bBack\b/);
    });

    it('works by a pointer as well', async () => {
      const harness = await ReceiptsHarness.inStory();
      await harness.click(name);
      expect(harness.focused).to.equal(wayBack);
    });

    it('opens an answer that has the words', async () => {
      const body = `<details><summary>Why?</summary><p>${sentence}</p></details>`;
      const harness = await ReceiptsHarness.inStory([point], body);
      await harness.follow();
      expect(isInView(document.querySelector('details p')!)).to.equal(true);
      expect(document.querySelector('details p')!.checkVisibility()).to.equal(true);
    });

    it('tells the page once, with the point and the quote', async () => {
      const harness = await ReceiptsHarness.inStory();
      await harness.follow();
      expect(harness.told).to.deep.equal([{action: 'source', data: {position: 1, quote}}]);
    });

    it('leads to the second quote by the second mark', async () => {
      const harness = await ReceiptsHarness.inStory([
        point,
        {words: 'Nobody knows.', quote: 'Nobody knows'},
      ]);
      await harness.follow(harness.sources[1]);
      expect(harness.focused).to.equal('“Nobody knows” Back to point 2');
    });
  });

  for (const key of ['Escape', 'Enter', ' ']) {
    describe(`${key === ' ' ? 'Space' : key} on the way back`, () => {
      let harness: ReceiptsHarness;

      beforeEach(async () => {
        harness = await ReceiptsHarness.inStory([
          {words: 'Much is unknown.', quote: 'Much is unknown'},
          point,
        ]);
        await harness.follow(harness.sources[1]);
        await harness.press(key);
      });

      it('returns the focus to the mark', () => {
        expect(harness.focused).to.equal(name.replace('point 1', 'point 2'));
      });

      it('shows the mark again', () => {
        expect(isInView(harness.button(harness.focused!))).to.equal(true);
      });

      it('ends the highlight', function () {
        skipUnless(typeof Highlight === 'function', this, 'no Custom Highlight API here');
        expect(highlighted()).to.deep.equal([]);
      });

      it('takes the way back away', () => {
        expect(harness.buttons.filter((button) => button.includes('Back to'))).to.deep.equal([]);
      });

      it('tells the page nothing more', () => {
        expect(harness.told).to.have.length(1);
      });
    });
  }

  describe('leaving the way back', () => {
    for (const [kind, leave] of [
      ['by Tab', () => press('Tab')],
      ['by the pointer', () => click(words(document))],
    ] as const) {
      it(`${kind} takes it away`, async () => {
        const harness = await ReceiptsHarness.inStory();
        await harness.follow();
        await leave();
        await settled();
        expect(harness.buttons).not.to.include(wayBack);
        expect(harness.focused ?? '').not.to.contain('Source');
      });

      it(`${kind} ends the highlight`, async function () {
        skipUnless(typeof Highlight === 'function', this, 'no Custom Highlight API here');
        const harness = await ReceiptsHarness.inStory();
        await harness.follow();
        await leave();
        await settled();
        expect(highlighted()).to.deep.equal([]);
      });
    }

    it('by the pointer lets the reader stay where they are', async () => {
      const harness = await ReceiptsHarness.inStory();
      await harness.follow();
      await click(words(document));
      await settled();
      expect(isInView(words(document))).to.equal(true);
    });

    it('for the mark of another card moves the highlight', async function () {
      skipUnless(typeof Highlight === 'function', this, 'no Custom Highlight API here');
      const other = cardOf([{words: 'Unknown.', quote: 'Much is unknown'}]);
      const first = await ReceiptsHarness.inStory(
        [point],
        `${other}<p>Much is unknown. ${sentence}</p>`,
      );
      const second = new ReceiptsHarness([...document.querySelectorAll('tldr-card')].at(-1)!);
      await first.follow();
      await second.follow();
      expect(highlighted()).to.deep.equal(['Much is unknown']);
    });
  });

  describe('on the page', () => {
    // A mark under the pointer shows its word, and is wider by that.
    beforeEach(() => sendMouse({type: 'move', position: [0, 0]}));

    const lengths = [1, 3, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 50];

    /** Points of many lengths, which end in many ways. */
    function many([one, word, end]: readonly [string, string, string]): string[] {
      const lines = lengths.map((length) => `${word} `.repeat(length).trim());
      const ends = [`<b>${end}.</b>`, `${word} <em>${end}</em>`, `<a href="#x">${end}</a>`];
      return [one, ...lines, ...ends, `${word} 2025.`, `${word}<sup>2</sup>`];
    }

    const english = many(['One', 'late word', 'The end']);
    const hebrew = many(['אחד', 'מילה מאוחרת', 'הסוף']);

    async function render(width: number, attributes = '', lead = ''): Promise<ReceiptsHarness> {
      const all = attributes.includes('rtl') ? hebrew : english;
      const points = all.map((it) => ({words: lead + it, quote: point.quote}));
      const markup = story(points, `<p>${sentence}</p>`, attributes);
      const {element} = await TldrCardHarness.from(
        `<div style="inline-size: ${width}px; padding-inline: 20px">${markup}</div>`,
      );
      return new ReceiptsHarness(element);
    }

    /** The box of the last word of a point. */
    function lastWord(item: Element): DOMRect {
      const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
      while (walker.nextNode());
      const text = walker.currentNode as Text;
      const range = document.createRange();
      range.setStart(text, text.data.trimEnd().length - 1);
      range.setEnd(text, text.data.trimEnd().length);
      return range.getBoundingClientRect();
    }

    /** What is wrong with the place of each mark. */
    function misplaced(harness: ReceiptsHarness): string[] {
      const card = harness.element.getBoundingClientRect();
      const isRtl = getComputedStyle(harness.element).direction === 'rtl';
      expect(harness.sources).to.have.length(harness.points.length);
      return harness.points.flatMap((item, index) => {
        const mark = harness.button(harness.sources[index]!);
        const box = mark.getBoundingClientRect();
        const drawn = mark.querySelector('svg')!.getBoundingClientRect();
        const word = lastWord(item);
        const gap = isRtl ? word.left - drawn.right : drawn.left - word.right;
        const middle = box.top + box.height / 2;
        const faults = [];
        if (box.left < card.left || box.right > card.right) faults.push('outside');
        if (gap < -1) faults.push(`over the word by ${-gap}`);
        if (gap > 12) faults.push(`away from the word by ${gap}`);
        if (middle < word.top || middle > word.bottom) faults.push('beside another line');
        return faults.map((fault) => `${index} (${item.textContent.slice(-20)}): ${fault}`);
      });
    }

    for (const width of [900, 390]) {
      for (const direction of ['ltr', 'rtl']) {
        for (const variant of ['', 'variant="why"']) {
          it(`stand behind the last word at ${width} px, ${direction} ${variant}`, async () => {
            const harness = await render(width, `dir="${direction}" ${variant}`);
            expect(misplaced(harness)).to.deep.equal([]);
          });
        }
      }

      it(`stand behind the last word at ${width} px where emoji lead`, async () => {
        expect(misplaced(await render(width, '', '⏳ '))).to.deep.equal([]);
      });

      it(`are targets of 24 px at least at ${width} px`, async () => {
        expect(smallTargets((await render(width)).element)).to.deep.equal([]);
      });

      it(`do not make the page wider at ${width} px`, async () => {
        const {element} = await render(width);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      });

      it(`stay inside with their words at ${width} px`, async () => {
        const harness = await render(width);
        const outside = [];
        for (const source of harness.sources) {
          harness.button(source).focus({focusVisible: true, preventScroll: true});
          const {left, right} = harness.element.getBoundingClientRect();
          const box = harness.button(source).getBoundingClientRect();
          if (box.left < left || box.right > right) outside.push(source);
        }
        expect(outside).to.deep.equal([]);
      });
    }

    it('follow the card to another width', async () => {
      const harness = await render(900);
      harness.element.closest('article')!.parentElement!.style.inlineSize = '390px';
      // An observer tells of the new size, in a frame that the engine chooses.
      await waitUntil(() => misplaced(harness).length === 0, misplaced(harness).join());
    });

    it('follow an edit of a point', async () => {
      const harness = await render(390);
      harness.points[0]!.textContent = 'One more, and some words that need another line by now';
      await settled();
      expect(misplaced(harness)).to.deep.equal([]);
    });

    it('follow points that are written anew', async () => {
      const harness = await render(390);
      harness.list.innerHTML = `<li>News.</li>${harness.list.innerHTML}`;
      await settled();
      harness.list.innerHTML = harness.points
        .slice(1)
        .map(({outerHTML}) => outerHTML)
        .join('');
      await settled();
      harness.list.innerHTML = harness.list.innerHTML.replaceAll('late', 'late, very late');
      await settled();
      expect(misplaced(harness)).to.deep.equal([]);
    });

    it('follow the type of the page', async () => {
      const harness = await render(390);
      harness.element.style.setProperty('font-size', '24px', 'important');
      await settled();
      expect(misplaced(harness)).to.deep.equal([]);
    });

    it('take no room', async () => {
      const without = await TldrCardHarness.from(cardOf([{...point, quote: ''}]));
      const {height} = without.element.getBoundingClientRect();
      fixtureCleanup();
      const {element} = await ReceiptsHarness.inStory();
      expect(element.getBoundingClientRect().height).to.equal(height);
    });
  });

  describe('the author’s page', () => {
    it('is the same before, during and after a visit', async () => {
      const harness = await ReceiptsHarness.inStory();
      const article = harness.element.closest('article')!;
      const expected = new DOMParser()
        .parseFromString(
          story([point], `<p>Much is unknown. ${sentence} Nobody knows more.</p>`),
          'text/html',
        )
        .querySelector('article')!.outerHTML;
      expect(article.outerHTML).to.equal(expected);
      await harness.follow();
      expect(article.outerHTML).to.equal(expected);
      await harness.press('Escape');
      expect(article.outerHTML).to.equal(expected);
    });

    it('has nothing left of a card that leaves during a visit', async function () {
      skipUnless(typeof Highlight === 'function', this, 'no Custom Highlight API here');
      const harness = await ReceiptsHarness.inStory();
      await harness.follow();
      harness.element.remove();
      await settled();
      expect(highlighted()).to.deep.equal([]);
    });

    describe('when a card is taken out and put back later', () => {
      let harness: ReceiptsHarness;

      async function takeOutAndPutBack(): Promise<void> {
        const {parentElement} = harness.element;
        harness.element.remove();
        await settled();
        parentElement!.prepend(harness.element);
        await settled();
      }

      beforeEach(async () => {
        harness = await ReceiptsHarness.inStory();
      });

      it('has its marks again', async () => {
        const warnings = await warningsDuring(takeOutAndPutBack);
        expect(harness.sources).to.deep.equal([name]);
        expect(warnings).to.deep.equal([]);
      });

      it('has ended the visit', async () => {
        await harness.follow();
        await warningsDuring(takeOutAndPutBack);
        expect(harness.buttons).not.to.include(wayBack);
        expect(harness.sources).to.deep.equal([name]);
      });
    });
  });

  describe('on a page whose elements have the names of methods', () => {
    afterEach(closeFrames);

    const content = `${story([point], `<p>${sentence}</p>`)}
      <faq-accordion><h2>Questions</h2>
        <details><summary>Why?</summary><p>Because.</p></details>
        <details><summary>How?</summary><p>So.</p></details>
      </faq-accordion>`;

    /** What a card and an accordion add to their content. */
    function added({document}: Frame): (string | null | undefined)[] {
      const part = (tag: string, name: string): Element | null | undefined =>
        document.body.querySelector(tag)?.shadowRoot?.querySelector(`[part~="${name}"]`);
      const mark = part('tldr-card', 'mark')?.getAttribute('aria-label');
      return [mark, part('faq-accordion', 'count')?.textContent];
    }

    for (const method of [
      'getElementById',
      'fonts',
      'adoptedStyleSheets',
      'querySelector',
      'createRange',
      'createTreeWalker',
      'createElement',
      'defaultView',
      'title',
    ]) {
      it(`render beside <img name="${method}">`, async () => {
        const frame = await openFrame(`<img alt="" name="${method}">${content}${bundle}`);
        expectRegistered(frame, ['tldr-card', 'faq-accordion']);
        expect(added(frame)).to.deep.equal([name, '2 questions']);
        expect(frame.log.errors).to.deep.equal([]);
      });
    }
  });
});
