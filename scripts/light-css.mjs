import {createHash} from 'node:crypto';
import {transform} from 'lightningcss';
import {cssMinifier} from './css-minifier.mjs';

/**
 * The one sheet of the built modules, minified: the light-DOM styles, then the data of the bundle and the
 * styles of the shadow roots, as JSON in a block that `src/bundle/chrome-sheet.ts` finds.
 */
export async function lightCss() {
  const {lightSheets} = await import('../dist/esm/styles/light-sheets.js');
  const {chromeSheets} = await import('../dist/esm/styles/chrome-sheets.js');
  const {chromeData} = await import('../dist/esm/styles/chrome-data.js');
  const sheets = Object.entries(chromeSheets).map(([name, parts]) => [
    name,
    minify([parts].flat().join('\n')),
  ]);
  const data = toJson([...chromeData, Object.fromEntries(sheets)]);
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 8);
  // Else a page that names no encoding of its own would spoil the sentences.
  return `@charset "UTF-8";\n${minify(lightSheets.join('\n'))}\n@media explainer-${hash}{:root{--data:${data}}}\n`;
}

/** JSON that is the same after an engine has read and written it as CSS, which has other escapes. */
function toJson(data) {
  const json = JSON.stringify(data);
  if (/\\[^"\\]/.test(json.replaceAll(/\\\\/g, ''))) throw new Error(`No escapes in data: ${json}`);
  return json;
}

function minify(css) {
  const {code, warnings} = transform({
    filename: 'explainer-elements.css',
    code: Buffer.from(css),
    ...cssMinifier,
  });
  for (const {message, loc} of warnings) console.warn(`css:${loc.line}: ${message}`);
  return code.toString();
}
