import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'rolldown/experimental';
import {cssMinifier} from './scripts/css-minifier.mjs';
import {integrity} from './scripts/integrity.mjs';
import {slimLit} from './scripts/slim-lit.mjs';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const esm = (path) => fileURLToPath(new URL(`dist/esm/${path}`, import.meta.url));
const css = readFileSync('dist/explainer-elements.css', 'utf8');
const safeGlobals = esm('internal/safe-globals.js');
const isLit = (id) => /[\\/]node_modules[\\/](lit|lit-html)[\\/]/.test(id);
const isOurs = (id) => /[\\/]dist[\\/]esm[\\/]/.test(id);

/** Carries the map on from tsc, so that the bundle's map leads to the TypeScript sources. */
const sourceMaps = () => ({
  name: 'source-maps',
  load: (id) =>
    isOurs(id) ? {code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8')} : null,
});

/** Takes `globalThis` and `document` away from Lit: see `src/internal/safe-globals.ts`. */
const hardenLit = () => ({
  name: 'harden-lit',
  transform(code, id) {
    if (!isLit(id)) return null;
    const hardened = (/lit-html\.js$/.test(id) ? slimLit(code) : code)
      .replace(/\bglobalThis\b/g, 'safeGlobals')
      .replace(/(?<![.\w$])document\b/g, 'safeDocument');
    if (hardened === code) return null;
    const header = `import {safeDocument, safeGlobals} from ${JSON.stringify(safeGlobals)};`;
    return {code: header + hardened, map: {mappings: ''}};
  },
});

/** The two modules of Lit that a bundle without other users needs a part of: see `src/bundle/`. */
const smallerLit = () => ({
  name: 'smaller-lit',
  resolveId(id) {
    if (id === 'lit') return esm('bundle/lit-element.js');
    return id === '@lit/context' ? esm('bundle/lit-context.js') : null;
  },
});

/** Styles, plain data and the catalogue are files of their own: see `src/bundle/`, `src/internal/catalogue.ts`. */
const filesBeside = () => ({
  name: 'files-beside',
  load(id) {
    const [, name] = id.match(/[\\/]dist[\\/]esm[\\/](?:.*[\\/])?([\w.-]+)\.js$/) ?? [];
    const tables = JSON.stringify(esm('bundle/tables.js'));
    const chromeSheet = JSON.stringify(esm('bundle/chrome-sheet.js'));
    if (name === 'chrome-ready') return unmapped(`export {chromeReady} from ${chromeSheet};`);
    if (name === 'load-light-css') return unmapped(loadLightCss());
    if (name === 'catalogue') return unmapped(catalogueBeside(readFileSync(id, 'utf8')));
    if (!/\.(styles|data)$|^en$/.test(name)) return null;
    const [, sheet] = readFileSync(id, 'utf8').match(/^export const (\w+) = /m);
    if (!name.endsWith('.styles')) return unmapped(`export {${sheet}} from ${tables};`);
    if (!css.includes(`"${sheet}":`)) throw new Error(`chrome-sheets.ts does not list ${sheet}`);
    return unmapped(`import {chromeSheet} from ${chromeSheet};
      export const ${sheet} = chromeSheet('${sheet}');`);
  },
});

/** Code without a source: in a map it would name a path of this machine. */
const unmapped = (code) => ({code, map: {mappings: ''}});

/** Hashes do not compress, and a page is as safe with 32 bytes as with 48. */
const hash = (file) => integrity(file, 'sha256');

function loadLightCss() {
  const [block] = css.match(/explainer-[\da-f]{8}/);
  return `export const CHROME_BLOCK = '${block}';
    export const loadLightCss = async () => (await fetch(
      new URL('explainer-elements.css', import.meta.url),
      {integrity: '${hash('dist/explainer-elements.css')}', credentials: 'omit'},
    )).text();`;
}

function catalogueBeside(code) {
  const [before, after] = code.split(`new URL('../catalogue/chips.json', import.meta.url)`);
  if (after === undefined) throw new Error('catalogue.ts has no address of the catalogue');
  const address = `new URL('chips.json', import.meta.url)`;
  return `${before}new Request(${address}, {integrity: '${hash('dist/chips.json')}'})${after}`;
}

const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (!isOurs(id) || !/\b(html|css|svg)\s*`/.test(code)) return null;
    return (await minifyHTMLLiterals(code, {fileName: id, css: cssMinifier})) ?? null;
  },
});

/** Before Terser, which then leaves 1.5 % less than either alone. */
const oxc = () => ({
  name: 'oxc',
  renderChunk: (code) =>
    minify('explainer-elements.js', code, {
      module: true,
      compress: {target: 'es2022'},
      mangle: {toplevel: true},
      sourcemap: true,
    }),
});

export default {
  input: 'dist/esm/define.js',
  plugins: [
    // Pinned, because NODE_ENV would otherwise choose Lit's development build.
    nodeResolve({exportConditions: ['production', 'browser', 'default', 'module', 'import']}),
    smallerLit(),
    filesBeside(),
    sourceMaps(),
    hardenLit(),
    minifyTemplates(),
  ],
  output: {
    file: 'dist/explainer-elements.js',
    format: 'es',
    sourcemap: true,
    plugins: [
      oxc(),
      terser({
        module: true,
        ecma: 2022,
        compress: {passes: 3, keep_fargs: false, pure_getters: true},
        format: {
          // The first line lets V8 compile all functions beside the main thread: a slow phone saves 15 ms.
          preamble: `//# allFunctionsCalledOnLoad\n/*! explainer-elements ${version}, MIT. Contains Lit, BSD-3-Clause, Google LLC. */`,
          comments: false,
        },
      }),
    ],
  },
};
