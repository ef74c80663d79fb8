import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../context/localizer.js';
import {parseCalendarDate} from '../model/calendar-date.js';
import {issueWarning} from './warning.js';

/** The day in few words; the year only when it is not this one. */
export function dateTemplate(
  key: 'updated' | 'corrected' | 'asOf' | 'stale',
  text: string | undefined,
  localizer: Pick<Localizer, 'locale' | 'text'>,
): TemplateResult | typeof nothing {
  const date = text && parseCalendarDate(text);
  if (!date) {
    if (text) issueWarning('bad-date', text);
    return nothing;
  }
  const year = date.getUTCFullYear() === new Date().getUTCFullYear() ? undefined : 'numeric';
  const day = date.toLocaleDateString(localizer.locale, {
    day: 'numeric',
    month: 'short',
    year,
    timeZone: 'UTC',
  });
  return html`<time datetime=${text}>${localizer.text(key, {date: day})}</time>`;
}
