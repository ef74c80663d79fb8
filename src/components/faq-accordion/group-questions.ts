/** What our names begin with. A clone brings them along, so they are no author's. */
const GROUP = 'faq:';

/** Lets one of the questions be open at a time, those that have no name of their author; or ends that. */
export function groupQuestions(
  questions: readonly HTMLDetailsElement[],
  isExclusive: boolean,
): void {
  for (const question of questions) {
    const {name} = question;
    if (name && !name.startsWith(GROUP)) continue;
    if (isExclusive) question.name = GROUP + questions[0]!.id;
    else question.removeAttribute('name');
  }
}
