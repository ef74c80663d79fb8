import {expect} from '@open-wc/testing';
import {
  ChipComparisonTableHarness as Harness,
  table,
} from '../../support/chip-comparison-table-harness.js';
import {setMedia} from '../../support/engine.js';
import {settled, skipUnless} from '../../support/user.js';

const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** A table of which one cell has a day of its own. */
const dated = (asOf: string): string =>
  table.replace(
    '<td data-status="claimed">96',
    `<td data-status="claimed" data-as-of="${asOf}">96`,
  );

const data = {
  title: 'Chips',
  chips: [
    {
      id: 'a',
      name: 'A100',
      figures: {
        memory: {
          value: 80,
          status: 'claimed',
          via: 'second-hand',
          sources: ['epoch'],
          second: {value: 79, status: 'measured', note: 'By a reader.'},
          others: [{value: 40, status: 'claimed', note: 'The small one.'}],
        },
      },
    },
    {id: 'b', name: 'H20', figures: {memory: {value: 96, status: 'claimed'}}},
  ],
  metrics: [{id: 'memory', label: 'Capacity', unit: 'GB'}],
  sources: {epoch: {title: 'Epoch AI', url: 'https://epoch.ai'}},
};

async function fromData(): Promise<Harness> {
  const harness = await Harness.create('', '');
  harness.element.data = data;
  await settled();
  return harness;
}

describe('the notes of <chip-comparison-table>', () => {
  describe('say the day of a figure that has one', () => {
    it('in the table', async () => {
      const harness = await Harness.create('', dated(daysAgo(10)));
      expect(harness.row('Capacity').at(-1)).to.match(/^96 best as of \w/);
    });

    it('and that it may be out of date after 90 days', async () => {
      const harness = await Harness.create('', dated(daysAgo(100)));
      expect(harness.row('Capacity').at(-1)).to.contain('may be out of date');
    });

    it('or after as many days as the page says', async () => {
      const harness = await Harness.create('stale-after="120"', dated(daysAgo(100)));
      expect(harness.row('Capacity').at(-1)).not.to.contain('out of date');
    });

    it('and nothing of a day that is none', async () => {
      const harness = await Harness.create('', dated('soon'));
      expect(harness.row('Capacity').at(-1)).to.equal('96 best');
    });
  });

  it('say where it was seen, its sources, and all that stand beside it', async () => {
    const harness = await fromData();
    harness.figure('80').click();
    await settled();
    const words = harness.note!.textContent.replace(/\s+/g, ' ');
    expect(words).to.contain('Source Epoch AI').and.contain('Seen: second-hand.');
    expect(words).to.contain('79 GBmeasured by others').and.contain('By a reader.');
    expect(words).to.contain('40 GBclaimed by the vendor').and.contain('The small one.');
  });

  it('close when a table comes that has no such figure', async () => {
    const harness = await fromData();
    harness.figure('96').click();
    await settled();
    harness.element.data = {...data, chips: data.chips.slice(0, 1)};
    await settled();
    expect(harness.note).to.equal(null);
    expect(harness.row('Capacity')).to.have.length(1);
  });

  describe('on paper', () => {
    afterEach(() => setMedia());

    const items = (harness: Harness): string[] =>
      harness.all('ol > li').map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

    it('are all listed', async () => {
      const harness = await Harness.create();
      window.dispatchEvent(new Event('beforeprint'));
      expect(items(harness)).to.have.length(12);
      expect(items(harness)[2]).to.contain('910B 64 GB Capacity').and.contain('By SKU.');
      window.dispatchEvent(new Event('afterprint'));
      expect(items(harness)).to.deep.equal([]);
    });

    it('can be read', async function () {
      const harness = await Harness.create();
      window.dispatchEvent(new Event('beforeprint'));
      skipUnless(await setMedia({type: 'print'}), this, 'the engine cannot emulate print');
      expect(harness.find('ol > li')!.checkVisibility()).to.equal(true);
      expect(harness.find('.tools')!.checkVisibility()).to.equal(false);
      window.dispatchEvent(new Event('afterprint'));
    });
  });
});
