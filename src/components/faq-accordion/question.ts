import {oneLine} from '../../internal/one-line.js';

/** The words of a question, in one line. */
export function questionText(question: Element): string {
  const summary = question.querySelector('summary');
  return summary ? oneLine(summary) : '';
}

/** A link may name the question, its heading when the author gave that the id, or a former id. */
export function isNamed(question: HTMLElement, ids: readonly string[]): boolean {
  const aliases = question.dataset.aliases?.split(/\s+/) ?? [];
  const marked = [...question.querySelectorAll('summary [id]')].map(({id}) => id);
  return [question.id, ...aliases, ...marked].some((id) => ids.includes(id));
}
