import {emojiPattern} from './emoji.js';

/**
 * The numbers that `text` has in digits, however they are grouped and pointed: '1,200', '1.200' and
 * '1 200' are one. Keycaps, the marker of a list and the digits of names such as H20 are none.
 */
export function numbersIn(text: string): readonly string[] {
  const plain = text
    .replace(emojiPattern('g'), '')
    .replace(/^\s*\d+[.)] /, '')
    .replace(/(?<=\d)[.,'’ ](?=\d{3}(?!\d))/g, '')
    .replaceAll(',', '.');
  return plain.match(/(?<![A-Za-z\d])\d+(\.\d+)?/g) ?? [];
}
