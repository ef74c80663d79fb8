import {FakeClipboard} from './clipboard.js';
import {expect, fixture} from '@open-wc/testing';
import type {LitElement} from 'lit';
// Elements load it when they first need it: here it is there by then, so that nothing moves later.
import '../../src/styles/light-sheets.js';
import {animationsEnd, click, settled} from './user.js';
import {shownWords, spokenWords} from './words.js';

/** What an `explainer-action` told the page. */
export interface ToldAction {
  action: string;
  data: unknown;
}

/** Renders `markup` into the page, in a landmark as every page has one. */
export async function render<Host extends Element>(markup: string): Promise<Host> {
  const parentNode = document.createElement('main');
  const element = await fixture<Host>(markup, {parentNode});
  await settled();
  return element;
}

/** One element of ours as a reader meets it: by what it says, shows and does. */
export class Harness<Host extends LitElement> {
  readonly element: Host;
  /** What the page was told so far, but that the element was seen: that depends on the time a test takes. */
  readonly told: ToldAction[] = [];

  constructor(element: Host) {
    this.element = element;
    element.addEventListener('explainer-action', ({action, data}) => {
      if (action !== 'view') this.told.push({action, data});
    });
  }

  /** The words that the element adds for the eye. */
  get shown(): string {
    return shownWords(this.#chrome);
  }

  /** The words that the element adds for a screen reader. */
  get spoken(): string {
    return spokenWords(this.#chrome);
  }

  /** What the element has announced last. */
  get announced(): string {
    const regions = this.#chrome.querySelectorAll('[role="status"], [aria-live="polite"]');
    return [...regions]
      .map(({textContent}) => textContent.trim())
      .join(' ')
      .trim();
  }

  /** The names of the buttons that the element adds. */
  get buttons(): string[] {
    return this.#buttons.map(nameOf);
  }

  /** The button with that name. */
  button(name: string): HTMLButtonElement {
    const found = this.#buttons.find((button) => nameOf(button) === name);
    expect(found, `button ‘${name}’ among ${JSON.stringify(this.buttons)}`).to.exist;
    return found!;
  }

  async click(name: string): Promise<void> {
    await click(this.button(name));
    await settled();
    await FakeClipboard.idle;
    await settled();
    await animationsEnd(this.element);
  }

  get #buttons(): HTMLButtonElement[] {
    const all = [...this.#chrome.querySelectorAll('button')];
    return all.filter((button) => button.checkVisibility());
  }

  get #chrome(): ShadowRoot {
    expect(this.element.shadowRoot, 'shadow root').to.exist;
    return this.element.shadowRoot!;
  }
}

function nameOf(button: HTMLButtonElement): string {
  return button.getAttribute('aria-label') ?? spokenWords(button);
}
