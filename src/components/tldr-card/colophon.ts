import {dateTemplate} from '../../internal/date-template.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../context/localizer.js';
import {issueWarning} from '../../internal/warning.js';
import {disclosureKey, isAiDisclosure} from './ai-disclosure.js';

/** What a card says of itself below its points. */
export interface Colophon {
  readonly updatedOn: string | undefined;
  readonly corrected: string | undefined;
  readonly correction: string | undefined;
  readonly aiDisclosure: string | undefined;
}

type Part = TemplateResult | typeof nothing;

/** Reading time and date in a line, the AI disclosure in another. */
export function colophonTemplate(
  {updatedOn, aiDisclosure}: Colophon,
  seconds: number,
  localizer: Localizer,
): TemplateResult {
  return html`<p class="colophon" part="colophon">
    <span>${readingTimeTemplate(seconds, localizer)}${dateTemplate('updated', updatedOn, localizer)}</span
    >${disclosureTemplate(aiDisclosure, localizer)}
  </p>`;
}

/** What was corrected, and when, plainly. */
export function correctionTemplate({corrected, correction}: Colophon, localizer: Localizer): Part {
  const date = dateTemplate('corrected', corrected, localizer);
  if (date === nothing && !correction) return nothing;
  return html`<p class="correction" part="correction"><b>${date}</b> ${correction}</p>`;
}

function readingTimeTemplate(seconds: number, localizer: Localizer): Part {
  if (seconds === 0) return nothing;
  const time =
    seconds < 60
      ? localizer.text('seconds', {n: seconds})
      : localizer.text('minutes', {n: Math.round(seconds / 60)});
  return html`<span class="unseen">${localizer.text('readingTime')}</span> ${time}`;
}

function disclosureTemplate(disclosure: string | undefined, localizer: Localizer): Part {
  if (isAiDisclosure(disclosure)) {
    return html`<span>${localizer.text(disclosureKey(disclosure))}</span>`;
  }
  if (disclosure) issueWarning('unknown-ai-disclosure', disclosure);
  return nothing;
}
