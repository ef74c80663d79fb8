/**
 * The element with an id in the same tree as `from`. Not by `document.getElementById`, which an
 * `<img name="getElementById">` of the page would hide.
 */
export function elementById(from: Element, id: string): Element | null {
  const top = from.closest(':root') ?? (from.getRootNode() as ParentNode);
  return top.querySelector?.(`#${CSS.escape(id)}`);
}
