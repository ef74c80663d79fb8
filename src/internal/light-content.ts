import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ensureLightSheet} from './light-sheet.js';

/** Follows the content that an author wrote inside an element, and sees to its style sheet. */
export class LightContent implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #read: () => void;
  #observer?: MutationObserver;

  /** `read` is called on connection and after each change, before the element updates. */
  constructor(host: ReactiveControllerHost & HTMLElement, read: () => void) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    void ensureLightSheet(this.#host);
    // What a reader opens, and what a search hides, is the same content.
    this.#observer ??= new MutationObserver((records) => {
      if (records.some(({attributeName}) => !/open|hidden/.test(attributeName!))) this.#changed();
    });
    this.#observer.observe(this.#host, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    this.#changed();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #changed(): void {
    this.#read();
    // What `read` itself has set is no news.
    this.#observer?.takeRecords();
    this.#host.requestUpdate();
  }
}
