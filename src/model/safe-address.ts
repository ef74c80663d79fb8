/**
 * `address` made absolute, when it is one that a link may lead to: http, https, mailto or tel, the first two
 * also by way of `base`.
 */
export function safeAddress(address: string, base: string): string | undefined {
  try {
    const {href, protocol} = new URL(address, base);
    return address && /^(https?|mailto|tel):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
