import {chromeReady} from './chrome-ready.js';
import {loadLightCss} from './load-light-css.js';
import {issueWarning} from './warning.js';

const seen = new WeakSet<Node>();
let text: Promise<string> | undefined;

/**
 * Sees to it that the light-DOM sheet holds in the root that `host` stands in: a page that does not
 * link it, or the shadow root of a framework's component. A failure warns `sheet-failed` and leaves the
 * content as the page styles it.
 */
export async function ensureLightSheet(host: Element): Promise<void> {
  const root = host.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot) || seen.has(root)) return;
  seen.add(root);
  try {
    // The page's link to the sheet may still be loading.
    await chromeReady(null);
  } catch {
    // Told by the element.
  }
  // In a frame, where styles are computed anyway. To ask at once would have them computed twice.
  await new Promise(requestAnimationFrame);
  // Only the sheet gives an element of ours that name; unlike a custom property it does not inherit.
  if (getComputedStyle(host).containerName === 'explainer') return;
  try {
    text ??= loadLightCss();
    // A sheet belongs to the document that made it, and an element may have moved to another.
    const sheet = new (host.ownerDocument.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(await text);
    // Ahead of the page's own adopted sheets, which may then override ours.
    root.adoptedStyleSheets.unshift(sheet);
  } catch (error) {
    issueWarning('sheet-failed', String(error));
  }
}
