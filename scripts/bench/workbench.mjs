/* global customElements, document, performance, requestAnimationFrame, MessageChannel */
// The script of the workbench pages. Each function ends with the second frame after its work.
import {chips, questions} from './content.mjs';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** A task of its own, so that the frame before it is painted. */
function nextTask() {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
}

async function twoFrames() {
  await nextFrame();
  await nextFrame();
  await nextTask();
}

async function upgrade() {
  const tag = document.body.firstElementChild.localName;
  await import('../../dist/explainer-elements.js');
  await customElements.whenDefined(tag);
  await document.body.firstElementChild.updateComplete;
}

const vanilla = () => import('./vanilla.mjs');

const subjects = {
  native: () => import('data:text/javascript,'),
  ours: upgrade,
  list: async ({data}) => (await vanilla()).buildQuestions('main', data),
  // Under our tag it is built into the look of our sheet.
  'list in our look': async ({data}) => (await vanilla()).buildQuestions('faq-accordion', data),
  table: async ({data}) => {
    const {buildTable, plainFigure} = await vanilla();
    buildTable(data, plainFigure);
  },
  'table with all features': async ({data}) => {
    const {buildTable, fullFigure} = await vanilla();
    buildTable(data, fullFigure(data));
  },
};

const roots = () => [document, ...[...document.body.children].flatMap((it) => it.shadowRoot ?? [])];

function countNodes(node) {
  const walker = document.createTreeWalker(node);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

globalThis.bench = {
  /** Makes the data for a script that builds something of it. */
  prepare(kind, count) {
    this.data = {questions, chips}[kind](count);
  },

  async start(subject) {
    performance.mark('bench-start');
    await subjects[subject](this);
    await twoFrames();
    performance.mark('bench-end');
  },

  /** Opens or closes one question. */
  async toggle(index) {
    const question = document.querySelectorAll('details')[index];
    const toggled = new Promise((resolve) =>
      question.addEventListener('toggle', resolve, {once: true}),
    );
    question.querySelector('summary').click();
    await toggled;
    await twoFrames();
  },

  /** Presses the heading of the first metric. */
  async sort() {
    const buttons = roots()
      .map((it) => it.querySelector('th button'))
      .filter(Boolean);
    buttons[0].click();
    await twoFrames();
  },

  /** The nodes that the page and the shadow roots of its elements hold. */
  nodes() {
    return roots().reduce((sum, it) => sum + countNodes(it), 0);
  },
};
