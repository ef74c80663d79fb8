import assert from 'node:assert/strict';
import {mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../scripts/server.mjs';

/** Asks for a path just as it is written: `fetch` would tidy `..` away. */
function get(server, path, method = 'GET') {
  const {port} = server.address();
  return new Promise((resolve, reject) => {
    request({host: '127.0.0.1', port, path, method}, async (response) => {
      const chunks = await response.toArray();
      const {statusCode: status, headers} = response;
      resolve({status, headers, body: Buffer.concat(chunks).toString()});
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of npm start', () => {
  const outside = mkdtempSync(join(tmpdir(), 'explainer-'));
  const folder = join(outside, 'site');
  let server;

  before(async () => {
    mkdirSync(join(folder, 'page'), {recursive: true});
    mkdirSync(join(outside, 'site-of-others'));
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    writeFileSync(join(outside, 'site-of-others/secret.txt'), 'secret');
    writeFileSync(join(folder, '.hidden'), 'secret');
    writeFileSync(join(folder, 'page/index.html'), '<p>page</p>');
    writeFileSync(join(folder, 'a b.js'), '1');
    server = await serve(folder, 0);
  });

  after(() => {
    server.close();
    rmSync(outside, {recursive: true});
  });

  it('serves a file with its type', async () => {
    const {status, headers, body} = await get(server, '/a%20b.js?copy=2');
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(body, '1');
  });

  it('serves the index of a folder', async () => {
    assert.equal((await get(server, '/page/')).body, '<p>page</p>');
    const {status, headers} = await get(server, '/page?a=1');
    assert.equal(status, 301);
    assert.equal(headers.location, '/page/?a=1');
  });

  it('says what is not there', async () => {
    assert.equal((await get(server, '/nothing.js')).status, 404);
    assert.equal((await get(server, '/')).status, 404);
  });

  for (const path of [
    '/../secret.txt',
    '/page/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../site-of-others/secret.txt',
    '/.hidden',
    '/%00',
    '/%',
    '//secret.txt',
  ]) {
    it(`does not answer ${path}`, async () => {
      const {status, body} = await get(server, path);
      assert.equal(status, 404);
      assert.ok(!body.includes('secret'));
    });
  }

  it('only reads', async () => {
    assert.equal((await get(server, '/page/', 'POST')).status, 405);
    assert.equal((await get(server, '/page/', 'HEAD')).body, '');
  });

  it('takes the next port when one is taken', async () => {
    const {port} = server.address();
    const second = await serve(folder, port);
    assert.ok(second.address().port > port);
    second.close();
  });
});
