import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseCalendarDate} from '../../src/model/calendar-date.js';

const anyDay = fc
  .date({min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));

function dayOf(text: string): string | undefined {
  return parseCalendarDate(text)?.toISOString().slice(0, 10);
}

describe('parseCalendarDate', () => {
  it('is noon, so that no time zone moves the day', () => {
    expect(parseCalendarDate('2026-08-14')?.toISOString()).to.equal('2026-08-14T12:00:00.000Z');
  });

  it('ignores white space around the date', () => {
    expect(dayOf(' 2026-08-14\n')).to.equal('2026-08-14');
  });

  it('knows leap years', () => {
    expect(['2024-02-29', '2023-02-29'].map(dayOf)).to.deep.equal(['2024-02-29', undefined]);
  });

  for (const text of [
    '',
    'yesterday',
    '14.08.2026',
    '2026-8-14',
    '2026-08',
    '2026-13-01',
    '2026-00-10',
    '2026-06-31',
    '2026-08-00',
    '2026-08-14 or so',
  ]) {
    it(`is nothing for ‘${text}’`, () => {
      expect(parseCalendarDate(text)).to.equal(undefined);
    });
  }

  it('reads every day as written', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOf(day)).to.equal(day);
      }),
    );
  });

  it('reads the day as written at any hour in any time zone', () => {
    const time = fc.stringMatching(/^T[01]\d:[0-5]\d(:[0-5]\d)?(Z|[+-](0\d|1[0-4]):[0-5]\d)?$/);
    fc.assert(
      fc.property(anyDay, time, (day, suffix) => {
        expect(dayOf(day + suffix)).to.equal(day);
      }),
    );
  });

  it('reads a day of the calendar or nothing in what looks like a date', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/), (text) => {
        expect([text, undefined]).to.include(dayOf(text));
      }),
    );
  });

  it('reads a date or nothing in any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(String(parseCalendarDate(text))).not.to.equal('Invalid Date');
      }),
    );
  });
});
