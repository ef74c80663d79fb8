import {setTimeout as delay} from 'node:timers/promises';
import {desktop, phone, withPage} from './browser.mjs';
import {spread} from './runs.mjs';

const ROUNDS = 2;
const DELAYS = [300, 1200, 4800];

const subjects = [
  {what: 'example story', path: '/examples/story/', limit: 0},
  {what: 'example story, script alone', path: '/examples/story/script-only'},
  {what: 'tldr-card at the top', path: '/bench/tldr-card', limit: 0},
  {what: 'faq-accordion at the top', path: '/bench/faq-accordion', limit: 0},
  {what: 'chip-comparison-table at the top', path: '/bench/chip-comparison-table', limit: 0.02},
];

const devices = [desktop, phone];

const recorder = `globalThis.shifts = {
    score: 0,
    moved: [],
    // Unlike the height that can be scrolled, it also tells of a page that is lower than the window.
    measure: () => Math.round(document.documentElement.getBoundingClientRect().height),
  };
  new PerformanceObserver((list) => {
    // Nobody touches the page: hadRecentInput would be the making of the window.
    for (const {value, sources} of list.getEntries()) {
      shifts.score += value;
      shifts.moved.push(...sources.map(({node}) => node?.localName ?? node?.nodeName));
    }
  }).observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver(() => {
    shifts.height = shifts.measure();
    shifts.isEarly = !customElements.get('tldr-card');
  }).observe({type: 'paint', buffered: true});`;

const reading = `({
  ...shifts,
  grew: shifts.measure() - shifts.height,
  isUpgraded: Boolean(customElements.get('tldr-card')),
})`;

/** How much the pages move when the script arrives: bar A6. */
export async function measureShifts(lab) {
  const figures = [];
  for (const device of devices) {
    for (const subject of subjects) figures.push(await measureSubject(lab, subject, device));
  }
  return [{title: 'Layout shift, the script arriving after the first paint', costs: [], figures}];
}

async function measureSubject(lab, {what, path, limit}, device) {
  const runs = [];
  for (let round = 0; round < ROUNDS; round++) runs.push(await visitEarly(lab, path, device));
  const grew = Math.max(...runs.map((run) => run.grew));
  const moved = [...new Set(runs.flatMap((run) => run.moved))].filter(Boolean).join(', ');
  return {
    ...(limit !== undefined && {bar: 'A6', limit}),
    what: `${what}, ${device.viewport.width} px`,
    unit: 'CLS',
    ...spread(runs.map(({score}) => score)),
    detail: [`page ${grew >= 0 ? '+' : ''}${grew} px`, moved && `moved: ${moved}`]
      .filter(Boolean)
      .join('; '),
  };
}

/** A visit whose first paint came before the script, which hides no shift; later and later if need be. */
async function visitEarly(lab, path, device) {
  for (const script of DELAYS) {
    lab.latency.script = script;
    const result = await withPage({browser: lab.browser, device}, ({page}) =>
      visit(page, lab.origin + path),
    );
    lab.latency.script = 0;
    if (!result.isUpgraded) throw new Error(`${path}: the script did not run`);
    if (result.isEarly) return result;
  }
  throw new Error(`${path}: the script was always there before the first paint`);
}

async function visit(page, address) {
  await page.evaluateOnNewDocument(recorder);
  await page.goto(address);
  await page.waitForNetworkIdle({idleTime: 100});
  await delay(300);
  return page.evaluate(reading);
}
