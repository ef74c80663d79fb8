import {copyJson, fields, listField, type Parsed, texts} from './json.js';
import type {QuestionList, Story, Summary} from './story.js';

/** Reads a value; items of it that can't be used are added to `issues`. */
type Read<T> = (value: unknown, issues: unknown[]) => T | undefined;

/** Reads texts and, under `key`, at least one item of texts that has all the `required` ones. */
function list<T>(key: keyof T & string, ...required: string[]): Read<T> {
  return (value, issues) => {
    const items = listField(fields(value)[key]).flatMap((item): object => {
      const read = texts(item);
      if (required.every((name) => read[name])) return read;
      issues.push(item);
      return [];
    });
    return items.length ? ({...texts(value), [key]: items} as T) : undefined;
  };
}

function parser<T>(read: Read<T>): (input: unknown) => Parsed<T> {
  return (input) => {
    const issues: unknown[] = [];
    const value = read(copyJson(input), issues);
    if (!value) issues.push(input);
    return {value, issues};
  };
}

/**
 * Reads what a `<tldr-card>` shows: `{title, subtitle, points: [{text, quote}]}`. A point without a text
 * is left out; without any point there is nothing to show.
 */
export const parseSummary = parser(list<Summary>('points', 'text'));

/**
 * Reads what a `<faq-accordion>` shows: `{title, items: [{id, aliases, question, answer}]}`. An item
 * without question or answer is left out; without any item there is nothing to show.
 */
export const parseQuestions = parser(list<QuestionList>('items', 'question', 'answer'));

/**
 * Copies a story of format version 1, the only one there is. Its parts are as they were given: whoever
 * shows one reads it first, by `parseSummary` or `parseQuestions`.
 */
export const parseStory = parser((value) =>
  fields(value).version === 1 ? (value as Story) : undefined,
);
