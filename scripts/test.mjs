import {parseArgs} from 'node:util';
import {allEngines} from './engines.mjs';
import {ensureDependencies, ensureEngines} from './setup.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    files: {type: 'string', multiple: true},
    engine: {type: 'string', multiple: true},
  },
});
const patterns = [...(values.files ?? []), ...positionals];

const unknown = values.engine?.find((name) => !allEngines.includes(name));
if (unknown) {
  console.error(`No engine is called ${unknown}; there are ${allEngines.join(', ')}.`);
  process.exit(1);
}

ensureDependencies();
const engines = ensureEngines(values.engine ?? allEngines);

const {build} = await import('./build.mjs');
await build();

const {runTests} = await import('./run-tests.mjs');
process.exit((await runTests(engines, patterns)) ? 0 : 1);
