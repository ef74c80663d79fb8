import {en} from '../../i18n/en.js';
import type {MessageKey} from '../../i18n/messages.js';

/** How the points came about, by the share that AI had in them. */
export const AI_DISCLOSURES = ['none', 'assisted', 'generated', 'autonomous'] as const;

/** One of the levels in which AI may have had a part in the points. */
export type AiDisclosure = (typeof AI_DISCLOSURES)[number];

/** Whether `value` names a level of disclosure. */
export function isAiDisclosure(value: unknown): value is AiDisclosure {
  return `ai-${String(value)}` in en;
}

/** The sentence that tells a reader about a level. */
export function disclosureKey(disclosure: AiDisclosure): MessageKey {
  return `ai-${disclosure}`;
}
