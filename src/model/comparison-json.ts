import type {Comparison} from './comparison.js';
import type {Figure} from './figure.js';
import {unusedId} from './slug.js';

/**
 * A comparison as JSON that `parseComparison` reads again: each figure with its status, its basis, its
 * sources and all that stand beside it. What is not published is left out.
 */
export function toJson({caption: title, metrics, figures, ...rest}: Comparison): string {
  const ids: string[] = [];
  for (const {id, label} of metrics)
    ids.push(unusedId(id ?? label, (other) => ids.includes(other)));
  const data = {
    title,
    ...rest,
    metrics: metrics.map((metric, m) => ({...metric, id: ids[m]})),
    chips: rest.chips.map((chip, c) => ({
      ...chip,
      figures: Object.fromEntries(ids.map((id, m) => [id, write(figures[m]?.[c])])),
    })),
  };
  return JSON.stringify(data, null, 2);
}

/** What is said of a figure; `undefined` when that is nothing. */
function write(figure?: Figure): object | undefined {
  const {text, note, sources = [], second, others} = figure ?? {};
  if (!text && !note && !second && !others?.[0]) return undefined;
  return {
    ...figure,
    isMissing: undefined,
    sources: sources.map((source) => ({title: source.text, url: source.href})),
    second: write(second),
    others: others?.map((other) => write(other)),
  };
}
