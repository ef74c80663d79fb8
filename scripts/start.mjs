import {spawn} from 'node:child_process';
import {parseArgs} from 'node:util';
import {root} from './run.mjs';
import {serve} from './server.mjs';
import {ensureDependencies} from './setup.mjs';

const {values} = parseArgs({options: {'no-open': {type: 'boolean'}}});
const {env, platform, ppid} = process;

ensureDependencies();
const {build} = await import('./build.mjs');
await build();

const server = await serve(root, Number(env.PORT ?? 8000));
const address = `http://localhost:${server.address().port}/examples/story/`;
console.log(`The example story: ${address}`);
console.log('Ctrl+C ends this.');
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
// The shell between npm and this process does not pass on that npm was stopped.
setInterval(() => process.ppid === ppid || process.exit(0), 500).unref();

const hasDesktop = platform === 'darwin' || env.DISPLAY || env.WAYLAND_DISPLAY;
if (hasDesktop && env.CI !== 'true' && !values['no-open']) {
  const opener = platform === 'darwin' ? 'open' : 'xdg-open';
  // Without an opener, the printed address has to do.
  spawn(opener, [address], {stdio: 'ignore', detached: true})
    .on('error', () => {})
    .unref();
}
