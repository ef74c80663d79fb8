import type {LitElement, ReactiveController} from 'lit';
import {findRange, type Found, textNodes} from '../../internal/find-range.js';
import {setHighlight} from '../../internal/highlight.js';
import {oneLine} from '../../internal/one-line.js';
import {issueWarning} from '../../internal/warning.js';
import {numbersIn} from '../../model/numbers.js';
import {quotePattern} from '../../model/quote-pattern.js';

const HIGHLIGHT = 'explainer-source';

/** The words of the article that a point was found to rest on. */
export interface Receipt {
  readonly point: Element;
  /** The point's place in the list, from 1. */
  readonly position: number;
  readonly quote: string;
  readonly range: Range;
}

/**
 * Checks the quotes of the points against the article, and takes the reader to the words and back.
 * Neither the points nor the article are touched: marks are placed over them, the words highlighted.
 */
export class Receipts implements ReactiveController {
  readonly #host: LitElement;
  // In a frame of its own: what is placed may change whether the page has a scroll bar, and so the width.
  readonly #resize = new ResizeObserver(() => requestAnimationFrame(() => this.place()));
  readonly #changes = new MutationObserver(() => {
    this.#checked = [];
    this.#host.requestUpdate();
  });
  #checked: readonly unknown[] = [];

  /** The receipts of those points whose quote stands in the article. */
  list: readonly Receipt[] = [];
  /** The receipt that the reader follows. */
  current: Receipt | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#resize.observe(this.#host);
    // Metrics change once more when the page's fonts are there.
    void Promise.resolve(document.fonts.ready).then(() => this.place());
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#changes.disconnect();
    this.#checked = [];
    this.leave();
  }

  /** Looks the quotes of the points up, unless they have been looked up already. */
  check(points: readonly Element[], article: Element | null): void {
    const quotes = points.map((point) => point.getAttribute('data-quote')?.trim());
    const checked = [points.length, article, ...points, ...quotes];
    if (checked.every((value, index) => value === this.#checked[index])) return;
    this.#checked = checked;
    this.list = points.flatMap((point, index) => {
      const quote = quotes[index];
      if (!quote) return [];
      if (article) {
        this.#changes.observe(article, {subtree: true, childList: true, characterData: true});
        const found = findRange(article, quotePattern(quote));
        if (found) {
          warnOfNumbers(point, quote, found);
          return [{point, position: index + 1, quote, range: found.range}];
        }
      }
      issueWarning('quote-not-found', quote);
      return [];
    });
  }

  /** Puts each mark behind the last word of its point, and the way back behind the quoted words. */
  place(): void {
    for (const {position, point} of this.list) {
      const last = textNodes(point).findLast(({data}) => data.trim());
      if (last) this.#putBehind(`mark-${position}`, last, 0, last.length);
    }
    if (!this.current) return;
    const {startContainer, startOffset, endContainer, endOffset} = this.current.range;
    const start = startContainer === endContainer ? startOffset : 0;
    this.#putBehind('back', endContainer, start, endOffset);
  }

  /** Takes the reader to the quoted words. */
  async follow(receipt: Receipt): Promise<void> {
    this.current = receipt;
    setHighlight(HIGHLIGHT, receipt.range);
    const place = receipt.range.startContainer.parentElement;
    for (let answer = place?.closest('details'); answer;) {
      answer.open = true;
      answer = answer.parentElement?.closest('details');
    }
    place?.scrollIntoView({block: 'center'});
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#element('back')?.focus({preventScroll: true});
  }

  /** Takes the reader back to the mark. */
  back(): void {
    const from = this.current;
    this.leave();
    if (from) this.#element(`mark-${from.position}`)?.focus();
  }

  /** Ends the visit without moving the reader. */
  leave(): void {
    if (!this.current) return;
    this.current = undefined;
    setHighlight(HIGHLIGHT);
    this.#host.requestUpdate();
  }

  #element(id: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.getElementById(id);
  }

  /** Puts an element behind the last line of a stretch of text. */
  #putBehind(id: string, text: Node, start: number, end: number): void {
    const range = new Range();
    range.setStart(text, start);
    range.setEnd(text, end);
    const words = [...range.getClientRects()];
    const style = this.#element(id)?.style;
    const last = words.at(-1);
    if (!last || !style) return;
    const box = this.#host.getBoundingClientRect();
    const isRtl = getComputedStyle(this.#host).direction === 'rtl';
    // The last words in the text are not the end of the line where directions mix.
    const ends = words
      .filter(({bottom}) => bottom > last.top)
      .map(({left, right}) => (isRtl ? box.right - left : right - box.left));
    style.setProperty('--x', `${Math.max(...ends)}px`);
    style.setProperty('--y', `${last.top + last.height / 2 - box.top}px`);
  }
}

function warnOfNumbers(point: Element, quote: string, {sentence}: Found): void {
  const known = numbersIn(sentence);
  for (const number of numbersIn(oneLine(point))) {
    if (!known.includes(number)) issueWarning('number-not-in-quote', `${number}: ${quote}`);
  }
}
