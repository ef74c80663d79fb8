import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program in the repository and returns its exit code, 1 if it could not start. */
export function attempt(program, args, {env = {}, shell = false} = {}) {
  const {status, error} = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, ...env},
    shell,
  });
  if (error) console.error(`${program}: ${error.message}`);
  return status ?? 1;
}

/** Runs a program in the repository; its failure ends this process with the same code. */
export function run(program, args, options) {
  const code = attempt(program, args, options);
  if (code !== 0) process.exit(code);
}

/** Runs a script of an installed package with this Node. */
export const runNode = (script, ...args) => run(process.execPath, [script, ...args]);
