import type {LitElement} from 'lit';
import {slottable} from './slots.js';
import {issueWarning} from './warning.js';

const failed = new WeakSet<LitElement>();

/**
 * Runs an element's update. When it throws (a Trusted Types policy that forbids templates, say), the
 * light content is shown as it is: a reader loses the chrome, never the words.
 */
export function guardUpdate(host: LitElement, update: () => void): void {
  if (failed.has(host)) return showLightContent(host);
  try {
    update();
  } catch (error) {
    issueWarning('render-failed', `${host.localName}: ${String(error)}`);
    failed.add(host);
    showLightContent(host);
  }
}

function showLightContent(host: LitElement): void {
  const slot = document.createElement('slot');
  host.shadowRoot?.replaceChildren(slot);
  slot.assign(...slottable(host));
}
