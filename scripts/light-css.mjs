import {createHash} from 'node:crypto';
import {transform} from 'lightningcss';
import {cssMinifier} from './css-minifier.mjs';

/**
 * The one sheet of the built modules, minified: the light-DOM styles, then the data and the styles of the
 * shadow roots, each in a block that `src/bundle/chrome-sheet.ts` finds by its name.
 */
export async function lightCss() {
  const {lightSheets} = await import('../dist/esm/styles/light-sheets.js');
  const {chromeSheets} = await import('../dist/esm/styles/chrome-sheets.js');
  const {chromeData} = await import('../dist/esm/styles/chrome-data.js');
  const light = minify(lightSheets.join('\n'));
  const sheets = Object.entries(chromeSheets).map(([name, parts]) => [
    name,
    minify([parts].flat().join('\n')),
  ]);
  // First: where another tool has spoilt it, the bundle takes nothing from the page's sheet.
  const chrome = [['data', `:root{--data:${toJson(chromeData)}}`], ...sheets];
  const hash = createHash('sha256').update(JSON.stringify(chrome)).digest('hex').slice(0, 8);
  const blocks = chrome.map(
    ([name, css]) => `@media explainer-${hash}-${name.toLowerCase()}{${css}}`,
  );
  return `${light}\n${blocks.join('\n')}\n`;
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
