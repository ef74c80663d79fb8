/** The address to give to others: the canonical one where the page names it, without a fragment. */
export function pageAddress(): string {
  // An `<img name="querySelector">` would hide the document's own.
  const {querySelector} = Document.prototype;
  const canonical = querySelector.call(document, 'link[rel="canonical"][href]');
  const address = (canonical as HTMLLinkElement | null)?.href || location.href;
  return address.replace(/#.*$/s, '');
}

/** The address `page` with the fragment that leads to `id`; without one for `''`. */
export function addressOf(page: string, id: string): string {
  const url = new URL(page);
  url.hash = id;
  return url.href;
}
