import {html, type TemplateResult} from 'lit';

/** Outlines on a 16 px grid, drawn with a 1.5 px round stroke. */
const PATHS = {
  copy: 'M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5zM10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5',
  done: 'M2.8 8.6 6.4 12 13.2 4.4',
  close: 'm4 4 8 8M12 4l-8 8',
  down: 'm4 6 4 4 4-4',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  sort: 'M2 8h11M9.5 4.5 13 8l-3.5 3.5',
  pin: 'M5.5 2.5h5M6.2 2.5v4L4.2 9.3h7.6L9.8 6.5v-4M8 9.3V14',
} as const;

/** The names of the icons. */
export type IconName = keyof typeof PATHS;

/** An icon for the eye only; the control beside it has the words. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" aria-hidden="true" viewBox="0 0 16 16"><path d=${PATHS[name]}></path></svg>`;
}
