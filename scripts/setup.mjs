// Runs before anything is installed: only Node's own modules here.
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {allEngines, debianPackages, findEngines} from './engines.mjs';
import {attempt, root, run} from './run.mjs';

const aptGet = '/usr/bin/apt-get';
const inCI = process.env.CI === 'true';
const stampFile = join(root, 'node_modules/.installed-lock');

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Installs the dependencies unless those of the present lock file are there. */
export function ensureDependencies() {
  const hash = lockHash();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return;
  console.log('Installing dependencies …');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: {PUPPETEER_SKIP_DOWNLOAD: '1'},
    shell: process.platform === 'win32', // npm is a .cmd there
  });
  writeFileSync(stampFile, hash);
}

/** Finds the wanted browser engines, and installs what is missing where that is possible. */
export function ensureEngines(wanted) {
  if (missingEngines(wanted).length > 0 && canInstall()) installEngines();
  const missing = missingEngines(wanted);
  if (missing.length === 0) return wanted;
  console.error(
    `No ${missing.join(' and no ')} here. To test in every engine, install what Debian calls ${debianPackages.join(', ')}.`,
  );
  const found = wanted.filter((name) => !missing.includes(name));
  if (inCI || found.length === 0) process.exit(1);
  return found;
}

function missingEngines(wanted) {
  const engines = findEngines();
  return wanted.filter((name) => !engines[name]);
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync(aptGet);
}

/** Where this fails, without a network say, the engines found so far have to do. */
function installEngines() {
  console.log(`Installing ${debianPackages.join(', ')} …`);
  const env = {DEBIAN_FRONTEND: 'noninteractive'};
  attempt(aptGet, ['update', '-qq'], {env});
  attempt(aptGet, ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages], {env});
}

if (process.argv[1] === import.meta.filename) {
  ensureDependencies();
  ensureEngines(allEngines);
}
