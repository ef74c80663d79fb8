import {expect} from '@open-wc/testing';
import {addressOf, pageAddress} from '../../src/internal/page-address.js';

describe('pageAddress', () => {
  let link: HTMLLinkElement | undefined;

  function addCanonical(href: string): void {
    link = document.createElement('link');
    link.rel = 'canonical';
    link.setAttribute('href', href);
    document.head.append(link);
  }

  afterEach(() => {
    link?.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is the address of the page without its fragment', () => {
    const address = location.href;
    history.replaceState(null, '', '#h20');
    expect(pageAddress()).to.equal(address);
  });

  it('is the canonical one where the page names it', () => {
    addCanonical('https://example.org/story');
    expect(pageAddress()).to.equal('https://example.org/story');
  });

  it('is absolute', () => {
    addCanonical('/story');
    expect(pageAddress()).to.equal(`${location.origin}/story`);
  });

  it('has no fragment of the canonical one', () => {
    addCanonical('https://example.org/story#top');
    expect(pageAddress()).to.equal('https://example.org/story');
  });

  it('is the page’s where the canonical one is empty', () => {
    addCanonical('');
    expect(pageAddress()).to.equal(location.href);
  });
});

describe('addressOf', () => {
  for (const [id, expected] of [
    ['h20', 'https://example.org/story?a=1#h20'],
    ['50%off', 'https://example.org/story?a=1#50%off'],
    ['芯片', 'https://example.org/story?a=1#%E8%8A%AF%E7%89%87'],
    ['a b', 'https://example.org/story?a=1#a%20b'],
    ['', 'https://example.org/story?a=1'],
  ] as const) {
    it(`is ‘${expected}’ for ‘${id}’`, () => {
      expect(addressOf('https://example.org/story?a=1#old', id)).to.equal(expected);
    });
  }
});
