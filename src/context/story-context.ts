import {createContext} from '@lit/context';
import type {Story} from '../model/story.js';

/**
 * The story that a `<story-provider>` shares: a copy within the limits of JSON, its parts as they were
 * given. Read a part by `parseSummary` or `parseQuestions` before you rely on it.
 *
 * `Symbol.for` lets two copies of the bundle on one page agree on the key; its suffix changes only
 * when the shape of the value breaks.
 */
export const storyContext = createContext<Story | undefined>(
  Symbol.for('explainer-elements/story@1'),
);
