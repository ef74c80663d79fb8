import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {languageOf, resolveLocale} from '../../src/i18n/locale.js';

function parse(markup: string): HTMLElement {
  const host = document.createElement('div');
  host.innerHTML = markup;
  return host;
}

describe('resolveLocale', () => {
  it('takes the first language tag that the engine has formats for', () => {
    expect(resolveLocale([undefined, null, '', 'not a tag', 'x-private', 'de-CH', 'fr'])).to.equal(
      'de-CH',
    );
  });

  it('takes English when there is none', () => {
    expect(resolveLocale([])).to.equal('en');
  });

  it('makes a locale for numbers and dates of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('de', 'zh-Hant'))), (tags) => {
        const locale = resolveLocale(tags);
        expect(new Intl.NumberFormat(locale).format(1)).to.be.a('string');
      }),
    );
  });
});

describe('languageOf', () => {
  it('is the nearest lang', () => {
    const page = parse('<div lang="en"><p lang="de"><i></i></p></div>');
    expect(languageOf(page.querySelector('i')!)).to.equal('de');
  });

  it('passes over an empty lang', () => {
    const page = parse('<div lang="en"><p lang=""><i></i></p></div>');
    expect(languageOf(page.querySelector('i')!)).to.equal('en');
  });

  it('looks out of shadow roots', () => {
    const page = parse('<div lang="fr"></div>');
    const inner = document.createElement('i');
    page.firstElementChild?.attachShadow({mode: 'open'}).append(inner);
    expect(languageOf(inner)).to.equal('fr');
  });

  it('is nothing where no lang is set', () => {
    expect(languageOf(document.createElement('i'))).to.equal('');
  });
});
