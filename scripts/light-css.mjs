import {transform} from 'lightningcss';
import {cssMinifier} from './css-minifier.mjs';

/** The light-DOM sheets of the built modules, as one minified sheet. */
export async function lightCss() {
  const {lightSheets} = await import('../dist/esm/styles/light-sheets.js');
  const source = lightSheets.map(({cssText}) => cssText).join('\n');
  const {code, warnings} = transform({
    filename: 'explainer-elements.css',
    code: Buffer.from(source),
    ...cssMinifier,
  });
  for (const {message, loc} of warnings) console.warn(`css:${loc.line}: ${message}`);
  return `${code}\n`;
}
