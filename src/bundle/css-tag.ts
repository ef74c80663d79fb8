/*
 * Lit's `css-tag.js` for the bundle, whose styles are sheets already: no text to make them from, no
 * `<style>` for engines without constructable sheets, which can't run the bundle anyway.
 */

/** The sheet as it is. */
export const getCompatibleStyle = (sheet: CSSStyleSheet): CSSStyleSheet => sheet;

/** Puts the sheets of an element's class into its shadow root. */
export function adoptStyles(root: ShadowRoot, sheets: CSSStyleSheet[]): void {
  root.adoptedStyleSheets = sheets;
}

// Lit exports these, too; nothing in the bundle uses them.
export const css = undefined;
export const unsafeCSS = undefined;
export const CSSResult = undefined;
export const supportsAdoptingStyleSheets = true;
