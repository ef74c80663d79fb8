import {createContext} from '@lit/context';
import type {Messages} from '../i18n/messages.js';

/** What a `<story-provider>` sets for all elements inside it. */
export interface Settings {
  /** A BCP 47 language tag for words, numbers and dates; the content's `lang` when left out. */
  readonly locale?: string;
  /** Sentences that replace the built-in English ones. */
  readonly messages?: Partial<Messages>;
}

/**
 * The settings that a `<story-provider>` shares. A key of its own, so that a change of language does
 * not look like a new story.
 */
export const settingsContext = createContext<Settings>(Symbol.for('explainer-elements/settings@1'));
