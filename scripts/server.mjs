import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The file that a request path names inside a folder; nothing for what is outside or hidden. */
function toFile(folder, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || /[\\/]\./.test(path)) return undefined;
  const file = join(folder, path);
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : undefined;
}

async function findFile(folder, url) {
  const file = toFile(folder, url);
  const found = file && (await stat(file).catch(() => undefined));
  if (found?.isFile()) return {file};
  if (!found?.isDirectory()) return {};
  if (!new URL(url, 'http://localhost').pathname.endsWith('/')) return {redirect: true};
  return (await stat(join(file, 'index.html')).catch(() => undefined))
    ? {file: join(file, 'index.html')}
    : {};
}

async function answer(folder, request, response) {
  if (!['GET', 'HEAD'].includes(request.method)) return response.writeHead(405).end();
  const {file, redirect} = await findFile(folder, request.url);
  if (redirect) {
    const {pathname, search} = new URL(request.url, 'http://localhost');
    return response.writeHead(301, {Location: `${pathname}/${search}`}).end();
  }
  if (!file) return response.writeHead(404, {'Content-Type': 'text/plain'}).end('Not found\n');
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Serves the files of a folder on the first free port from the wanted one; 0 is any port. */
export async function serve(folder, wantedPort) {
  const server = createServer((request, response) => void answer(folder, request, response));
  for (let port = wantedPort; port < wantedPort + 50; port++) {
    if (await listens(server, port)) return server;
  }
  throw new Error(`No free port from ${wantedPort} on`);
}

function listens(server, port) {
  return new Promise((resolve, reject) => {
    const fail = (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', fail).listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      resolve(true);
    });
  });
}
