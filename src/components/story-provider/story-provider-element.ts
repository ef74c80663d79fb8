import {ContextConsumer, ContextProvider} from '@lit/context';
import {html, LitElement, type TemplateResult} from 'lit';
import {ContentSource} from '../../context/content-source.js';
import {settingsContext} from '../../context/settings-context.js';
import {storyContext} from '../../context/story-context.js';
import type {Messages} from '../../i18n/messages.js';
import {guardUpdate} from '../../internal/guard-update.js';
import {ensureLightSheet} from '../../internal/light-sheet.js';
import {parseStory} from '../../model/parse-story.js';
import type {Story} from '../../model/story.js';

/**
 * Shares settings and a story with the elements inside it. It shows nothing of its own.
 *
 * @element story-provider
 * @slot - The part of the page whose elements share the settings and the story.
 *
 * @example
 * ```html
 * <story-provider locale="de-CH" theme="dark" src="story.json">
 *   <tldr-card></tldr-card>
 * </story-provider>
 * ```
 */
export class StoryProviderElement extends LitElement {
  static override properties = {
    theme: {reflect: true},
    locale: {},
    messages: {attribute: false},
    data: {attribute: false},
    src: {},
  };

  /**
   * `light` or `dark` for pages that switch their theme by script; the provider then paints the
   * ground of its part of the page. The page's `color-scheme` holds when not set.
   */
  declare theme: 'light' | 'dark' | undefined;

  /** A BCP 47 language tag for words, numbers and dates. The `lang` of the content when not set. */
  declare locale: string | undefined;

  /** Sentences that replace the built-in English ones, by key. */
  declare messages: Partial<Messages> | undefined;

  /**
   * The story, which the elements inside show when they have no content of their own. Wins over `src`
   * and over a `<script type="application/json">` inside the tag; without any of them, the story of an
   * outer provider holds. What in it can't be read warns `bad-data` and is left out.
   */
  declare data: Story | undefined;

  /** The address of the story as JSON; fetched without credentials. A failure warns `load-failed`. */
  declare src: string | undefined;

  // What an outer provider sets holds here too, as far as this one does not set it.
  readonly #outerSettings = new ContextConsumer(this, {context: settingsContext, subscribe: true});
  readonly #settings = new ContextProvider(this, {context: settingsContext, initialValue: {}});
  readonly #source = new ContentSource(this, parseStory, () => '');
  readonly #story = new ContextProvider(this, {context: storyContext});

  override connectedCallback(): void {
    super.connectedCallback();
    void ensureLightSheet(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    delete this.#outerSettings.value;
  }

  protected override performUpdate(): void {
    guardUpdate(this, () => super.performUpdate());
  }

  protected override willUpdate(): void {
    const {locale, messages} = this;
    const own = {...(locale && {locale}), ...(messages && {messages})};
    this.#settings.setValue({...this.#outerSettings.value, ...own});
  }

  protected override updated(): void {
    this.#story.setValue(this.#source.value);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
