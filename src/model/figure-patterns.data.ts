// A unit follows a space, or stands at once after the digits when nothing but a unit can be meant:
// '80GB', '400W' and '60%', but not '4N', which is the name of a process.
const UNIT = String.raw`(?:\s+|(?=[%°]|\p{L}{2}|[WV](?!\p{L})))([%°\p{Sc}\p{L}]\D*)`;

function numeral(decimal: string, group: string): string {
  const number = String.raw`([-−]?\d{1,3}(?:[${group}'’\s]\d{3})+(?:[${decimal}]\d+)?|[-−]?\d+(?:[${decimal}]\d+)?)`;
  return String.raw`^(([≈~<>≤≥]?)\s*${number}(?:\s*[-–]\s*${number})?)(?:${UNIT})?$`;
}

/** The sources of the regular expressions that figures are read with. */
export const FIGURE_PATTERNS = {
  /** What says that nothing is known. */
  missing: String.raw`^([-–—?.…]*|[kn]\.?\s?[/.]?\s?[acdv]\.?|unknown|tb[ad]|not (\w+ed|known|\w+able))$`,
  /** A number with a decimal point, or a range: all of it, a sign, the first, the last, the unit. */
  point: numeral('.', ','),
  /** The same with a decimal comma. */
  comma: numeral(',', '.'),
};
