import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Figure} from '../../src/model/figure.js';
import {figureReader} from '../../src/model/parse-figure.js';

const sources = {
  s1: {title: 'Epoch AI', url: 'https://epoch.ai/data'},
  evil: {title: 'X', url: 'javascript:alert(1)'},
};

/** Reads a figure, and what was wrong with it. */
function read(
  input: unknown,
  like: Pick<Figure, 'unit' | 'basis'> = {unit: 'TFLOPS', basis: 'dense'},
) {
  const issues: unknown[] = [];
  const {format} = new Intl.NumberFormat('en', {maximumFractionDigits: 20});
  return {figure: figureReader(format, sources, issues)(input, like), issues};
}

describe('figureReader', () => {
  it('reads a number with all that is known of it', () => {
    const raw = {
      value: 1979,
      status: 'claimed',
      via: 'second-hand',
      note: 'Dense.',
      asOf: '2026-01-15',
      low: 1900,
      high: 2000,
      sources: ['s1'],
    };
    expect(read(raw).figure).to.deep.include({
      text: '1,979',
      numeral: '1,979',
      value: 1979,
      isExact: true,
      isMissing: false,
      unit: 'TFLOPS',
      basis: 'dense',
      status: 'claimed',
      via: 'second-hand',
      note: 'Dense.',
      asOf: '2026-01-15',
      low: 1900,
      high: 2000,
      sources: [{text: 'Epoch AI', href: 'https://epoch.ai/data'}],
    });
  });

  it('keeps a true zero, and all decimals', () => {
    expect(read({value: 0}).figure).to.deep.include({text: '0', value: 0, isMissing: false});
    expect(read({value: 1.32825}).figure.text).to.equal('1.32825');
  });

  it('reads words as words, even with a number in them', () => {
    expect(read({value: '7 nm'}).figure).to.deep.include({
      text: '7 nm',
      value: undefined,
      isExact: false,
      isMissing: false,
    });
  });

  it('takes a figure without a value for missing, with its reason', () => {
    expect(read(undefined).figure).to.deep.include({text: '', isMissing: true, sources: []});
    const {figure, issues} = read({text: 'not applicable', note: 'No FP4.', sources: ['s1']});
    expect(figure).to.deep.include({text: 'not applicable', isMissing: true, note: 'No FP4.'});
    expect(figure.sources).to.have.length(1);
    expect(issues).to.deep.equal([]);
  });

  it('has a unit and a basis of its own where it says so', () => {
    expect(read({value: 1, unit: 'GB/s', basis: 'total'}).figure).to.deep.include({
      unit: 'GB/s',
      basis: 'total',
    });
  });

  it('reads what stands beside it, which counts the same unless it says otherwise', () => {
    const {figure} = read({
      value: 312,
      status: 'claimed',
      second: {value: 271.2, status: 'measured', test: 'MAMF'},
      others: [{value: 251.5, basis: 'A100 40GB', status: 'measured', test: 'GEMM'}, {value: 310}],
    });
    const dense = {unit: 'TFLOPS', basis: 'dense'};
    expect(figure.second).to.deep.include({
      ...dense,
      value: 271.2,
      status: 'measured',
      test: 'MAMF',
    });
    expect(figure.others?.map(({value, basis}) => [value, basis])).to.deep.equal([
      [251.5, 'A100 40GB'],
      [310, 'dense'],
    ]);
    expect(figure.others?.at(-1)).to.deep.include({...dense, status: 'claimed'});
  });

  it('lets the author’s words stand for the number', () => {
    expect(read({value: 340, isExact: false, text: '280–400 W'}).figure).to.deep.include({
      value: 340,
      isExact: false,
      text: '280–400 W',
      isMissing: false,
    });
  });

  it('reads sources by id, by address and by name, and links no script', () => {
    const raw = {
      value: 1,
      sources: [
        's1',
        {title: 'A sheet', url: 'http://example.com'},
        {title: 'A note', url: '#note'},
        'A letter',
        'evil',
        {},
        7,
        'toString',
        '__proto__',
      ],
    };
    expect(read(raw).figure.sources.map(({text, href}) => [text, href])).to.deep.equal([
      ['Epoch AI', 'https://epoch.ai/data'],
      ['A sheet', 'http://example.com'],
      ['A note', '#note'],
      ['A letter', undefined],
      ['X', undefined],
      ['toString', undefined],
      ['__proto__', undefined],
    ]);
  });

  for (const [what, raw] of [
    ['a bare number', 80],
    ['nothing said', {}],
    ['an object for a value', {value: {}}],
    ['a value that is not finite', {value: Infinity}],
    ['an empty value', {value: ' '}],
    ['an unknown status', {value: 1, status: 'verified'}],
  ] as const) {
    it(`tells of ${what}`, () => {
      expect(read(raw).issues).to.deep.equal([raw]);
    });
  }

  it('drops an unknown status, not the figure', () => {
    expect(read({value: 1, status: 'verified'}).figure).to.deep.include({
      value: 1,
      status: undefined,
    });
  });

  it('reads anything without throwing, as a figure that says one thing', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const {figure} = read(raw);
        expect(figure.text).to.be.a('string');
        if (figure.isExact) expect(figure.value).to.be.a('number');
        if (figure.isMissing) expect(figure.value).to.equal(undefined);
      }),
    );
  });
});
