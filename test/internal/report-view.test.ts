import {aTimeout, expect, fixtureCleanup} from '@open-wc/testing';
import {reportView} from '../../src/internal/report-view.js';
import {render} from '../support/harness.js';

/** Longer than it has to be seen. */
const LONG = 1300;

describe('reportView', () => {
  let views = 0;
  const count = (): unknown => (views += 1);

  beforeEach(() => {
    views = 0;
    document.addEventListener('explainer-action', count);
  });

  afterEach(() => {
    document.removeEventListener('explainer-action', count);
    scrollTo(0, 0);
    fixtureCleanup();
  });

  /** An element of that height, so far down the page. */
  async function create(height: number, top = 0): Promise<HTMLElement> {
    const page = await render<HTMLElement>(
      `<div><div style="block-size: ${top}px"></div><p style="block-size: ${height}px"></p></div>`,
    );
    const element = page.querySelector('p')!;
    reportView(element);
    return element;
  }

  it('tells of an element that is seen for a second, once', async () => {
    await create(100);
    await aTimeout(2 * LONG);
    expect(views).to.equal(1);
  });

  it('tells nothing before', async () => {
    await create(100);
    await aTimeout(700);
    expect(views).to.equal(0);
  });

  it('tells nothing of what is further down', async () => {
    await create(100, 3 * innerHeight);
    await aTimeout(LONG);
    expect(views).to.equal(0);
  });

  it('tells nothing of a small part', async () => {
    await create(200, innerHeight - 100);
    await aTimeout(LONG);
    expect(views).to.equal(0);
  });

  it('tells of an element that is taller than the screen', async () => {
    await create(20 * innerHeight);
    await aTimeout(LONG);
    expect(views).to.equal(1);
  });

  it('tells of it when the reader comes to it', async () => {
    const element = await create(100, 3 * innerHeight);
    element.scrollIntoView();
    await aTimeout(LONG);
    expect(views).to.equal(1);
  });

  it('tells nothing when the reader passes by', async () => {
    const element = await create(100, 3 * innerHeight);
    element.scrollIntoView();
    await aTimeout(400);
    scrollTo(0, 0);
    await aTimeout(LONG);
    expect(views).to.equal(0);
  });

  it('tells nothing of an element that has left the page', async () => {
    const element = await create(100);
    await aTimeout(400);
    element.remove();
    await aTimeout(LONG);
    expect(views).to.equal(0);
  });
});
