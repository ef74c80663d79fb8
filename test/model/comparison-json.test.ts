import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {toJson} from '../../src/model/comparison-json.js';
import {parseComparison} from '../../src/model/parse-comparison.js';
import {anyRawComparison, figure, missing, oneRow} from '../support/figures.js';

interface Written {
  readonly metrics: readonly Record<string, unknown>[];
  readonly chips: readonly {readonly figures: Readonly<Record<string, Record<string, unknown>>>}[];
}

const write = (...args: Parameters<typeof oneRow>) =>
  JSON.parse(toJson(oneRow(...args))) as Written;
const read = (input: unknown) =>
  parseComparison(
    input,
    'en',
    () => undefined,
    () => undefined,
  );

describe('toJson', () => {
  it('has the shape of the catalogue, each figure with its sources', () => {
    const sources = [{text: 'Epoch AI', href: 'https://epoch.ai'}];
    const second = figure(70, {status: 'measured', test: 'MAMF', sources});
    const written = write([figure(80, {low: 64, high: 96, note: 'So.', sources, second})], {
      credit: 'By us.',
    });
    const titled = [{title: 'Epoch AI', url: 'https://epoch.ai'}];
    const plain = {isExact: true, unit: 'GB'};
    expect(written).to.deep.equal({
      title: 'Chips',
      credit: 'By us.',
      remarks: [],
      metrics: [{id: 'memory', label: 'Capacity', unit: 'GB', better: 'higher'}],
      chips: [
        {
          id: 'c0',
          name: 'Chip 0',
          vendor: 'V',
          figures: {
            memory: {
              ...plain,
              text: '80',
              numeral: '80',
              value: 80,
              status: 'claimed',
              note: 'So.',
              low: 64,
              high: 96,
              sources: titled,
              second: {
                ...plain,
                text: '70',
                numeral: '70',
                value: 70,
                status: 'measured',
                test: 'MAMF',
                sources: titled,
              },
            },
          },
        },
      ],
    });
  });

  it('names an authored metric by its label, and tells apart two of one label', () => {
    const table = {metrics: [{label: 'Speed'}, {label: 'Speed'}], chips: [{id: 'a', name: 'A'}]};
    const written = write([], {...table, figures: [[figure(9)], [figure(8)]]});
    expect(written.metrics.map(({id}) => id)).to.deep.equal(['Speed', 'Speed-2']);
    expect(written.chips[0]?.figures['Speed-2']).to.deep.include({value: 8});
  });

  it('leaves out what is not published, but not why, nor what else was found', () => {
    const reason = {...missing, text: 'not applicable'};
    const [gap, none, beside] = write([
      reason,
      missing,
      {...missing, others: [figure(7, {status: 'measured'})]},
    ]).chips;
    expect(gap?.figures.memory).to.deep.include({text: 'not applicable'});
    expect(none?.figures).to.deep.equal({});
    expect(beside?.figures.memory?.others).to.have.length(1);
  });

  it('keeps a range, and what a table says besides', () => {
    const range = figure(340, {isExact: false, text: '280–400 W', numeral: '280–400'});
    const {value} = read(write([range], {remarks: ['Sources: the vendors.']}));
    expect(value?.figures[0]?.[0]).to.deep.include(range);
    expect(value?.remarks).to.deep.equal(['Sources: the vendors.']);
  });

  it('is read again as it was', () => {
    fc.assert(
      fc.property(anyRawComparison, (raw) => {
        const {value} = read(raw);
        const again = read(JSON.parse(toJson(value!)));
        expect(again.issues).to.deep.equal([]);
        expect(again.value).to.deep.equal(value);
      }),
    );
  });
});
