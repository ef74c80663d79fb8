import {expect, waitUntil} from '@open-wc/testing';
import {FakeClipboard} from '../../support/clipboard.js';
import {TldrCardHarness} from '../../support/tldr-card-harness.js';
import {press, settled} from '../../support/user.js';

describe('Copy of <tldr-card>', () => {
  let clipboard: FakeClipboard;

  beforeEach(() => {
    clipboard = FakeClipboard.install();
  });

  afterEach(() => FakeClipboard.restore());

  it('copies the title, the points and the address of the page', async () => {
    const harness = await TldrCardHarness.create('', [
      '⏳ <strong>Late.</strong>\n Again.',
      '🔌 Failed.',
    ]);
    await harness.click('Copy');
    const lines = clipboard.text?.split('\n').filter(Boolean);
    expect(lines?.slice(0, 3)).to.deep.equal(['TL;DR', '⏳ Late. Again.', '🔌 Failed.']);
    expect(lines?.at(-1)).to.contain(location.href.replace(/#.*/, ''));
  });

  it('copies by the keyboard', async () => {
    const harness = await TldrCardHarness.create('', ['Late.']);
    harness.button('Copy').focus();
    await press('Enter');
    await settled();
    expect(clipboard.text).to.contain('Late.');
  });

  it('copies the points as they are by then', async () => {
    const harness = await TldrCardHarness.create('', ['Late.']);
    harness.addPoint('In time after all.');
    await settled();
    await harness.click('Copy');
    expect(clipboard.text).to.contain('In time after all.');
  });

  it('announces what it did', async () => {
    const harness = await TldrCardHarness.create();
    expect(harness.announced).to.equal('');
    await harness.click('Copy');
    expect(harness.announced).to.equal('Copied');
  });

  it('keeps the focus on the button', async () => {
    const harness = await TldrCardHarness.create();
    harness.button('Copy').focus();
    await press('Enter');
    await settled();
    expect(harness.element.shadowRoot?.activeElement).to.equal(harness.button('Copy'));
  });

  it('is itself again after a while', async () => {
    const harness = await TldrCardHarness.create();
    await harness.click('Copy');
    await waitUntil(() => harness.announced === '', 'still announced', {timeout: 4000});
    expect(harness.buttons).to.include('Copy');
  });

  it('tells the page once, with the text', async () => {
    const harness = await TldrCardHarness.create();
    await harness.click('Copy');
    expect(harness.told.map(({action}) => action)).to.deep.equal(['copy']);
    expect(harness.told[0]!.data).to.deep.equal({text: clipboard.text});
  });

  it('tells the page out of shadow roots', async () => {
    const {element} = await TldrCardHarness.create();
    const host = document.createElement('div');
    element.replaceWith(host);
    host.attachShadow({mode: 'open'}).append(element);
    await settled();
    const elements: unknown[] = [];
    const listen = (event: DocumentEventMap['explainer-action']): unknown =>
      elements.push(event.element);
    document.addEventListener('explainer-action', listen);
    await new TldrCardHarness(element).click('Copy');
    document.removeEventListener('explainer-action', listen);
    expect(elements).to.deep.equal([element]);
  });

  it('says that it could not copy where the browser refuses', async () => {
    FakeClipboard.install({refuses: true});
    const harness = await TldrCardHarness.create();
    await harness.click('Copy');
    expect(['', 'Copied']).not.to.include(harness.announced);
    expect(harness.told).to.deep.equal([]);
  });

  it('is not offered where there is no clipboard', async () => {
    FakeClipboard.remove();
    expect((await TldrCardHarness.create()).buttons).not.to.include('Copy');
  });
});
