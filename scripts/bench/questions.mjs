import {costOf, desktop, heapOf, longestTask, phone, withPage} from './browser.mjs';
import {costRows, excess, interleave, ratio, spread} from './runs.mjs';

const OURS = 'upgraded by us';
const NATIVE = 'left native';
const LIST = 'built by script';
const LOOK = 'built by script in our look';

const setups = [
  {count: 500, device: desktop, title: '500 questions on the desktop'},
  {count: 8, device: phone, title: '8 questions on the phone'},
];

const subjects = {[NATIVE]: 'native', [OURS]: 'ours', [LIST]: 'list', [LOOK]: 'list in our look'};

/** The costs of a list of questions: bars A1, A3, A4, A7 and A8. */
export async function measureQuestions(lab) {
  const sections = [];
  for (const setup of setups) sections.push(...(await measureSetup(lab, setup)));
  return sections;
}

async function measureSetup(lab, setup) {
  const names = setup.count === 500 ? [NATIVE, OURS, LIST, LOOK] : [NATIVE, OURS, LIST];
  const samples = await interleave(names, {seconds: 25}, (name) =>
    visit(lab, setup, name, measureCosts),
  );
  const weights = await interleave([OURS], {rounds: 3}, (name) =>
    visit(lab, setup, name, measureWeight),
  );
  return [
    {
      title: `${setup.title}: upgrade`,
      costs: costRows(samples, 'upgrade'),
      figures: [...upgradeFigures(samples, setup), ...weightFigures(weights[OURS], setup)],
    },
    {
      title: `${setup.title}: a toggle without motion`,
      costs: costRows(samples, 'toggle'),
      figures: [NATIVE, LIST].map((base) => ({
        bar: 'A4',
        limit: 1.2,
        ...ratio(samples, OURS, base, 'toggle'),
      })),
    },
  ];
}

function visit({browser, origin}, {count, device}, name, measure) {
  const isAuthored = [NATIVE, OURS].includes(name);
  return withPage({browser, device}, async (visited) => {
    const {page} = visited;
    await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    await page.goto(`${origin}/bench/${isAuthored ? `questions-${count}` : 'empty'}`);
    await page.evaluate(`bench.prepare('questions', ${count})`);
    return measure(visited, () => page.evaluate(`bench.start('${subjects[name]}')`));
  });
}

async function measureCosts(visited, start) {
  const upgrade = await costOf(visited, start);
  const toggles = await costOf(visited, async () => {
    for (const index of [0, 0, 4, 4]) await visited.page.evaluate(`bench.toggle(${index})`);
  });
  const toggle = Object.fromEntries(Object.entries(toggles).map(([key, ms]) => [key, ms / 4]));
  return {upgrade, toggle};
}

async function measureWeight(visited, start) {
  const heap = await heapOf(visited);
  const longest = await longestTask(visited, start);
  return {
    longest,
    heap: (await heapOf(visited)) - heap,
    nodes: await visited.page.evaluate('bench.nodes()'),
  };
}

function upgradeFigures(samples, {count}) {
  if (count === 8) {
    return [{bar: 'A3', limit: 34, aim: 24, ...excess(samples, OURS, NATIVE, 'upgrade')}];
  }
  return [
    ratio(samples, OURS, NATIVE, 'upgrade'),
    {bar: 'A1', limit: 0.5, aim: 0.35, ...ratio(samples, OURS, LIST, 'upgrade')},
    ratio(samples, OURS, LOOK, 'upgrade'),
  ];
}

function weightFigures(weights, {count}) {
  const of = (key) => spread(weights.map((weight) => weight[key]));
  const longest = {bar: 'A8', what: 'longest task', unit: 'ms', limit: 50, ...of('longest')};
  if (count === 8) return [longest];
  return [
    {bar: 'A7', what: 'nodes in the page', unit: '', limit: 3600, ...of('nodes')},
    {bar: 'A7', what: 'memory of the upgrade', unit: 'KiB', limit: 355, ...of('heap')},
    longest,
  ];
}
