import {ContextProvider} from '@lit/context';
import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {settingsContext} from '../../context/settings-context.js';
import {storyContext} from '../../context/story-context.js';
import type {Messages} from '../../i18n/messages.js';
import {guardUpdate} from '../../internal/guard-update.js';
import {adoptSheets} from '../../internal/light-content.js';
import type {Story} from '../../model/story.js';
import {storyProviderLightStyles} from './story-provider.light.styles.js';

/**
 * Shares settings and a story with the elements inside it. It shows nothing of its own.
 *
 * @element story-provider
 * @slot - The part of the page whose elements share the settings.
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
    story: {attribute: false},
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

  /** The story that the elements inside show when they have no content of their own. */
  declare story: Story | undefined;

  readonly #settings = new ContextProvider(this, {context: settingsContext, initialValue: {}});
  readonly #story = new ContextProvider(this, {context: storyContext});

  override connectedCallback(): void {
    super.connectedCallback();
    adoptSheets(this.getRootNode(), [storyProviderLightStyles]);
  }

  protected override performUpdate(): void {
    guardUpdate(this, () => super.performUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('locale') || changed.has('messages')) {
      const {locale, messages} = this;
      this.#settings.setValue({...(locale && {locale}), ...(messages && {messages})});
    }
    if (changed.has('story')) this.#story.setValue(this.story);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
