/**
 * When the styles of a shadow root are there; `undefined` when they are. Modules carry their own, the
 * bundle waits for its sheet: there the build replaces this by `src/bundle/chrome-sheet.ts`.
 */
export const chromeReady: (root: ShadowRoot | null) => Promise<void> | undefined = () => undefined;
