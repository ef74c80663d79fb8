import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {MessageKey} from '../i18n/messages.js';

/** How long a control says what came of it, in milliseconds. */
const SHOWN_MS = 2000;

/** What came of the reader's last action, for a status region. */
export class Confirmation implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer?: ReturnType<typeof setTimeout>;

  /** The sentence to say; `undefined` when there is nothing to say any more. */
  key: MessageKey | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#set(undefined);
  }

  /** Runs `action`, then says the sentence that it names, or that it failed. */
  async of(action: () => Promise<MessageKey | undefined>): Promise<void> {
    try {
      this.#set(await action());
    } catch {
      this.#set('failed');
    }
    this.#timer = setTimeout(() => this.#set(undefined), SHOWN_MS);
  }

  #set(key: MessageKey | undefined): void {
    clearTimeout(this.#timer);
    this.key = key;
    this.#host.requestUpdate();
  }
}
