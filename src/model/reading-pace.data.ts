/**
 * Words a minute, by language: S. Trauzettel-Klosinski, K. Dietz and the IReST Study Group,
 * 'Standardized Assessment of Reading Performance', Investigative Ophthalmology & Visual Science 53
 * (2012), 5452–5461, table 2. The texts were read aloud, so silent readers are rather faster.
 */
export const WORDS_A_MINUTE: Readonly<Record<string, number>> = {
  ar: 138,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  ja: 193,
  nl: 202,
  pl: 166,
  sv: 199,
  tr: 166,
  zh: 158,
};
