import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {Localizer} from '../../context/localizer.js';
import {reportAction} from '../../explainer-action-event.js';
import {elementById} from '../../internal/element-by-id.js';
import {guardUpdate} from '../../internal/guard-update.js';
import {LightContent} from '../../internal/light-content.js';
import {oneLine} from '../../internal/one-line.js';
import {fillSlot, slottable} from '../../internal/slots.js';
import {fragmentIds} from '../../model/fragment.js';
import {slug, unusedId} from '../../model/slug.js';
import {chromeStyles} from '../../styles/chrome.styles.js';
import {faqAccordionStyles} from './faq-accordion.styles.js';

const HEADING = 'h1, h2, h3, h4, h5, h6';

/**
 * Questions that open to show their answers: native `<details>`, so they work without the script, in
 * Reader view and for find-in-page. The element counts them, opens them all, and links to each.
 *
 * @element faq-accordion
 * @attr {'as-is'} print - Prints only the answers that are open; without it, all of them.
 * @slot - A heading, then one `<details>` a question, its `<summary>` holding the question. Former ids of a question go into its `data-aliases`.
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
    new LightContent(this, () => this.#readQuestions());
    // Toggle events do not bubble, but they can be captured on their way down.
    this.addEventListener('toggle', this.#onToggle, {capture: true});
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

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const heading = this.#heading;
    const rest = slottable(this).filter((node) => node !== heading);
    fillSlot(this.renderRoot, '#heading', heading ? [heading] : []);
    fillSlot(this.renderRoot, '#questions', rest);
  }

  protected override firstUpdated(): void {
    this.#followFragment();
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

  #readQuestions(): void {
    const known = this.#questions;
    this.#questions = [...this.querySelectorAll<HTMLDetailsElement>(':scope > details')];
    for (const question of this.#questions) {
      if (question.open && !known.includes(question)) this.#open.add(question);
      if (!question.id) {
        const wanted = slug(questionText(question)) || 'question';
        question.id = unusedId(wanted, (id) => elementById(this, id) !== null);
      }
    }
  }

  readonly #onToggle = (event: Event): void => {
    const question = event.target as HTMLDetailsElement;
    const index = this.#questions.indexOf(question);
    if (index === -1) return;
    this.requestUpdate();
    const {open, id} = question;
    if (open === this.#open.has(question)) return;
    this.#setOpen(question, open);
    reportAction(this, open ? 'expand' : 'collapse', {
      id,
      position: index + 1,
      question: questionText(question),
    });
  };

  readonly #toggleAll = (): void => {
    const open = !this.#allOpen;
    for (const question of this.#questions) this.#setOpen(question, open);
    this.requestUpdate();
    reportAction(this, open ? 'expand-all' : 'collapse-all', {count: this.#questions.length});
  };

  #setOpen(question: HTMLDetailsElement, open: boolean): void {
    question.open = open;
    this.#open[open ? 'add' : 'delete'](question);
  }

  /** A link to the fragment that is in the address already changes nothing, so no event tells of it. */
  readonly #followAgain = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link?.hash && link.href === location.href) setTimeout(this.#followFragment);
  };

  /** Opens the question that the page's address names, and takes the reader there. */
  readonly #followFragment = (): void => {
    const ids = fragmentIds(location.hash);
    const question = ids.length && this.#questions.find((candidate) => isNamed(candidate, ids));
    if (!question) return;
    this.#setOpen(question, true);
    question.scrollIntoView();
    question.querySelector('summary')?.focus({preventScroll: true});
  };
}

function questionText(question: HTMLDetailsElement): string {
  const summary = question.querySelector('summary');
  return summary ? oneLine(summary) : '';
}

/** A link may name the question, its heading when the author gave that the id, or a former id. */
function isNamed(question: HTMLDetailsElement, ids: readonly string[]): boolean {
  const aliases = question.dataset.aliases?.split(/\s+/) ?? [];
  const marked = [...question.querySelectorAll('summary [id]')].map(({id}) => id);
  return [question.id, ...aliases, ...marked].some((id) => ids.includes(id));
}
