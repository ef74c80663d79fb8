import {setHighlight} from '../../internal/highlight.js';
import {wordRanges} from '../../internal/word-ranges.js';

/** The value of `hidden` on questions that are filtered out: what an author hides stays hidden. */
const FILTERED = 'filtered';

/** More marks than that are no help to a reader, and slow. */
const MAX_MARKS = 999;

/**
 * Hides the questions whose text, folded, has not all of the folded `words`; shows the others, and marks the
 * words where they can be read.
 */
export function filterQuestions(
  questions: readonly HTMLDetailsElement[],
  texts: readonly string[],
  words: readonly string[],
): void {
  questions.forEach((question, index) => {
    const isFound = words.every((word) => texts[index]?.includes(word));
    if (question.getAttribute('hidden') !== (isFound ? FILTERED : null)) return;
    if (isFound) question.removeAttribute('hidden');
    else question.setAttribute('hidden', FILTERED);
  });
  const marks = questions.flatMap((question) => {
    const read = question.open ? question : question.querySelector('summary');
    return question.hidden || !read ? [] : wordRanges(read, words);
  });
  setHighlight('explainer-words', ...marks.slice(0, MAX_MARKS));
}
