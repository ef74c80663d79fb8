import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {ContentSource} from '../../context/content-source.js';
import {Localizer} from '../../context/localizer.js';
import {reportAction} from '../../explainer-action-event.js';
import {Confirmation} from '../../internal/confirmation.js';
import {elementById} from '../../internal/find-in-tree.js';
import {guardUpdate} from '../../internal/guard-update.js';
import {LightContent} from '../../internal/light-content.js';
import {oneLine} from '../../internal/one-line.js';
import {pageAddress} from '../../internal/page-address.js';
import {fillSlot, slottable} from '../../internal/slots.js';
import {issueWarning} from '../../internal/warning.js';
import {emojiPattern} from '../../model/emoji.js';
import {parseSummary} from '../../model/parse-story.js';
import {readingSeconds} from '../../model/reading-time.js';
import type {Story, Summary} from '../../model/story.js';
import {chromeStyles} from '../../styles/chrome.styles.js';
import {actionsTemplate} from './actions.js';
import type {AiDisclosure} from './ai-disclosure.js';
import {colophonTemplate, correctionTemplate} from './colophon.js';
import {marksTemplate} from './marks.js';
import {type Receipt, Receipts} from './receipts.js';
import type {Excerpt} from './share.js';
import {isReading, stopReading} from './speech.js';
import {headTemplate, pointsTemplate} from './summary-template.js';
import {tldrCardDataStyles} from './tldr-card.data.styles.js';
import {tldrCardStyles} from './tldr-card.styles.js';

/**
 * A summary of the story: a few points, each led by an emoji or not, with their reading time, and with
 * marks that lead to the words they rest on. The points are the author's own list inside the tag;
 * the element frames it and never changes it.
 *
 * @element tldr-card
 * @slot - A heading, a quiet line, a list of points. A point's `data-quote` is looked up in the article.
 * @fires {ExplainerActionEvent} explainer-action - `listen`, `copy`, `share`, `source`, `fold`.
 * @csspart footer - The line below the points.
 * @csspart action - Each button in the footer, and the one that closes a collapsible card.
 * @csspart colophon - Reading time, date and AI disclosure.
 * @csspart correction - What was corrected, and when.
 * @csspart mark - The mark behind a point that leads to its source.
 * @cssprop [--explainer-accent=#0b6b5c] - The one accent colour.
 * @cssprop [--explainer-surface=light-dark(#fff, #131517)] - The colour behind the card.
 * @cssprop [--explainer-ink=inherit] - The text colour.
 * @cssprop [--explainer-radius=6px] - The radius of the card.
 * @cssprop [--explainer-font=inherit] - The font family.
 *
 * @example
 * ```html
 * <tldr-card updated="2026-08-14" ai-disclosure="assisted">
 *   <h2>TL;DR</h2>
 *   <p>The 30-second version</p>
 *   <ul>
 *     <li data-quote="The launch had been planned for May">⏳ <strong>R2 is late.</strong> …</li>
 *   </ul>
 * </tldr-card>
 * ```
 */
export class TldrCardElement extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  static override styles = [chromeStyles, tldrCardDataStyles, tldrCardStyles];

  static override properties = {
    variant: {reflect: true},
    data: {attribute: false},
    src: {},
    updatedOn: {attribute: 'updated'},
    corrected: {},
    correction: {},
    aiDisclosure: {attribute: 'ai-disclosure'},
    articleId: {attribute: 'for'},
    collapsible: {type: Boolean, reflect: true},
  };

  /** `why` is the ruled 'Why it matters' box; without it, the boxed card with a footer. */
  declare variant: 'why' | undefined;

  /**
   * The content as data, its own or a story that has it: the part `tldr`, or `why` in that variant. Wins
   * over `src`, over a `<script type="application/json">` inside the tag, over the light content and over a
   * provider's story. What in it can't be read warns `bad-data` and is left out.
   */
  declare data: Summary | Story | undefined;

  /** The address of the same as JSON; fetched without credentials. A failure warns `load-failed`. */
  declare src: string | undefined;

  /** When the points were last changed: an ISO 8601 date such as `2026-08-14`, else warns `bad-date`. */
  declare updatedOn: string | undefined;

  /** When the points were corrected: an ISO 8601 date, else warns `bad-date`. */
  declare corrected: string | undefined;

  /** What was corrected, in a sentence for readers. */
  declare correction: string | undefined;

  /**
   * The part that AI had in the points: `none`, `assisted`, `generated` or `autonomous`, said in words
   * in the footer. Anything else is not shown and warns `unknown-ai-disclosure`.
   */
  declare aiDisclosure: AiDisclosure | undefined;

  /** The id of the article that quotes are looked up in; the nearest `<article>` when not set. */
  declare articleId: string | undefined;

  /** Whether readers can close the card. It starts open, and what a reader did is not remembered. */
  declare collapsible: boolean | undefined;

  static {
    // React and Vue write an attribute's namesake when there is one. Lit's hook is the namesake of
    // `updated`: to write it sets the date, to call it does nothing.
    Object.defineProperty(this.prototype, 'updated', {
      get: () => () => {},
      set(this: TldrCardElement, date: string) {
        this.updatedOn = date;
      },
    });
  }

  readonly #localizer = new Localizer(this);
  readonly #source = new ContentSource(this, parseSummary, () => this.variant || 'tldr');
  readonly #states = this.attachInternals().states;
  readonly #receipts = new Receipts(this);
  readonly #confirmation = new Confirmation(this);
  #points: readonly Element[] = [];
  #texts: readonly string[] = [];
  #seconds = 0;
  #fallback: unknown;

  constructor() {
    super();
    new LightContent(this, () => this.#read());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Engines list their voices some time after the page has loaded.
    globalThis.speechSynthesis?.addEventListener('voiceschanged', this.#voicesChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.speechSynthesis?.removeEventListener('voiceschanged', this.#voicesChanged);
    if (isReading(this)) stopReading();
  }

  protected override performUpdate(): void {
    guardUpdate(this, () => super.performUpdate());
  }

  protected override willUpdate(): void {
    const texts = this.#texts;
    this.#seconds = readingSeconds(texts.join('\n'), this.#localizer.contentLocale);
    const {articleId} = this;
    const article = articleId ? elementById(this, articleId) : this.closest('article');
    if (this.isConnected) this.#receipts.check(this.#points, article);
    const hasEmoji = texts.every((text) => emojiPattern('y').test(text));
    this.#states.clear();
    if (this.variant !== 'why') this.#states.add(hasEmoji ? 'emoji' : 'plain');
  }

  protected override render(): TemplateResult {
    const {value} = this.#source;
    this.#fallback = this.#source.fallback(this.#localizer, pointsTemplate);
    const body = html`<slot id="rest">${this.#fallback}</slot>${correctionTemplate(this, this.#localizer)}${
      this.variant === 'why' ? nothing : this.#renderFooter()
    }`;
    return html`<slot id="head">${value && headTemplate(value)}</slot>${this.collapsible ? this.#renderFold(body) : body}${marksTemplate(
      this.#receipts,
      this.#localizer,
      this.#follow,
    )}`;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const texts = String(this.#texts);
    this.#read();
    // Points from data are there only now.
    if (String(this.#texts) !== texts) this.requestUpdate();
    if (!this.isConnected) return;
    const rest = this.#fallback ? [] : slottable(this);
    const head = rest.splice(0, rest.indexOf(this.#points[0]?.parentNode as Element));
    fillSlot(this.renderRoot, '#head', head);
    fillSlot(this.renderRoot, '#rest', rest);
    this.#receipts.place();
    const {title, subtitle} = this.#source.value ?? {};
    const above = [title, subtitle, ...head.map(({textContent}) => textContent)];
    if (this.#seconds > 40 && /\b30\b/.test(above.join(' '))) {
      issueWarning('not-30-seconds', `${this.#seconds} s`);
    }
  }

  #renderFold(body: TemplateResult): TemplateResult {
    return html`<details open>
      <summary class="action" part="action" @click=${this.#fold}>
        <span>${this.#localizer.text('hide')}</span><span>${this.#localizer.text('show')}</span>
      </summary>
      ${body}
    </details>`;
  }

  #renderFooter(): TemplateResult {
    const {key} = this.#confirmation;
    return html`<div class="footer" part="footer">
      ${
        this.#points.length
          ? actionsTemplate(this, this.#points, this.#localizer, (give) => {
              void this.#confirmation.of(() => give(this, this.#excerpt));
            })
          : nothing
      }
      <span class="outcome" role="status">${key && this.#localizer.text(key)}</span>
      ${colophonTemplate(this, this.#seconds, this.#localizer)}
    </div>`;
  }

  get #excerpt(): Excerpt {
    const heading = this.#source.root.querySelector(
      ':is(:scope, slot) > :is(h1, h2, h3, h4, h5, h6)',
    );
    return {title: heading ? oneLine(heading) : '', points: this.#points, address: pageAddress()};
  }

  #read(): void {
    this.#points = [...this.#source.root.querySelectorAll(':is(:scope, slot) > :is(ul, ol) > li')];
    this.#texts = this.#points.map(oneLine);
  }

  readonly #fold = ({currentTarget}: Event): void => {
    const {open} = (currentTarget as Element).parentElement as HTMLDetailsElement;
    // What would stop it is out of reach then.
    if (isReading(this)) stopReading();
    reportAction(this, 'fold', {open: !open});
  };

  readonly #voicesChanged = (): void => this.requestUpdate();

  readonly #follow = (receipt: Receipt): void => {
    const {position, quote} = receipt;
    reportAction(this, 'source', {position, quote});
    void this.#receipts.follow(receipt);
  };
}
