/**
 * Words a minute, by language: S. Trauzettel-Klosinski, K. Dietz and the IReST Study Group,
 * 'Standardized Assessment of Reading Performance', Investigative Ophthalmology & Visual Science 53
 * (2012), 5452–5461, table 2. The texts were read aloud, so silent readers are rather faster.
 */
const WORDS_A_MINUTE: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158,
};

/** The mean over the study's 17 languages, for every other language. */
const MEAN_WORDS_A_MINUTE = 184;

const SECONDS_A_MINUTE = 60;

/** How many words `text` has, in languages with and without spaces between them. */
export function countWords(text: string, locale: string): number {
  if (typeof Intl.Segmenter !== 'function') return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  let words = 0;
  for (const segment of new Intl.Segmenter(locale, {granularity: 'word'}).segment(text)) {
    if (segment.isWordLike) words += 1;
  }
  return words;
}

/** How long `text` takes to read, in whole seconds; 0 only when it has no words. */
export function readingSeconds(text: string, locale: string): number {
  const language = locale.toLowerCase().split('-', 1)[0] ?? '';
  const pace = WORDS_A_MINUTE[language] ?? MEAN_WORDS_A_MINUTE;
  return Math.ceil((countWords(text, locale) / pace) * SECONDS_A_MINUTE);
}
