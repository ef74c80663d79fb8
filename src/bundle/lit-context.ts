import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Callback = (value: unknown, unsubscribe?: () => void) => void;
type Host = ReactiveControllerHost & HTMLElement;

class ContextRequestEvent extends Event {
  readonly context: unknown;
  readonly callback: Callback;
  readonly subscribe = true;

  constructor(context: unknown, callback: Callback) {
    super('context-request', {bubbles: true, composed: true});
    this.context = context;
    this.callback = callback;
  }
}

export const createContext = (key: unknown): unknown => key;

export class ContextConsumer implements ReactiveController {
  value: unknown;
  readonly #host: Host;
  readonly #context: unknown;
  #unsubscribe?: (() => void) | undefined;

  constructor(host: Host, {context}: {context: unknown}) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.dispatchEvent(
      new ContextRequestEvent(this.#context, (value, unsubscribe) => {
        if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
        this.#unsubscribe = unsubscribe;
        this.value = value;
        this.#host.requestUpdate();
      }),
    );
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}

export class ContextProvider {
  readonly #callbacks = new Map<Callback, () => void>();
  #value: unknown;

  constructor(host: Host, {context, initialValue}: {context: unknown; initialValue?: unknown}) {
    this.#value = initialValue;
    host.addEventListener('context-request', (event) => {
      const request = event as ContextRequestEvent;
      const {callback} = request;
      if (request.context !== context || request.composedPath()[0] === host) return;
      request.stopPropagation();
      const unsubscribe = (): void => void this.#callbacks.delete(callback);
      if (request.subscribe) this.#callbacks.set(callback, unsubscribe);
      callback(this.#value, unsubscribe);
    });
  }

  setValue(value: unknown): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const [callback, unsubscribe] of this.#callbacks) callback(value, unsubscribe);
  }
}
