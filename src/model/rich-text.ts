import {safeAddress} from './safe-address.js';

/** A run of words, plain or marked up. The address of a link (`a`) is one that is safe to lead to. */
export type Inline =
  | string
  | {
      readonly type: 'strong' | 'em' | 'code' | 'a';
      readonly href?: string | undefined;
      readonly parts: readonly Inline[];
    };

/** A list, or a paragraph as the one item of its block. */
export interface Block {
  readonly type: 'p' | 'ul' | 'ol';
  /** The number of the first item of an `ol`. */
  readonly start: string | undefined;
  readonly items: readonly (readonly Inline[])[];
}

// An empty line, or the end of a line before an item of a list.
const BREAK = /\n\s*\n|\n(?=\s*(?:[-*+]|\d{1,9}[.)])\s)/;
const CHUNK = /^\s*(?:([-*+]|(\d{1,9})[.)])\s)?(.*)/s;

/**
 * Reads the Markdown subset of the story format: paragraphs, parted by empty lines, and lists, whose items
 * begin with `-` or `1.` on a line of their own. Their words are read as by {@link parseInline}.
 */
export function parseRichText(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let items: (readonly Inline[])[] = [];
  for (const chunk of source.split(BREAK)) {
    const [, mark, start, text = ''] = CHUNK.exec(chunk) ?? [];
    if (!text.trim()) continue;
    const type = start ? 'ol' : mark ? 'ul' : 'p';
    if (!mark || blocks.at(-1)?.type !== type) blocks.push({type, start, items: (items = [])});
    items.push(parseInline(text));
  }
  return blocks;
}

// What marks enclose is limited, so that no text takes long to read or nests deeply. No mark begins within a
// word, nor does an underscore end there, for the sake of 2*3 and snake_case. No lookbehind: it is slow in WebKit.
const MARKED =
  /\B(`|\*\*?)(?![\s*])(.{0,998}?[^\s*])\1(?!\*)|\b_(?!\s)(.{0,998}?\S)_\b|\[([^[\]]+)]\(((?:[^\s()]|\([^\s()]*\))+)\)/gs;

const TYPES: Record<string, Exclude<Inline, string>['type']> = {
  '`': 'code',
  '*': 'em',
  _: 'em',
  '[': 'a',
};

/**
 * Reads `**strong**`, `*emphasis*`, `_emphasis_`, `` `code` `` and `[words](address)` in a run of text.
 * Everything else stays text, HTML too. A link to elsewhere than http, https, mailto and tel has no address.
 */
export function parseInline(source: string): readonly Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of source.matchAll(MARKED)) {
    const [all, mark, marked, underscored, words, href = ''] = match;
    const inside = marked ?? underscored ?? words ?? '';
    parts.push(source.slice(end, match.index), {
      type: mark === '**' ? 'strong' : TYPES[all[0]!]!,
      parts: mark === '`' ? [inside] : parseInline(inside),
      href: safeAddress(href, 'https://a') && href,
    });
    end = match.index + all.length;
  }
  return [...parts, source.slice(end)].filter(Boolean);
}
