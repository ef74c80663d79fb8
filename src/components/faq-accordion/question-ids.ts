import {elementsById} from '../../internal/element-by-id.js';
import {slug, unusedId} from '../../model/slug.js';
import {questionText} from './question.js';
import type {ShownQuestion} from './shown-question.js';

/** Whether a clone has its id from another question, together with its words. An author's id stays. */
export function hasIdOfAnother(question: Element): boolean {
  const {id} = question;
  return elementsById(question, id).length > 1 && id.startsWith(slug(questionText(question)));
}

/** An id made of a question's words that nothing in the tree of `host`, and none of `items`, has. */
export function idFor(text: string, host: Element, items: readonly ShownQuestion[]): string {
  return unusedId(
    slug(text) || 'question',
    (id) => elementsById(host, id).length > 0 || items.some((item) => item.id === id),
  );
}
