/** How long a publisher's server may take, in milliseconds. */
const TIMEOUT_MS = 8000;

/**
 * The text of the JSON at `address`, fetched without credentials. Rejects on a status other than 2xx,
 * another content type, after 8 s, and when `signal` aborts.
 */
export async function loadJson(address: RequestInfo | URL, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, {
    credentials: 'omit',
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  const type = response.headers.get('content-type');
  if (!response.ok || !/json/i.test(String(type))) throw new Error(`${response.status} ${type}`);
  return response.text();
}
