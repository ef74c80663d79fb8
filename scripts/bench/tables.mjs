import {costOf, desktop, longestTask, phone, withPage} from './browser.mjs';
import {costRows, interleave, ratio, spread} from './runs.mjs';

const OURS = 'ours, all features';
const PLAIN = 'vanilla';
const FULL = 'vanilla, all features';

const subjects = {[OURS]: 'ours', [PLAIN]: 'table', [FULL]: 'table with all features'};

const small = {count: 6, device: phone, seconds: 25, title: '6 chips × 12 on the phone'};
// A round of these takes seconds.
const large = {count: 1000, device: desktop, rounds: 2, title: '1,000 chips × 12 on the desktop'};

/** The costs of a comparison, against tables written by hand: bars T1 and T2. */
export async function measureTables(lab) {
  const six = await race(lab, small);
  const longest = await visit(lab, small, OURS, longestTask);
  const task = {what: 'longest task', unit: 'ms', ...spread([longest])};
  const thousand = await race(lab, large);
  return [
    section(`${small.title}: render`, six, 'render', {bar: 'T1', limit: 1.8}, task),
    section(`${small.title}: sort`, six, 'sort'),
    section(`${large.title}: render`, thousand, 'render', {bar: 'T2', limit: 1}),
    section(`${large.title}: sort`, thousand, 'sort', {bar: 'T2', limit: 1}),
  ];
}

const race = (lab, setup) =>
  interleave([OURS, PLAIN, FULL], setup, (name) => visit(lab, setup, name, measureCosts));

/** Ours against both; the bar is against the plain one. */
function section(title, samples, key, bar, ...more) {
  const figures = [
    {...bar, ...ratio(samples, OURS, PLAIN, key)},
    ratio(samples, OURS, FULL, key),
    ...more,
  ];
  return {title, costs: costRows(samples, key), figures};
}

function visit({browser, origin}, {count, device}, name, measure) {
  return withPage({browser, device}, async (visited) => {
    const {page} = visited;
    await page.goto(`${origin}/bench/${name === OURS ? `chips-${count}` : 'empty'}`);
    await page.evaluate(`bench.prepare('chips', ${count})`);
    return measure(visited, () => page.evaluate(`bench.start('${subjects[name]}')`));
  });
}

async function measureCosts(visited, start) {
  const render = await costOf(visited, start);
  const sort = await costOf(visited, () => visited.page.evaluate('bench.sort()'));
  return {render, sort};
}
