/** A text for comparing with what a reader types: without case and without accents, in any script. */
export function fold(text: string): string {
  // Composed again, so that a Korean syllable is one character as before.
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
