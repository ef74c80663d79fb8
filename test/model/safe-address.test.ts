import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {safeAddress} from '../../src/model/safe-address.js';

const base = 'https://example.com/story/';

describe('safeAddress', () => {
  for (const [address, expected] of [
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['http://example.org', 'http://example.org/'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['tel:+4930', 'tel:+4930'],
    ['/a', 'https://example.com/a'],
    ['#a', 'https://example.com/story/#a'],
    ['//example.org/a', 'https://example.org/a'],
    ['', undefined],
    ['javascript:alert(1)', undefined],
    [' java\tscript:alert(1)', undefined],
    ['data:text/html,a', undefined],
    ['https://[', undefined],
  ] as const) {
    it(`makes ${JSON.stringify(expected)} of ${JSON.stringify(address)}`, () => {
      expect(safeAddress(address, base)).to.equal(expected);
    });
  }

  it('never throws, and leads to no other scheme', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.webUrl()), (address) => {
        expect(safeAddress(address, base) ?? 'https:').to.match(/^(https?|mailto|tel):/);
      }),
    );
  });
});
