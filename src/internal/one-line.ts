/** What an element says, in one line without the white space of its markup. */
export function oneLine(element: Element): string {
  let said = element;
  if (element.querySelector('br')) {
    said = element.cloneNode(true) as Element;
    for (const br of said.querySelectorAll('br')) br.replaceWith(' ');
  }
  return said.textContent.replace(/\s+/g, ' ').trim();
}
