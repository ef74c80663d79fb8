import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

// Made for developers, not loaded by pages.
const skipped = /^(esm\/|integrity\.json$|custom-elements\.json$)/;

/** The `integrity` value of every script, sheet and data file in a folder, by its path. */
export function integrityOf(folder) {
  const paths = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => /\.(js|css|json)$/.test(path) && !skipped.test(path))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, integrity(join(folder, path))]));
}

/** The `integrity` value of a file. */
export function integrity(file, algorithm = 'sha384') {
  return `${algorithm}-${createHash(algorithm).update(readFileSync(file)).digest('base64')}`;
}
