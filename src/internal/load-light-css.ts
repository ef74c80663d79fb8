/**
 * The text of the light-DOM sheet. The bundle does not carry the sheet a second time: there the build
 * replaces this by a fetch of `explainer-elements.css` beside it, held to its integrity hash.
 */
export async function loadLightCss(): Promise<string> {
  const {lightSheets} = await import('../styles/light-sheets.js');
  return lightSheets.map(({cssText}) => cssText).join('\n');
}

/**
 * How the names of the blocks begin that hold the styles of the shadow roots. In the bundle it ends in
 * a hash of them, so that the sheet of another release is never taken for its own.
 */
export const CHROME_BLOCK = 'explainer-';
