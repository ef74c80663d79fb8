import type {CSSResult, ReactiveController, ReactiveControllerHost} from 'lit';

/** What an element needs to follow the content that its author wrote inside it. */
export interface LightContentOptions {
  /** Sheets for the light content, adopted by the root that the element stands in. */
  sheets: readonly CSSResult[];
  /** Attributes inside the element whose change matters; none when left out. */
  attributes?: string[];
  /** Called on connection and after each change, before the element updates. */
  read(): void;
}

/**
 * Follows the light content of an element and brings along its style sheets, so that a page without
 * the `<link>`, or a framework's shadow root, looks right as well.
 */
export class LightContent implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: LightContentOptions;
  #observer?: MutationObserver;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LightContentOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    adoptSheets(this.#host.getRootNode(), this.#options.sheets);
    const {attributes} = this.#options;
    this.#observer ??= new MutationObserver(() => this.#changed());
    this.#observer.observe(this.#host, {
      subtree: true,
      childList: true,
      characterData: true,
      ...(attributes && {attributeFilter: attributes}),
    });
    this.#changed();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #changed(): void {
    this.#options.read();
    this.#host.requestUpdate();
  }
}

/** Adds `sheets` to a document or shadow root, once each. */
export function adoptSheets(root: Node, sheets: readonly CSSResult[]): void {
  if (!(root instanceof Document || root instanceof ShadowRoot) || !root.adoptedStyleSheets) return;
  const missing = sheets
    .map((sheet) => sheet.styleSheet)
    .filter((sheet) => sheet !== undefined && !root.adoptedStyleSheets.includes(sheet));
  // Ahead of the page's own adopted sheets, which may then override ours.
  if (missing.length)
    root.adoptedStyleSheets = [...(missing as CSSStyleSheet[]), ...root.adoptedStyleSheets];
}
