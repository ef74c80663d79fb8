import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {Localizer} from '../../context/localizer.js';
import {reportAction} from '../../explainer-action-event.js';
import {guardUpdate, slottable} from '../../internal/guard-update.js';
import {LightContent} from '../../internal/light-content.js';
import {fragmentIds} from '../../model/fragment.js';
import {slug, unusedId} from '../../model/slug.js';
import {chromeStyles} from '../../styles/chrome.styles.js';
import {tokensLightStyles} from '../../styles/tokens.light.styles.js';
import {faqAccordionLightStyles} from './faq-accordion.light.styles.js';
import {faqAccordionStyles} from './faq-accordion.styles.js';

const HEADING = 'h1, h2, h3, h4, h5, h6';

/**
 * Questions that open to show their answers: native `<details>`, so they work without the script, in
 * Reader view and for find-in-page. The element counts them, opens them all, and links to each.
 *
 * @element faq-accordion
 * @slot - A heading, then one `<details>` a question, its `<summary>` holding the question.
 * @fires {ExplainerActionEvent} explainer-action - `expand`, `collapse`, `expand-all`, `collapse-all`.
 * @csspart bar - The line of the heading, with the count and the button.
 * @csspart count - How many questions there are.
 * @csspart action - The button that opens or closes all.
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

  static override styles = [chromeStyles, faqAccordionStyles];

  readonly #localizer = new Localizer(this);
  #questions: readonly HTMLDetailsElement[] = [];
  // The state that was last told to the page, so that only a reader's change is told again.
  readonly #open = new WeakSet<HTMLDetailsElement>();

  constructor() {
    super();
    new LightContent(this, {
      sheets: [tokensLightStyles, faqAccordionLightStyles],
      read: () => this.#readQuestions(),
    });
    // Toggle events do not bubble, but they can be captured on their way down.
    this.addEventListener('toggle', this.#onToggle, {capture: true});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Unlike hashchange, popstate also tells of a link to the fragment that is there already.
    window.addEventListener('popstate', this.#followFragment);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#followFragment);
  }

  protected override performUpdate(): void {
    guardUpdate(this, () => super.performUpdate());
  }

  protected override render(): TemplateResult {
    const heading = this.#heading;
    return html`<div class="bar ${heading ? '' : 'bare'}" part="bar">
        <slot id="heading"></slot>${this.#questions.length ? this.#renderTools() : nothing}
      </div>
      <slot id="questions"></slot>`;
  }

  protected override firstUpdated(): void {
    this.#followFragment();
  }

  protected override updated(): void {
    const heading = this.#heading;
    const rest = slottable(this).filter((node) => node !== heading);
    this.#slot('heading')?.assign(...(heading ? [heading] : []));
    this.#slot('questions')?.assign(...rest);
  }

  #renderTools(): TemplateResult {
    return html`<span class="quiet count" part="count"
        >${this.#localizer.text('questions', {n: this.#questions.length})}</span
      >${
        this.#isExclusive
          ? nothing
          : html`<button class="action" part="action" type="button" @click=${this.#toggleAll}>
            ${this.#localizer.text(this.#allOpen ? 'collapseAll' : 'expandAll')}
          </button>`
      }`;
  }

  get #heading(): Element | undefined {
    const first = this.firstElementChild;
    return first?.matches(HEADING) ? first : undefined;
  }

  get #allOpen(): boolean {
    return this.#questions.every((question) => question.open);
  }

  // Questions that share a name close each other, so opening all of them is no offer to make.
  get #isExclusive(): boolean {
    const names = this.#questions.map((question) => question.getAttribute('name')).filter(Boolean);
    return new Set(names).size < names.length;
  }

  #slot(id: string): HTMLSlotElement | null {
    return this.renderRoot.querySelector<HTMLSlotElement>(`#${id}`);
  }

  #readQuestions(): void {
    this.#questions = [...this.querySelectorAll<HTMLDetailsElement>(':scope > details')];
    const root = this.getRootNode() as Document | ShadowRoot;
    for (const question of this.#questions) {
      if (question.open) this.#open.add(question);
      if (!question.id) {
        const wanted = slug(questionText(question)) || 'question';
        question.id = unusedId(wanted, (id) => root.getElementById(id) !== null);
      }
    }
  }

  readonly #onToggle = (event: Event): void => {
    const question = event.target as HTMLDetailsElement;
    const index = this.#questions.indexOf(question);
    if (index === -1) return;
    this.requestUpdate();
    if (question.open === this.#open.has(question)) return;
    this.#remember(question);
    reportAction(this, question.open ? 'expand' : 'collapse', {
      id: question.id,
      position: index + 1,
      question: questionText(question),
    });
  };

  readonly #toggleAll = (): void => {
    const open = !this.#allOpen;
    for (const question of this.#questions) {
      question.open = open;
      this.#remember(question);
    }
    this.requestUpdate();
    reportAction(this, open ? 'expand-all' : 'collapse-all', {count: this.#questions.length});
  };

  #remember(question: HTMLDetailsElement): void {
    this.#open[question.open ? 'add' : 'delete'](question);
  }

  /** Opens the question that the page's address names, and takes the reader there. */
  readonly #followFragment = (): void => {
    const ids = fragmentIds(location.hash);
    const question = this.#questions.find((candidate) => isNamed(candidate, ids));
    if (!question) return;
    question.open = true;
    this.#remember(question);
    question.scrollIntoView();
    question.querySelector('summary')?.focus({preventScroll: true});
  };
}

function questionText(question: HTMLDetailsElement): string {
  return question.querySelector('summary')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** A link may name the question, or its heading when the author gave that the id. */
function isNamed(question: HTMLDetailsElement, ids: readonly string[]): boolean {
  if (ids.includes(question.id)) return true;
  return ids.some((id) => question.querySelector(`summary [id="${CSS.escape(id)}"]`));
}
