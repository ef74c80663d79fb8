import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {ContentSource} from '../../context/content-source.js';
import {Localizer} from '../../context/localizer.js';
import {reportAction} from '../../explainer-action-event.js';
import type {MessageKey} from '../../i18n/messages.js';
import {Confirmation} from '../../internal/confirmation.js';
import {guardUpdate} from '../../internal/guard-update.js';
import {LightContent} from '../../internal/light-content.js';
import {oneLine} from '../../internal/one-line.js';
import {pageAddress} from '../../internal/page-address.js';
import {elementById} from '../../internal/element-by-id.js';
import {splitEmoji} from '../../model/emoji.js';
import {parseSummary} from '../../model/parse-story.js';
import {readingSeconds} from '../../model/reading-time.js';
import type {Story, Summary} from '../../model/story.js';
import {chromeStyles} from '../../styles/chrome.styles.js';
import {icon, type IconName} from '../../styles/icon.js';
import type {AiDisclosure} from './ai-disclosure.js';
import {colophonTemplate, correctionTemplate} from './colophon.js';
import {marksTemplate} from './marks.js';
import {type Receipt, Receipts} from './receipts.js';
import {type Excerpt, excerptText, shareExcerpt} from './share.js';
import {summaryTemplate} from './summary-template.js';
import {tldrCardDataStyles} from './tldr-card.data.styles.js';
import {tldrCardStyles} from './tldr-card.styles.js';

/**
 * A summary of the story: a few points, each led by an emoji or not, with their reading time, and with
 * marks that lead to the words they rest on. The points are the author's own list inside the tag;
 * the element frames it and never changes it.
 *
 * @element tldr-card
 * @slot - A heading, a quiet line, a list of points. A point's `data-quote` is looked up in the article.
 * @fires {ExplainerActionEvent} explainer-action - `copy`, `share`, `source`.
 * @csspart footer - The line below the points.
 * @csspart action - Each button in the footer.
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

  constructor() {
    super();
    new LightContent(this, () => this.#read());
  }

  protected override performUpdate(): void {
    guardUpdate(this, () => super.performUpdate());
  }

  protected override willUpdate(): void {
    const hasEmoji = this.#texts.every((text) => splitEmoji(text).emoji);
    this.#states.clear();
    if (this.variant !== 'why') this.#states.add(hasEmoji ? 'emoji' : 'plain');
  }

  protected override render(): TemplateResult {
    const data = this.#source.fallback(this.#localizer, summaryTemplate);
    return html`<slot name=${data && 'data'}>${data}</slot>${correctionTemplate(this, this.#localizer)}${
      this.variant === 'why' ? nothing : this.#renderFooter()
    }${marksTemplate(this.#receipts, this.#localizer, this.#follow)}`;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const texts = String(this.#texts);
    this.#read();
    // Points from data are there only now.
    if (String(this.#texts) !== texts) this.requestUpdate();
    if (!this.isConnected) return;
    const {articleId} = this;
    const article = articleId ? elementById(this, articleId) : this.closest('article');
    this.#receipts.check(this.#points, article);
  }

  #renderFooter(): TemplateResult {
    const {key} = this.#confirmation;
    const canCopy = navigator.clipboard && this.#points.length > 0;
    const hasSheet = typeof navigator.share === 'function';
    return html`<div class="footer" part="footer">
      <div class="actions">
        ${
          canCopy
            ? [
                this.#renderAction('copy', key === 'copied' ? 'done' : 'copy', this.#copy),
                this.#renderAction(
                  hasSheet ? 'share' : 'copyLink',
                  key === 'linkCopied' ? 'done' : 'share',
                  this.#share,
                ),
              ]
            : nothing
        }
      </div>
      ${colophonTemplate(this, this.#seconds, this.#localizer)}
      <span class="unseen" role="status">${key && this.#localizer.text(key)}</span>
    </div>`;
  }

  #renderAction(key: MessageKey, name: IconName, act: () => void): TemplateResult {
    return html`<button class="action" part="action" type="button" @click=${act}>
      ${icon(name)}${this.#localizer.text(key)}
    </button>`;
  }

  get #seconds(): number {
    return readingSeconds(this.#texts.join('\n'), this.#localizer.contentLocale);
  }

  get #excerpt(): Excerpt {
    const heading = this.#source.root.querySelector(
      ':is(:scope, slot) > :is(h1, h2, h3, h4, h5, h6)',
    );
    return {title: heading ? oneLine(heading) : '', points: this.#texts, address: pageAddress()};
  }

  #read(): void {
    this.#points = [...this.#source.root.querySelectorAll(':is(:scope, slot) > :is(ul, ol) > li')];
    this.#texts = this.#points.map(oneLine);
  }

  readonly #copy = (): void => {
    const text = excerptText(this.#excerpt);
    void this.#confirmation.of(async () => {
      await navigator.clipboard.writeText(text);
      reportAction(this, 'copy', {text});
      return 'copied';
    });
  };

  readonly #share = (): void => {
    const excerpt = this.#excerpt;
    void this.#confirmation.of(async () => {
      const outcome = await shareExcerpt(excerpt);
      reportAction(this, 'share', {url: excerpt.address});
      return outcome;
    });
  };

  readonly #follow = (receipt: Receipt): void => {
    const {position, quote} = receipt;
    reportAction(this, 'source', {position, quote});
    void this.#receipts.follow(receipt);
  };
}
