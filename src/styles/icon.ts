import {html, type TemplateResult} from 'lit';
import {ICON_PATHS} from './icons.data.js';

/** The names of the icons. */
export type IconName = keyof typeof ICON_PATHS;

/** An icon for the eye only; the control beside it has the words. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" aria-hidden="true" viewBox="0 0 16 16"><path d=${ICON_PATHS[name]}></path></svg>`;
}
