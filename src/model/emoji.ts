/**
 * Matches an emoji and the white space before it: the one that leads a text by `y`, each one in it by `g`.
 * Any sequence that Unicode recommends counts as one: flags, keycaps, skin tones, ZWJ sequences.
 */
export function emojiPattern(flag: 'y' | 'g'): RegExp {
  // Made from a string: an engine without the `v` flag must not fail on reading the bundle.
  return new RegExp(String.raw`\s*\p{RGI_Emoji}`, `v${flag}`);
}
