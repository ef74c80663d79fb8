import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './run.mjs';

/** The catalogue of chips, minified: what is in the source file and nothing else. */
export function chipsJson() {
  const source = readFileSync(join(root, 'src/catalogue/chips.json'), 'utf8');
  return `${JSON.stringify(JSON.parse(source))}\n`;
}
