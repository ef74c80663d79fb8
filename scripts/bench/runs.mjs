/**
 * Measures the named subjects in turn, so that whatever slows the machine slows all of them. The first
 * round warms up and does not count; when the time is over, three rounds have to do.
 */
export async function interleave(names, {rounds = 7, seconds = Infinity}, measure) {
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  const deadline = Date.now() + seconds * 1000;
  for (let round = 0; round <= rounds; round++) {
    if (round > 3 && Date.now() > deadline) break;
    for (const name of names) {
      const sample = await measure(name);
      if (round > 0) samples[name].push(sample);
    }
  }
  return samples;
}

/** Median, least and most. */
export function spread(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  return {median, min: sorted[0], max: sorted.at(-1)};
}

/** What each subject cost at `key`, for the report. */
export function costRows(samples, key) {
  return Object.entries(samples).map(([name, runs]) => ({
    name,
    runs: runs.length,
    ...spread(runs.map((run) => run[key].all)),
    style: spread(runs.map((run) => run[key].style)).median,
    layout: spread(runs.map((run) => run[key].layout)).median,
  }));
}

/** How many times the cost of `base` that of `ours` is, round by round. */
export function ratio(samples, ours, base, key) {
  const pairs = pairsOf(samples, ours, base, key);
  return {what: `${ours} ÷ ${base}`, unit: '×', ...spread(pairs.map(([a, b]) => a / b))};
}

/** How many milliseconds `ours` takes more than `base`, round by round. */
export function excess(samples, ours, base, key) {
  const pairs = pairsOf(samples, ours, base, key);
  return {what: `${ours} − ${base}`, unit: 'ms', ...spread(pairs.map(([a, b]) => a - b))};
}

const pairsOf = (samples, ours, base, key) =>
  samples[ours].map((run, round) => [run[key].all, samples[base][round][key].all]);
