/** The text nodes in `root` that hold words and are drawn. */
function drawnTexts(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter((text) => text.data.trim() !== '' && isDrawn(text));
}

function isDrawn(text: Text): boolean {
  const options = {visibilityProperty: true, opacityProperty: true};
  const hasBox = lineBoxes(text).length > 0 || isFirstLetter(text);
  return text.parentElement?.checkVisibility(options) === true && hasBox;
}

/** WebKit knows no box of a text that is a ::first-letter and nothing else. */
function isFirstLetter(text: Text): boolean {
  return /^\p{Extended_Pictographic}\uFE0F?$/u.test(text.data.trim());
}

/** The boxes of a text node, one a line; those without an area left out. */
export function lineBoxes(text: Text): DOMRect[] {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({width, height}) => width > 0 && height > 0);
}

function isClippedAway(text: Text): boolean {
  for (let node = text.parentElement; node; node = node.parentElement)
    if (getComputedStyle(node).clipPath !== 'none') return true;
  return false;
}

function join(texts: readonly Text[]): string {
  return texts
    .map(({data}) => data)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text nodes that the eye sees. */
export function shownTexts(root: Node): Text[] {
  return drawnTexts(root).filter((text) => !isClippedAway(text));
}

/** The words that the eye sees. */
export function shownWords(root: Node): string {
  return join(shownTexts(root));
}

/** The words that a screen reader gets. */
export function spokenWords(root: Node): string {
  return join(
    drawnTexts(root).filter((text) => !text.parentElement?.closest('[aria-hidden="true"]')),
  );
}

/** The words in `root` that are nowhere on the page, not even below the fold. */
export function lostWords(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts
    .filter(
      (text) => text.data.trim() !== '' && !text.parentElement?.closest('script, style, template'),
    )
    .filter((text) => !isDrawn(text))
    .map(({data}) => data.trim());
}
