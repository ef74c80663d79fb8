import {html, type TemplateResult} from 'lit';

/** Outlines on a 16 px grid, drawn with a 1.5 px round stroke. */
const PATHS = {
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  share: 'M8 10V2M5 5l3-3 3 3M4.5 7.5h-1v6h9v-6h-1',
  source: 'M4 2.5V10h9M9.8 6.8 13 10l-3.2 3.2',
  done: 'M2.8 8.6 6.4 12 13.2 4.4',
  close: 'm4 4 8 8M12 4l-8 8',
  pin: 'M5.5 2.5h5M6.2 2.5v4L4.2 9.3h7.6L9.8 6.5v-4M8 9.3V14',
} as const;

/** The names of the icons. */
export type IconName = keyof typeof PATHS;

/** An icon for the eye only; the control beside it has the words. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" aria-hidden="true" viewBox="0 0 16 16"><path d=${PATHS[name]}></path></svg>`;
}
