import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseComparison} from '../../src/model/parse-comparison.js';
import {anyRawComparison} from '../support/figures.js';

const catalogue = {
  title: 'AI chips',
  asOf: '2026-11-23',
  credit: 'By Epoch AI.',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  metrics: [
    {
      id: 'memory',
      label: 'Capacity',
      unit: 'GB',
      better: 'higher',
      group: 'Memory',
      explainer: 'How much?',
    },
    {id: 'fp16', label: 'FP16', unit: 'TFLOPS', basis: 'dense', better: 'higher'},
    {id: 'tdp', label: 'Power', unit: 'W', better: 'lower'},
  ],
  chips: [
    {
      id: 'nvidia-h20',
      name: 'H20',
      vendor: 'Nvidia',
      note: 'Cut.',
      figures: {memory: {value: 96, status: 'claimed', sources: ['epoch']}},
    },
    {
      id: 'nvidia-h100',
      name: 'H100',
      vendor: 'Nvidia',
      figures: {memory: {value: 80}, fp16: {value: 989}},
    },
    {id: 'amd-mi300x', name: 'MI300X', vendor: 'AMD', figures: {memory: {value: 192}}},
  ],
  claims: [
    {
      subject: 'nvidia-h20',
      baseline: 'nvidia-h100',
      metric: 'FP16',
      value: 0.15,
      status: 'claimed',
      sources: ['epoch'],
    },
    {subject: 'amd-mi300x', baseline: 'nvidia-h100', metric: 'BF16', value: 1.32},
  ],
  sources: {epoch: {title: 'Epoch AI', url: 'https://epoch.ai'}},
};

/** Reads a comparison beside a catalogue; `warnings` are its codes with their texts. */
function parse(input: unknown, known: unknown = catalogue, locale = 'en') {
  const warnings: string[] = [];
  let asked = 0;
  const ask = () => {
    asked += 1;
    return known;
  };
  const warn = (code: string, text: string) => warnings.push(`${code} ${text}`);
  return {...parseComparison(input, locale, ask, warn), warnings, asked: asked > 0};
}

const own = {
  title: 'Mine',
  baseline: 'a',
  chips: [
    {id: 'a', name: 'A', figures: {speed: {value: 3, sources: ['s']}}},
    {id: 'b', figures: {}},
  ],
  metrics: [{id: 'speed', unit: 'km/h'}],
  sources: {s: {title: 'A test', url: 'https://example.com'}},
};

describe('parseComparison', () => {
  it('takes the named chips from the catalogue, in that order, with the metrics that have figures', () => {
    const {value, issues} = parse({chips: ['amd-mi300x', 'nvidia-h20']});
    expect(value?.chips.map(({name}) => name)).to.deep.equal(['MI300X', 'H20']);
    expect(value?.metrics.map(({id}) => id)).to.deep.equal(['memory']);
    expect(value?.figures.map((row) => row.map((figure) => figure.value))).to.deep.equal([
      [192, 96],
    ]);
    expect(value?.figures[0]?.[1]?.sources).to.deep.equal([
      {text: 'Epoch AI', href: 'https://epoch.ai'},
    ]);
    expect(issues).to.deep.equal([]);
  });

  it('keeps a named metric of which nothing is known', () => {
    const {value} = parse({chips: ['nvidia-h20'], metrics: ['tdp', 'memory']});
    expect(value?.metrics.map(({label}) => label)).to.deep.equal(['Power', 'Capacity']);
    expect(value?.figures[0]?.[0]).to.deep.include({isMissing: true, text: ''});
  });

  it('takes each once', () => {
    expect(parse({chips: ['nvidia-h20', 'nvidia-h20']}).value?.chips).to.have.length(1);
  });

  it('carries on what is said of a metric and a chip', () => {
    const {value} = parse({chips: ['nvidia-h20']});
    expect(value?.metrics[0]).to.deep.include({
      detail: 'GB',
      better: 'higher',
      group: 'Memory',
      explainer: 'How much?',
    });
    expect(value?.chips[0]).to.deep.include({id: 'nvidia-h20', vendor: 'Nvidia', note: 'Cut.'});
  });

  it('credits whose figures they are', () => {
    expect(parse({chips: ['nvidia-h20']}).value).to.deep.include({
      caption: 'AI chips',
      asOf: '2026-11-23',
      credit: 'By Epoch AI.',
      remarks: ['By Epoch AI.'],
    });
  });

  it('reads a comparison of its own, and asks for no catalogue', () => {
    const {value, issues, asked} = parse(own);
    expect(value).to.deep.include({caption: 'Mine', baseline: 'a', remarks: []});
    expect(value).not.to.have.property('credit');
    expect(value?.chips.map(({name}) => name)).to.deep.equal(['A', 'b']);
    expect(value?.metrics[0]).to.deep.include({id: 'speed', label: 'speed', detail: 'km/h'});
    expect(value?.figures[0]?.map(({isMissing}) => isMissing)).to.deep.equal([false, true]);
    expect(value?.figures[0]?.[0]?.sources[0]?.text).to.equal('A test');
    expect({issues, asked}).to.deep.equal({issues: [], asked: false});
  });

  it('takes the metrics of the catalogue for chips of its own, without its credit', () => {
    const chips = [{id: 'ours', figures: {tdp: {value: 1}}}];
    const {value} = parse({chips});
    expect(value?.metrics.map(({label}) => label)).to.deep.equal(['Power']);
    expect(value?.remarks).to.deep.equal([]);
  });

  it('takes ids in one text, as attributes give them', () => {
    const {value} = parse({chips: ' amd-mi300x  nvidia-h20', metrics: 'tdp memory'});
    expect(value?.chips.map(({name}) => name)).to.deep.equal(['MI300X', 'H20']);
    expect(value?.metrics.map(({label}) => label)).to.deep.equal(['Power', 'Capacity']);
  });

  it('is silent as long as the catalogue is not there, and shows what needs none', () => {
    const {asked, ...nothing} = parse({chips: 'nvidia-h20'}, null);
    expect(nothing).to.deep.equal({value: undefined, issues: [], warnings: []});
    expect(asked).to.equal(true);
    const {value, warnings} = parse({...own, chips: ['nvidia-h20', ...own.chips]}, null);
    expect(value?.chips.map(({id}) => id)).to.deep.equal(['a', 'b']);
    expect(warnings).to.deep.equal([]);
  });

  it('puts a chip of its own beside those of the catalogue', () => {
    const own = {
      id: 'ours',
      figures: {memory: {value: 1, status: 'measured', sources: ['epoch', 'ours']}},
    };
    const {value} = parse({chips: ['nvidia-h20', own], sources: {ours: {title: 'Our test'}}});
    expect(value?.figures[0]?.map(({unit}) => unit)).to.deep.equal(['GB', 'GB']);
    expect(value?.figures[0]?.[1]?.sources.map(({text}) => text)).to.deep.equal([
      'Epoch AI',
      'Our test',
    ]);
  });

  it('shows a gap of which a chip says why', () => {
    const {value} = parse({chips: {id: 'ours', figures: {tdp: {note: 'Never stated.'}}}});
    expect(value?.figures[0]?.[0]).to.deep.include({isMissing: true, note: 'Never stated.'});
  });

  it('reads a catalogue by itself', () => {
    const {value, asked} = parse(catalogue);
    expect([value?.chips.length, value?.metrics.length, asked]).to.deep.equal([3, 3, false]);
  });

  it('prints numbers in the language asked for, but not over the author’s words', () => {
    const figures = {m: {value: 1979.5}, n: {value: 1979.5, text: 'about 2,000'}};
    const {value} = parse({chips: {id: 'a', figures}, metrics: [{id: 'm'}, {id: 'n'}]}, null, 'de');
    expect(value?.figures.flat().map(({text}) => text)).to.deep.equal(['1.979,5', 'about 2,000']);
  });

  it('names the nearest id for an unknown one, and keeps the rest', () => {
    const {value, issues, warnings} = parse({
      chips: ['h20', 'nvidia-h100'],
      metrics: ['memory', 'memry', 'fp1'],
    });
    expect(warnings).to.deep.equal([
      'unknown-chip h20 (nvidia-h20?)',
      'unknown-metric memry (memory?)',
      'unknown-metric fp1 (fp16?)',
    ]);
    expect(issues).to.deep.equal([]);
    expect(value?.chips.map(({id}) => id)).to.deep.equal(['nvidia-h100']);
  });

  it('drops a chip or metric without an id, not the set', () => {
    const {value, issues} = parse({
      chips: [7, 'nvidia-h20', {name: 'X'}, null],
      metrics: [{label: 'M'}, 'memory'],
    });
    expect(issues).to.deep.equal([7, {name: 'X'}, null, {label: 'M'}]);
    expect(value?.chips).to.have.length(1);
  });

  it('names a figure that it can’t read', () => {
    const chips = [{id: 'a', figures: {memory: 80}}];
    expect(parse({chips}).issues).to.deep.equal([80]);
  });

  it('ranks nothing by a direction that is none', () => {
    const metrics = [{...own.metrics[0], better: 'bigger'}];
    expect(parse({...own, metrics}).value?.metrics[0]?.better).to.equal(undefined);
  });

  it('takes no object for a unit or a direction', () => {
    const odd = {toString: 1, valueOf: 1};
    const metrics = [{...own.metrics[0], unit: odd, better: odd}];
    expect(parse({...own, metrics}).value?.metrics[0]).to.deep.include({
      unit: undefined,
      detail: undefined,
      better: undefined,
    });
  });

  for (const input of [
    undefined,
    null,
    7,
    'h20',
    [],
    {},
    {metrics: ['memory']},
    {chips: []},
    {chips: ['nope']},
    {chips: {}},
    {chips: ['nvidia-h20'], metrics: ['nope']},
    {chips: ['nvidia-h20'], metrics: []},
  ]) {
    it(`is nothing, and says so, for ${JSON.stringify(input)}`, () => {
      const {value, issues} = parse(input);
      expect(value).to.equal(undefined);
      expect(issues).to.deep.include(input);
    });
  }

  it('asks for no catalogue where no chips are named', () => {
    expect(parse({}).asked).to.equal(false);
    expect(parse({metrics: 'memory'}).asked).to.equal(true);
  });

  it('reaches no prototype', () => {
    const input = JSON.parse(
      '{"chips":[{"id":"__proto__","figures":{"__proto__":{"value":1},"m":{"value":2}}}],"metrics":[{"id":"m"},{"id":"__proto__"},{"id":"constructor"}]}',
    ) as unknown;
    const {value} = parse(input);
    expect(value?.figures[0]?.[0]?.value).to.equal(2);
    expect(({} as {value?: unknown}).value).to.equal(undefined);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (input, known) => {
        expect(parse(input).issues).to.be.an('array');
        expect(parse({chips: [input, 'nvidia-h20'], metrics: [known]}).issues).to.be.an('array');
        expect(parse({chips: {id: 'a', figures: {m: input}}, metrics: {id: 'm'}}).issues).to.be.an(
          'array',
        );
      }),
    );
  });

  it('has a figure for each metric of each chip', () => {
    fc.assert(
      fc.property(anyRawComparison, (raw) => {
        const {value} = parse(raw);
        for (const row of value?.figures ?? []) expect(row).to.have.length(value!.chips.length);
        expect(value?.figures.length).to.equal(value?.metrics.length);
      }),
    );
  });
});
