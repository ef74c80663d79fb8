import {type Chip, type Comparison, type Metric, parseHeading} from '../../model/comparison.js';
import {parseNumeral} from '../../model/figure.js';
import {readFigure, readText} from './read-cell.js';

type Cell = HTMLTableCellElement;

/** A row with its heading and the group that it stands in. */
interface Line {
  readonly head: Cell;
  readonly cells: readonly Cell[];
  readonly group: string;
}

/**
 * The table inside an element, and the child that holds it: the table itself, or a wrapper that says
 * nothing besides, such as those that editors put around tables.
 */
export function findTable(host: Element): {table: HTMLTableElement; holder: Element} | undefined {
  const table = host.querySelector('table');
  const holder = table && [...host.children].find((child) => child.contains(table));
  return holder?.textContent.trim() === table?.textContent.trim() && table && holder
    ? {table, holder}
    : undefined;
}

/**
 * Reads an authored table, chips across or down: a row of headings, then rows of a heading and figures,
 * and rows of one cell that name a group. `undefined` for anything else (merged cells, a row that is
 * too long, no figures), so that no word is lost. Never throws.
 */
export function readTable(table: HTMLTableElement, locale: string): Comparison | undefined {
  const rows = [...table.rows];
  const headers = table.tHead?.rows.length ?? 1;
  const [, ...columns] = rows[headers - 1]?.cells ?? [];
  const {lines, remarks} = readLines(rows.slice(headers), columns.length);
  const hasHeader = !columns.some((cell) => parseNumeral(readText(cell), locale));
  if (!hasHeader || !lines.length || lines.some((line) => isRagged(line, columns.length))) {
    return undefined;
  }
  const isDown = areChipsDown(columns, lines);
  const heads = lines.map(({head}) => head);
  const [chips, metrics] = isDown ? [heads, columns] : [columns, heads];
  const read = metrics.map((head, m) => readMetric(head, isDown ? '' : (lines[m]?.group ?? '')));
  const figures = read.map((metric, m) =>
    chips.map((_, c) => {
      const [line, column] = isDown ? [c, m] : [m, c];
      return readFigure(lines[line]?.cells[column], metric, locale);
    }),
  );
  if (!figures.flat().some(({value}) => value !== undefined)) return undefined;
  const caption = table.caption ? readText(table.caption) : '';
  return {caption, chips: chips.map(readChip), metrics: read, figures, remarks};
}

function readLines(
  rows: readonly HTMLTableRowElement[],
  width: number,
): {lines: readonly Line[]; remarks: readonly string[]} {
  const lines: Line[] = [];
  let group = '';
  let remarks: string[] = [];
  for (const row of rows) {
    const [head, ...cells] = row.cells;
    if (!head) continue;
    const isGroup =
      (head.colSpan > width || head.scope.includes('group')) &&
      cells.every((cell) => !readText(cell));
    if (isGroup) {
      group = readText(head);
      remarks.push(group);
    } else {
      lines.push({head, cells, group});
      remarks = [];
    }
  }
  return {lines, remarks: remarks.filter(Boolean)};
}

function isRagged({head, cells}: Line, width: number): boolean {
  const isMerged = ({colSpan, rowSpan}: Cell) => colSpan > 1 || rowSpan > 1;
  return cells.length > width || isMerged(head) || cells.some(isMerged);
}

/** Chips run across, unless the headings tell otherwise: by what only chips or only metrics have. */
function areChipsDown(columns: readonly Cell[], lines: readonly Line[]): boolean {
  const isChip = (cell: Cell) => cell.matches('[data-chip], [data-vendor]');
  const isMetric = ({head, group}: Line) => group || rowData(head).better;
  if (columns.some(isChip) || lines.some(isMetric)) return false;
  if (lines.some(({head}) => isChip(head))) return true;
  // 'A100 (80 GB)' is a chip, 'Memory (GB)' a metric.
  return columns.some((cell) => {
    const {detail} = parseHeading(readText(cell));
    return cell.dataset.better !== undefined || (detail !== undefined && !/\d/.test(detail));
  });
}

/** What holds for a row stands on its `<tr>` or on its heading. */
function rowData(head: Cell): DOMStringMap {
  return {...(head.parentElement?.dataset ?? {}), ...head.dataset};
}

function readChip(head: Cell): Chip {
  const name = readText(head);
  return {id: head.dataset.chip || name, name, vendor: head.dataset.vendor};
}

function readMetric(head: Cell, group: string): Metric {
  const heading = parseHeading(readText(head));
  const {better, basis} = rowData(head);
  return {
    ...heading,
    group,
    basis: basis ?? heading.basis,
    better: better === 'higher' || better === 'lower' ? better : heading.better,
  };
}
