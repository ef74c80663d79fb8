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

/** Words in an article, and the sentences that they are part of. */
export interface Found {
  readonly range: Range;
  readonly sentences: readonly string[];
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
  // To the segmenter, a line of the source ends a sentence.
  const segments = new Intl.Segmenter([], {granularity: 'sentence'}).segment(
    text.replace(/\s/g, ' '),
  );
  const sentences = [...segments]
    .filter(({index, segment}) => index < to && index + segment.length > from)
    .map(({segment}) => segment);
  for (const node of nodes) {
    if (from >= 0 && from < node.length) range.setStart(node, from);
    if (to > 0 && to <= node.length) range.setEnd(node, to);
    from -= node.length;
    to -= node.length;
  }
  return {range, sentences};
}
