import {expect} from '@open-wc/testing';
import {loadJson} from '../../src/internal/load-json.js';
import {withFetch} from '../support/fetching.js';

const never = new AbortController().signal;

/** Why a promise was rejected; `''` when it was not. */
async function refusal(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => '',
    (error: unknown) => String(error),
  );
}

describe('loadJson', () => {
  it('gives the text, fetched without credentials', () =>
    withFetch(async (requests) => {
      const text = loadJson('/story.json', never);
      expect(requests[0]!.address).to.equal('/story.json');
      expect(requests[0]!.options.credentials).to.equal('omit');
      requests[0]!.answer('{"a": 1}');
      expect(await text).to.equal('{"a": 1}');
    }));

  for (const type of ['application/json; charset=utf-8', 'application/ld+json', 'text/JSON']) {
    it(`takes ${type}`, () =>
      withFetch(async (requests) => {
        const text = loadJson('/a', never);
        requests[0]!.answer('1', {headers: {'content-type': type}});
        expect(await text).to.equal('1');
      }));
  }

  for (const status of [404, 500]) {
    it(`refuses status ${status}`, () =>
      withFetch(async (requests) => {
        const refused = refusal(loadJson('/a', never));
        requests[0]!.answer('{}', {status, headers: {'content-type': 'application/json'}});
        expect(await refused).to.contain(String(status));
      }));
  }

  for (const type of ['text/html', 'text/plain', undefined]) {
    it(`refuses the content type ${type}`, () =>
      withFetch(async (requests) => {
        const refused = refusal(loadJson('/a', never));
        requests[0]!.answer('{}', {headers: type ? {'content-type': type} : {}});
        expect(await refused).not.to.equal('');
      }));
  }

  it('refuses what the network does', () =>
    withFetch(async (requests) => {
      const refused = refusal(loadJson('/a', never));
      requests[0]!.fail();
      expect(await refused).to.contain('no network');
    }));

  it('ends with the signal', () =>
    withFetch(async () => {
      const controller = new AbortController();
      const refused = refusal(loadJson('/a', controller.signal));
      controller.abort();
      expect(await refused).to.contain('AbortError');
    }));

  it('gives a server eight seconds', () =>
    withFetch(async () => {
      const {timeout} = AbortSignal;
      const limits: number[] = [];
      AbortSignal.timeout = (limit) => {
        limits.push(limit);
        return timeout.call(AbortSignal, 10);
      };
      try {
        expect(await refusal(loadJson('/a', never))).to.contain('TimeoutError');
      } finally {
        AbortSignal.timeout = timeout;
      }
      expect(limits).to.deep.equal([8000]);
    }));
});
