import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {toCsv} from '../../src/model/csv.js';
import {figure, missing, oneRow} from '../support/figures.js';

/** The cells of a CSV text, read as RFC 4180 says. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    if (end === '' && quoted === undefined && plain === '') break;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** The lines of a table as objects by column. */
function linesOf(...args: Parameters<typeof oneRow>): Record<string, string>[] {
  const [columns = [], ...lines] = readCsv(toCsv(oneRow(...args)));
  return lines.map((line) =>
    Object.fromEntries(columns.map((column, index) => [column, line[index] ?? ''])),
  );
}

describe('toCsv', () => {
  it('has a line for a figure with its status, basis and sources', () => {
    const sources = [{text: 'Epoch AI', href: 'https://epoch.ai'}, {text: 'A letter'}];
    const [line] = linesOf(
      [
        figure(1979, {
          text: '1,979',
          basis: 'dense',
          low: 1900,
          high: 2000,
          via: 'second-hand',
          note: 'Say "so".',
          sources,
        }),
      ],
      {asOf: '2026-11-23'},
    );
    expect(line).to.deep.equal({
      chip: 'Chip 0',
      vendor: 'V',
      metric: 'Capacity',
      value: '1979',
      unit: 'GB',
      basis: 'dense',
      status: 'claimed',
      test: '',
      via: 'second-hand',
      low: '1900',
      high: '2000',
      asOf: '2026-11-23',
      note: 'Say "so".',
      sources: 'Epoch AI https://epoch.ai; A letter',
    });
  });

  it('ends each line with CR LF, and quotes only where it must', () => {
    expect(
      toCsv(oneRow([figure(1, {note: 'a,b'})]))
        .split('\r\n')
        .slice(1),
    ).to.deep.equal(['Chip 0,V,Capacity,1,GB,,claimed,,,,,,"a,b",', '']);
  });

  it('has a line for each figure beside', () => {
    const others = [figure(7, {status: 'measured', test: 'MAMF'})];
    const lines = linesOf([
      figure(9, {others}),
      figure(8, {second: figure(6, {status: 'measured'})}),
    ]);
    expect(
      lines.map(({value, status, test}) => [value, status, test].join(' ').trim()),
    ).to.deep.equal(['9 claimed', '7 measured MAMF', '8 claimed', '6 measured']);
  });

  it('gives words as they are, ranges without their unit, and nothing for nothing', () => {
    const range = figure(340, {isExact: false, text: '280–400 W', numeral: '280–400'});
    const lines = linesOf([missing, {...missing, isMissing: false, text: '7 nm'}, range]);
    expect(lines.map(({value}) => value)).to.deep.equal(['', '7 nm', '280–400']);
  });

  it('prefers the day of a figure to that of all', () => {
    const lines = linesOf([figure(1, {asOf: '2026-01-15'}), figure(2)], {asOf: '2026-11-23'});
    expect(lines.map(({asOf}) => asOf)).to.deep.equal(['2026-01-15', '2026-11-23']);
  });

  for (const text of [
    '=1+1',
    '+1',
    '@SUM(A1)',
    '-A1',
    '-1+1',
    '--1',
    '\t=1',
    '\r=1',
    '\n=1',
    '-',
    '=HYPERLINK("https://example.com")',
  ]) {
    it(`defuses ${JSON.stringify(text)}`, () => {
      expect(linesOf([figure(1, {note: text})])[0]?.note).to.equal(`'${text}`);
    });
  }

  for (const text of ['-5', '-0.5', '-1e-7', '-1e+21', 'a=b', '1-1', '’=']) {
    it(`leaves ${JSON.stringify(text)} alone`, () => {
      expect(linesOf([figure(1, {note: text})])[0]?.note).to.equal(text);
    });
  }

  it('keeps every number as it is', () => {
    fc.assert(
      fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (value) => {
        expect(Number(linesOf([figure(value)])[0]?.value)).to.equal(value === 0 ? 0 : value);
      }),
    );
  });

  it('loses no word, and lets no formula through', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'=+-@"\',\t\r\n1a ')}), (note) => {
        const read = linesOf([figure(1, {note})])[0]?.note ?? '';
        expect(read.replace(/^'(?=[=+@\t\r\n-])/, '')).to.equal(
          note.replace(/^'(?=[=+@\t\r\n-])/, ''),
        );
        if (/^[=+@\t\r\n-]/.test(read)) expect(read).to.match(/^-[\d.]+(e[-+]?\d+)?$/);
      }),
    );
  });
});
