/** What is given away: a heading, the points as plain text, and the address they are from. */
export interface Excerpt {
  readonly title: string;
  readonly points: readonly string[];
  readonly address: string;
}

/** The excerpt as plain text, one point a line, the address last. */
export function excerptText({title, points, address}: Excerpt): string {
  return [title, ...points, address].filter(Boolean).join('\n');
}

/** Hands the excerpt to the system's share sheet, or copies its address where there is none. */
export async function shareExcerpt(excerpt: Excerpt): Promise<'linkCopied' | undefined> {
  const {title, points, address} = excerpt;
  if (typeof navigator.share !== 'function') {
    await navigator.clipboard.writeText(address);
    return 'linkCopied';
  }
  try {
    await navigator.share({title, text: points.join('\n'), url: address});
  } catch (error) {
    // A reader who closes the sheet has not met an error.
    if ((error as Error).name !== 'AbortError') throw error;
  }
  return undefined;
}
