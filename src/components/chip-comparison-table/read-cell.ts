import {oneLine} from '../../internal/one-line.js';
import type {Metric} from '../../model/comparison.js';
import {
  type Figure,
  isMissingText,
  parseNumeral,
  parseRaw,
  parseStatus,
} from '../../model/figure.js';
import {readSources} from './read-sources.js';

/** A figure beside the figure, such as a measurement beside a claim. */
const SECOND = '[data-status]';

/** What an element says to a reader: no marks of footnotes, no second figure. */
export function readText(element: Element): string {
  if (!element.firstElementChild) return oneLine(element);
  const copy = element.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll(`${SECOND}, sup, script, style`)) {
    other.replaceWith(isPower(other) ? `^${oneLine(other)}` : '');
  }
  return oneLine(copy);
}

/** A power, of ten or of a metre, is no mark of a footnote; with its sign it is no other number. */
function isPower(element: Element): boolean {
  const before = element.previousSibling?.textContent ?? '';
  return (
    element.localName === 'sup' && /\b(10|[ckmµn]?m)$/.test(before) && !element.firstElementChild
  );
}

/** What stands in a cell of `metric`, in the language of the table. */
export function readFigure(cell: Element | undefined, metric: Metric, locale: string): Figure {
  if (!cell) return {text: '', isMissing: true, isExact: false, sources: []};
  const figure = readOne(cell, metric, locale);
  const second = cell.querySelector(SECOND);
  // What the figure counts, its second counts, too.
  return second ? {...figure, second: readOne(second, figure, locale)} : figure;
}

function readOne(cell: Element, metric: Pick<Metric, 'unit' | 'basis'>, locale: string): Figure {
  const data = (name: string) => cell.getAttribute(`data-${name}`) ?? undefined;
  const text = readText(cell);
  const isMissing = isMissingText(text);
  const status = parseStatus(data('status'));
  // '271 measured' says its status in words.
  const found = isMissing ? undefined : parseNumeral(text.replace(status ?? '', '').trim(), locale);
  const value = isMissing ? undefined : (parseRaw(data('value')) ?? found?.value);
  const links = [...cell.querySelectorAll('a[href]')];
  return {
    text,
    isMissing,
    status,
    value,
    numeral: found?.numeral,
    isExact: value !== undefined && found?.isExact !== false,
    unit: found?.unit ?? metric.unit,
    basis: data('basis') ?? metric.basis,
    low: parseRaw(data('low')),
    high: parseRaw(data('high')),
    note: data('note'),
    sources: readSources(
      cell,
      links.filter((link) => link.closest(`td, th, ${SECOND}`) === cell),
    ),
  };
}
