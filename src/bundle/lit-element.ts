import {render} from 'lit/html.js';
import type {ReactiveController} from 'lit';

/*
 * What the bundle needs of Lit's `LitElement`; templates are Lit's own. Left out are decorators, converters,
 * the map of changed properties, other ways to compare values, and elements that take their render root
 * or their styles from a class above them. Its tests hold it and Lit's to the same behaviour.
 */

export {html, nothing, render} from 'lit/html.js';

interface Property {
  readonly attribute?: string | false;
  readonly type?: unknown;
  readonly reflect?: boolean;
}

type Properties = Readonly<Record<string, Property>>;
type Values = Record<string, unknown>;

/** The attribute of a property: its name in lower case, unless it says otherwise. */
const attributeOf = (name: string, {attribute = name.toLowerCase()}: Property) => attribute;

function reflect(host: Element, attribute: string, value: unknown): void {
  if (value == null || value === false) host.removeAttribute(attribute);
  else host.setAttribute(attribute, value === true ? '' : `${value as string}`);
}

export class LitElement extends HTMLElement {
  static readonly shadowRootOptions: ShadowRootInit = {mode: 'open'};
  static readonly styles: CSSStyleSheet[] = [];
  static readonly properties: Properties = {};

  renderRoot!: ShadowRoot;
  hasUpdated = false;
  isUpdatePending = false;
  updateComplete = Promise.resolve(true);
  readonly #values: Values = {};
  /** What a page set before the element was defined. It hides the accessors, and wins over attributes. */
  readonly #own: Values = {};
  readonly #controllers: ReactiveController[] = [];

  constructor() {
    super();
    const values = this as unknown as Values;
    for (const name of Object.keys(this.#class.properties)) {
      if (!Object.hasOwn(values, name)) continue;
      this.#own[name] = values[name];
      delete values[name];
    }
  }

  /** Asked for once, when the element is defined. */
  static get observedAttributes(): unknown[] {
    return Object.entries(this.properties).flatMap(([name, property]) => {
      const attribute = attributeOf(name, property);
      Object.defineProperty(this.prototype, name, {
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          if (Object.is(value, this.#values[name])) return;
          this.#values[name] = value;
          if (property.reflect) reflect(this, attribute as string, value);
          this.requestUpdate();
        },
        configurable: true,
        enumerable: true,
      });
      return attribute || [];
    });
  }

  willUpdate?(): void;
  firstUpdated?(): void;
  updated?(): void;
  render?(): unknown;

  get #class(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      const {shadowRootOptions, styles} = this.#class;
      // eslint-disable-next-line wc/attach-shadow-constructor -- as Lit: what is never shown needs none
      this.renderRoot = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
      this.renderRoot.adoptedStyleSheets = styles;
      this.requestUpdate();
    }
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(changed: string, _: unknown, text: string | null): void {
    for (const [name, property] of Object.entries(this.#class.properties)) {
      if (attributeOf(name, property) !== changed) continue;
      (this as unknown as Values)[name] = property.type ? text !== null : (text ?? undefined);
    }
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  /** An element that has never been in a page has nothing to update. */
  requestUpdate(): void {
    if (this.isUpdatePending || !this.renderRoot) return;
    this.isUpdatePending = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.performUpdate();
      return !this.isUpdatePending;
    });
  }

  performUpdate(): void {
    if (!this.isUpdatePending) return;
    if (!this.hasUpdated) Object.assign(this, this.#own);
    try {
      this.willUpdate?.();
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.update();
    } catch (error) {
      this.isUpdatePending = false;
      throw error;
    }
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated?.();
    }
    this.updated?.();
  }

  update(): void {
    const content = this.render?.();
    this.isUpdatePending = false;
    render(content, this.renderRoot);
  }
}
