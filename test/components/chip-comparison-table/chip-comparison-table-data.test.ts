import {expect} from '@open-wc/testing';
import {axe} from '../../support/engine.js';
import {
  ChipComparisonTableHarness as Harness,
  data,
  table,
} from '../../support/chip-comparison-table-harness.js';
import {withFetch} from '../../support/fetching.js';
import {click, settled} from '../../support/user.js';
import {warningsDuring} from '../../support/warnings.js';

const story = {version: 1, comparison: data};
const wanted = ['A100', '910B', 'H20'];
const ofTable = ['A100', 'H100', '910B', 'H20'];

const script = (json: unknown) =>
  `<script type="application/json">${JSON.stringify(json)}</script>`;

const named = (name: string) => ({...data, chips: [{...data.chips[0], name}]});

/** The table in a provider of `story`. */
async function inProvider(inside: string): Promise<Harness> {
  const harness = await Harness.from(
    `<story-provider lang="en"><chip-comparison-table>${inside}</chip-comparison-table></story-provider>`,
  );
  (harness.element.parentElement as HTMLElement & {data: unknown}).data = story;
  await settled();
  return harness;
}

describe('<chip-comparison-table> with data', () => {
  it('shows the figures, with what follows from them', async () => {
    const harness = await Harness.withData();
    expect(harness.chips).to.deep.equal(wanted);
    expect(harness.row('Capacity')).to.deep.equal(['80 1.00×', '64 0.80×', '96 best 1.20×']);
  });

  it('shows a measurement beside the claim, and says where a figure is missing', async () => {
    const harness = await Harness.withData();
    expect(harness.row('FP16')).to.deep.equal([
      '312 1.00× 271 measured',
      '313 best 1.00× 280 measured',
      'not published',
    ]);
  });

  it('shows the title as its heading, and as the name of the table', async () => {
    const harness = await Harness.withData();
    expect(harness.find('h2')!.textContent).to.equal('Three chips');
    expect(harness.find('caption')!.textContent).to.equal('Three chips');
  });

  it('has no heading without a title', async () => {
    const harness = await Harness.withData({...data, title: undefined});
    expect(harness.find('h2')).to.equal(null);
  });

  it('shows remarks below the table', async () => {
    const harness = await Harness.withData({...data, remarks: ['From leaks.', 'As of 2026.']});
    expect(harness.shown).to.contain('From leaks.').and.contain('As of 2026.');
  });

  it('compares with the chip that the data says, unless the page says otherwise', async () => {
    expect((await Harness.withData()).chosen('baseline')).to.equal('A100');
    expect((await Harness.withData(data, 'baseline="H20"')).chips[0]).to.equal('H20');
  });

  it('shows range, note and source in the note on a figure', async () => {
    const harness = await Harness.withData();
    await click(harness.figure('80'));
    await settled();
    expect(harness.note?.querySelector('a')?.href).to.equal('https://example.org/sheet');
    await click(harness.figure('64'));
    await settled();
    expect(harness.note?.textContent).to.contain('32–64').and.contain('By SKU.');
  });

  it('never links to a script', async () => {
    const bad = {...data, sources: {sheet: {title: 'Sheet', url: 'javascript:alert(1)'}}};
    const harness = await Harness.withData(bad);
    await click(harness.figure('80'));
    await settled();
    expect(harness.note?.textContent).to.contain('Sheet');
    expect(harness.note?.querySelector('[href]')).to.equal(null);
  });

  it('takes no markup from a text', async () => {
    const harness = await Harness.withData({...named('<b>x</b>'), title: '<img src=x>'});
    expect(harness.chips).to.deep.equal(['<b>x</b>']);
    expect(harness.find('img')).to.equal(null);
  });

  it('fetches no catalogue when it names nothing of it', () =>
    withFetch(async (requests) => {
      await Harness.withData();
      expect(requests).to.deep.equal([]);
    }));

  it('has no findings of axe', async () => {
    expect(await axe((await Harness.withData()).element)).to.deep.equal([]);
  });

  describe('comes from', () => {
    it('a story', async () => {
      expect((await Harness.withData(story)).chips).to.deep.equal(wanted);
    });

    it('a script inside the tag', async () => {
      const harness = await Harness.withData(null, '', script(data));
      expect(harness.chips).to.deep.equal(wanted);
    });

    it('an address', () =>
      withFetch(async (requests) => {
        const harness = await Harness.withData(null, 'src="/chips-of-the-page.json"');
        expect(harness.shown).to.equal('Loading …');
        requests[0]!.answer(JSON.stringify(data));
        await settled();
        expect(harness.chips).to.deep.equal(wanted);
        expect(harness.shown).to.not.contain('Loading');
      }));

    it('the nearest provider where there is nothing else', async () => {
      expect((await inProvider('')).chips).to.deep.equal(wanted);
    });

    it('the light table', async () => {
      expect((await Harness.withData(null, '', table)).chips).to.deep.equal(ofTable);
    });
  });

  describe('of several ways takes', () => {
    it('data before all others, which stay in the page', () =>
      withFetch(async (requests) => {
        const harness = await Harness.withData(
          named('Data'),
          'src="/x.json"',
          script(named('Inline')) + table,
        );
        requests[0]!.answer(JSON.stringify(named('Address')));
        await settled();
        expect(harness.chips).to.deep.equal(['Data']);
        expect(harness.element.querySelectorAll('table, script')).to.have.length(2);
      }));

    it('an address before a script', () =>
      withFetch(async (requests) => {
        const inside = script(named('Inline')) + table;
        const harness = await Harness.withData(null, 'src="/x.json"', inside);
        expect(harness.chips).to.deep.equal(['Inline']);
        requests[0]!.answer(JSON.stringify(named('Address')));
        await settled();
        expect(harness.chips).to.deep.equal(['Address']);
      }));

    it('a script before a table', async () => {
      const harness = await Harness.withData(null, '', script(named('Inline')) + table);
      expect(harness.chips).to.deep.equal(['Inline']);
    });

    it('a table before the provider’s story', async () => {
      expect((await inProvider(table)).chips).to.deep.equal(ofTable);
    });
  });

  describe('is followed when', () => {
    it('it changes', async () => {
      const harness = await Harness.withData();
      harness.element.data = named('New');
      await settled();
      expect(harness.chips).to.deep.equal(['New']);
    });

    it('it is taken away: the light table is back', async () => {
      const harness = await Harness.withData(data, '', `<h2>Light</h2>${table}`);
      harness.element.data = undefined;
      await settled();
      expect(harness.chips).to.deep.equal(ofTable);
      expect(harness.element.querySelector('h2')!.checkVisibility()).to.equal(true);
    });

    it('the provider’s story changes', async () => {
      const harness = await inProvider('');
      const provider = harness.element.parentElement as HTMLElement & {data: unknown};
      provider.data = {version: 1, comparison: named('New')};
      await settled();
      expect(harness.chips).to.deep.equal(['New']);
    });
  });

  describe('that is bad', () => {
    it('warns and leaves the light table', async () => {
      let harness: Harness | undefined;
      const warnings = await warningsDuring(async () => {
        harness = await Harness.withData({chips: 7}, '', table);
      });
      expect(warnings.join()).to.contain('bad-data: chip-comparison-table');
      expect(harness!.chips).to.deep.equal(ofTable);
    });

    it('is left out in part, with a warning, and the rest is shown', async () => {
      let harness: Harness | undefined;
      const warnings = await warningsDuring(async () => {
        harness = await Harness.withData({...data, chips: [{name: 'No id'}, ...data.chips]});
      });
      expect(warnings.join()).to.contain('No id');
      expect(harness!.chips).to.deep.equal(wanted);
    });

    it('as a script warns and leaves the light table', async () => {
      let harness: Harness | undefined;
      const warnings = await warningsDuring(async () => {
        const inside = `<script type="application/json">{"chips": </script>${table}`;
        harness = await Harness.withData(null, '', inside);
      });
      expect(warnings.join()).to.contain('bad-data');
      expect(harness!.chips).to.deep.equal(ofTable);
    });

    it('says that nothing is available when there is nothing else', async () => {
      let harness: Harness | undefined;
      await warningsDuring(async () => (harness = await Harness.withData({chips: []})));
      expect(harness!.shown).to.equal('Not available');
    });

    it('does not warn of what is good', async () => {
      expect(await warningsDuring(() => Harness.withData())).to.deep.equal([]);
    });
  });

  it('leaves the light table where an address fails, and warns', async () => {
    let harness: Harness | undefined;
    const warnings = await warningsDuring(() =>
      withFetch(async (requests) => {
        harness = await Harness.withData(null, 'src="/none.json"', table);
        requests[0]!.fail();
        await settled();
      }),
    );
    expect(warnings.join()).to.contain('load-failed');
    expect(harness!.chips).to.deep.equal(ofTable);
  });
});
