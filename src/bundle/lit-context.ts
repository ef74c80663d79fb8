import type {ReactiveController, ReactiveControllerHost} from 'lit';

/*
 * What the bundle needs of `@lit/context`: the Context Community Protocol, with which copies of either
 * understand each other. Left out are decorators, requests without subscription, and the root that keeps
 * requests for providers to come: here the provider is defined first.
 */

type Callback = (value: unknown, unsubscribe?: () => void) => void;
type Host = ReactiveControllerHost & HTMLElement;

/** The request of the protocol, for the value there is and for all that follow. */
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

/** A key is its own context. */
export const createContext = (key: unknown): unknown => key;

/** Asks for a value when its host is connected, and follows it. */
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

/** Answers the requests of its host's descendants. */
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
