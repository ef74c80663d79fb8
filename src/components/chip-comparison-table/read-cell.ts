import {oneLine, toLine} from '../../internal/one-line.js';
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
  return toLine(wordsOf(element));
}

function wordsOf(element: Element): string {
  let words = '';
  for (const node of element.childNodes) {
    if (node instanceof Text) words += node.data;
    if (!(node instanceof Element)) continue;
    if (!node.matches(`${SECOND}, sup, script, style`)) {
      words += node.localName === 'br' ? ' ' : wordsOf(node);
    } else if (isPower(node, words)) {
      words += `^${oneLine(node)}`;
    }
  }
  return words;
}

/** A power, of ten or of a metre, is no mark of a footnote; with its sign it is no other number. */
function isPower(element: Element, before: string): boolean {
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
    via: data('via'),
    asOf: data('as-of'),
    // Read only for the figures that a reader asks about.
    get sources() {
      const links = [...cell.querySelectorAll('a[href]')];
      return readSources(
        cell,
        links.filter((link) => link.closest(`td, th, ${SECOND}`) === cell),
      );
    },
  };
}
