import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {ContentSource} from '../../context/content-source.js';
import {Localizer} from '../../context/localizer.js';
import {type QuestionAction, reportAction} from '../../explainer-action-event.js';
import type {MessageKey} from '../../i18n/messages.js';
import {Confirmation} from '../../internal/confirmation.js';
import {guardUpdate} from '../../internal/guard-update.js';
import {LightContent} from '../../internal/light-content.js';
import {addressOf, pageAddress} from '../../internal/page-address.js';
import {reportView} from '../../internal/report-view.js';
import {fillSlot, slottable} from '../../internal/slots.js';
import {fold} from '../../model/fold.js';
import {fragmentIds} from '../../model/fragment.js';
import {parseQuestions} from '../../model/parse-story.js';
import type {QuestionList, Story} from '../../model/story.js';
import {chromeStyles} from '../../styles/chrome.styles.js';
import {copyQuestions} from './copy-questions.js';
import {faqAccordionDataStyles} from './faq-accordion.data.styles.js';
import {faqAccordionStyles} from './faq-accordion.styles.js';
import {filterQuestions} from './filter-questions.js';
import {groupQuestions} from './group-questions.js';
import {placeLinks} from './place-links.js';
import {isNamed, questionText} from './question.js';
import {hasIdOfAnother, idMaker} from './question-ids.js';
import {fromData, questionTemplate, type ShownQuestion} from './shown-question.js';
import {markUp} from './structured-data.js';

const HEADING = 'h1, h2, h3, h4, h5, h6';

/** From so many questions on, there is a field to find one. */
const MANY = 12;

/**
 * Questions that open to show their answers: native `<details>`, so they work without the script, in
 * Reader view and for find-in-page. The element counts them, finds them by their words, opens them all, and links to each.
 *
 * @element faq-accordion
 * @attr {boolean} exclusive - One answer is open at a time: questions without a `name` share one.
 * @attr {boolean} open-first - The first question begins open, unless the page's address names another.
 * @attr {boolean} filter - Shows the field to find a question by its words, which 12 or more questions have without it.
 * @attr {boolean} sync-hash - The page's address names the question that was opened last.
 * @attr {boolean} structured-data - The questions are in the page's FAQPage (JSON-LD), unless the page has one of its own.
 * @attr {'as-is'} print - Prints only the answers that are open; without it, all of them.
 * @slot - A heading, then one `<details>` a question, its `<summary>` holding the question. Former ids of a question go into its `data-aliases`. A `<dl>`, headings with their answers, or paragraphs that begin 'Q:' and 'A:' are shown from a copy.
 * @fires {ExplainerActionEvent} explainer-action - `view`, `expand`, `collapse`, `expand-all`, `collapse-all`, `filter`, `copy-link`.
 * @csspart bar - The line of the heading, with the count and the button.
 * @csspart count - How many questions there are, or have the words.
 * @csspart action - The button that opens or closes all, or shows all.
 * @csspart filter - The field to find a question.
 * @csspart link - The button below an open answer that copies the link to it.
 * @cssprop [--explainer-accent=#0b6b5c] - The one accent colour.
 * @cssprop [--explainer-surface=light-dark(#fff, #131517)] - The colour of the page behind.
 * @cssprop [--explainer-ink=inherit] - The text colour.
 * @cssprop [--explainer-font=inherit] - The font family.
 * @cssprop [--explainer-scroll-margin=16px] - Room above a question that a link opens, for a sticky header.
 *
 * @example
 * ```html
 * <faq-accordion>
 *   <h2>Questions and answers</h2>
 *   <details id="h20">
 *     <summary><h3>What is an H20?</h3></summary>
 *     <p>A chip that Nvidia made to comply with U.S. export rules.</p>
 *   </details>
 * </faq-accordion>
 * ```
 */
export class FaqAccordionElement extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  static override styles = [chromeStyles, faqAccordionDataStyles, faqAccordionStyles];

  static override properties = {data: {attribute: false}, src: {}};

  /**
   * The questions as data, or a story that has them as its part `faq`. Wins over `src`, over a
   * `<script type="application/json">` inside the tag, over the light content and over a provider's story.
   * What in it can't be read warns `bad-data` and is left out.
   */
  declare data: QuestionList | Story | undefined;

  /** The address of the same as JSON; fetched without credentials. A failure warns `load-failed`. */
  declare src: string | undefined;

  readonly #localizer = new Localizer(this);
  readonly #source = new ContentSource(this, parseQuestions, () => 'faq');
  readonly #confirmation = new Confirmation(this);
  readonly #resizes = new ResizeObserver(() => placeLinks(this, this.#answered));
  /** The questions from data; `undefined` for those in the light content. */
  #list: QuestionList | undefined;
  /** What is shown from a copy: nothing where the light content has its own questions. */
  #items: ShownQuestion[] = [];
  /** The light nodes before those questions, which are shown as they are. */
  #intro: readonly (Element | Text)[] = [];
  #heading: Element | undefined;
  /** The questions, the author's own or those in the shadow root. */
  #questions: readonly HTMLDetailsElement[] = [];
  // The state that was last told to the page, so that only a reader's change is told again.
  readonly #open = new WeakSet<HTMLDetailsElement>();
  /** Those whose answer can be read, each with its link. */
  #answered: readonly HTMLDetailsElement[] = [];
  // Questions that share a name close each other, so opening all of them is no offer to make.
  #isExclusive = false;
  #copied: HTMLDetailsElement | undefined;
  /** What the reader looks for; `''` for nothing. */
  #query = '';
  /** The texts of the questions, folded, while the reader looks for something and they stay the same. */
  #texts: readonly string[] | undefined;
  #isRead = false;

  constructor() {
    super();
    new LightContent(this, () => this.#read());
    reportView(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#followFragment);
    window.addEventListener('click', this.#followAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#followFragment);
    window.removeEventListener('click', this.#followAgain);
    this.#resizes.disconnect();
    markUp(this);
  }

  protected override performUpdate(): void {
    guardUpdate(this, () => super.performUpdate());
  }

  protected override render(): TemplateResult {
    const title = this.#list?.title;
    const items = this.#items.map(questionTemplate);
    this.#answered = this.#questions.filter(({open, hidden}) => open && !hidden);
    const {key} = this.#confirmation;
    return html`<div class="bar ${(this.#heading ?? title) ? '' : 'bare'}" part="bar">
        <slot id="heading">${title && html`<h2>${title}</h2>`}</slot>${this.#questions.length ? this.#renderTools() : nothing}
      </div>
      ${this.#questions.length >= MANY || this.hasAttribute('filter') ? this.#renderFilter() : nothing}
      <slot id="light"></slot
      ><slot id="questions"
        >${this.#source.fallback(this.#localizer, () => items) ?? items}</slot
      >
      <div class="links">
        ${navigator.clipboard ? this.#answered.map((question) => this.#renderLink(question)) : nothing}
      </div>
      <span class="unseen" role="status">${key && this.#localizer.text(key)}</span>`;
  }

  protected override update(changed: PropertyValues): void {
    const {value} = this.#source;
    if (value !== this.#list) {
      this.#list = value;
      this.#read();
    }
    this.#applyFilter();
    super.update(changed);
    if (this.#isRead) {
      this.#isRead = false;
      const {renderRoot} = this;
      const heading = this.#heading;
      fillSlot(renderRoot, '#heading', heading ? [heading] : []);
      fillSlot(
        renderRoot,
        '#light',
        this.#slotted.filter((node) => node !== heading),
      );
      if (this.#items.length) {
        this.#questions = [...renderRoot.querySelectorAll<HTMLDetailsElement>('#questions > *')];
        this.#group();
        this.#applyFilter();
        super.update(changed);
      }
      const marked = this.hasAttribute('structured-data') ? this.#questions : [];
      markUp(this, marked, this.#localizer.contentLocale);
    }
    // It tells of the size at first, too; but an element that has moved to a frame may vanish with it.
    if (this.#answered.length && this.ownerDocument === document) {
      // Firefox tells of it once for all, unless it has been told to stop.
      this.#resizes.disconnect();
      this.#resizes.observe(this);
    }
  }

  protected override firstUpdated(): void {
    const [first] = this.#questions;
    // Toggle events do not bubble, but they can be captured on their way down.
    this.renderRoot.addEventListener('toggle', this.#onToggle, true);
    if (!this.#followFragment() && first && this.hasAttribute('open-first')) {
      this.#setOpen(first, true);
    }
  }

  #renderTools(): TemplateResult {
    const count = this.#localizer.text('questions', {n: this.#questions.length});
    return html`<span class="quiet count" part="count" role="status"
        >${this.#query ? this.#localizer.text('page', {page: this.#found.length, count}) : count}</span
      >${
        this.#isExclusive
          ? nothing
          : this.#renderAction(this.#allOpen ? 'collapseAll' : 'expandAll', this.#toggleAll)
      }`;
  }

  #renderAction(key: MessageKey, act: () => void): TemplateResult {
    return html`<button class="action" part="action" type="button" @click=${act}>
      ${this.#localizer.text(key)}
    </button>`;
  }

  #renderFilter(): TemplateResult {
    const query = this.#query;
    const label = this.#localizer.text('findQuestion');
    return html`<div class="filter">
      <input
        part="filter"
        type="search"
        aria-label=${label}
        placeholder=${label}
        .value=${query}
        @input=${({target}: Event) => this.#find((target as HTMLInputElement).value)}
        @keydown=${({key}: KeyboardEvent) => key === 'Escape' && this.#find('')}
        @change=${() => reportAction(this, 'filter', {query, count: this.#found.length})}
      />
      ${query && !this.#found.length ? this.#renderAction('noneFound', this.#showAll) : nothing}
    </div>`;
  }

  #renderLink(question: HTMLDetailsElement): TemplateResult {
    const {key} = this.#confirmation;
    const label = this.#localizer.text('copyLink');
    return html`<button
      class="action link"
      part="link"
      type="button"
      aria-label="${label}: ${questionText(question)}"
      @click=${() => this.#copyLink(question)}
    >
      ${key && question === this.#copied ? this.#localizer.text(key) : label}
    </button>`;
  }

  /** The light nodes that are shown as they are. Not kept: there may be many. */
  get #slotted(): readonly (Element | Text)[] {
    return this.#items.length ? this.#intro : slottable(this);
  }

  get #allOpen(): boolean {
    return this.#questions.every((question) => question.open);
  }

  /** The questions that have what the reader looks for. */
  get #found(): readonly HTMLDetailsElement[] {
    return this.#questions.filter(({hidden}) => !hidden);
  }

  #read(): void {
    this.#isRead = true;
    this.#texts = undefined;
    const known = new Set(this.#questions);
    const isNew = (question: HTMLDetailsElement): boolean => !known.has(question);
    const given = this.#list?.items;
    const own = given ? [] : [...this.querySelectorAll<HTMLDetailsElement>(':scope > details')];
    const unusedId = idMaker(this, given?.map(({id}) => id) ?? []);
    for (const question of own) {
      if (!question.id || (isNew(question) && hasIdOfAnother(question))) {
        question.id = unusedId(questionText(question));
      }
    }
    this.#items = [];
    for (const item of given ?? []) {
      this.#items.push({...fromData(item), id: item.id ?? unusedId(item.question)});
    }
    this.#intro = given || own.length ? [] : copyQuestions(slottable(this), this.#items, unusedId);
    const first = this.#slotted.find((node) => node instanceof Element);
    this.#heading = first?.matches(HEADING) ? first : undefined;
    if (this.#items.length) return;
    this.#questions = own;
    this.#group();
    for (const question of own.filter(isNew)) if (question.open) this.#open.add(question);
  }

  #group(): void {
    groupQuestions(this.#questions, this.hasAttribute('exclusive'));
    const names = this.#questions.map(({name}) => name).filter(Boolean);
    this.#isExclusive = new Set(names).size < names.length;
  }

  #applyFilter(): void {
    const words = fold(this.#query).split(/\s+/).filter(Boolean);
    if (!words.length && !this.#texts) return;
    this.#texts ??= this.#questions.map(({textContent}) => fold(textContent));
    filterQuestions(this.#questions, this.#texts, words);
    if (!words.length) this.#texts = undefined;
  }

  readonly #onToggle = (event: Event): void => {
    const question = event.target as HTMLDetailsElement;
    if (!this.#questions.includes(question)) return;
    const {open} = question;
    const isTold = open === this.#open.has(question);
    if (
      this.hasAttribute('sync-hash') &&
      (open ? !isTold : isNamed(question, fragmentIds(location.hash)))
    ) {
      history.replaceState(history.state, '', addressOf(location.href, open ? question.id : ''));
    }
    if (isTold) return;
    this.#setOpen(question, open);
    reportAction(this, open ? 'expand' : 'collapse', this.#dataOf(question));
  };

  #dataOf(question: HTMLDetailsElement): QuestionAction {
    return {
      id: question.id,
      position: this.#questions.indexOf(question) + 1,
      question: questionText(question),
    };
  }

  readonly #toggleAll = (): void => {
    const open = !this.#allOpen;
    for (const question of this.#questions) this.#setOpen(question, open);
    reportAction(this, open ? 'expand-all' : 'collapse-all', {count: this.#questions.length});
  };

  #setOpen(question: HTMLDetailsElement, open: boolean): void {
    question.open = open;
    this.#open[open ? 'add' : 'delete'](question);
    this.requestUpdate();
  }

  #find(query: string): void {
    this.#query = query;
    this.requestUpdate();
  }

  readonly #showAll = (): void => {
    this.#find('');
    this.renderRoot.querySelector('input')?.focus();
  };

  #copyLink(question: HTMLDetailsElement): void {
    this.#copied = question;
    void this.#confirmation.of(async () => {
      await navigator.clipboard.writeText(addressOf(pageAddress(), question.id));
      reportAction(this, 'copy-link', this.#dataOf(question));
      return 'linkCopied';
    });
  }

  /** A link to the fragment that is in the address already changes nothing, so no event tells of it. */
  readonly #followAgain = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link?.hash && link.href === location.href) setTimeout(this.#followFragment);
  };

  /** Opens the question that the page's address names, and takes the reader there. Whether there is one. */
  readonly #followFragment = (): boolean => {
    const ids = fragmentIds(location.hash);
    const question = ids.length && this.#questions.find((candidate) => isNamed(candidate, ids));
    if (!question) return false;
    if (question.hidden) {
      this.#find('');
      this.#applyFilter();
    }
    question.open = true;
    question.scrollIntoView();
    const summary = question.querySelector('summary');
    const focus = (): void => summary?.focus({preventScroll: true});
    focus();
    // When a browser comes to the fragment by itself, a moment later, it takes the focus away.
    const keep = ({relatedTarget}: FocusEvent): unknown => relatedTarget ?? setTimeout(focus);
    summary?.addEventListener('blur', keep, {once: true});
    return true;
  };
}
