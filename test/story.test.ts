import {expect} from '@open-wc/testing';
import {animationsEnd, settled, skipUnless} from './support/user.js';
import {lostWords} from './support/words.js';

const folder = '/examples/story/';
const address = `${folder}index.html`;

/** A part of the page that it must not lose: the node itself, and how it is written. */
interface Snapshot {
  nodes: Node[];
  html: string;
}

type LayoutShift = PerformanceEntry & {value: number};

function addFrame(width: number): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: 700px; border: 0`;
  document.body.append(frame);
  return frame;
}

function loaded(target: EventTarget): Promise<Event> {
  return new Promise((resolve, reject) => {
    target.addEventListener('load', resolve, {once: true});
    target.addEventListener('error', () => reject(new Error('It did not load.')), {once: true});
  });
}

/** The story as it is until its script has come. */
async function openWithoutScript(width = 800): Promise<HTMLIFrameElement> {
  const page = await (await fetch(address)).text();
  const frame = addFrame(width);
  frame.srcdoc = page
    .replace(/<script[^>]*><\/script>/g, '')
    .replace(/(href|src)="(?![#/]|https?:)/g, `$1="${folder}`);
  await loaded(frame);
  return frame;
}

async function addScript({contentDocument}: HTMLIFrameElement): Promise<void> {
  const script = contentDocument!.createElement('script');
  script.type = 'module';
  // An address of its own: Chromium remembers that other tests had this one refused.
  script.src = '/dist/explainer-elements.js?story';
  contentDocument!.head.append(script);
  await loaded(script);
  await settled();
  await settled();
}

function snapshot({contentDocument}: HTMLIFrameElement): Snapshot {
  const {body} = contentDocument!;
  const walker = contentDocument!.createTreeWalker(body);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  // A question without an id is given one; nothing else may change.
  return {nodes, html: body.outerHTML.replace(/<details id="[^"]*"/g, '<details')};
}

/** Records how the page shifts from now on. */
function watchShifts({contentWindow}: HTMLIFrameElement): LayoutShift[] {
  const {PerformanceObserver: Observer} = contentWindow as Window & typeof globalThis;
  const shifts: LayoutShift[] = [];
  const observer = new Observer((list) => shifts.push(...(list.getEntries() as LayoutShift[])));
  observer.observe({type: 'layout-shift'});
  return shifts;
}

async function frames(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  await settled();
}

describe('the story', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('can be read to the last word with scripting off', async () => {
    const frame = addFrame(800);
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.src = address;
    await loaded(frame);
    const {body} = frame.contentDocument!;
    for (const details of body.querySelectorAll('details')) details.open = true;
    await settled();
    await animationsEnd(body);
    expect(body.querySelectorAll('li, p, td, summary').length).to.be.greaterThan(80);
    expect(lostWords(body)).to.deep.equal([]);
  });

  it('has the same nodes, in the same order, after the script as before', async () => {
    const frame = await openWithoutScript();
    const before = snapshot(frame);
    await addScript(frame);
    const after = snapshot(frame);
    expect(frame.contentDocument!.querySelectorAll(':not(:defined)')).to.have.length(0);
    expect(before.nodes.length).to.be.greaterThan(500);
    expect(after.nodes.length).to.equal(before.nodes.length);
    expect(after.nodes.findIndex((node, index) => node !== before.nodes[index])).to.equal(-1);
  });

  it('is written the same after the script as before, but for the ids of questions', async () => {
    const frame = await openWithoutScript();
    const before = snapshot(frame).html.split('\n');
    await addScript(frame);
    expect(snapshot(frame).html.split('\n')).to.deep.equal(before);
  });

  for (const width of [390, 800]) {
    it(`does not shift at ${width} pixels when the script comes`, async function () {
      const supported = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
      skipUnless(supported, this, 'the engine does not measure layout shifts');
      for (const tag of [
        'tldr-card',
        'chip-comparison-table',
        'tldr-card[variant]',
        'faq-accordion',
      ]) {
        const frame = await openWithoutScript(width);
        frame.contentDocument!.querySelector(tag)!.scrollIntoView({block: 'center'});
        await frames();
        const shifts = watchShifts(frame);
        await addScript(frame);
        await frames();
        expect(
          shifts.reduce((sum, {value}) => sum + value, 0),
          tag,
        ).to.equal(0);
        frame.remove();
      }
    });
  }

  it('is seen to shift when something pushes it', async function () {
    const supported = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
    skipUnless(supported, this, 'the engine does not measure layout shifts');
    const frame = await openWithoutScript();
    await frames();
    const shifts = watchShifts(frame);
    const block = frame.contentDocument!.createElement('div');
    block.style.blockSize = '100px';
    frame.contentDocument!.body.prepend(block);
    await frames();
    expect(shifts.reduce((sum, {value}) => sum + value, 0)).to.be.greaterThan(0);
  });
});
