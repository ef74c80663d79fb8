import {CHROME_BLOCK, loadLightCss} from '../internal/load-light-css.js';
import {readTables} from './tables.js';

/*
 * The bundle has no styles of its own. Those of the shadow roots stand in `explainer-elements.css` beside
 * the light ones, in blocks for a medium that no page is ever shown on: `@media explainer-<hash>-<name>`.
 * A page that links the sheet has them already, and pays for neither a request nor a second copy.
 */
const blocks = new Map<string, CSSRuleList>();
// Filled for the first element that adopts them: to parse styles for nobody would slow a phone down.
const empty = new Map<CSSStyleSheet, string>();

/** The sheet of the styles module `name`. */
export function chromeSheet(name: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  empty.set(sheet, name);
  return sheet;
}

function readBlocks(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (!(rule instanceof CSSMediaRule)) continue;
    const [mark, name] = rule.media.mediaText.split(CHROME_BLOCK);
    if (mark !== '' || !name) continue;
    if (name === 'data')
      readTables((rule.cssRules[0] as CSSStyleRule).style.getPropertyValue('--data'));
    blocks.set(name, rule.cssRules);
  }
}

/** Whether the page has the sheet, as far as it has arrived. */
function readLinked(): boolean {
  try {
    for (const {href, cssRules} of document.styleSheets) {
      if (href && !blocks.size) readBlocks(cssRules);
    }
  } catch {
    // A sheet of another origin does not show its rules.
  }
  return blocks.size > 0;
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

async function loadBlocks(): Promise<void> {
  try {
    await linksLoaded();
    if (readLinked()) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await loadLightCss());
    readBlocks(sheet.cssRules);
  } finally {
    loading = undefined;
  }
}

let loading = readLinked() ? undefined : loadBlocks();

/** When the styles of a shadow root are there; `undefined` when they are. */
export function chromeReady(root: ShadowRoot | null): Promise<void> | undefined {
  if (loading) return loading;
  for (const sheet of root?.adoptedStyleSheets ?? []) {
    const rules = blocks.get(empty.get(sheet) ?? '');
    empty.delete(sheet);
    if (rules) sheet.replaceSync([...rules].map(({cssText}) => cssText).join(''));
  }
  return undefined;
}
