import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {chipsJson} from './chips.mjs';
import {integrityOf} from './integrity.mjs';
import {lightCss} from './light-css.mjs';
import {root, runNode} from './run.mjs';

const dist = join(root, 'dist');

/** Sources to `dist/`: modules and types, the sheet, the catalogue, the bundle, and the hash of each file. */
export async function build() {
  rmSync(join(dist, 'esm'), {recursive: true, force: true});
  runNode('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  writeFileSync(join(dist, 'explainer-elements.css'), await lightCss());
  mkdirSync(join(dist, 'esm/catalogue'));
  for (const path of ['chips.json', 'esm/catalogue/chips.json']) {
    writeFileSync(join(dist, path), chipsJson());
  }
  runNode('node_modules/rollup/dist/bin/rollup', '-c', '--silent');
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(integrityOf(dist), null, 2)}\n`);
}

if (process.argv[1] === import.meta.filename) await build();
