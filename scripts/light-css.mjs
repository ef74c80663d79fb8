import {createHash} from 'node:crypto';
import {transform} from 'lightningcss';
import {cssMinifier} from './css-minifier.mjs';

/**
 * The one sheet of the built modules, minified: the light-DOM styles, then those of the shadow roots, each
 * in a block that `src/bundle/chrome-sheet.ts` finds by its name.
 */
export async function lightCss() {
  const {lightSheets} = await import('../dist/esm/styles/light-sheets.js');
  const {chromeSheets} = await import('../dist/esm/styles/chrome-sheets.js');
  const light = minify(lightSheets.join('\n'));
  const chrome = Object.entries(chromeSheets).map(([name, sheets]) => [
    name,
    minify([sheets].flat().join('\n')),
  ]);
  const hash = createHash('sha256').update(JSON.stringify(chrome)).digest('hex').slice(0, 8);
  const blocks = chrome.map(
    ([name, css]) => `@media explainer-${hash}-${name.toLowerCase()}{${css}}`,
  );
  return `${light}\n${blocks.join('\n')}\n`;
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
