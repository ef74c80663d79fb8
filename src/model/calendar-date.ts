/**
 * Reads the calendar day of an ISO 8601 date or date-time as written, whatever the reader's time zone:
 * noon UTC of that day, to be formatted in UTC. `undefined` when there is no such day.
 */
export function parseCalendarDate(text: string): Date | undefined {
  const [day = ''] = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(text.trim()) ?? [];
  const date = new Date(`${day}T12:00Z`);
  // Date rolls 31 June over into July instead of failing.
  return date.toJSON()?.startsWith(day) ? date : undefined;
}
