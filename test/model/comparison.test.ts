import {expect} from '@open-wc/testing';
import {indexOfChip, parseHeading} from '../../src/model/comparison.js';

describe('parseHeading', () => {
  for (const [text, expected] of [
    ['Memory type', {label: 'Memory type'}],
    ['Memory (GB)', {label: 'Memory', detail: 'GB', unit: 'GB'}],
    ['FP16, dense (TFLOPS)', {label: 'FP16, dense', detail: 'TFLOPS', unit: 'TFLOPS'}],
    [
      'Power (W, lower is better)',
      {label: 'Power', detail: 'W, lower is better', unit: 'W', better: 'lower'},
    ],
    [
      'Link (GB/s, both directions)',
      {label: 'Link', detail: 'GB/s, both directions', unit: 'GB/s', basis: 'both directions'},
    ],
    ['(GB)', {label: '(GB)'}],
  ] as const) {
    it(`reads ‘${text}’`, () => {
      const none = {detail: undefined, unit: undefined, basis: undefined, better: undefined};
      expect({...none, ...parseHeading(text)}).to.deep.equal({...none, ...expected});
    });
  }
});

describe('indexOfChip', () => {
  const chips = [
    {id: 'a', name: 'A100'},
    {id: 'A100', name: 'B'},
  ];

  it('finds an id before a name, in any case', () => {
    expect(indexOfChip(chips, ' a100')).to.equal(1);
    expect(indexOfChip(chips, 'A')).to.equal(0);
    expect(indexOfChip(chips, 'b')).to.equal(1);
  });

  it('finds nothing else', () => expect(indexOfChip(chips, 'A10')).to.equal(undefined));
});
