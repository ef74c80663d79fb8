import {CHROME_BLOCK, loadLightCss} from '../internal/load-light-css.js';
import {CHROME_STYLES, readTables} from './tables.js';

/*
 * The bundle has no styles and no data of its own. They stand in `explainer-elements.css` behind the light
 * styles, as JSON in a custom property, for a medium that no page is ever shown on: `@media explainer-<hash>`.
 * A page that links the sheet has them already, and pays for neither a request nor a second copy.
 */

// Filled for the first element that adopts them: to parse styles for nobody would slow a phone down.
const empty = new Map<CSSStyleSheet, string>();

/** The sheet of the styles module that exports `name`. */
export function chromeSheet(name: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  empty.set(sheet, name);
  return sheet;
}

function readBlock(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && rule.media.mediaText === CHROME_BLOCK) {
      readTables((rule.cssRules[0] as CSSStyleRule).style.getPropertyValue('--data'));
    }
  }
}

/** Whether the page has the sheet, as far as it has arrived. */
function readLinked(): boolean {
  try {
    for (const {href, cssRules} of document.styleSheets) {
      if (href && !CHROME_STYLES) readBlock(cssRules);
    }
  } catch {
    // A sheet of another origin does not show its rules, and another tool may have spoilt the JSON.
  }
  return !!CHROME_STYLES;
}

/** The end of the loading of links to the sheet: WebKit runs modules without waiting for sheets. */
async function linksLoaded(): Promise<void> {
  // An `<img name="querySelectorAll">` would hide the document's own.
  const {querySelectorAll} = Document.prototype;
  const links = querySelectorAll.call(document, 'link[href*="explainer-elements.css"]');
  for (const link of links as NodeListOf<HTMLLinkElement>) {
    if (link.sheet || link.rel !== 'stylesheet') continue;
    await new Promise((resolve) => {
      link.addEventListener('load', resolve);
      link.addEventListener('error', resolve);
    });
  }
}

async function loadBlock(): Promise<void> {
  try {
    await linksLoaded();
    if (readLinked()) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await loadLightCss());
    readBlock(sheet.cssRules);
  } finally {
    loading = undefined;
  }
}

let loading = readLinked() ? undefined : loadBlock();

/** When the styles of a shadow root are there; `undefined` when they are. */
export function chromeReady(root: ShadowRoot | null): Promise<void> | undefined {
  if (loading) return loading;
  for (const sheet of root?.adoptedStyleSheets ?? []) {
    const styles = CHROME_STYLES?.[empty.get(sheet) ?? ''];
    empty.delete(sheet);
    if (styles) sheet.replaceSync(styles);
  }
  return undefined;
}
