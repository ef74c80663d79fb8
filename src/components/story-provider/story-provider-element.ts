import {ContextConsumer, ContextProvider} from '@lit/context';
import {html, LitElement, type TemplateResult} from 'lit';
import {settingsContext} from '../../context/settings-context.js';
import {storyContext} from '../../context/story-context.js';
import type {Messages} from '../../i18n/messages.js';
import {guardUpdate} from '../../internal/guard-update.js';
import {ensureLightSheet} from '../../internal/light-sheet.js';
import type {Story} from '../../model/story.js';

/**
 * Shares settings and a story with the elements inside it. It shows nothing of its own.
 *
 * @element story-provider
 * @slot - The part of the page whose elements share the settings and the story.
 *
 * @example
 * ```html
 * <story-provider locale="de-CH" theme="dark">
 *   <faq-accordion>…</faq-accordion>
 * </story-provider>
 * ```
 */
export class StoryProviderElement extends LitElement {
  static override properties = {
    theme: {reflect: true},
    locale: {},
    messages: {attribute: false},
    data: {attribute: false},
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
   * The story, for components of your own that consume `storyContext`. The elements of this library
   * show the HTML inside them.
   */
  declare data: Story | undefined;

  // What an outer provider sets holds here too, as far as this one does not set it.
  readonly #outerSettings = new ContextConsumer(this, {context: settingsContext, subscribe: true});
  readonly #outerStory = new ContextConsumer(this, {context: storyContext, subscribe: true});
  readonly #settings = new ContextProvider(this, {context: settingsContext, initialValue: {}});
  readonly #story = new ContextProvider(this, {context: storyContext});

  override connectedCallback(): void {
    super.connectedCallback();
    void ensureLightSheet(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    delete this.#outerSettings.value;
    delete this.#outerStory.value;
  }

  protected override performUpdate(): void {
    guardUpdate(this, () => super.performUpdate());
  }

  protected override willUpdate(): void {
    const {locale, messages, data} = this;
    const own = {...(locale && {locale}), ...(messages && {messages})};
    this.#settings.setValue({...this.#outerSettings.value, ...own});
    this.#story.setValue(data ?? this.#outerStory.value);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
