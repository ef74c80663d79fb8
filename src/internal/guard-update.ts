import type {LitElement} from 'lit';
import {chromeReady} from './chrome-ready.js';
import {slottable} from './slots.js';
import {issueWarning} from './warning.js';

const failed = new WeakSet<LitElement>();

/**
 * Runs an element's update. While the styles of its chrome are on their way, and when the update throws
 * (a Trusted Types policy that forbids templates, say), the light content is shown as it is: a reader
 * loses the chrome, never the words.
 */
export function guardUpdate(host: LitElement, update: () => void): void {
  const ready = chromeReady(host.shadowRoot);
  if (ready) {
    showLightContent(host);
    void ready
      .then(
        () => host.shadowRoot?.replaceChildren(),
        (error: unknown) => fail(host, 'sheet-failed', error),
      )
      .then(() => guardUpdate(host, update));
    return;
  }
  try {
    update();
  } catch (error) {
    fail(host, 'render-failed', error);
  }
  if (failed.has(host)) showLightContent(host);
}

function fail(host: LitElement, code: string, error: unknown): void {
  // Without its data an element fails again, which is no news.
  if (!failed.has(host)) issueWarning(code, `${host.localName}: ${String(error)}`);
  failed.add(host);
}

function showLightContent(host: LitElement): void {
  // An `<img name="createElement">` would hide the document's own.
  const {createElement} = Document.prototype;
  const slot = createElement.call(document, 'slot') as HTMLSlotElement;
  host.shadowRoot?.replaceChildren(slot);
  slot.assign(...slottable(host));
}
