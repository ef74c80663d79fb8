/** The public surface: classes, the event, contexts and types. Importing it registers nothing. */
export {
  ChipComparisonTableElement,
  type Orientation,
} from './components/chip-comparison-table/chip-comparison-table-element.js';
export {FaqAccordionElement} from './components/faq-accordion/faq-accordion-element.js';
export {StoryProviderElement} from './components/story-provider/story-provider-element.js';
export {TldrCardElement} from './components/tldr-card/tldr-card-element.js';
export type {AiDisclosure} from './components/tldr-card/ai-disclosure.js';
export {settingsContext, type Settings} from './context/settings-context.js';
export {storyContext} from './context/story-context.js';
export {
  type AnyExplainerActionEvent,
  ExplainerActionEvent,
  type ExplainerActionName,
  type ExplainerActions,
  type QuestionAction,
} from './explainer-action-event.js';
export type {Message, MessageKey, Messages, PluralForms} from './i18n/messages.js';
export type {Chip, Comparison, Metric} from './model/comparison.js';
export {toJson} from './model/comparison-json.js';
export {toCsv} from './model/csv.js';
export {datasetOf} from './model/dataset.js';
export {type Disclosure, disclosureOf} from './model/disclosure.js';
export type {Figure, Source, Status} from './model/figure.js';
export type {Parsed} from './model/json.js';
export {parseComparison} from './model/parse-comparison.js';
export {parseQuestions, parseStory, parseSummary} from './model/parse-story.js';
export {type Lead, type Reversal, reversalsOf} from './model/reversals.js';
export type {Point, Question, QuestionList, Story, Summary} from './model/story.js';
