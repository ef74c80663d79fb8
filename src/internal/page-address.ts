/** The address to give to others: the canonical one where the page names it, without a fragment. */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"][href]');
  const address = canonical?.href || location.href;
  return address.replace(/#.*$/s, '');
}
