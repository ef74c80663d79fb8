import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** What Debian calls the programs that the tests drive. */
export const debianPackages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];

/** The names of the engines that the tests run in. */
export const allEngines = ['chromium', 'firefox', 'webkit'];

/** The first of some programs that is on the PATH. */
function which(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((candidate) => existsSync(candidate));
}

/** WebKitGTK's test browser; each distribution has its own place for it. */
function findMiniBrowser() {
  const parents = ['/usr/lib', '/usr/lib64', '/usr/libexec', ...subfolders('/usr/lib')];
  return parents
    .flatMap((parent) => subfolders(parent).filter((folder) => /\/webkit2gtk-4\.\d$/.test(folder)))
    .sort()
    .reverse()
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((file) => existsSync(file));
}

function subfolders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

function findWebKit() {
  const driver = which('WebKitWebDriver');
  const xvfb = which('Xvfb');
  const browser = findMiniBrowser();
  return driver && xvfb && browser ? {driver, xvfb, browser} : undefined;
}

/** The browser engines of this machine, by name; `undefined` where one is missing. */
export function findEngines() {
  return {
    chromium: which('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
    firefox: which('firefox-esr', 'firefox'),
    webkit: findWebKit(),
  };
}
