const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/;

/**
 * Reads the calendar day of an ISO 8601 date or date-time as written, whatever the reader's time zone:
 * noon UTC of that day, to be formatted in UTC. `undefined` when there is no such day.
 */
export function parseCalendarDate(text: string): Date | undefined {
  const [, year, month, day] = ISO_DATE.exec(text.trim()) ?? [];
  if (!year || !month || !day) return undefined;
  const date = new Date(`${year}-${month}-${day}T12:00:00Z`);
  // Date rolls 31 June over into July instead of failing.
  return date.getUTCDate() === Number(day) ? date : undefined;
}
