/**
 * The id most like `wanted`, for a warning that names what may have been meant: the one that has most
 * of its letters in the same runs of three, the shorter of two.
 */
export function nearest(
  wanted: string,
  candidates: readonly {readonly id: string}[],
): string | undefined {
  const text = wanted.toLowerCase();
  const likeness = ({id}: {readonly id: string}) =>
    [...text].filter((_, i) => id.toLowerCase().includes(text.slice(i, i + 3))).length -
    id.length / 99;
  return [...candidates].sort((one, other) => likeness(other) - likeness(one))[0]?.id;
}
