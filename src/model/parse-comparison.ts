import {numberFormat} from '../i18n/messages.js';
import type {Chip, Comparison, Metric} from './comparison.js';
import type {Better} from './figure.js';
import {copyJson, fields, listField, type Parsed, textField, texts} from './json.js';
import {nearest} from './nearest.js';
import {figureReader} from './parse-figure.js';

/** What has an id: a chip or a metric, with all that is said of it. */
type Item = Readonly<Record<string, unknown>> & {readonly id: string};

type Warn = (code: string, text: string) => void;

type Kind = 'chips' | 'metrics';

/** The parts of the shipped catalogue, which is known to be sound. */
interface Catalogue {
  readonly chips?: readonly Item[];
  readonly metrics?: readonly Item[];
  readonly sources?: object;
}

/**
 * Reads a comparison: `{title, baseline, chips, metrics, sources, remarks, credit, license, asOf}`.
 * A chip is `{id, name, vendor, note, figures}`, its figures by the id of a metric, and a metric is what
 * `Metric` says; a text in place of either has ids of the catalogue, parted by white space. Without `metrics`
 * all of the catalogue's are taken of which something is said. A catalogue by itself is a comparison.
 *
 * Numbers are printed as `locale` does. `catalogue` is called when ids of it are used, and returns it, or
 * `undefined` as long as it is not there. `warn` hears of `unknown-chip` and `unknown-metric`, with the nearest id.
 * What lacks an id, and a figure that can't be used, is an issue; so is all of it when nothing is left.
 * Never throws.
 */
export function parseComparison(
  input: unknown,
  locale: string,
  catalogue: () => unknown,
  warn: Warn,
): Parsed<Comparison> {
  const data = fields(copyJson(input));
  const issues: unknown[] = [];
  let shipped: Catalogue | undefined = {};
  const known = (kind: Kind) => (shipped = catalogue() as Catalogue | undefined)?.[kind] ?? [];
  const chips = pick('chips', data, known, issues, warn);
  // Whom to credit is the catalogue's to say only of chips that it has.
  const about = {...texts(shipped), ...texts(data)};
  const cell = (chip: Item, {id}: Pick<Item, 'id'>) => fields(chip.figures)[id];
  const metrics = pick('metrics', data, known, issues, warn)
    .filter((metric) => data.metrics ?? chips.some((chip) => cell(chip, metric)))
    .map(readMetric);
  const {format} = numberFormat(locale, {maximumFractionDigits: 20});
  const read = figureReader(format, {...shipped?.sources, ...fields(data.sources)}, issues);
  const value = chips[0] &&
    metrics[0] && {
      ...about,
      caption: about.title ?? '',
      remarks: listField(data.remarks ?? about.credit).filter(textField) as string[],
      chips: chips.map((chip) => ({name: chip.id, ...texts(chip)}) as Chip),
      metrics,
      figures: metrics.map((metric) => chips.map((chip) => read(cell(chip, metric), metric))),
    };
  // Of a catalogue that is not there nothing is said: it may yet come.
  if (!value && shipped) issues.push(input);
  return {value, issues};
}

/** The chips or metrics that the data has or names, each once. */
function pick(
  kind: Kind,
  data: Readonly<Record<string, unknown>>,
  known: (kind: Kind) => readonly Item[],
  issues: unknown[],
  warn: Warn,
): readonly Item[] {
  const wanted = listField(data[kind] ?? (data.chips && known(kind)));
  const named = wanted.flatMap((item) => textField(item)?.split(/\s+/) ?? item);
  return [...new Set(named)].flatMap((item) => {
    const id = textField(item);
    const found = id ? known(kind).find((one) => one.id === id) : (item as Item);
    if (textField(found?.id)) return found!;
    const near = id && nearest(id, known(kind));
    if (near) warn(`unknown-${kind.slice(0, -1)}`, `${id} (${near}?)`);
    if (!id) issues.push(item);
    return [];
  });
}

function readMetric(metric: Item): Metric & Pick<Item, 'id'> {
  const {unit, better = '', ...said} = texts(metric);
  return {
    label: metric.id,
    detail: unit,
    ...said,
    id: metric.id,
    unit,
    better: /higher|lower/.exec(better)?.[0] as Better | undefined,
  };
}
