/**
 * The ids that a URL's fragment may mean, `#` included or not: as written, and percent-decoded.
 * Empty for no fragment; never throws, whatever the fragment (`#50%off`).
 */
export function fragmentIds(hash: string): readonly string[] {
  const written = hash.replace(/^#/, '').replace(/:~:.*$/s, '');
  if (!written) return [];
  try {
    const decoded = decodeURIComponent(written);
    return decoded === written ? [written] : [written, decoded];
  } catch {
    return [written];
  }
}
