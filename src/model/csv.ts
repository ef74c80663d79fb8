import type {Comparison} from './comparison.js';
import {entriesOf} from './entries.js';
import {plainValue} from './figure.js';

const COLUMNS =
  'chip vendor metric value unit basis status test via low high asOf note sources'.split(' ');

/** What a spreadsheet would run: a formula, but not a negative number. */
const FORMULA = /^([=+@\t\r\n]|-(?!\d+(\.\d+)?(e[-+]?\d+)?$))/;

/**
 * A comparison as CSV (RFC 4180), a line to a figure, so that status, basis and sources go where the
 * figure goes. What a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function toCsv(comparison: Comparison): string {
  const {chips, metrics, asOf} = comparison;
  const lines = entriesOf(comparison).map((figure) => {
    const chip = chips[figure.chip];
    const line: Readonly<Record<string, unknown>> = {
      asOf,
      ...figure,
      chip: chip?.name,
      vendor: chip?.vendor,
      metric: metrics[figure.metric]?.label,
      value: plainValue(figure),
      sources: figure.sources.map(({text, href = ''}) => `${text} ${href}`.trim()).join('; '),
    };
    return COLUMNS.map((column) => line[column]);
  });
  return [COLUMNS, ...lines].map((line) => `${line.map(toCell).join()}\r\n`).join('');
}

function toCell(value: unknown = ''): string {
  const text = String(value).replace(FORMULA, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
