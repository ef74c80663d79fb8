// Made from a string: an engine without the `v` flag must not fail on reading the bundle.
const leadingEmoji = (): RegExp => new RegExp(String.raw`^\s*(\p{RGI_Emoji})\s*`, 'v');

/**
 * Splits the emoji that leads a point from its words; `emoji` is `''` when none does. Any sequence that
 * Unicode recommends counts as one: flags, keycaps, skin tones, ZWJ sequences.
 */
export function splitEmoji(text: string): {emoji: string; words: string} {
  const match = leadingEmoji().exec(text);
  return match
    ? {emoji: match[1] ?? '', words: text.slice(match[0].length)}
    : {emoji: '', words: text.trim()};
}
