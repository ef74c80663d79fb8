import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {slimLit} from './scripts/slim-lit.mjs';
import {findEngines} from './scripts/engines.mjs';
import {engineCommands} from './test/support/commands.mjs';
import {launchersFor} from './test/support/launchers.mjs';
import {closingLine, countSessions, isOwnWarning} from './test/support/results.mjs';

const wanted = process.env.TEST_ENGINES?.split(',');
const engines = Object.entries(findEngines()).filter(
  ([name, found]) => found && (wanted?.includes(name) ?? true),
);

/** With `LIT=bundle`, Lit is what is left of it in the bundle; see `scripts/slim-lit.mjs` and `src/bundle/`. */
const litOfTheBundle = {
  name: 'lit-of-the-bundle',
  resolveImport({source, context}) {
    if (source === 'lit' && !/node_modules|bundle/.test(context.path)) {
      return '/test/support/lit-of-the-bundle.ts';
    }
    return source === '@lit/context' ? '/src/bundle/lit-context.ts' : undefined;
  },
  transform({path, body}) {
    return path.endsWith('/node_modules/lit-html/lit-html.js') ? slimLit(body) : undefined;
  },
};

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
    ...(process.env.LIT === 'bundle' ? [litOfTheBundle] : []),
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
