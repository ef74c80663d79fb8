/**
 * Marks `range` under a name of the CSS Custom Highlight API, or takes the mark away. The look is in the
 * light sheets; an engine without the API shows none.
 */
export function setHighlight(name: string, range?: Range): void {
  if (typeof Highlight === 'undefined') return;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}
