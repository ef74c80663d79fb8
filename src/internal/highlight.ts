/**
 * Marks `ranges` under a name of the CSS Custom Highlight API, or takes the mark away where there are none.
 * The look is in the style sheets; an engine without the API shows none.
 */
export function setHighlight(name: string, ...ranges: readonly AbstractRange[]): void {
  if (typeof Highlight === 'undefined') return;
  if (ranges.length) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}
