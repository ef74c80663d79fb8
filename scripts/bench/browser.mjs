import {setTimeout as delay} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {findEngines} from '../engines.mjs';

export const desktop = {viewport: {width: 1200, height: 900}, slowdown: 1};

export const phone = {
  viewport: {width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true},
  slowdown: 4,
};

export function launch() {
  return puppeteer.launch({
    executablePath: findEngines().chromium,
    // Chromium refuses to run as root otherwise.
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/**
 * Lets `use` work with a page in a context of its own, so with a cold cache. What goes wrong in the page
 * fails the run: its figures would mean nothing.
 */
export async function withPage({browser, device}, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    const client = await page.createCDPSession();
    await page.setViewport(device.viewport);
    const result = await use({page, client, device});
    if (errors.length > 0) throw errors[0];
    return result;
  } finally {
    await context.close();
  }
}

/** Lets a page that has loaded come to rest, on the processor of the device. */
async function settle(client, {slowdown}) {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await delay(60);
}

/** Milliseconds of processor time that the page's main thread has taken: in all, and for two kinds of work. */
async function readClock(client) {
  // Thread ticks leave out the time in which other programs had the processor.
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  const {metrics} = await client.send('Performance.getMetrics');
  const value = Object.fromEntries(metrics.map((metric) => [metric.name, metric.value]));
  return {
    all: value.TaskDuration * 1000,
    style: value.RecalcStyleDuration * 1000,
    layout: value.LayoutDuration * 1000,
  };
}

/** What `act` costs the main thread of a page. */
export async function costOf({client, device}, act) {
  await settle(client, device);
  const before = await readClock(client);
  await act();
  const after = await readClock(client);
  return Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));
}

/** KiB of script objects in use. */
export async function heapOf({client}) {
  // The first collection only marks what weak references hold.
  for (let time = 0; time < 2; time++) await client.send('HeapProfiler.collectGarbage');
  const {usedSize} = await client.send('Runtime.getHeapUsage');
  return usedSize / 1024;
}

/** The processor time of the longest task between the marks of `bench.start`, in milliseconds. */
export async function longestTask({page, client, device}, act) {
  await settle(client, device);
  await page.tracing.start({
    categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'],
  });
  await act();
  const trace = Buffer.from(await page.tracing.stop()).toString('utf8');
  const {traceEvents} = JSON.parse(trace);
  const [start, end] = ['bench-start', 'bench-end'].map((name) =>
    traceEvents.find((event) => event.name === name),
  );
  const tasks = traceEvents.filter(
    ({name, pid, tid, ts, dur}) =>
      name === 'RunTask' &&
      pid === start.pid &&
      tid === start.tid &&
      ts + dur >= start.ts &&
      ts <= end.ts,
  );
  return Math.max(...tasks.map(({tdur}) => tdur)) / 1000;
}
