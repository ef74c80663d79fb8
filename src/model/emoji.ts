// One emoji as a reader sees it: a flag, a keycap, or pictographs joined by ZWJ, each with its skin tone
// or presentation selector. Digits alone, © and ™ are emoji to Unicode but not to a reader.
const PICTOGRAPH = String.raw`(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\p{Emoji_Modifier}?(?:[\u{E0020}-\u{E007E}]+\u{E007F})?`;
const LEADING_EMOJI = new RegExp(
  String.raw`^\s*((?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}\p{Emoji_Modifier}|${PICTOGRAPH})(?:\u200D(?:${PICTOGRAPH}|\p{Extended_Pictographic})\uFE0F?)*)\s*`,
  'u',
);

/** Splits the emoji that leads a point from its words; `emoji` is `''` when none does. */
export function splitEmoji(text: string): {emoji: string; words: string} {
  const match = LEADING_EMOJI.exec(text);
  return match
    ? {emoji: match[1] ?? '', words: text.slice(match[0].length)}
    : {emoji: '', words: text.trim()};
}
