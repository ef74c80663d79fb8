/** The words under `root`, text by text. */
export function textNodes(root: Element): readonly Text[] {
  // An `<img name="createTreeWalker">` would hide the document's own.
  const {createTreeWalker} = Document.prototype;
  const walker = createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

const SKIPPED =
  'script, style, noscript, template, [hidden], tldr-card, chip-comparison-table table';

/** Where a sentence ends: not at '3.5', '3. Mai' or 'approx. 30'. `Intl.Segmenter` costs a slow phone 50 ms. */
const END = /(?<!\b\d\d?)[.!?]\s+(?![\s\p{Ll}\d])|[。！？]/u;

/** Words in an article, and the sentence that they are part of; all of it where they are part of several. */
export interface Found {
  readonly range: Range;
  readonly sentence: string;
}

/** Where the words of `article` match `pattern`, however they are marked up. Later changes are followed. */
export function findRange(article: Element, pattern: RegExp): Found | undefined {
  const nodes = textNodes(article).filter((node) => !node.parentElement?.closest(SKIPPED));
  const text = nodes.map(({data}) => data).join('');
  const match = pattern.exec(text);
  if (!match?.[0]) return undefined;
  const range = new Range();
  let from = match.index;
  let to = from + match[0].length;
  const before = text.slice(0, from).split(END).at(-1);
  // Their last character may be the one that ends the sentence.
  const after = text
    .slice(to - 1)
    .split(END)[0]
    ?.slice(1);
  const sentence = [before, match[0], after].join('');
  for (const node of nodes) {
    if (from >= 0 && from < node.length) range.setStart(node, from);
    if (to > 0 && to <= node.length) range.setEnd(node, to);
    from -= node.length;
    to -= node.length;
  }
  return {range, sentence};
}
