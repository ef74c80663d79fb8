import {expect} from '@open-wc/testing';
import {
  ChipComparisonTableHarness as Harness,
  table,
} from '../../support/chip-comparison-table-harness.js';

const claimed = table.replace(/<small data-status="measured">.*?<\/small>/, '');
const plain = claimed.replaceAll(/ data-status="\w+"/g, '');

/** How high the author's caption is, which stands where the tools will be. */
function roomIn(harness: Harness): number {
  const authored = harness.element.querySelector('table')!;
  harness.find<HTMLSlotElement>('#rest')!.assign(authored);
  return authored.querySelector('caption')!.getBoundingClientRect().height;
}

describe('The room that <chip-comparison-table> keeps for its tools', () => {
  for (const width of [1200, 700, 500, 390, 350, 320]) {
    for (const [what, content] of [
      ['claims and measurements', table],
      ['claims', claimed],
      ['no statuses', plain],
    ] as const) {
      it(`is what they take (${width} pixels, ${what})`, async () => {
        const harness = await Harness.inWidth(width, 'baseline="a"', content);
        const {height} = harness.find('.tools')!.getBoundingClientRect();
        expect(roomIn(harness)).to.be.closeTo(height, 0.5);
      });
    }
  }
});
