import {ContextConsumer} from '@lit/context';
import {html, type LitElement, type ReactiveController} from 'lit';
import {loadJson} from '../internal/load-json.js';
import {issueWarning} from '../internal/warning.js';
import {fields, MAX_CHARACTERS, type Parsed} from '../model/json.js';
import type {Localizer} from './localizer.js';
import {storyContext} from './story-context.js';

/** An element that can be given its content as data: its own, or a story that has it. */
type DataHost = LitElement & {data?: unknown; src?: string | undefined};

/**
 * Chooses where an element's content comes from, highest first: its `data`, the JSON at its `src`, a
 * `<script type="application/json">` inside it, its light content, the story of the nearest provider.
 * What can't be loaded warns `load-failed`, what can't be read `bad-data`; either is passed over.
 */
export class ContentSource<T> implements ReactiveController {
  readonly #host: DataHost;
  readonly #parse: (input: unknown) => Parsed<T>;
  readonly #part: () => string;
  readonly #more: () => readonly unknown[];
  readonly #story: ContextConsumer<typeof storyContext, LitElement>;
  #seen: readonly unknown[] = [];
  #address: string | undefined;
  #loading: AbortController | undefined;
  #loaded: string | undefined;
  #status: 'loading' | 'notLoaded' | undefined;

  /** The data to show; `undefined` when the light content is shown, or nothing. */
  value: T | undefined;

  /**
   * `part` names the part of a story that the host shows; `''` is all of it. `more` gives JSON that stands
   * in for `data`, what else the content depends on, and whether that is on its way.
   */
  constructor(
    host: DataHost,
    parse: (input: unknown) => Parsed<T>,
    part: () => string,
    more: () => readonly unknown[] = () => [],
  ) {
    this.#host = host;
    this.#parse = parse;
    this.#part = part;
    this.#more = more;
    this.#story = new ContextConsumer(host, {context: storyContext, subscribe: true});
    host.addController(this);
  }

  /** Where the content stands: in the host, or in the slots of its shadow root. */
  get root(): ParentNode {
    return this.value ? this.#host.renderRoot : this.#host;
  }

  /** Chooses anew when a way has something else to say. */
  hostUpdate(): void {
    const host = this.#host;
    const {src} = host;
    const [own, basis, isWaiting] = this.#more();
    const data = host.data ?? own;
    if (src !== this.#address && host.isConnected) void this.#load(src);
    const part = this.#part();
    const story = this.#story.value;
    const inline = host.querySelector(':scope > script[type="application/json"]')?.textContent;
    // Asked only when it matters: the text of hundreds of questions is long.
    const isBare = () => !(part && host.textContent.replace(inline ?? '', '').trim());
    const shared = part ? fields(story)[part] : story;
    const seen = [data, this.#loaded, inline, shared && isBare() && shared, part, basis];
    if (seen.some((value, index) => value !== this.#seen[index])) {
      this.#seen = seen;
      this.value = undefined;
      for (const way of seen.slice(0, 4)) this.value ??= way ? this.#read(way, part) : undefined;
    }
    const given = data || src || inline ? 'notLoaded' : undefined;
    const status = isWaiting || (src && this.#loaded === undefined) ? 'loading' : given;
    this.#status = status && !this.value && isBare() ? status : undefined;
  }

  hostDisconnected(): void {
    delete this.#story.value;
    this.#loading?.abort();
    // Asks again if the host comes back.
    this.#address = undefined;
  }

  /** What a slot shows instead of light content: what `template` makes of the data, or why there is none. */
  fallback(localizer: Localizer, template: (value: T) => unknown): unknown {
    if (this.value) return template(this.value);
    const status = this.#status;
    return status && html`<p class="quiet" role="status">${localizer.text(status)}</p>`;
  }

  async #load(address: string | undefined): Promise<void> {
    this.#address = address;
    this.#loading?.abort();
    if (!address) {
      this.#loaded = undefined;
      return;
    }
    const {signal} = (this.#loading = new AbortController());
    try {
      this.#loaded = await loadJson(address, signal);
    } catch (error) {
      if (signal.aborted) return;
      issueWarning('load-failed', `${address}: ${String(error)}`);
      // What another address gave stays.
      this.#loaded ??= '';
    }
    this.#host.requestUpdate();
  }

  #read(input: unknown, part: string): T | undefined {
    try {
      const json: unknown =
        typeof input === 'string'
          ? JSON.parse(input.length > MAX_CHARACTERS ? 'too long' : input)
          : input;
      const {value, issues} = this.#parse(fields(json)[part] ?? json);
      for (const issue of issues) this.#warn(JSON.stringify(issue));
      return value;
    } catch (error) {
      this.#warn(error);
      return undefined;
    }
  }

  #warn(issue: unknown): void {
    issueWarning('bad-data', `${this.#host.localName}: ${String(issue).slice(0, 99)}`);
  }
}
