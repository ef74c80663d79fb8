import {type CSSResult, unsafeCSS} from 'lit';

/** The element, what is said of it, with up to three brackets in one another, and its children. */
const CHILD_SELECTOR =
  /^\s*([\w-]+)((?:[^\s()>]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*)\s*>\s*([^]+?)\s*$/;

/**
 * A light sheet for what an element shows as the fallback of a slot: `tag<compound> > x` becomes
 * `:host(<compound>) slot > x`. Rules for the element itself are left out.
 */
export function inShadow({cssText}: CSSResult, tag: string): CSSResult {
  const rules = cssText
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/([^{};]+)\{([^{}]*\})?/g, (rule, prelude: string, body = '') => {
      if (prelude.trim().startsWith('@')) return rule;
      const selectors = splitSelectors(prelude).flatMap((it) => selectorInShadow(it, tag) ?? []);
      return selectors.length ? `${selectors.join()}{${body}` : '';
    });
  return unsafeCSS(rules);
}

function selectorInShadow(selector: string, tag: string): string | undefined {
  const [, element, compound, children] = CHILD_SELECTOR.exec(selector) ?? [];
  if (element !== tag || !children) return undefined;
  return `:host${compound ? `(${compound})` : ''} slot > ${children}`;
}

/** Splits a list of selectors at the commas that no bracket holds. */
function splitSelectors(list: string): string[] {
  const selectors = [''];
  let depth = 0;
  for (const character of list) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) selectors.push('');
    else selectors[selectors.length - 1] += character;
  }
  return selectors;
}
