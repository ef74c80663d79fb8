import {elementById} from '../../internal/find-in-tree.js';
import {oneLine} from '../../internal/one-line.js';
import type {Source} from '../../model/figure.js';
import {safeAddress} from '../../model/safe-address.js';

/**
 * The sources that a cell names: its links, to a note of the page (`<sup><a href="#src-1">`) or to
 * elsewhere, and `data-source` with ids or addresses.
 */
export function readSources(cell: Element, links: readonly Element[]): readonly Source[] {
  const named = cell.getAttribute('data-source')?.split(/\s+/).filter(Boolean) ?? [];
  return [
    ...links.map((link) => readSource(cell, link.getAttribute('href') ?? '', oneLine(link))),
    ...named.map((name) => readSource(cell, /[:#]/.test(name) ? name : `#${name}`, name)),
  ].filter((source) => source !== undefined);
}

/** The first sentence of a note in the page, with its first link; or an address with its words. */
function readSource(cell: Element, target: string, words: string): Source | undefined {
  if (!target.startsWith('#')) {
    const href = safeAddress(target, cell.baseURI);
    return href ? {text: words, href} : undefined;
  }
  const note = elementById(cell, target.slice(1));
  if (!note) return undefined;
  const [text = ''] = oneLine(note).split(/(?<=[.。])\s/);
  return {
    text,
    href: safeAddress(note.querySelector('a[href]')?.getAttribute('href') ?? '', cell.baseURI),
  };
}
