/**
 * When the styles of the shadow roots are there; `undefined` once they are. Modules carry their own,
 * the bundle waits for its sheet: there the build replaces this by `src/bundle/chrome-sheet.ts`.
 */
export const chromeReady: Promise<void> | undefined = undefined;
