/** A request that a test answers when it likes. */
export interface Request {
  readonly address: string;
  readonly options: RequestInit;
  answer(body: string, init?: ResponseInit): void;
  fail(): void;
}

const json = {headers: {'content-type': 'application/json'}};

/** Stands in for `fetch` while `act` runs, and notes what is asked for. */
export async function withFetch(act: (requests: Request[]) => Promise<void>): Promise<void> {
  const {fetch} = window;
  const requests: Request[] = [];
  window.fetch = (address, options = {}) =>
    new Promise((resolve, reject) => {
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error));
      requests.push({
        address: address as string,
        options,
        answer: (body, init = json) => resolve(new Response(body, init)),
        fail: () => reject(new TypeError('no network')),
      });
    });
  try {
    await act(requests);
  } finally {
    window.fetch = fetch;
  }
}
