import {expect} from '@open-wc/testing';
import {axe} from '../../support/engine.js';
import {
  ChipComparisonTableHarness as Harness,
  data,
} from '../../support/chip-comparison-table-harness.js';
import {overflowingTexts, overlappingTexts, smallTargets} from '../../support/layout.js';
import {click, press, settled} from '../../support/user.js';

const OPTIONS = ['Bars', 'Only differences', 'Measured first'];

/** The table of `data` with what the reader has ticked. */
async function ticked(...words: string[]): Promise<Harness> {
  const harness = await Harness.withData();
  for (const one of words) await harness.tick(one);
  return harness;
}

describe('<chip-comparison-table> lets the reader see', () => {
  describe('bars', () => {
    it('of one metric, the best first', async () => {
      const harness = await ticked('Bars');
      expect(harness.rows).to.deep.equal(['Capacity']);
      expect(harness.chips).to.deep.equal(['H20', 'A100', '910B']);
    });

    it('of another, the missing last, the claim and the measurement side by side', async () => {
      const harness = await ticked('Bars');
      await harness.choose('2', 'bar');
      expect(harness.lines).to.deep.equal([
        '910B Huawei 313 best 1.00× 280 measured',
        'A100 Nvidia Baseline 312 1.00× 271 measured',
        'H20 Nvidia not published',
      ]);
      expect(harness.all('tbody tr:first-child td i')).to.have.length(2);
    });

    it('only of metrics with numbers', async () => {
      const harness = await ticked('Bars');
      expect(harness.options('bar')).to.not.contain('Type');
      expect(harness.chosen('bar')).to.equal('Capacity');
    });

    it('of the metric that is sorted by', async () => {
      const harness = await Harness.withData();
      await harness.click('Power');
      await harness.tick('Bars');
      expect(harness.rows).to.deep.equal(['Power']);
      expect(harness.chosen('bar')).to.equal('Power');
      expect(harness.chips[0]).to.equal('910B');
    });

    it('in the other order, and back, always of the same metric', async () => {
      const harness = await ticked('Bars');
      await harness.choose('2', 'bar');
      await harness.click('FP16');
      expect(harness.chips).to.deep.equal(['A100', '910B', 'H20']);
      await harness.click('FP16');
      expect(harness.rows).to.deep.equal(['FP16']);
      expect(harness.chips).to.deep.equal(['910B', 'A100', 'H20']);
    });

    it('that begin at zero', async () => {
      const harness = await ticked('Bars');
      const bars = harness.all('tbody td i');
      const widths = bars.map((bar) => Number.parseFloat(bar.style.getPropertyValue('--_value')));
      expect(widths.map((width) => Math.round(width))).to.deep.equal([100, 83, 67]);
    });

    it('and the table again', async () => {
      const harness = await ticked('Bars', 'Bars');
      expect(harness.rows).to.deep.equal(['Capacity', 'Slots', 'FP16', 'Power']);
      expect(harness.fields).to.not.contain('bar');
    });
  });

  describe('only differences', () => {
    it('and how many rows are the same', async () => {
      const harness = await ticked('Only differences');
      expect(harness.rows).to.deep.equal(['Capacity', 'FP16', 'Power']);
      expect(harness.announced).to.equal('1 row is the same');
      expect(harness.shown).to.contain('1 row is the same');
    });

    it('and all rows again', async () => {
      const harness = await ticked('Only differences', 'Only differences');
      expect(harness.rows).to.have.length(4);
      expect(harness.announced).to.equal('');
    });

    it('of the chips that are shown', async () => {
      const harness = await ticked('Only differences');
      await harness.openChoice();
      await harness.tick('910B');
      expect(harness.rows).to.deep.equal(['Capacity', 'FP16']);
      expect(harness.announced).to.equal('2 rows are the same');
    });
  });

  describe('measurements first', () => {
    it('with the claims beside them', async () => {
      const harness = await ticked('Measured first');
      expect(harness.row('FP16')).to.deep.equal([
        '271 1.00× 312 claimed',
        '280 best 1.03× 313 claimed',
        'not published',
      ]);
    });

    it('only where there are any', async () => {
      const [, , , power] = data.metrics;
      const harness = await Harness.withData({...data, metrics: [power]});
      expect(harness.shown).to.contain('Only differences').and.not.contain('Measured first');
    });
  });

  describe('chips and rows', () => {
    it('as they are named', async () => {
      const harness = await Harness.withData();
      await harness.openChoice();
      expect(harness.choice.matches(':popover-open')).to.equal(true);
      const names = [...harness.choice.querySelectorAll('label')].map((it) => it.textContent);
      expect(names).to.deep.equal(['A100', '910B', 'H20', 'Capacity', 'Slots', 'FP16', 'Power']);
    });

    it('without a chip, and with it again', async () => {
      const harness = await Harness.withData();
      await harness.openChoice();
      await harness.tick('H20');
      expect(harness.chips).to.deep.equal(['A100', '910B']);
      expect(harness.row('Capacity')).to.deep.equal(['80 best 1.00×', '64 0.80×']);
      await harness.tick('H20');
      expect(harness.chips).to.deep.equal(['A100', '910B', 'H20']);
    });

    it('without a row, and with it again', async () => {
      const harness = await Harness.withData();
      await harness.openChoice();
      await harness.tick('Slots');
      expect(harness.rows).to.deep.equal(['Capacity', 'FP16', 'Power']);
      await harness.tick('Slots');
      expect(harness.rows).to.have.length(4);
    });

    it('without the baseline, and then without ratios', async () => {
      const harness = await Harness.withData();
      await harness.openChoice();
      await harness.tick('A100');
      expect(harness.chips).to.deep.equal(['910B', 'H20']);
      expect(harness.row('Capacity')).to.deep.equal(['64', '96 best']);
      expect(harness.chosen('baseline')).to.equal('none');
    });

    it('without any', async () => {
      const harness = await Harness.withData();
      await harness.openChoice();
      for (const chip of ['A100', '910B', 'H20']) await harness.tick(chip);
      expect(harness.chips).to.deep.equal([]);
    });

    it('with the keyboard: the focus stays, and Escape gives it back', async () => {
      const harness = await Harness.withData();
      harness.button('Chips and rows').focus();
      await press('Enter');
      await settled();
      expect(harness.choice.matches(':popover-open')).to.equal(true);
      harness.box('H20').focus();
      await press(' ');
      await settled();
      expect(harness.chips).to.deep.equal(['A100', '910B']);
      expect(harness.focused?.outerHTML).to.equal(harness.box('H20').outerHTML);
      await press('Escape');
      await settled();
      expect(harness.choice.matches(':popover-open')).to.equal(false);
      expect(harness.focused?.outerHTML).to.equal(harness.button('Chips and rows').outerHTML);
    });

    it('until a press outside', async () => {
      const harness = await Harness.withData();
      await harness.openChoice();
      await click(harness.find('h2')!);
      await settled();
      expect(harness.choice.matches(':popover-open')).to.equal(false);
    });

    it('in a narrow place, beginning with the first page', async () => {
      const harness = await Harness.inWidth(350);
      await harness.choose('2', 'page');
      expect(harness.chips).to.deep.equal(['A100', 'H20']);
      await harness.openChoice();
      await harness.tick('H100');
      await press('Escape');
      await settled();
      expect(harness.chips).to.deep.equal(['A100', '910B']);
      expect(harness.options('page')).to.deep.equal(['910B', 'H20']);
    });
  });

  describe('the chip that it chooses', () => {
    it('as the baseline', async () => {
      const harness = await Harness.withData();
      await harness.choose('b');
      expect(harness.chips).to.deep.equal(['910B', 'A100', 'H20']);
      expect(harness.chosen('baseline')).to.equal('910B');
      expect(harness.row('Capacity')[0]).to.equal('64 1.00×');
    });

    it('beside the baseline in a narrow place', async () => {
      const harness = await Harness.inWidth(350);
      expect(harness.options('page')).to.deep.equal(['H100', '910B', 'H20']);
      await harness.choose('1', 'page');
      expect(harness.chips).to.deep.equal(['A100', '910B']);
      expect(harness.announced).to.equal('910B, 2 of 3');
    });
  });

  describe('chips down or across: orientation="auto"', () => {
    const chips = (count: number) =>
      Array.from({length: count}, (_, n) => ({id: `c${n}`, figures: {memory: {value: n + 1}}}));
    for (const [count, direction] of [
      [5, 'across'],
      [6, 'down'],
    ] as const) {
      it(`has ${count} ${direction}`, async () => {
        const many = {metrics: data.metrics.slice(0, 1), chips: chips(count)};
        const harness = await Harness.withData(many, 'orientation="auto"');
        const scope = direction === 'down' ? 'row' : 'col';
        expect(harness.all(`th[scope="${scope}"] > .chip`)).to.have.length(count);
      });
    }
  });

  describe('and tells the page', () => {
    it('which option', async () => {
      const harness = await ticked(...OPTIONS, 'Bars');
      expect(harness.told).to.deep.equal([
        {action: 'option', data: {name: 'isBars', checked: true}},
        {action: 'option', data: {name: 'isDifferent', checked: true}},
        {action: 'option', data: {name: 'isMeasured', checked: true}},
        {action: 'option', data: {name: 'isBars', checked: false}},
      ]);
    });

    it('which chip and which row', async () => {
      const harness = await Harness.withData();
      await harness.openChoice();
      await harness.tick('H20');
      await harness.tick('Slots');
      await harness.tick('H20');
      expect(harness.told).to.deep.equal([
        {action: 'choose', data: {id: 'c', shown: false}},
        {action: 'choose', data: {id: 'Slots', shown: false}},
        {action: 'choose', data: {id: 'c', shown: true}},
      ]);
    });

    it('which baseline, which page, and which bars', async () => {
      const harness = await Harness.inWidth(350);
      await harness.choose('h');
      await harness.choose('2', 'page');
      await harness.tick('Bars');
      await harness.choose('3', 'bar');
      expect(harness.told).to.deep.equal([
        {action: 'baseline', data: {chip: 'h'}},
        {action: 'page', data: {chip: 'c'}},
        {action: 'option', data: {name: 'isBars', checked: true}},
        {action: 'sort', data: {metric: 'Power', direction: 'ascending'}},
      ]);
    });
  });

  for (const theme of ['light', 'dark']) {
    it(`what has no findings of axe (${theme})`, async () => {
      const harness = await Harness.from(
        `<story-provider theme="${theme}"><chip-comparison-table lang="en"></chip-comparison-table></story-provider>`,
      );
      const provider = harness.element.parentElement!;
      harness.element.data = data;
      await settled();
      await harness.tick('Bars');
      expect(await axe(provider), 'bars').to.deep.equal([]);
      await harness.tick('Only differences');
      await harness.openChoice();
      expect(await axe(provider), 'chips and rows').to.deep.equal([]);
    });
  }

  for (const width of [288, 350, 700, 1160]) {
    it(`what fits into ${width} pixels, with targets large enough`, async () => {
      const harness = await Harness.inWidth(width);
      await harness.tick('Bars');
      expect(harness.element.scrollWidth).to.be.at.most(width);
      expect(overflowingTexts(harness.element)).to.deep.equal([]);
      expect(overlappingTexts(harness.element)).to.deep.equal([]);
      expect(smallTargets(harness.element)).to.deep.equal([]);
    });
  }

  it('chips and rows in a sheet that fits into the window', async () => {
    const harness = await Harness.inWidth(288);
    await harness.openChoice();
    const {left, right, top, bottom} = harness.choice.getBoundingClientRect();
    expect(Math.min(left, top)).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
    expect(bottom).to.be.at.most(innerHeight);
    expect(smallTargets(harness.element)).to.deep.equal([]);
  });
});
