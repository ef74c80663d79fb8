import {ContextConsumer} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import {en} from '../i18n/en.js';
import {languageOf, resolveLocale} from '../i18n/locale.js';
import {fill, type MessageKey} from '../i18n/messages.js';
import {settingsContext} from './settings-context.js';

/** Gives an element its sentences and its locale, and re-renders it when the settings change. */
export class Localizer implements ReactiveController {
  readonly #host: LitElement;
  readonly #settings: ContextConsumer<typeof settingsContext, LitElement>;

  constructor(host: LitElement) {
    this.#host = host;
    this.#settings = new ContextConsumer(host, {context: settingsContext, subscribe: true});
    host.addController(this);
  }

  /** An element that moves elsewhere leaves its provider's settings behind. */
  hostDisconnected(): void {
    delete this.#settings.value;
  }

  /** The provider's locale, else the language of the content, else the reader's. */
  get locale(): string {
    return resolveLocale([
      this.#settings.value?.locale,
      languageOf(this.#host),
      globalThis.navigator?.language,
    ]);
  }

  /** The language that the content is written in, else the locale. */
  get contentLocale(): string {
    return resolveLocale([languageOf(this.#host), this.locale]);
  }

  /** One sentence in the element's language; `n` chooses the plural form. */
  text(key: MessageKey, values?: Readonly<Record<string, string | number>>): string {
    const message = this.#settings.value?.messages?.[key] ?? en[key];
    // The locale is looked up in the page, which costs a table with thousands of words.
    return values || typeof message !== 'string' ? fill(message, this.locale, values) : message;
  }
}
