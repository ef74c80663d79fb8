import type {PluralForms} from './messages.js';

const plural = (forms: {readonly other: string} & PluralForms) => forms;

/** The built-in sentences. Other languages are typed against these, so a missing one fails to compile. */
export const en = {
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Could not copy',
  readingTime: 'Reading time: {time}',
  seconds: '{n} s',
  minutes: '{n} min',
  updated: 'Updated {date}',
  aiNone: 'Written without AI',
  aiAssisted: 'AI-assisted, edited by a person',
  aiGenerated: 'AI-generated, checked by a person',
  aiAutonomous: 'AI-generated, not checked by a person',
  questions: plural({one: '{n} question', other: '{n} questions'}),
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
} as const;
