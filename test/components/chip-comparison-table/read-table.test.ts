import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {findTable, readTable} from '../../../src/components/chip-comparison-table/read-table.js';
import type {Comparison} from '../../../src/model/comparison.js';

function read(html: string, locale = 'en'): Comparison | undefined {
  const template = document.createElement('template');
  template.innerHTML = html;
  const host = document.createElement('div');
  host.append(template.content);
  document.body.append(host);
  try {
    const found = findTable(host);
    return found && readTable(found.table, locale);
  } finally {
    host.remove();
  }
}

const values = (comparison: Comparison | undefined) =>
  comparison?.figures.map((row) => row.map(({value}) => value));

describe('readTable', () => {
  it('reads chips across', () => {
    const comparison = read(
      `<table><caption>Two</caption><thead><tr><td><th data-chip=a data-vendor=V>A<th>B<tbody>
       <tr data-better=higher data-basis=dense><th>Memory (GB)<td>80<td>96</table>`,
    );
    expect(comparison?.caption).to.equal('Two');
    expect(comparison?.chips).to.deep.equal([
      {id: 'a', name: 'A', vendor: 'V'},
      {id: 'B', name: 'B', vendor: undefined},
    ]);
    expect(comparison?.metrics).to.deep.equal([
      {label: 'Memory', detail: 'GB', unit: 'GB', basis: 'dense', better: 'higher', group: ''},
    ]);
    expect(values(comparison)).to.deep.equal([[80, 96]]);
  });

  it('reads chips down, by the units in the header', () => {
    const comparison = read(
      `<table><tr><th>Chip<th>Memory (GB)<th data-better=lower>Power
       <tr><td>A100<td>80<td>400 W<tr><td>H20 (96 GB)<td>96<td>350 W</table>`,
    );
    expect(comparison?.chips.map(({name}) => name)).to.deep.equal(['A100', 'H20 (96 GB)']);
    expect(comparison?.metrics.map(({label, better}) => [label, better])).to.deep.equal([
      ['Memory', undefined],
      ['Power', 'lower'],
    ]);
    expect(values(comparison)).to.deep.equal([
      [80, 96],
      [400, 350],
    ]);
  });

  it('reads groups and keeps a last line as a remark', () => {
    const comparison = read(
      `<table><tr><th><th>A<th>B<tr><th colspan=3>Memory<tr><th>Size<td>1<td>2
       <tr><th scope=rowgroup>Compute<td><td><tr><th>FP16<td>3<td>4<tfoot><tr><td colspan=3>Source: X</table>`,
    );
    expect(comparison?.metrics.map(({group}) => group)).to.deep.equal(['Memory', 'Compute']);
    expect(comparison?.remarks).to.deep.equal(['Source: X']);
  });

  it('takes marks of footnotes from a value, but no power of ten', () => {
    const comparison = read(
      '<table><tr><th><th>A<th>B<tr><th>x<td>80<sup>1</sup><td>10<sup>15</sup></table>',
    );
    expect(comparison?.figures[0]?.map(({text}) => text)).to.deep.equal(['80', '10^15']);
    expect(values(comparison)).to.deep.equal([[80, undefined]]);
  });

  it('lets data-value win and keeps the author’s text', () => {
    const [figure] =
      read('<table><tr><th><th>A<tr><th>x<td data-value=2.039>2.04</table>')?.figures[0] ?? [];
    expect([figure?.text, figure?.value]).to.deep.equal(['2.04', 2.039]);
  });

  it('reads a second figure beside the first', () => {
    const [figure] =
      read(
        `<table><tr><th><th>A<tr><th>FP16 (TFLOPS)
         <td data-status=claimed>312 <small data-status=measured data-value=271.2>271 measured</small></table>`,
      )?.figures[0] ?? [];
    expect(figure?.value).to.equal(312);
    expect(figure?.second?.value).to.equal(271.2);
    expect(figure?.second?.numeral).to.equal('271');
    expect(figure?.second?.unit).to.equal('TFLOPS');
  });

  it('finds sources by link, id and address', () => {
    const [figure] =
      read(
        `<table><tr><th><th>A<tr><th>x<td data-source="s https://b.example/x javascript:x">1
         <sup><a href="#s">1</a></sup> <a href="https://a.example/">A</a></table>
         <p id=s>The note</p>`,
      )?.figures[0] ?? [];
    expect(figure?.sources).to.deep.equal([
      {text: 'The note', href: undefined},
      {text: 'A', href: 'https://a.example/'},
      {text: 'The note', href: undefined},
      {text: 'https://b.example/x', href: 'https://b.example/x'},
    ]);
  });

  it('reads numbers by the language of the table', () => {
    const html = '<table><tr><th><th>A<th>B<tr><th>x<td>1.979<td>3,35 TB/s</table>';
    expect(values(read(html, 'de'))).to.deep.equal([[1979, 3.35]]);
    expect(values(read(html, 'en'))).to.deep.equal([[1.979, undefined]]);
  });

  for (const [what, html] of Object.entries({
    'no row': '<table></table>',
    'one cell': '<table><tr><td>1</table>',
    'no header': '<table><tr><td>1<td>2<tr><td>3<td>4</table>',
    'no figures': '<table><tr><th>a<th>b<tr><th>c<td>d</table>',
    'a row longer than its header': '<table><tr><th>a<th>b<tr><th>c<td>1<td>2</table>',
    'words beside it in a wrapper': '<div>Words<table><tr><th>a<th>b<tr><th>c<td>1</table></div>',
  })) {
    it(`refuses a table with ${what}`, () => expect(read(html)).to.equal(undefined));
  }

  it('refuses a heading that spans rows or columns, under which figures would move', () => {
    const rows = (head: string) => `<table><tr><th><th>A<th>B<tr>${head}<td>2<td>4</table>`;
    expect(read(rows('<th rowspan=2>Memory'))).to.equal(undefined);
    expect(read(rows('<th colspan=2>Memory'))).to.equal(undefined);
  });

  it('takes chips with a word in brackets for chips where the rows say what is better', () => {
    const comparison = read(
      '<table><tr><th><th>A100 (SXM)<th>H100 (PCIe)<tr data-better=higher><th>Memory<td>80<td>96</table>',
    );
    expect(comparison?.chips.map(({name}) => name)).to.deep.equal(['A100 (SXM)', 'H100 (PCIe)']);
  });

  it('reads a table in a wrapper', () => {
    expect(
      values(read('<figure><table><tr><th>a<th>b<tr><th>c<td>1</table></figure>')),
    ).to.deep.equal([[1]]);
  });

  it('never throws, and has a figure for each metric and chip', () => {
    const cell = fc.record({
      tag: fc.constantFrom('td', 'th'),
      span: fc.constantFrom(
        '',
        'colspan=2',
        'colspan=1000',
        'rowspan=2',
        'rowspan=0',
        'rowspan=65534',
      ),
      more: fc.constantFrom(
        '',
        'scope=rowgroup',
        'data-chip=x',
        'data-status=claimed',
        'data-value=7',
      ),
      text: fc.constantFrom(
        '',
        '1',
        '2 GB',
        'n/a',
        'x (W)',
        '<table><tr><td>1</table>',
        '<b data-status=measured>3</b>',
      ),
    });
    const row = fc.array(cell, {maxLength: 5});
    const part = fc.constantFrom('thead', 'tbody', 'tfoot');
    fc.assert(
      fc.property(fc.array(fc.tuple(part, row), {maxLength: 6}), (rows) => {
        const html = rows
          .map(([name, cells]) => {
            const inner = cells.map(
              ({tag, span, more, text}) => `<${tag} ${span} ${more}>${text}</${tag}>`,
            );
            return `<${name}><tr>${inner.join('')}</tr></${name}>`;
          })
          .join('');
        const comparison = read(`<table>${html}</table>`);
        for (const figures of comparison?.figures ?? []) {
          expect(figures.length).to.equal(comparison?.chips.length);
        }
      }),
      {numRuns: 200},
    );
  });

  it('reads 2,000 rows at once', () => {
    const rows = Array.from({length: 2000}, (_, i) => `<tr><th>${i}<td>${i}<td>${i}`).join('');
    expect(read(`<table><tr><th><th>A<th>B${rows}</table>`)?.metrics.length).to.equal(2000);
  });
});
