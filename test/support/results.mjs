/** Whether a console line of a page is one of our own warnings, which tests provoke on purpose. */
export const isOwnWarning = ({args}) =>
  args.some((part) => typeof part === 'string' && part.startsWith('[explainer-elements]'));

/** Counts of the tests in one unit: a file's results or a suite. */
function countUnit({tests, suites}) {
  const own = {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: tests.filter((test) => !test.passed && !test.skipped).length,
    skipped: tests.filter((test) => test.skipped).length,
  };
  return suites.map(countUnit).reduce(addCounts, own);
}

export const noCounts = {passed: 0, failed: 0, skipped: 0};

export function addCounts(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** Counts of all files in all browsers. A file that breaks outside a test is a failure too. */
export function countSessions(sessions) {
  return [...sessions]
    .map(({passed, testResults, errors = []}) => {
      const counts = testResults ? countUnit(testResults) : noCounts;
      const broken = errors.length || Number(!passed && counts.failed === 0);
      return {...counts, failed: counts.failed + broken};
    })
    .reduce(addCounts, noCounts);
}

export function closingLine({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
