/** Outlines on a 16 px grid, drawn with a 1.5 px round stroke. */
export const ICON_PATHS = {
  listen: 'M2 6v4h2.5L8 13V3L4.5 6zM10.5 6a3 3 0 0 1 0 4M12.5 4a6 6 0 0 1 0 8',
  stop: 'M4 4h8v8H4z',
  pause: 'M5 3v10M11 3v10',
  resume: 'm5 3 8 5-8 5z',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  share: 'M8 10V2M5 5l3-3 3 3M4.5 7.5h-1v6h9v-6h-1',
  source: 'M4 2.5V10h9M9.8 6.8 13 10l-3.2 3.2',
  close: 'm4 4 8 8M12 4l-8 8',
  pin: 'M5.5 2.5h5M6.2 2.5v4L4.2 9.3h7.6L9.8 6.5v-4M8 9.3V14',
} as const;
