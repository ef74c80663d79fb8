import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fold} from '../../src/model/fold.js';

describe('fold', () => {
  for (const [text, expected] of [
    ['Zürich', 'zurich'],
    ['zu\u0308rich', 'zurich'],
    ['CAFÉ', 'cafe'],
    ['Ångström', 'angstrom'],
    ['İstanbul', 'istanbul'],
    ['Tiếng Việt', 'tieng viet'],
    ['ΑΘΉΝΑ', 'αθηνα'],
    ['Ёлка', 'елка'],
    ['مُحَمَّد', 'محمد'],
    ['パリ', 'ハリ'],
    ['한국', '한국'],
    ['芯片', '芯片'],
    ['', ''],
  ] as const) {
    it(`makes ‘${expected}’ of ‘${text}’`, () => {
      expect(fold(text)).to.equal(expected);
    });
  }

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => fold(fold(text)) === fold(text)),
    );
  });

  it('is the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme'}),
        (text) => fold(text.normalize('NFC')) === fold(text.normalize('NFD')),
      ),
    );
  });
});
