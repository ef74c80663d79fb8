import {html} from 'lit';
import {textNodes} from '../../internal/find-range.js';
import {oneLine} from '../../internal/one-line.js';
import type {ShownQuestion} from './shown-question.js';

// In the group: what a question begins with, in English, German, French, Spanish and Italian.
const LABEL =
  /^\s*(?:([qfpd]|question|frage|pregunta|domanda)|[ar]|answer|antwort|r[eé]ponse|respuesta|risposta)\s*[:：]\s*/i;

/**
 * Reads a `<dl>`, headings followed by their answers, or paragraphs that begin 'Q:' and 'A:' into `items`; headings
 * are questions when several have one level. Returns the nodes that no item stands for.
 */
export function copyQuestions(
  children: readonly (Element | Text)[],
  items: ShownQuestion[],
  unusedId: (text: string) => string,
): readonly (Element | Text)[] {
  const names = children.map(({nodeName}) => nodeName);
  const level = names.find((name, index) => /^H\d/.test(name) && names.includes(name, index + 1));
  const nodes = children.flatMap((node) =>
    node.nodeName === 'DL' && !level
      ? [...(node as Element).querySelectorAll(':is(dt, dd):not(dd *)')]
      : node,
  ) as Element[];
  let answer: unknown[] | undefined;
  const intro = nodes.filter((node) => {
    const label = node.nodeName === 'P' && !level ? LABEL.exec(node.textContent) : null;
    if (node.nodeName === (level ?? 'DT') || label?.[1]) {
      const question = oneLine(node).replace(LABEL, '');
      items.push({id: node.id || unusedId(question), question, answer: (answer = [])});
    } else answer?.push(copy(node, label));
    return !answer;
  });
  return answer ? intro : children;
}

/** A copy without its label. That of a `<dd>` is a box, since it will stand outside of its list. */
function copy(node: Element, label: RegExpExecArray | null): unknown {
  const made = node.cloneNode(true) as Element;
  const text = label && textNodes(made).find(({data}) => data.trim());
  if (text) text.data = text.data.replace(LABEL, '');
  return made.nodeName === 'DD' ? html`<div>${[...made.childNodes]}</div>` : made;
}
