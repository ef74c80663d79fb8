/**
 * What matches `selector` in the same tree as `from`. Not by `document.getElementById`, which an
 * `<img name="getElementById">` of the page would hide.
 */
export function findAll(from: Element, selector: string): Element[] {
  const top = from.closest(':root') ?? (from.getRootNode() as ParentNode);
  return [...(top.querySelectorAll?.(selector) ?? [])];
}

/** The elements with an id in the same tree as `from`. */
export function elementsById(from: Element, id: string): Element[] {
  return findAll(from, `#${CSS.escape(id)}`);
}

/** The first of those elements. */
export function elementById(from: Element, id: string): Element | null {
  return elementsById(from, id)[0] ?? null;
}
