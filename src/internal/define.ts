import {issueWarning} from './warning.js';

/**
 * Registers one tag. Each call stands alone: a tag that somebody else holds is left to its holder and
 * warned about, so that the other tags of the page still register. Does nothing where there is no DOM.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const holder = customElements.get(tag);
  if (holder === element) return;
  if (!holder) {
    try {
      customElements.define(tag, element);
      return;
    } catch {
      // A page may replace `define`, or the class may be registered under another tag already.
    }
  }
  issueWarning('tag-taken', tag);
}
