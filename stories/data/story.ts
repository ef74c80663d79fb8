import type {Story} from '../../src/index.js';
import {questions} from './questions.js';
import {why, withoutQuotes} from './summary.js';

/** A story in the story format. */
export const story: Story = {
  version: 1,
  title: 'R2 is late',
  lang: 'en',
  updated: '2026-08-14',
  tldr: withoutQuotes,
  why,
  faq: questions,
};

/** An address that answers with `data` as JSON. */
export function addressOf(data: unknown): string {
  return `data:application/json,${encodeURIComponent(JSON.stringify(data))}`;
}

/** An address that does not answer. */
export const silentAddress = 'data:application/json,never';

const {fetch} = globalThis;
globalThis.fetch = (address, options) =>
  address === silentAddress ? new Promise(() => {}) : fetch(address, options);
