import type {LitElement} from 'lit';
import {issueWarning} from './warning.js';

/**
 * Runs an element's update. When it throws (a Trusted Types policy that forbids templates, say), the
 * light content is shown as it is: a reader loses the chrome, never the words.
 */
export function guardUpdate(host: LitElement, update: () => void): void {
  try {
    update();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    issueWarning('render-failed', `<${host.localName}> shows its plain content. ${reason}`);
    showLightContent(host);
  }
}

function showLightContent(host: LitElement): void {
  const slot = document.createElement('slot');
  host.shadowRoot?.replaceChildren(slot);
  slot.assign(...slottable(host));
}

/** The children of `host` that can be assigned to a slot. */
export function slottable(host: Element): (Element | Text)[] {
  return [...host.childNodes].filter(
    (node): node is Element | Text => node instanceof Element || node instanceof Text,
  );
}
