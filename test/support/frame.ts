import {expect} from '@open-wc/testing';

/** What a page in a frame has seen go wrong. */
export interface FrameLog {
  errors: string[];
  violations: string[];
  warnings: string[];
  /** The enumerable globals before any other script ran. */
  globals: string[];
}

export interface Frame {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly log: FrameLog;
}

export const tags = ['story-provider', 'tldr-card', 'faq-accordion', 'chip-comparison-table'];

export const sheet = '<link rel="stylesheet" href="/dist/explainer-elements.css">';

export const bundle = '<script type="module" src="/dist/explainer-elements.js"></script>';

/** Each element with light content, as an editor writes it. */
export const content = `
  <story-provider></story-provider>
  <tldr-card><h2>TL;DR</h2><ul><li id="point">One point</li></ul></tldr-card>
  <faq-accordion>
    <h2>Questions</h2>
    <details><summary><h3 id="question">Why?</h3></summary><p>Because.</p></details>
  </faq-accordion>
  <chip-comparison-table>
    <table>
      <caption>Chips</caption>
      <thead><tr><th scope="col">Chip</th><th scope="col">Memory</th></tr></thead>
      <tbody><tr><th scope="row">A100</th><td id="cell">80 GB</td></tr></tbody>
    </table>
  </chip-comparison-table>`;

const recorder = `<script>{
  const log = (window.frameLog = {errors: [], violations: [], warnings: []});
  addEventListener('error', ({message}) => log.errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => log.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
    log.violations.push(effectiveDirective + ' ' + blockedURI));
  console.warn = (...parts) => log.warnings.push(parts.join(' '));
  console.error = (...parts) => log.errors.push(parts.join(' '));
  log.globals = Object.keys(window);
}</script>`;

/** Opens a page of its own: a policy, then whatever `html` holds, markup and scripts. */
export async function openFrame(html: string, policy = ''): Promise<Frame> {
  // A `srcdoc` page has no 'self' in Firefox.
  const directives = policy.replaceAll("'self'", location.origin);
  const meta = policy && `<meta http-equiv="Content-Security-Policy" content="${directives}">`;
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  const head = html.startsWith(sheet) ? sheet : '';
  const body = html.slice(head.length);
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8">${recorder}${meta}${head}</head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis & {frameLog: FrameLog};
  await settled(window);
  return {window, document: window.document, log: window.frameLog};
}

/** Lets updates and their errors, which may come a task later or after a request for the sheet, happen. */
async function settled({document, setTimeout}: Window & typeof globalThis): Promise<void> {
  const isWaiting = (): boolean =>
    [...document.querySelectorAll('tldr-card, faq-accordion, chip-comparison-table')].some(
      ({shadowRoot}) => !shadowRoot?.querySelector('[part]'),
    );
  for (let turn = 0; turn < 3 || (turn < 25 && isWaiting()); turn++)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

export function closeFrames(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

export function expectRegistered({window}: Frame, names: readonly string[] = tags): void {
  const registered = names.filter((tag) => window.customElements.get(tag));
  expect(registered).to.deep.equal(names);
}

/** Whether the words of a cell, point or question are on the page: as they are, or in a shadow copy. */
export function isVisible({document}: Frame, id: string): boolean {
  const element = document.getElementById(id);
  if (!element) return false;
  if (element.getClientRects().length > 0) return true;
  const text = element.textContent;
  const shadow = element.closest('chip-comparison-table')?.shadowRoot;
  return [...(shadow?.querySelectorAll('td') ?? [])].some(
    (cell) => cell.textContent.includes(text) && cell.getClientRects().length > 0,
  );
}

export function expectContentVisible(frame: Frame): void {
  const visible = ['point', 'question', 'cell'].filter((id) => isVisible(frame, id));
  expect(visible).to.deep.equal(['point', 'question', 'cell']);
}
