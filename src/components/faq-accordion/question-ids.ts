import {elementsById, findAll} from '../../internal/find-in-tree.js';
import {slug, unusedId} from '../../model/slug.js';
import {questionText} from './question.js';

/** Whether a clone has its id from another question, together with its words. An author's id stays. */
export function hasIdOfAnother(question: Element): boolean {
  const {id} = question;
  return id.startsWith(slug(questionText(question))) && elementsById(question, id).length > 1;
}

/** Makes ids of questions' words that nothing in the tree of `host`, and none of `others`, has. */
export function idMaker(
  host: Element,
  others: readonly (string | undefined)[],
): (text: string) => string {
  let taken: Set<string | undefined> | undefined;
  return (text) => {
    // All at once: to ask the tree about each of hundreds of ids is slow.
    taken ??= new Set([...findAll(host, '[id]').map(({id}) => id), ...others]);
    const id = unusedId(slug(text) || 'question', (wanted) => taken!.has(wanted));
    taken.add(id);
    return id;
  };
}
