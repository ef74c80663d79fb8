import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {Localizer} from '../../context/localizer.js';
import {reportAction} from '../../explainer-action-event.js';
import {dateFormat, numberFormat} from '../../i18n/messages.js';
import {languageOf, resolveLocale} from '../../i18n/locale.js';
import {guardUpdate, slottable} from '../../internal/guard-update.js';
import {LightContent} from '../../internal/light-content.js';
import {pageAddress} from '../../internal/page-address.js';
import {issueWarning} from '../../internal/warning.js';
import {parseCalendarDate} from '../../model/calendar-date.js';
import {splitEmoji} from '../../model/emoji.js';
import {readingSeconds} from '../../model/reading-time.js';
import {chromeStyles} from '../../styles/chrome.styles.js';
import {icon} from '../../styles/icon.js';
import {tokensLightStyles} from '../../styles/tokens.light.styles.js';
import {type AiDisclosure, disclosureKey, isAiDisclosure} from './ai-disclosure.js';
import {tldrCardLightStyles} from './tldr-card.light.styles.js';
import {tldrCardStyles} from './tldr-card.styles.js';

/** How long the button says what came of it, in milliseconds. */
const CONFIRMATION_MS = 2000;

/**
 * A summary of the story: a few points, each led by an emoji or not, framed with their reading time.
 * The points are the author's own list inside the tag; the element frames it and never changes it.
 *
 * @element tldr-card
 * @slot - The content: a heading, a quiet line, a list of points.
 * @fires {ExplainerActionEvent} explainer-action - `copy`: the points were copied.
 * @csspart footer - The line below the points.
 * @csspart action - Each button in the footer.
 * @csspart colophon - Reading time, date and AI disclosure.
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
 *     <li>⏳ <strong>R2 is late.</strong> The launch had been planned for May.</li>
 *   </ul>
 * </tldr-card>
 * ```
 */
export class TldrCardElement extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  static override styles = [chromeStyles, tldrCardStyles];

  static override properties = {
    variant: {reflect: true},
    updatedOn: {attribute: 'updated'},
    aiDisclosure: {attribute: 'ai-disclosure'},
    outcome: {state: true},
  };

  /** `why` is the ruled 'Why it matters' box; without it, the boxed card with a footer. */
  declare variant: 'why' | undefined;

  /**
   * When the points were last changed, an ISO 8601 date such as `2026-08-14`. Anything else is not
   * shown and warns `bad-date`.
   */
  declare updatedOn: string | undefined;

  /**
   * The part that AI had in the points: `none`, `assisted`, `generated` or `autonomous`. Said in words
   * in the footer; nothing is said without it. Anything else is not shown and warns
   * `unknown-ai-disclosure`.
   */
  declare aiDisclosure: AiDisclosure | undefined;

  /** What came of the last copy, until the button is itself again. */
  declare private outcome: 'copied' | 'notCopied' | undefined;

  readonly #localizer = new Localizer(this);
  readonly #states = this.attachInternals().states;
  #points: readonly string[] = [];
  #confirmation?: ReturnType<typeof setTimeout>;

  constructor() {
    super();
    new LightContent(this, {
      sheets: [tokensLightStyles, tldrCardLightStyles],
      read: () => this.#readPoints(),
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#confirmation);
    this.outcome = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const {updatedOn, aiDisclosure} = this;
    if (changed.has('updatedOn') && updatedOn && !parseCalendarDate(updatedOn)) {
      issueWarning('bad-date', `updated="${updatedOn}" is not a date like 2026-08-14.`);
    }
    if (changed.has('aiDisclosure') && aiDisclosure && !isAiDisclosure(aiDisclosure)) {
      issueWarning('unknown-ai-disclosure', `"${String(aiDisclosure)}" says nothing to a reader.`);
    }
  }

  protected override performUpdate(): void {
    guardUpdate(this, () => super.performUpdate());
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>${this.variant === 'why' ? nothing : this.#renderFooter()}`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector('slot')?.assign(...slottable(this));
  }

  #renderFooter(): TemplateResult {
    return html`<div class="footer" part="footer">
      <div class="actions">
        ${navigator.clipboard ? this.#renderCopy() : nothing}
      </div>
      <p class="colophon" part="colophon">
        <span>${this.#renderReadingTime()}${this.#renderDate()}</span>
        ${this.#renderDisclosure()}
      </p>
      <span class="unseen" role="status">${this.#outcomeText}</span>
    </div>`;
  }

  #renderCopy(): TemplateResult {
    return html`<button class="action" part="action" type="button" @click=${this.#copy}>
      ${icon(this.outcome === 'copied' ? 'done' : 'copy')}${this.#localizer.text('copy')}
    </button>`;
  }

  #renderReadingTime(): TemplateResult | typeof nothing {
    const {locale} = this.#localizer;
    const seconds = readingSeconds(this.#points.join('\n'), this.#contentLanguage);
    if (seconds === 0) return nothing;
    const [n, key, unit] =
      seconds < 60
        ? ([seconds, 'seconds', 'second'] as const)
        : ([Math.round(seconds / 60), 'minutes', 'minute'] as const);
    const spoken = numberFormat(locale, {style: 'unit', unit, unitDisplay: 'long'}).format(n);
    return html`<span aria-hidden="true">${this.#localizer.text(key, {n})}</span
      ><span class="unseen">${this.#localizer.text('readingTime', {time: spoken})}</span>`;
  }

  #renderDate(): TemplateResult | typeof nothing {
    const date = this.updatedOn ? parseCalendarDate(this.updatedOn) : undefined;
    if (!date) return nothing;
    const {locale} = this.#localizer;
    const day = dateFormat(locale, {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
      ...(date.getUTCFullYear() !== new Date().getUTCFullYear() && {year: 'numeric'}),
    }).format(date);
    return html`<time datetime=${this.updatedOn}
      >${this.#localizer.text('updated', {date: day})}</time
    >`;
  }

  #renderDisclosure(): TemplateResult | typeof nothing {
    if (!isAiDisclosure(this.aiDisclosure)) return nothing;
    return html`<span>${this.#localizer.text(disclosureKey(this.aiDisclosure))}</span>`;
  }

  get #outcomeText(): string {
    return this.outcome ? this.#localizer.text(this.outcome) : '';
  }

  get #contentLanguage(): string {
    return resolveLocale([languageOf(this), this.#localizer.locale]);
  }

  #readPoints(): void {
    const items = this.querySelectorAll(':scope > :is(ul, ol) > li');
    this.#points = [...items].map((item) => item.textContent.replace(/\s+/g, ' ').trim());
    const emoji = this.#points.length > 0 && this.#points.every((text) => splitEmoji(text).emoji);
    this.#states[emoji ? 'add' : 'delete']('emoji');
    this.#states[emoji ? 'delete' : 'add']('plain');
  }

  readonly #copy = async (): Promise<void> => {
    const title = this.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6)')?.textContent.trim();
    const text = [title, ...this.#points, pageAddress()].filter(Boolean).join('\n');
    try {
      await navigator.clipboard.writeText(text);
      this.outcome = 'copied';
      reportAction(this, 'copy', {text});
    } catch {
      this.outcome = 'notCopied';
    }
    clearTimeout(this.#confirmation);
    this.#confirmation = setTimeout(() => (this.outcome = undefined), CONFIRMATION_MS);
  };
}
