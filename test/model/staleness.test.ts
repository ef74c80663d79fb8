import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {isStale, STALE_AFTER} from '../../src/model/staleness.js';

const DAY = 86_400_000;
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

describe('isStale', () => {
  for (const [date, now, days, expected] of [
    ['2026-01-15', [2026, 3, 15], STALE_AFTER, false],
    ['2026-01-15', [2026, 3, 16], STALE_AFTER, true],
    ['2026-01-15', [2026, 0, 16], 1, false],
    ['2026-01-15', [2026, 0, 17], 1, true],
    ['2026-01-15', [2026, 0, 15], 0, false],
    ['2027-01-15', [2026, 0, 15], 0, false],
    ['2026-02-30', [2030, 0, 1], 0, false],
    ['soon', [2030, 0, 1], 0, false],
  ] as const) {
    it(`says ${expected ? 'yes' : 'no'} to ${date} on ${now.join('-')} after ${days} days`, () => {
      expect(
        isStale(date, new Date(...(now as unknown as [number, number, number])), days),
      ).to.equal(expected);
    });
  }

  it('counts by the calendar, whatever the hour and the changes of the clock', () => {
    const hour = fc.integer({min: 0, max: 86_399});
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 25_000}),
        fc.integer({min: 0, max: 200}),
        hour,
        (day, after, seconds) => {
          const [year, month, date] = iso(day + after)
            .split('-')
            .map(Number);
          const now = new Date(year!, month! - 1, date, 0, 0, seconds);
          expect(isStale(iso(day), now, after)).to.equal(false);
          expect(isStale(iso(day), now, after - 1)).to.equal(true);
        },
      ),
    );
  });
});
