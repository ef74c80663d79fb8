import {expect, fixtureCleanup} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../src/components/story-provider/story-provider.js';
import {axe} from './engine.js';
import {Harness, render} from './harness.js';
import {overflowingTexts, overlappingTexts, smallTargets} from './layout.js';
import {animationsEnd, settled} from './user.js';
import {lineBoxes, lostWords} from './words.js';

/** An element whose behaviour in other people's pages is to be tested. */
export interface Subject {
  tag: string;
  /** The element with light content. */
  markup: string;
  /** The same with words that are too long for a phone. */
  longMarkup: string;
  /** Brings everything to light that is closed at first. */
  reveal?(element: Element): void;
}

/** Sheets of careless and hostile pages, by what they do. Each would hide an undefended element. */
const hostileSheets = {
  'unsets everything': '* {all: unset !important}',
  'hides the tag': 'tldr-card, faq-accordion {display: none !important}',
  'makes the tag invisible':
    'tldr-card, faq-accordion {visibility: hidden !important; opacity: 0 !important}',
  'shrinks the tag':
    'tldr-card, faq-accordion {position: absolute !important; transform: scale(0) !important}',
  'sets tiny type': '* {font-size: 6px !important; line-height: 1 !important}',
  'hides what it does not know': 'button, span, div, svg, slot, [class] {display: none !important}',
};

const textSpacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p {margin-block-end: 2em !important}`;

const styled: HTMLStyleElement[] = [];

function addPageSheet(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  styled.push(style);
}

/** A page of that width with the margins that every page has. */
async function renderBox(markup: string, width: number, attributes: string): Promise<HTMLElement> {
  const style = `box-sizing: border-box; inline-size: ${width}px; padding-inline: 16px`;
  return render(`<div style="${style}" ${attributes}>${markup}</div>`);
}

/** The looks of an element's light content that our sheet decides. */
function looks(element: Element): string[] {
  return [element, ...element.querySelectorAll('*')].map((node) => {
    const {display, margin, padding, borderStyle, fontWeight, listStyleType} =
      getComputedStyle(node);
    return [
      node.localName,
      display,
      margin,
      padding,
      borderStyle,
      fontWeight,
      listStyleType,
    ].join();
  });
}

/** Behaviour that every element keeps, whatever page it is put into. */
export function describeInAnyPage({tag, markup, longMarkup, reveal = () => {}}: Subject): void {
  async function create(): Promise<Harness<LitElement>> {
    return new Harness(await render<LitElement>(markup));
  }

  afterEach(() => {
    for (const style of styled.splice(0)) style.remove();
    // A removed element must not be in the way of the next one.
    fixtureCleanup();
  });

  describe('and the author’s nodes', () => {
    /** Puts the markup into the page and returns its nodes and HTML before and after. */
    async function upgrade(): Promise<Record<'before' | 'after', {nodes: Node[]; html: string}>> {
      const template = document.createElement('template');
      template.innerHTML = markup;
      const main = await render('<div></div>');
      const snapshot = (root: ParentNode & Node): {nodes: Node[]; html: string} => {
        const walker = document.createTreeWalker(root);
        const nodes: Node[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        const html = [...root.children].map(({outerHTML}) => outerHTML).join('');
        return {nodes, html: html.replace(/ id="[^"]*"/g, '')};
      };
      const before = snapshot(template.content);
      main.append(template.content);
      await settled();
      expect(main.querySelector(tag)?.shadowRoot, 'upgraded').to.exist;
      return {before, after: snapshot(main)};
    }

    it('keeps them all, in order', async () => {
      const {before, after} = await upgrade();
      expect(after.nodes.length).to.equal(before.nodes.length);
      expect(after.nodes.every((node, index) => node === before.nodes[index])).to.equal(true);
    });

    it('changes none of their attributes but a missing id', async () => {
      const {before, after} = await upgrade();
      expect(after.html).to.equal(before.html);
    });
  });

  describe('in a page that moves things', () => {
    it('works as a clone', async () => {
      const {element, spoken} = await create();
      const clone = new Harness(element.cloneNode(true) as LitElement);
      element.replaceWith(clone.element);
      await settled();
      expect(spoken).not.to.equal('');
      expect(clone.spoken).to.equal(spoken);
      expect(lostWords(clone.element.firstElementChild!)).to.deep.equal([]);
    });

    it('stays as it is when it is moved', async () => {
      const harness = await create();
      const before = {spoken: harness.spoken, html: harness.element.outerHTML};
      const place = document.createElement('section');
      harness.element.before(place);
      place.append(harness.element);
      await settled();
      expect({spoken: harness.spoken, html: harness.element.outerHTML}).to.deep.equal(before);
    });

    it('stays as it is when it is taken out and put back', async () => {
      const harness = await create();
      const before = {spoken: harness.spoken, html: harness.element.outerHTML};
      const {element} = harness;
      const parent = element.parentElement!;
      element.remove();
      await settled();
      parent.append(element);
      await settled();
      expect({spoken: harness.spoken, html: harness.element.outerHTML}).to.deep.equal(before);
    });

    it('keeps its words when it is adopted by another document', async () => {
      const {element} = await create();
      const frame = document.createElement('iframe');
      element.after(frame);
      frame.contentDocument!.body.append(element);
      await settled();
      reveal(element);
      await animationsEnd(element);
      expect(lostWords(element)).to.deep.equal([]);
    });
  });

  describe('in another element’s shadow root', () => {
    it('looks as it does outside', async () => {
      const {element: outside} = await create();
      const expected = looks(outside);
      const host = await render('<div></div>');
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = markup;
      await settled();
      expect(looks(root.querySelector(tag)!)).to.deep.equal(expected);
    });
  });

  for (const [kind, css] of Object.entries(hostileSheets)) {
    describe(`in a page that ${kind}`, () => {
      beforeEach(() => addPageSheet(css));

      it('shows every word of its author', async () => {
        const {element} = await create();
        reveal(element);
        await animationsEnd(element);
        expect(lostWords(element)).to.deep.equal([]);
        const {width, height} = element.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.greaterThan(40);
      });

      it('shows what it adds, in type that can be read', async () => {
        const {element, shown} = await create();
        expect(shown).not.to.equal('');
        const texts = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, p, span')];
        const sizes = [element, ...texts].map((it) => parseFloat(getComputedStyle(it).fontSize));
        expect(Math.min(...sizes)).to.be.at.least(12);
      });
    });
  }

  for (const width of [320, 700]) {
    describe(`in ${width} pixels`, () => {
      /** Fails where text is outside of its element or over other text. */
      async function expectOrder(attributes: string, content = markup): Promise<void> {
        const page = await renderBox(content, width, attributes);
        const element = page.querySelector(tag)!;
        reveal(element);
        await animationsEnd(element);
        expect(overflowingTexts(element), 'outside').to.deep.equal([]);
        expect(overlappingTexts(element), 'over each other').to.deep.equal([]);
        expect(page.scrollWidth, 'scrolls').to.be.at.most(page.clientWidth);
      }

      it('keeps its words inside', () => expectOrder(''));

      it('keeps long words inside', () => expectOrder('', longMarkup));

      it('keeps its words inside from right to left', () => expectOrder('dir="rtl"'));

      it('has room for wide text spacing', async () => {
        addPageSheet(textSpacing);
        await expectOrder('');
      });

      it('has no target below 24 pixels', async () => {
        const page = await renderBox(markup, width, '');
        expect(smallTargets(page.querySelector(tag)!)).to.deep.equal([]);
      });
    });
  }

  it('begins at the right from right to left', async () => {
    /** How far the heading's words are from both sides of the element. */
    async function distances(attributes: string): Promise<{left: number; right: number}> {
      const page = await renderBox(markup, 700, attributes);
      const box = page.querySelector(tag)!.getBoundingClientRect();
      const [words] = lineBoxes(page.querySelector('h2')!.firstChild as Text);
      return {left: words!.left - box.left, right: box.right - words!.right};
    }
    const {left, right} = await distances('');
    const mirrored = await distances('dir="rtl"');
    expect(left).to.be.lessThan(right);
    expect(mirrored.right).to.be.closeTo(left, 1);
  });

  it('has room for type of twice the size', async () => {
    addPageSheet('main {font-size: 200%}');
    const {element} = await create();
    reveal(element);
    await animationsEnd(element);
    expect(overflowingTexts(element), 'outside').to.deep.equal([]);
    expect(overlappingTexts(element), 'over each other').to.deep.equal([]);
  });

  for (const theme of ['light', 'dark']) {
    describe(`on a ${theme} page`, () => {
      it('has no findings of axe', async () => {
        const provider = await render(
          `<story-provider theme="${theme}">${markup}</story-provider>`,
        );
        expect(await axe(provider)).to.deep.equal([]);
      });

      it('has no findings of axe when all is open', async () => {
        const provider = await render(
          `<story-provider theme="${theme}">${longMarkup}</story-provider>`,
        );
        reveal(provider.querySelector(tag)!);
        await animationsEnd(provider);
        expect(await axe(provider)).to.deep.equal([]);
      });
    });
  }
}
