import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {findEngines} from './scripts/engines.mjs';
import {engineCommands} from './test/support/commands.mjs';
import {launchersFor} from './test/support/launchers.mjs';
import {closingLine, countSessions, isOwnWarning} from './test/support/results.mjs';

const wanted = process.env.TEST_ENGINES?.split(',');
const engines = Object.entries(findEngines()).filter(
  ([name, found]) => found && (wanted?.includes(name) ?? true),
);

const countReporter = () => ({
  onTestRunFinished: ({sessions}) =>
    console.log(`\nBrowsers: ${closingLine(countSessions(sessions))}`),
});

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: {exportConditions: ['production', 'browser']},
  plugins: [
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: 'tsconfig.json'}),
    engineCommands(),
  ],
  browsers: launchersFor(Object.fromEntries(engines)),
  concurrentBrowsers: 3,
  // Two pages at a time would take the focus from each other.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {timeout: 8000}},
  filterBrowserLogs: (log) => !isOwnWarning(log),
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    countReporter(),
  ],
};
