import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {nearest} from '../../src/model/nearest.js';

const ids = [
  'nvidia-a100-80gb-sxm',
  'nvidia-h100-sxm',
  'nvidia-h100-pcie',
  'nvidia-h20',
  'nvidia-h200-sxm',
  'huawei-ascend-910b',
  'huawei-ascend-910b1',
  'amd-mi300x',
  'memoryBandwidth',
  'memoryType',
  'tdp',
].map((id) => ({id}));

describe('nearest', () => {
  for (const [wanted, expected] of [
    ['h20', 'nvidia-h20'],
    ['H200', 'nvidia-h200-sxm'],
    ['A100', 'nvidia-a100-80gb-sxm'],
    ['nvidia-h10', 'nvidia-h100-sxm'],
    ['ascend-910b', 'huawei-ascend-910b'],
    ['huawei-910b', 'huawei-ascend-910b'],
    ['mi300', 'amd-mi300x'],
    ['memory-bandwidth', 'memoryBandwidth'],
    ['TDP', 'tdp'],
  ] as const) {
    it(`takes ‘${wanted}’ for ${expected}`, () => expect(nearest(wanted, ids)).to.equal(expected));
  }

  it('finds each by its own name', () => {
    for (const {id} of ids) expect(nearest(id, ids)).to.equal(id);
  });

  it('names one of the candidates, whatever is wanted', () => {
    fc.assert(
      fc.property(fc.string(), (wanted) => {
        expect(ids.map(({id}) => id)).to.include(nearest(wanted, ids));
      }),
    );
    expect(nearest('h20', [])).to.equal(undefined);
  });
});
