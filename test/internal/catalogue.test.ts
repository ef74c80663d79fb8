import {expect} from '@open-wc/testing';
import {shippedCatalogue} from '../../src/internal/catalogue.js';
import {withFetch} from '../support/fetching.js';
import {warningsDuring} from '../support/warnings.js';

describe('shippedCatalogue', () => {
  // The order matters: a catalogue that has been loaded stays.
  it('warns when it can’t be loaded, and is asked for again', async () => {
    const warnings = await warningsDuring(() =>
      withFetch(async (requests) => {
        const both = [shippedCatalogue(), shippedCatalogue()];
        expect(requests).to.have.length(1);
        requests[0]!.fail();
        expect(await Promise.all(both)).to.deep.equal([undefined, undefined]);
        const again = shippedCatalogue();
        requests[1]!.answer('{"chips": [');
        expect(await again).to.equal(undefined);
      }),
    );
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.contain('load-failed: chips.json: TypeError');
  });

  it('is fetched once a page, without credentials', () =>
    withFetch(async (requests) => {
      const both = [shippedCatalogue(), shippedCatalogue()];
      expect(String(requests[0]!.address)).to.match(/\/catalogue\/chips\.json$/);
      expect(requests[0]!.options.credentials).to.equal('omit');
      requests[0]!.answer('{"chips": []}');
      expect(await Promise.all(both)).to.deep.equal([{chips: []}, {chips: []}]);
      expect(await shippedCatalogue()).to.equal(await both[0]);
      expect(requests).to.have.length(1);
    }));
});
