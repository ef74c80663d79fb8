import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyHTMLLiterals} from 'minify-literals';
import {cssMinifier} from './scripts/css-minifier.mjs';
import {sha384} from './scripts/integrity.mjs';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const safeGlobals = fileURLToPath(new URL('dist/esm/internal/safe-globals.js', import.meta.url));
const isLit = (id) => /[\\/]node_modules[\\/](lit|lit-html|lit-element|@lit)[\\/]/.test(id);
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
    const hardened = code
      .replace(/\bglobalThis\b/g, 'safeGlobals')
      .replace(/(?<![.\w$])document\b/g, 'safeDocument')
      .replace(/(?<![.\w$])litPropertyMetadata\b/g, 'safeGlobals.litPropertyMetadata');
    if (hardened === code) return null;
    const header = `import {safeDocument, safeGlobals} from ${JSON.stringify(safeGlobals)};`;
    return {code: header + hardened, map: {mappings: ''}};
  },
});

/** The sheet is a file of its own: see `src/internal/load-light-css.ts`. */
const fetchLightCss = () => ({
  name: 'fetch-light-css',
  load: (id) =>
    /[\\/]load-light-css\.js$/.test(id)
      ? `export const loadLightCss = async () => (await fetch(
          new URL('explainer-elements.css', import.meta.url),
          {integrity: '${sha384('dist/explainer-elements.css')}', credentials: 'omit'},
        )).text();`
      : null,
});

const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (!isOurs(id) || !/\b(html|css|svg)\s*`/.test(code)) return null;
    return (await minifyHTMLLiterals(code, {fileName: id, css: cssMinifier})) ?? null;
  },
});

export default {
  input: 'dist/esm/define.js',
  plugins: [
    // Pinned, because NODE_ENV would otherwise choose Lit's development build.
    nodeResolve({exportConditions: ['production', 'browser', 'default', 'module', 'import']}),
    fetchLightCss(),
    sourceMaps(),
    hardenLit(),
    minifyTemplates(),
  ],
  output: {
    file: 'dist/explainer-elements.js',
    format: 'es',
    sourcemap: true,
    banner: `/*! explainer-elements ${version}, MIT. Contains Lit, BSD-3-Clause, Google LLC. */`,
    plugins: [
      terser({
        module: true,
        ecma: 2022,
        compress: {passes: 3, keep_fargs: false},
        format: {comments: /^!/},
      }),
    ],
  },
};
