import {spawn} from 'node:child_process';
import {once} from 'node:events';
import net from 'node:net';
import {setTimeout as delay} from 'node:timers/promises';
import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';

const chromiumFlags = [
  '--no-sandbox', // Chromium refuses to run as root otherwise
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function chromium(executablePath) {
  return chromeLauncher({launchOptions: {executablePath, headless: true, args: chromiumFlags}});
}

function firefox(executablePath) {
  return puppeteerLauncher({launchOptions: {browser: 'firefox', executablePath, headless: true}});
}

/** WebKitGTK's MiniBrowser through its WebDriver, on a screen of its own. */
function webkit({driver, xvfb, browser}) {
  const options = {
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    },
  };
  const launcher = webdriverLauncher(options);
  const {initialize, stop} = launcher;
  let processes = [];

  launcher.concurrency = 1;
  launcher.initialize = async (config) => {
    // With a concurrency of 1 the launcher uses real pages, not iframes, which focus needs.
    await initialize.call(launcher, {...config, concurrency: 1});
    launcher.name = 'WebKit';
    const screen = await startScreen(xvfb);
    options.port = await freePort();
    processes = [startDriver(driver, options.port, screen.display), screen.process];
    process.once('exit', () => processes.forEach((child) => child.kill()));
    await listening(options.port);
  };
  launcher.stop = async () => {
    await stop.call(launcher);
    processes.forEach((child) => child.kill());
  };
  return launcher;
}

async function startScreen(xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const child = spawn(xvfb, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const [number] = await once(child.stdio[3], 'data');
  return {process: child, display: `:${String(number).trim()}`};
}

function startDriver(driver, port, display) {
  const env = {...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1'};
  return spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {stdio: 'ignore', env});
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

async function listening(port) {
  for (let attempt = 0; attempt < 150; attempt++) {
    const socket = net.connect(port, '127.0.0.1');
    const connected = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (connected) return;
    await delay(100);
  }
  throw new Error('WebKitWebDriver did not start');
}

const launchers = {chromium, firefox, webkit};

/** Test runner browsers for engines found on this machine: name → where it is. */
export function launchersFor(engines) {
  return Object.entries(engines).map(([name, found]) => launchers[name](found));
}
