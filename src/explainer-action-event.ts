/** The reader's actions, each with the fields that its event carries in `data`. */
export interface ExplainerActions {
  /** The element was seen: half of it, for a second. Told once. */
  view: Record<string, never>;
  /** The text of a card was copied. */
  copy: {text: string};
  /** The system's share sheet was opened, or the link copied where there is none. */
  share: {url: string};
  /** The reader spoke to the voice that reads a card aloud; `state` is what was asked of it. */
  listen: {state: 'listen' | 'pause' | 'resume' | 'stop'};
  /** A collapsible card was opened or closed. */
  fold: {open: boolean};
  /** The words that a point rests on were looked up. `position` counts from 1. */
  source: {position: number; quote: string};
  /** A question was opened. `position` counts from 1. */
  expand: QuestionAction;
  /** A question was closed. `position` counts from 1. */
  collapse: QuestionAction;
  /** All questions were opened at once. */
  'expand-all': {count: number};
  /** All questions were closed at once. */
  'collapse-all': {count: number};
  /** Questions were looked for; `count` is how many have the words. */
  filter: {query: string; count: number};
  /** The link to a question was copied. `position` counts from 1. */
  'copy-link': QuestionAction;
  /** The table was sorted; `direction` is `none` when the author's order is back. */
  sort: {metric: string; direction: 'ascending' | 'descending' | 'none'};
  /** Another chip became the one that all are compared with; `''` for none. */
  baseline: {chip: string};
  /** The note on a figure was opened. */
  note: {chip: string; metric: string};
  /** A chip, by its id, or a row, by its name, is left out or shown again. */
  choose: {id: string; shown: boolean};
  /** An option of the table was switched: `isBars`, `isDifferent` (only differences), `isMeasured` (measurements first). */
  option: {name: string; checked: boolean};
  /** Another chip is shown beside the baseline in a narrow table. */
  page: {chip: string};
}

/** A question as analytics want to know it. */
export interface QuestionAction {
  id: string;
  position: number;
  question: string;
}

/** The names of the reader's actions. */
export type ExplainerActionName = keyof ExplainerActions;

/**
 * Fired by every element for what a reader does: the library's analytics contract. It bubbles out of
 * shadow roots, is not cancelable, and is the only thing the library tells: nothing is sent or stored.
 *
 * @example
 * ```ts
 * document.addEventListener('explainer-action', (event) => send(event.action, event.data));
 * ```
 */
export class ExplainerActionEvent<
  Name extends ExplainerActionName = ExplainerActionName,
> extends Event {
  static readonly type = 'explainer-action';

  /** What the reader did. */
  readonly action: Name;
  /** The element in which it was done; `target` is retargeted at each shadow boundary, this is not. */
  readonly element: HTMLElement;
  /** The fields of this action. */
  readonly data: ExplainerActions[Name];

  constructor(element: HTMLElement, action: Name, data: ExplainerActions[Name]) {
    super(ExplainerActionEvent.type, {bubbles: true, composed: true});
    this.element = element;
    this.action = action;
    this.data = data;
  }
}

/** Tells the page what the reader did in `element`. */
export function reportAction<Name extends ExplainerActionName>(
  element: HTMLElement,
  action: Name,
  data: ExplainerActions[Name],
): void {
  element.dispatchEvent(new ExplainerActionEvent(element, action, data));
}

/** The event of any action; its `data` follows from its `action`. */
export type AnyExplainerActionEvent = {
  [Name in ExplainerActionName]: ExplainerActionEvent<Name>;
}[ExplainerActionName];

declare global {
  interface HTMLElementEventMap {
    'explainer-action': AnyExplainerActionEvent;
  }
  interface DocumentEventMap {
    'explainer-action': AnyExplainerActionEvent;
  }
  interface WindowEventMap {
    'explainer-action': AnyExplainerActionEvent;
  }
}
