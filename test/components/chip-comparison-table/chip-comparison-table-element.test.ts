import {expect} from '@open-wc/testing';
import {axe} from '../../support/engine.js';
import {
  ChipComparisonTableHarness as Harness,
  comparison,
  table,
} from '../../support/chip-comparison-table-harness.js';
import {render} from '../../support/harness.js';
import {overflowingTexts, overlappingTexts, smallTargets} from '../../support/layout.js';
import {click, press, settled} from '../../support/user.js';
import {warningsDuring} from '../../support/warnings.js';
import {lostWords} from '../../support/words.js';

describe('<chip-comparison-table>', () => {
  describe('shows', () => {
    it('the chips, the baseline first', async () => {
      const {chips} = await Harness.create('baseline="910b"');
      expect(chips).to.deep.equal(['910B', 'A100', 'H100', 'H20']);
    });

    it('figures with what follows from them', async () => {
      const harness = await Harness.create();
      expect(harness.row('Capacity')).to.deep.equal([
        '80 1.00×',
        '80 1.00×',
        '64 0.80×',
        '96 best 1.20×',
      ]);
      expect(harness.row('FP16')).to.deep.equal([
        '312 1.00× 271 measured',
        '989 best 3.17×',
        '313 other basis',
        '148 0.47×',
      ]);
    });

    it('gaps in words: the author’s, or ours', async () => {
      const harness = await Harness.create();
      expect(harness.row('Type')[2]).to.equal('not published');
      expect(harness.row('Power')[3]).to.equal('n/a');
    });

    it('ratios with half a hundredth rounded up, and grouped digits', async () => {
      const changed = table.replace('>96<', '>81.2<').replace('>64<', '>98760<');
      const harness = await Harness.create('baseline="a"', changed);
      expect(harness.row('Capacity').slice(2)).to.deep.equal([
        '98760 best 1,234.50×',
        '81.2 1.02×',
      ]);
    });

    it('no ratio but 1 for a difference of less than one percent, and says so', async () => {
      const harness = await Harness.create('baseline="a"', table.replace('>96<', '>80.7<'));
      expect(harness.row('Capacity').at(-1)).to.equal('80.7 best 1.00×');
      expect(harness.labels('Capacity')).to.include('the same as A100');
    });

    it('no ratio without a baseline', async () => {
      const harness = await Harness.create('');
      expect(harness.row('Capacity')).to.deep.equal(['80', '80', '64', '96 best']);
    });

    it('the heading above and the sources below, as the author wrote them', async () => {
      const {element} = await Harness.create();
      const nodes = [...element.children].filter((child) => child.localName !== 'table');
      expect(nodes.flatMap((node) => lostWords(node))).to.deep.equal([]);
      expect(element.querySelector('table')?.checkVisibility()).to.equal(false);
    });

    it('chips down when asked', async () => {
      const harness = await Harness.create('baseline="a" orientation="rows"');
      expect(harness.chips).to.deep.equal(['A100', 'H100', '910B', 'H20']);
      expect(harness.all('thead th[scope="col"]').length).to.equal(4);
      expect(harness.all('tbody tr').length).to.equal(4);
    });
  });

  describe('and its author', () => {
    it('leaves the light content as it is', async () => {
      const expected = document.createElement('template');
      expected.innerHTML = comparison();
      const {element} = await Harness.create();
      expect(element.outerHTML).to.equal(expected.content.firstElementChild?.outerHTML);
    });

    it('follows a changed cell', async () => {
      const harness = await Harness.create();
      harness.element.querySelector('td[data-note]')!.textContent = '128';
      await settled();
      expect(harness.row('Capacity')[2]).to.equal('128 best 1.60×');
    });

    it('follows a changed status', async () => {
      const harness = await Harness.create();
      harness.element.querySelector('td[data-note]')!.setAttribute('data-status', 'measured');
      await settled();
      expect(harness.row('Capacity')[2]).to.equal('64 other basis');
    });

    it('shows a table that it can’t read as it is, and says so once', async () => {
      const warnings = await warningsDuring(async () => {
        const {element} = await Harness.create('', '<table><tr><td>Nothing here</td></tr></table>');
        expect(lostWords(element)).to.deep.equal([]);
      });
      expect(warnings.filter((text) => text.includes('unreadable-table')).length).to.equal(1);
    });

    it('warns of a baseline that is not there', async () => {
      const warnings = await warningsDuring(() => Harness.create('baseline="A10"'));
      expect(warnings.join()).to.contain('unknown-chip: A10');
    });

    it('warns of an orientation that is none', async () => {
      const warnings = await warningsDuring(() => Harness.create('orientation="sideways"'));
      expect(warnings.join()).to.contain('unknown-orientation');
    });

    it('does not warn of valid content', async () => {
      const warnings = await warningsDuring(() =>
        Harness.create('baseline="a" orientation="rows"'),
      );
      expect(warnings).to.deep.equal([]);
    });
  });

  describe('sorts', () => {
    it('by the better end, the other, and not, the baseline staying first', async () => {
      const harness = await Harness.create();
      await harness.click('FP16');
      expect(harness.chips).to.deep.equal(['A100', 'H100', '910B', 'H20']);
      await harness.click('FP16');
      expect(harness.chips).to.deep.equal(['A100', 'H20', '910B', 'H100']);
      await harness.click('FP16');
      expect(harness.chips).to.deep.equal(['A100', 'H100', '910B', 'H20']);
    });

    it('the lowest first where lower is better, blanks last', async () => {
      const harness = await Harness.create('');
      await harness.click('Power');
      expect(harness.chips).to.deep.equal(['910B', 'A100', 'H100', 'H20']);
      await harness.click('Power');
      expect(harness.chips).to.deep.equal(['H100', 'A100', '910B', 'H20']);
    });

    it('with the keyboard, keeping the focus, and says so', async () => {
      const harness = await Harness.create();
      harness.button('Capacity').focus();
      await press('Enter');
      await settled();
      expect(harness.focused).to.equal(harness.button('Capacity'));
      expect(harness.announced).to.equal('Sorted by Capacity, descending');
      expect(harness.all('[aria-sort]').map((th) => th.getAttribute('aria-sort'))).to.deep.equal([
        'descending',
      ]);
    });

    it('many rows of chips, of which the far ones are not laid out', async () => {
      const rows = Array.from({length: 60}, (_, row) => `<tr><th>Chip ${row}<td>${row} GB`).join(
        '',
      );
      const content = `<table><tr><td><th data-better="higher">Memory${rows}</table>`;
      const harness = await Harness.create('orientation="rows"', content);
      await harness.click('Memory');
      expect(harness.chips.slice(-2)).to.deep.equal(['Chip 1', 'Chip 0']);
      expect(harness.all('.figure').at(-1)!.textContent).to.equal('0 GB');
    });

    it('rows of chips, too', async () => {
      const harness = await Harness.create('orientation="rows"');
      await harness.click('Capacity');
      expect(harness.chips).to.deep.equal(['H20', 'A100', 'H100', '910B']);
    });
  });

  describe('compares', () => {
    it('with the chip that the reader chooses', async () => {
      const harness = await Harness.create();
      await harness.choose('h');
      expect(harness.chips[0]).to.equal('H100');
      expect(harness.row('FP16')[0]).to.equal('989 best 1.00×');
    });

    it('with none', async () => {
      const harness = await Harness.create();
      await harness.choose('');
      expect(harness.row('Capacity')[0]).to.equal('80');
    });

    it('in words for those who listen', async () => {
      const harness = await Harness.create();
      expect(harness.labels('FP16')).to.include.members(['claimed', 'measured', '0.47 times A100']);
    });
  });

  describe('has a note on a figure that', () => {
    it('opens by a press, with status, range, note and source', async () => {
      const harness = await Harness.create();
      await click(harness.figure('64'));
      await settled();
      expect(harness.note?.textContent)
        .to.contain('64 GB')
        .and.contain('claimed by the vendor')
        .and.contain('Other sources say 32–80.')
        .and.contain('By SKU.');
      expect(harness.figure('64').getAttribute('aria-expanded')).to.equal('true');
    });

    it('links to the source', async () => {
      const harness = await Harness.create();
      harness.figure('80').click();
      await settled();
      expect(harness.note?.querySelector('a')?.href).to.equal('https://epoch.ai/data');
      expect(harness.note?.textContent)
        .to.contain('Epoch AI, Hardware, CC BY.')
        .and.not.contain('More');
    });

    it('never links to a script', async () => {
      const link = '<a href="javascript:alert(1)">x</a> <a href="data:text/html,x">y</a>';
      const harness = await Harness.create('', table.replace('<td>HBM2e', `<td>HBM2e ${link}`));
      expect(harness.all('a').length).to.equal(0);
    });

    it('is one at a time', async () => {
      const harness = await Harness.create();
      await click(harness.figure('989'));
      await settled();
      await click(harness.figure('64'));
      await settled();
      expect(harness.all('[part="note"]').length).to.equal(1);
      expect(harness.all('[aria-expanded="true"]')).to.deep.equal([harness.figure('64')]);
    });

    it('takes the focus, and gives it back on Escape', async () => {
      const harness = await Harness.create();
      harness.figure('64').focus();
      await press('Enter');
      await settled();
      expect(harness.focused).to.equal(harness.note);
      await press('Escape');
      await settled();
      expect(harness.note).to.equal(null);
      expect(harness.focused).to.equal(harness.figure('64'));
    });

    it('closes by its button and by a press outside', async () => {
      const harness = await Harness.create();
      await click(harness.figure('64'));
      await settled();
      await harness.click('Close');
      expect(harness.note).to.equal(null);
      await click(harness.figure('64'));
      await settled();
      await click(harness.element.querySelector('h2')!);
      await settled();
      expect(harness.note).to.equal(null);
    });

    it('stays inside the element', async () => {
      for (const width of [340, 700]) {
        const harness = await Harness.inWidth(width);
        for (const figure of harness.all('button.figure').filter((it) => it.checkVisibility())) {
          figure.click();
          await harness.element.updateComplete;
          const note = harness.note!.getBoundingClientRect();
          const box = harness.element.getBoundingClientRect();
          expect(note.left).to.be.at.least(box.left - 1);
          expect(note.right).to.be.at.most(box.right + 1);
        }
      }
    });
  });

  describe('in a narrow place', () => {
    it('shows the baseline and one chip more', async () => {
      const harness = await Harness.inWidth(350);
      expect(harness.chips).to.deep.equal(['A100', 'H100']);
      expect(harness.find<HTMLSelectElement>('[name="page"]')!.selectedOptions[0]!.text).to.equal(
        'H100',
      );
    });

    it('turns the page, round and round', async () => {
      const harness = await Harness.inWidth(350);
      await harness.click('Next chip');
      expect(harness.chips).to.deep.equal(['A100', '910B']);
      expect(harness.announced).to.equal('910B, 2 of 3');
      await harness.click('Previous chip');
      await harness.click('Previous chip');
      expect(harness.chips).to.deep.equal(['A100', 'H20']);
    });

    it('turns both chips without a baseline', async () => {
      const harness = await Harness.inWidth(350, '');
      await harness.click('Next chip');
      expect(harness.chips).to.deep.equal(['H100', '910B']);
    });

    for (const attributes of ['baseline="a"', 'baseline="a" orientation="rows"', 'dir="rtl"']) {
      it(`fits into 320 pixels (${attributes})`, async () => {
        const harness = await Harness.inWidth(288, attributes);
        expect(harness.element.scrollWidth).to.be.at.most(288);
        if (!attributes.includes('rows')) {
          expect(overflowingTexts(harness.element)).to.deep.equal([]);
        }
      });
    }

    for (const width of [560, 600, 640]) {
      it(`keeps ratios and figures apart in ${width} pixels`, async () => {
        const harness = await Harness.inWidth(width);
        expect(overlappingTexts(harness.element)).to.deep.equal([]);
      });
    }

    it('scrolls chips in rows in a region that the keyboard reaches', async () => {
      const harness = await Harness.inWidth(350, 'orientation="rows"');
      const region = harness.find('[role="region"]');
      expect(region?.tabIndex).to.equal(0);
      expect(region?.getAttribute('aria-label')).to.equal('Four chips');
    });

    it('needs no region where nothing scrolls', async () => {
      const harness = await Harness.inWidth(700);
      expect(harness.find('[role="region"]')).to.equal(null);
    });
  });

  describe('tells the page', () => {
    it('what the reader did, and nothing else', async () => {
      const harness = await Harness.inWidth(350);
      expect(harness.told).to.deep.equal([]);
      await harness.click('Capacity');
      await harness.choose('h');
      await harness.click('Next chip');
      harness.figure('64').click();
      expect(harness.told).to.deep.equal([
        {action: 'sort', data: {metric: 'Capacity', direction: 'descending'}},
        {action: 'baseline', data: {chip: 'h'}},
        {action: 'page', data: {chip: 'a'}},
        {action: 'note', data: {chip: 'b', metric: 'Capacity'}},
      ]);
    });
  });

  for (const theme of ['light', 'dark']) {
    for (const attributes of ['baseline="a"', 'baseline="a" orientation="rows"']) {
      it(`has no findings of axe (${theme}, ${attributes})`, async () => {
        const provider = await render(
          `<story-provider theme="${theme}">${comparison(attributes)}</story-provider>`,
        );
        const harness = new Harness(provider.querySelector('chip-comparison-table')!);
        expect(await axe(provider)).to.deep.equal([]);
        harness.figure('64').click();
        await settled();
        expect(await axe(provider)).to.deep.equal([]);
      });
    }
  }

  for (const width of [288, 700]) {
    it(`has no target below 24 pixels in ${width}`, async () => {
      const {element} = await Harness.inWidth(width);
      expect(smallTargets(element)).to.deep.equal([]);
    });
  }
});
