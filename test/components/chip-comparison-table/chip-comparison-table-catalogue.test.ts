import {expect} from '@open-wc/testing';
import {
  ChipComparisonTableHarness as Harness,
  data as catalogue,
  table,
} from '../../support/chip-comparison-table-harness.js';
import {withFetch} from '../../support/fetching.js';
import {press, settled} from '../../support/user.js';
import {warningsDuring} from '../../support/warnings.js';

const create = (attributes: string, inside = '') => Harness.withData(null, attributes, inside);

/** What the warnings say after the name of the library. */
async function codesDuring(act: () => unknown): Promise<string> {
  return (await warningsDuring(act)).join('\n');
}

/** Adds a chip in the sheet for chips and rows, by its name. Typing into a list of suggestions hangs WebKitGTK's driver. */
async function add(harness: Harness, name: string): Promise<void> {
  await harness.openChoice();
  harness.adder!.value = name;
  harness.adder!.dispatchEvent(new Event('change', {bubbles: true}));
  await settled();
}

// The order matters: a catalogue that has been loaded stays for the page.
describe('<chip-comparison-table> and the catalogue', () => {
  describe('that does not come', () => {
    it('is not asked for without chips', () =>
      withFetch(async (requests) => {
        await create('metrics="memory" baseline="a"', table);
        expect(requests).to.deep.equal([]);
      }));

    it('is not asked for by nothing but white space', () =>
      withFetch(async (requests) => {
        await create('chips=""', table);
        expect(requests).to.deep.equal([]);
      }));

    it('leaves the light table, and warns', async () => {
      let harness: Harness | undefined;
      const warnings = await codesDuring(() =>
        withFetch(async (requests) => {
          harness = await create('chips="a b"', table);
          expect(harness.chips).to.deep.equal(['A100', 'H100', '910B', 'H20']);
          requests[0]!.fail();
          await settled();
        }),
      );
      expect(warnings).to.contain('load-failed: chips.json');
      expect(warnings).to.not.contain('unknown-chip');
      expect(harness!.chips).to.deep.equal(['A100', 'H100', '910B', 'H20']);
    });

    it('is said to be not available when there is nothing else', async () => {
      let harness: Harness | undefined;
      await codesDuring(() =>
        withFetch(async (requests) => {
          harness = await create('chips="a b"');
          requests[0]!.fail();
          await settled();
        }),
      );
      expect(harness!.shown).to.equal('Not available');
    });
  });

  describe('that comes', () => {
    it('is fetched once for all tables, which say so meanwhile', () =>
      withFetch(async (requests) => {
        const one = await create('chips="a b"');
        const other = await create('chips="c"');
        expect(one.shown).to.equal('Loading …');
        expect(one.announced).to.equal('Loading …');
        expect(requests).to.have.length(1);
        expect(String(requests[0]!.address)).to.match(/\/catalogue\/chips\.json$/);
        requests[0]!.answer(JSON.stringify(catalogue));
        await settled();
        expect(one.chips).to.deep.equal(['A100', '910B']);
        expect(other.chips).to.deep.equal(['H20']);
      }));

    it('gives the chips in the order that is asked for', async () => {
      expect((await create('chips=" c\n a "')).chips).to.deep.equal(['A100', 'H20']);
      expect((await create('chips="c a" baseline="c"')).chips).to.deep.equal(['H20', 'A100']);
    });

    it('gives all metrics that something is said of, or those that are asked for', async () => {
      const harness = await create('chips="c"');
      expect(harness.rows).to.deep.equal(['Capacity', 'Slots', 'Power']);
      harness.element.metrics = 'tdp memory';
      await settled();
      expect(harness.rows).to.deep.equal(['Power', 'Capacity']);
    });

    it('takes the place of the light table', async () => {
      const harness = await create('chips="c"', table);
      expect(harness.chips).to.deep.equal(['H20']);
      expect(harness.element.querySelector('table')!.checkVisibility()).to.equal(false);
    });

    it('gives way to data', async () => {
      const harness = await create('chips="c"');
      harness.element.data = {...catalogue, chips: [catalogue.chips[1]]};
      await settled();
      expect(harness.chips).to.deep.equal(['910B']);
    });

    it('adds to chips of the page’s own data', async () => {
      const own = {id: 'own', name: 'Ours', figures: {memory: {value: 1}}};
      const harness = await Harness.withData({chips: ['c', own], metrics: ['memory']});
      expect(harness.chips).to.deep.equal(['H20', 'Ours']);
    });

    it('is followed when other chips are asked for', async () => {
      const harness = await create('chips="a b"');
      harness.element.setAttribute('chips', 'c a');
      await settled();
      expect(harness.chips).to.deep.equal(['A100', 'H20']);
    });

    it('does not lack the light table when no chips are asked for any more', async () => {
      const harness = await create('chips="c"', table);
      harness.element.removeAttribute('chips');
      await settled();
      expect(harness.chips).to.deep.equal(['A100', 'H100', '910B', 'H20']);
    });

    it('warns of ids that it does not have, names the nearest, and shows the others', async () => {
      let harness: Harness | undefined;
      const warnings = await codesDuring(async () => {
        harness = await create('chips="a bb" metrics="memory memry"');
      });
      expect(warnings).to.contain('unknown-chip: bb (b?)');
      expect(warnings).to.contain('unknown-metric: memry (memory?)');
      expect(harness!.chips).to.deep.equal(['A100']);
      expect(harness!.rows).to.deep.equal(['Capacity']);
    });

    it('warns of a baseline that is not among the chips', async () => {
      const warnings = await codesDuring(() => create('chips="a b" baseline="c"'));
      expect(warnings).to.contain('unknown-chip: c');
    });

    it('warns of nothing that it has', async () => {
      const warnings = await codesDuring(() => create('chips="a b" metrics="memory"'));
      expect(warnings).to.equal('');
    });
  });

  describe('lets the reader add a chip', () => {
    it('out of those that are not in the table', async () => {
      const harness = await create('chips="a"');
      await harness.openChoice();
      const options = [...harness.adder!.list!.options].map(({value}) => value);
      expect(options).to.deep.equal(['910B', 'H20']);
    });

    it('in a field that takes no more room than it needs', async () => {
      const harness = await create('chips="a"');
      await harness.openChoice();
      expect(harness.adder!.list!.checkVisibility()).to.equal(false);
    });

    it('by its name', async () => {
      const harness = await create('chips="a"');
      await add(harness, 'H20');
      expect(harness.chips).to.deep.equal(['A100', 'H20']);
      expect(harness.box('H20').checked).to.equal(true);
    });

    it('unless there is none of that name', async () => {
      const harness = await create('chips="a"');
      await add(harness, 'H2O');
      expect(harness.chips).to.deep.equal(['A100']);
    });

    it('keeping what was chosen before', async () => {
      const harness = await create('chips="a b"');
      await harness.click('Power');
      await harness.openChoice();
      await harness.tick('Slots');
      await press('Escape');
      await settled();
      await add(harness, 'H20');
      expect(harness.rows).to.deep.equal(['Capacity', 'FP16', 'Power']);
      expect(harness.all('[aria-sort]')).to.have.length(1);
    });

    it('as long as there is one', async () => {
      const harness = await create('chips="a b"');
      await add(harness, 'H20');
      expect(harness.adder).to.equal(null);
    });

    it('not without the catalogue', async () => {
      const harness = await Harness.withData();
      await harness.openChoice();
      expect(harness.adder).to.equal(null);
    });
  });
});
