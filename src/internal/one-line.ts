/** `element`, or where it has line breaks a copy of it with spaces in their place. */
export function withoutBreaks(element: Element): Element {
  if (!element.querySelector('br')) return element;
  const copy = element.cloneNode(true) as Element;
  for (const br of copy.querySelectorAll('br')) br.replaceWith(' ');
  return copy;
}

/** What an element says, in one line without the white space of its markup. */
export function oneLine(element: Element): string {
  return toLine(withoutBreaks(element).textContent);
}

/** A text without line breaks and other white space of markup. */
export function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
