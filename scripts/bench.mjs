/*
 * Measures what the elements cost a page: `npm run bench`, or `npm run bench -- --json figures.json`.
 *
 * How to read it. A row with two columns at its end is a cost: milliseconds of processor time on the
 * main thread of headless Chromium, median (least–most) of the rounds, with the part of style and of
 * layout in the median. `script` and the rest of the engine's work make up what is left. It is counted
 * from `import()` of the bundle to the second frame after the element is ready, without the time in
 * which other programs had the processor. A row with a unit compares costs, round by round; only these
 * ratios carry over to another machine, and only roughly. 'Phone' is a processor slowed down four times
 * and a screen of 390 × 844.
 *
 * 'Left native' is the same page without the bundle, so it shows what the harness costs. 'Built by
 * script' is the same list made by a few lines of vanilla script, in a plain look and in ours. The
 * vanilla tables are made from data; 'all features' stands for marks, note buttons, ratios and bars.
 *
 * A6 is the sum of all layout shifts, nobody touching the page, when the server holds the bundle back
 * and what it fetches until the light content is painted; 'page +n px' says how much higher the page has become, which also
 * tells of what moves below the screen.
 *
 * Bars (A1 …, T1 …) are goals. A missed one is printed and fails nothing, since a busy machine misses
 * more of them: compare two versions in runs one after the other. Exits with 1 only when something could
 * not be measured. It takes one to three minutes.
 */
import {writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import {ensureDependencies, ensureEngines} from './setup.mjs';

const {values} = parseArgs({options: {json: {type: 'string'}}});

ensureDependencies();
ensureEngines(['chromium']);
const {build} = await import('./build.mjs');
await build();

const {launch} = await import('./bench/browser.mjs');
const {serveBench} = await import('./bench/server.mjs');
const {measureShifts} = await import('./bench/shifts.mjs');
const {measureQuestions} = await import('./bench/questions.mjs');
const {measureTables} = await import('./bench/tables.mjs');
const {judge, toText} = await import('./bench/report.mjs');

const latency = {script: 0};
const server = await serveBench(latency);
const browser = await launch();
const lab = {browser, latency, origin: `http://localhost:${server.address().port}`};

const sections = [];
for (const measure of [measureShifts, measureQuestions, measureTables]) {
  const measured = (await measure(lab)).map(judge);
  for (const section of measured) console.log(`\n${toText(section)}`);
  sections.push(...measured);
}

const conditions = {
  date: new Date().toISOString(),
  browser: await browser.version(),
  processors: cpus().length,
  load: loadavg()[0],
};
const {browser: version, processors, load} = conditions;
console.log(`\n${version}, ${processors} processors, load ${load.toFixed(1)}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify({conditions, sections}, null, 2)}\n`);
await browser.close();
process.exit(0);
