import {expect} from '@open-wc/testing';
import {elementById, elementsById} from '../../src/internal/find-in-tree.js';
import {render} from '../support/harness.js';

describe('elementById', () => {
  it('finds an element of the page', async () => {
    const page = await render('<div><p id="story">Words</p><b></b></div>');
    expect(elementById(page.querySelector('b')!, 'story')).to.equal(page.querySelector('p'));
  });

  it('is null where there is none', async () => {
    expect(elementById(await render('<b></b>'), 'no-such-id')).to.equal(null);
  });

  for (const id of ['50%off', 'a b', '1st', '#"]', 'ünï', '什么是-h20', ':is(*)', '-']) {
    it(`finds an element with the id ‘${id}’`, async () => {
      const element = await render<HTMLElement>('<p>Words</p>');
      element.id = id;
      expect(elementById(element, id)).to.equal(element);
    });
  }

  it('stays in the shadow root of the one who asks', async () => {
    const host = await render('<div><p id="story">Outside</p><div></div></div>');
    const root = host.querySelector('div')!.attachShadow({mode: 'open'});
    root.innerHTML = '<p id="story">Inside</p><b></b>';
    expect(elementById(root.querySelector('b')!, 'story')).to.equal(root.querySelector('p'));
    expect(elementById(host, 'story')).to.equal(host.querySelector('p'));
  });

  it('finds an element of a tree outside of the page', () => {
    const tree = document.createElement('div');
    tree.innerHTML = '<p id="story">Words</p><b></b>';
    expect(elementById(tree.querySelector('b')!, 'story')).to.equal(tree.querySelector('p'));
  });

  for (const name of ['getElementById', 'querySelector', 'documentElement']) {
    it(`finds it beside <img name="${name}">`, async () => {
      const page = await render(`<div><img alt="" name="${name}"><p id="story">Words</p></div>`);
      expect(elementById(page, 'story')).to.equal(page.querySelector('p'));
    });
  }
});

describe('elementsById', () => {
  it('finds all of them in the tree of the one who asks', async () => {
    const page = await render('<div><p id="story">One</p><p id="story">Two</p><b></b></div>');
    expect(Array.from(elementsById(page.querySelector('b')!, 'story'))).to.deep.equal([
      ...page.querySelectorAll('p'),
    ]);
  });

  it('finds none', async () => {
    expect(elementsById(await render('<b></b>'), 'no-such-id')).to.have.length(0);
  });
});
