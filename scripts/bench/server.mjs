import {setTimeout as delay} from 'node:timers/promises';
import {root} from '../run.mjs';
import {serve} from '../server.mjs';
import {pages} from './pages.mjs';

/**
 * Serves the repository and the pages of the measurements. `latency.script` holds back the bundle and
 * what it fetches, in milliseconds, so that a page paints its light content first, as on a slow line.
 */
export async function serveBench(latency) {
  const server = await serve(root, 0);
  const [serveFile] = server.listeners('request');
  const html = new Map();
  server.removeAllListeners('request');
  server.on('request', async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    // A linked sheet is not held back: the first paint waits for it.
    const isLinked = request.headers['sec-fetch-dest'] === 'style';
    if (pathname.startsWith('/dist/') && !isLinked) await delay(latency.script);
    if (!pages[pathname]) return serveFile(request, response);
    if (!html.has(pathname)) html.set(pathname, pages[pathname]());
    response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(html.get(pathname));
  });
  return server;
}
