import {aTimeout, expect} from '@open-wc/testing';
import {engine, visit} from '../../support/engine.js';
import {skipUnless} from '../../support/user.js';

const page = '/test/support/questions.html';

/** What a reader finds after the way to the page. */
interface Arrival {
  /** The questions that are open, in their words. */
  open: string[];
  /** Those of them that stand where the reader sees them. */
  inView: string[];
  /** The one with the focus. */
  focused?: string;
}

const look = `(() => {
  const all = [...document.querySelectorAll('faq-accordion')].flatMap((faq) =>
    [...faq.querySelectorAll('details'), ...faq.shadowRoot.querySelectorAll('#questions > details')]);
  const words = (question) => question?.querySelector('summary').textContent.trim();
  const open = all.filter((question) => question.open);
  const isInView = (question) => {
    const {top, bottom} = question.querySelector('summary').getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  const focused = all.find((question) => question.querySelector('summary:focus'));
  return {open: open.map(words), inView: open.filter(isInView).map(words), focused: words(focused)};
})()`;

const authors = ['What is an H20?', 'Who makes it?'] as const;
const copied = 'When does it come?';

describe('a way to an answer of <faq-accordion>', function () {
  this.timeout(15_000);

  /** The page, opened at that fragment in a frame. */
  async function open(fragment: string): Promise<HTMLIFrameElement> {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 600px; block-size: 400px';
    frame.src = page + fragment;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    await aTimeout(300);
    return frame;
  }

  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  for (const [by, fragment, question] of [
    ['an author’s id', '#h20', authors[0]],
    ['an id made from its words', '#who-makes-it', authors[1]],
    ['a former id', '#older', authors[1]],
    ['the id of a question from a copy', '#when-does-it-come', copied],
  ] as const) {
    it(`leads to it by ${by}`, async () => {
      const {contentWindow} = await open(fragment);
      const arrival = (contentWindow as Window & {eval(script: string): unknown}).eval(look);
      expect(arrival).to.deep.equal({open: [question], inView: [question], focused: question});
    });
  }

  it('leads to it when the page is opened in a window', async () => {
    const [question] = authors;
    const arrival = await visit<Arrival>(`${page}#h20`, look);
    expect(arrival).to.deep.equal({open: [question], inView: [question], focused: question});
  });

  it('leads to it by a text', async () => {
    const arrival = await visit<Arrival>(`${page}#:~:text=Santa%20Clara`, look);
    expect(arrival.open).to.deep.equal([authors[1]]);
  });

  it('leads to a question from a copy by a text', async function () {
    skipUnless(engine === 'chromium', this, 'it does not open details in a shadow root for a text');
    const arrival = await visit<Arrival>(`${page}#:~:text=Nobody%20has%20announced`, look);
    expect(arrival.open).to.deep.equal([copied]);
  });

  describe('within the page', () => {
    let frame: HTMLIFrameElement;

    beforeEach(async () => {
      frame = await open('');
    });

    /** The questions that are open, in their order. */
    function openQuestions(): string[] {
      const questions = frame.contentDocument!.querySelectorAll('details[open] > summary');
      return [...questions].map(({textContent}) => textContent.trim());
    }

    async function go(act: (window: Window) => void): Promise<void> {
      act(frame.contentWindow!);
      await aTimeout(200);
    }

    it('leads there by a link, and by the way back', async () => {
      const click = (hash: string) => (window: Window) =>
        window.document.querySelector<HTMLElement>(`a[href="${hash}"]`)!.click();
      await go(click('#who-makes-it'));
      expect(openQuestions()).to.deep.equal([authors[1]]);
      await go((window) => (window.location.hash = '#h20'));
      expect(openQuestions()).to.deep.equal([...authors]);
      for (const summary of frame.contentDocument!.querySelectorAll('summary')) summary.click();
      await go((window) => window.history.back());
      expect(openQuestions()).to.deep.equal([authors[1]]);
    });

    it('leads there by find-in-page', async function () {
      skipUnless(engine === 'firefox', this, 'find-in-page opens it, window.find does not');
      await go((window) => (window as Window & {find(text: string): boolean}).find('Santa Clara'));
      expect(openQuestions()).to.deep.equal([authors[1]]);
    });
  });
});
