import {readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {run as runNodeTests} from 'node:test';
import {startTestRunner} from '@web/test-runner';
import {addCounts, closingLine, countSessions, noCounts} from '../test/support/results.mjs';
import {root} from './run.mjs';

/**
 * Runs the `.test.ts` files in the browser engines and the `.test.mjs` files in Node, and
 * says as the very last line what came out. True if something ran and nothing failed.
 */
export async function runTests(engines, patterns) {
  const files = testFiles().filter((file) => matches(file, patterns));
  const inNode = await testInNode(files.filter((file) => file.endsWith('.mjs')));
  const inBrowsers = await testInBrowsers(
    files.filter((file) => file.endsWith('.ts')),
    engines,
  );
  const counts = addCounts(inNode, inBrowsers);
  console.log(`\n${closingLine(counts)}`);
  return counts.passed > 0 && counts.failed === 0;
}

function testFiles() {
  return readdirSync(join(root, 'test'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.test\.(ts|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Whether a path has one of the patterns in it: parts of a path, with `*` and `**`. */
function matches(path, patterns) {
  const toExpression = (pattern) =>
    pattern
      .replace(/^\.\//, '')
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(.*/)?'));
  return patterns.length === 0 || patterns.some((it) => new RegExp(toExpression(it)).test(path));
}

async function testInBrowsers(files, engines) {
  if (files.length === 0) return noCounts;
  process.env.TEST_ENGINES = engines.join(',');
  const {default: config} = await import('../web-test-runner.config.mjs');
  const runner = await startTestRunner({
    config: {...config, files, rootDir: root},
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  return countSessions(runner.sessions.all());
}

async function testInNode(files) {
  const counts = {...noCounts};
  if (files.length === 0) return counts;
  for await (const {type, data} of runNodeTests({files: files.map((file) => join(root, file))})) {
    const isTest = data?.details?.type !== 'suite';
    if (type === 'test:pass' && isTest) counts[data.skip === undefined ? 'passed' : 'skipped']++;
    if (type === 'test:fail' && isTest) {
      counts.failed++;
      console.log(`✗ ${data.name}\n`, data.details.error?.cause ?? data.details.error);
    }
  }
  console.log(`Node: ${closingLine(counts)}`);
  return counts;
}
