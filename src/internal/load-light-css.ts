/**
 * The text of the light-DOM sheet. The bundle does not carry the sheet a second time: there the build
 * replaces this by a fetch of `explainer-elements.css` beside it, held to its integrity hash.
 */
export async function loadLightCss(): Promise<string> {
  const {lightSheets} = await import('../styles/light-sheets.js');
  return lightSheets.map(({cssText}) => cssText).join('\n');
}
