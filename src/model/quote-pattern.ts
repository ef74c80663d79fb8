/** Characters that an editor and a reporter may write differently. */
const ALIKE: readonly string[] = ["'‘’‚‛", '"“”„‟«»', '-‐‑‒–—−'];

/** Finds `quote` in a text, whatever the case, the white space and the form of quotation marks and dashes. */
export function quotePattern(quote: string): RegExp {
  const source = [...quote.trim().replace(/\s+/g, ' ')].map((character) => {
    // White space may be missing where a paragraph ends.
    if (character === ' ') return '\\s*';
    const alike = ALIKE.find((characters) => characters.includes(character));
    return alike ? `[${alike}]` : character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  });
  return new RegExp(source.join(''), 'iu');
}
