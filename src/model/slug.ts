/** Long enough to tell questions apart, short enough for a link that people paste. */
const MAX_LENGTH = 60;

/**
 * A fragment made from `text` in any script: letters, marks and digits kept, everything else one
 * hyphen. `''` when nothing is left.
 */
export function slug(text: string): string {
  const plain = text.normalize('NFC').toLowerCase().replace(/['’ʼ]/g, '');
  // Unicode classes are slow to begin with, and few texts of a long English list need them.
  const isAscii = /^[ -~]*$/.test(plain);
  const words = plain.split(isAscii ? /[^a-z\d]+/ : /[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  let id = '';
  for (const word of words) {
    const longer = id ? `${id}-${word}` : word;
    if (id && longer.length > MAX_LENGTH) break;
    id = longer;
  }
  return [...id].slice(0, MAX_LENGTH).join('');
}

/** `wanted`, or `wanted-2`, `wanted-3` … : the first that is not taken. */
export function unusedId(wanted: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const id = `${wanted}-${number}`;
    if (!isTaken(id)) return id;
  }
}
