import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {root} from './run.mjs';

const budget = 20_000;
const code = readFileSync(join(root, 'dist/explainer-elements.js'));
const brotli = brotliCompressSync(code, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: code.length,
  },
}).length;

console.log(`dist/explainer-elements.js: ${code.length} bytes`);
console.log(`  gzip   ${gzipSync(code, {level: 9}).length}`);
console.log(`  brotli ${brotli} of ${budget}`);
if (brotli > budget) {
  console.error(`${brotli - budget} bytes over the budget`);
  process.exit(1);
}
