import {ContextConsumer} from '@lit/context';
import type {LitElement} from 'lit';
import {en} from '../i18n/en.js';
import {languageOf, resolveLocale} from '../i18n/locale.js';
import {fill, type MessageKey} from '../i18n/messages.js';
import {settingsContext} from './settings-context.js';

/** Gives an element its sentences and its locale, and re-renders it when the settings change. */
export class Localizer {
  readonly #host: LitElement;
  readonly #settings: ContextConsumer<typeof settingsContext, LitElement>;

  constructor(host: LitElement) {
    this.#host = host;
    this.#settings = new ContextConsumer(host, {context: settingsContext, subscribe: true});
  }

  /** The provider's locale, else the language of the content, else the reader's. */
  get locale(): string {
    return resolveLocale([
      this.#settings.value?.locale,
      languageOf(this.#host),
      globalThis.navigator?.language,
    ]);
  }

  /** One sentence in the element's language; `n` chooses the plural form. */
  text(key: MessageKey, values?: Readonly<Record<string, string | number>>): string {
    return fill(this.#settings.value?.messages?.[key] ?? en[key], this.locale, values);
  }
}
