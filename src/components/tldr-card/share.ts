import {reportAction} from '../../explainer-action-event.js';
import type {MessageKey} from '../../i18n/messages.js';
import {textNodes} from '../../internal/find-range.js';
import {oneLine, withoutBreaks} from '../../internal/one-line.js';

/** What is given away: a heading, the points, and the address they are from. */
export interface Excerpt {
  readonly title: string;
  readonly points: readonly Element[];
  readonly address: string;
}

/** The excerpt as plain text, one point a line, the address last. */
export function excerptText({title, points, address}: Excerpt): string {
  return [title, ...points.map(oneLine), address].filter(Boolean).join('\n');
}

/** Puts the excerpt on the clipboard: as plain text and, where the engine can, as rich text too. */
export async function copyExcerpt(card: HTMLElement, excerpt: Excerpt): Promise<MessageKey> {
  const text = excerptText(excerpt);
  try {
    const item = {'text/plain': text, 'text/html': excerptHtml(excerpt)};
    await navigator.clipboard.write([new ClipboardItem(item)]);
  } catch {
    await navigator.clipboard.writeText(text);
  }
  reportAction(card, 'copy', {text});
  return 'copied';
}

/** Hands the excerpt to the system's share sheet, or copies its address where there is none. */
export async function shareExcerpt(
  card: HTMLElement,
  {title, points, address: url}: Excerpt,
): Promise<MessageKey | undefined> {
  const hasSheet = canShare();
  try {
    if (hasSheet) await navigator.share({title, text: points.map(oneLine).join('\n'), url});
    else await navigator.clipboard.writeText(url);
  } catch (error) {
    // A reader who closes the sheet has not met an error.
    if ((error as Error).name !== 'AbortError') throw error;
  }
  reportAction(card, 'share', {url});
  return hasSheet ? undefined : 'linkCopied';
}

/** Whether the system has a share sheet for pages. */
export function canShare(): boolean {
  return typeof navigator.share === 'function';
}

/** For the clipboard only: no string of HTML gets into the page. */
function excerptHtml({title, points, address}: Excerpt): string {
  const items = points.map(
    (point) => `<li>${textNodes(withoutBreaks(point)).map(wordsOrLink).join('')}</li>`,
  );
  return `<b>${escape(title)}</b><ul>${items.join('')}</ul>${link(address, address)}`;
}

function wordsOrLink({data, parentElement}: Text): string {
  const {href = ''} = parentElement?.closest('a') ?? {};
  return /^(https?|mailto|tel):/.test(href) ? link(href, data) : escape(data);
}

function link(address: string, words: string): string {
  return `<a href="${escape(address)}">${escape(words)}</a>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
