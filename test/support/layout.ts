import {lineBoxes, shownTexts} from './words.js';

const LINE = 1;

/** A text that the eye sees, with the box of each of its lines. */
interface Shown {
  text: string;
  lines: DOMRect[];
}

/** The texts that the eye sees in an element, its own and its author's. */
function shownIn(element: Element): Shown[] {
  const roots: Node[] = element.shadowRoot ? [element.shadowRoot, element] : [element];
  return roots
    .flatMap(shownTexts)
    .map((text) => ({text: text.data.trim(), lines: lineBoxes(text)}))
    .filter(({lines}) => lines.length > 0);
}

/** Texts of an element that stick out of its sides. */
export function overflowingTexts(element: Element): string[] {
  const {left, right} = element.getBoundingClientRect();
  const sticksOut = (box: DOMRect): boolean => box.left < left - LINE || box.right > right + LINE;
  return shownIn(element)
    .filter(({lines}) => lines.some(sticksOut))
    .map(({text}) => text);
}

/** Pairs of texts of an element that lie over each other. */
export function overlappingTexts(element: Element): string[] {
  const all = shownIn(element);
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => one.lines.some((line) => other.lines.some((it) => overlap(line, it))))
      .map((other) => `${one.text} × ${other.text}`),
  );
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  // The boxes of lines may touch: their letters then do not.
  return width > LINE && height > 0.3 * Math.min(a.height, b.height);
}

/** Everything that a pointer can hit in an element, with its size where that is below 24 pixels. */
export function smallTargets(element: Element): string[] {
  const roots: ParentNode[] = element.shadowRoot ? [element.shadowRoot, element] : [element];
  return (
    roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, summary, input, select')])
      .filter((target) => target.checkVisibility())
      // A box to tick is ticked by its words, too.
      .map((target) => ({target, box: (target.closest('label') ?? target).getBoundingClientRect()}))
      .filter(({box}) => box.width < 24 || box.height < 24)
      .map(({target, box}) => `${target.localName} ${box.width} × ${box.height}`)
  );
}
