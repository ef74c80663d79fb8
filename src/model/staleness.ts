import {parseCalendarDate} from './calendar-date.js';

const DAY_MS = 86_400_000;

/** After how many days a dated fact may be out of date, unless an editor says otherwise. */
export const STALE_AFTER = 90;

/**
 * Whether a fact of that ISO 8601 date may be out of date: more than `days` have passed on the calendar of
 * the reader, whatever the hour. A text that is no such date is never out of date.
 */
export function isStale(date: string, now: Date, days: number): boolean {
  const then = parseCalendarDate(date);
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate(), 12);
  return then !== undefined && today - then.getTime() > days * DAY_MS;
}
