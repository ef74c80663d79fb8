import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {integrityOf} from '../scripts/integrity.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const tags = ['chip-comparison-table', 'faq-accordion', 'story-provider', 'tldr-card'];

/** Runs a module in a Node of its own and returns what it logs as JSON. */
function inNode(code) {
  const args = ['--input-type=module', '--eval', code];
  return JSON.parse(execFileSync(process.execPath, args, {cwd: root, encoding: 'utf8'}));
}

before(() => {
  execFileSync('npm', ['run', '--silent', 'manifest'], {cwd: root});
});

describe('the package', () => {
  for (const [entry, target] of Object.entries(manifest.exports)) {
    it(`resolves ${entry}`, () => {
      const url = import.meta.resolve(join(manifest.name, entry));
      assert.ok(existsSync(fileURLToPath(url)), url);
      if (target.types) assert.ok(existsSync(join(root, target.types)), target.types);
    });
  }

  it('does not open its inner files', () => {
    const inner = `${manifest.name}/dist/esm/internal/warning.js`;
    assert.throws(() => import.meta.resolve(inner), {code: 'ERR_PACKAGE_PATH_NOT_EXPORTED'});
  });

  it('names only files that exist as those with side effects', () => {
    const built = manifest.sideEffects.filter((path) => path.startsWith('./dist/'));
    assert.deepEqual(
      built.filter((path) => !existsSync(join(root, path))),
      [],
    );
    const entries = tags.map((tag) => manifest.exports[`./define/${tag}`].default);
    assert.deepEqual(
      entries.filter((path) => !built.includes(path)),
      [],
    );
  });
});

describe('the modules in plain Node', () => {
  const registered = `${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag))`;

  it('register nothing when the index is imported', () => {
    const code = `const exported = Object.keys(await import('explainer-elements'));
      console.log(JSON.stringify({exported, registered: ${registered}}))`;
    const result = inNode(code);
    assert.deepEqual(result.registered, []);
    assert.ok(result.exported.includes('FaqAccordionElement'), String(result.exported));
  });

  it('make a table for spreadsheets of the catalogue', () => {
    const csv = inNode(`const {readFileSync} = await import('node:fs');
      const {parseComparison, toCsv} = await import('explainer-elements');
      const catalogue = JSON.parse(readFileSync('dist/chips.json', 'utf8'));
      const {value} = parseComparison({chips: 'nvidia-h20'}, 'en', () => catalogue, () => {});
      console.log(JSON.stringify(toCsv(value)))`);
    assert.match(csv, /^chip,vendor,metric,.*\r\nH20 96GB,Nvidia,Capacity,96,GB,/);
  });

  for (const entry of ['define', ...tags.map((tag) => `define/${tag}`)]) {
    it(`import ${entry} without a document`, () => {
      inNode(`await import('explainer-elements/${entry}'); console.log('true')`);
    });
  }

  it('say what was exported before in the bundle too', () => {
    const names = inNode(
      `console.log(JSON.stringify(Object.keys(await import('explainer-elements/define'))))`,
    );
    const exported = /export\{([^}]*)\}/.exec(read('dist/explainer-elements.js'))?.[1] ?? '';
    const inBundle = exported.split(',').map((part) => part.replace(/^.* as /, ''));
    assert.deepEqual(inBundle.filter(Boolean).sort(), names.sort());
  });
});

describe('the built files', () => {
  const code = read('dist/explainer-elements.js');
  const count = (expression) => code.match(expression)?.length ?? 0;

  it('stay within 20,000 bytes of brotli', () => {
    assert.ok(brotliCompressSync(code).length <= 20_000);
  });

  it('use Lit as built for production', () => {
    assert.equal(count(/dev mode|dev-mode|litIssuedWarnings|change-in-update/g), 0);
    assert.ok(count(/lit-nothing/g) > 0, 'the names are those of the present Lit');
  });

  it('leave Lit none of the page’s globals', () => {
    assert.equal(
      count(/(globalThis|window|self)\.(lit|reactiveElement|ShadyCSS|trustedTypes)/g),
      0,
    );
  });

  it('set innerHTML only where Lit makes a template', () => {
    assert.deepEqual(code.match(/\w+\.innerHTML\s*=/g)?.length, 1);
    assert.equal(count(/innerHTML/g), 1);
  });

  for (const name of [
    'insertAdjacentHTML',
    'outerHTML',
    'DOMParser',
    'createContextualFragment',
    'document.write',
    'setHTMLUnsafe',
    'parseHTMLUnsafe',
    'srcdoc',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'document.cookie',
    'sendBeacon',
  ]) {
    it(`do without ${name}`, () => assert.ok(!code.includes(name)));
  }

  it('evaluate no strings', () => {
    assert.equal(
      count(/\beval\s*\(|\bFunction\s*\(|\bimport\s*\(|set(Timeout|Interval)\s*\(\s*["'`]/g),
      0,
    );
  });

  it('load no other script', () => {
    assert.equal(count(/(^|[;}])\s*import\b/g), 0);
  });

  it('have the published integrity values', () => {
    const published = JSON.parse(read('dist/integrity.json'));
    assert.deepEqual(published, integrityOf(join(root, 'dist')));
    assert.deepEqual(Object.keys(published), Object.keys(published).sort());
    assert.ok(published['explainer-elements.js'] && published['explainer-elements.css']);
  });

  it('name no path of a machine', () => {
    for (const file of ['js', 'js.map', 'css'].map((end) => `dist/explainer-elements.${end}`)) {
      assert.ok(!read(file).includes(dirname(root)) && !read(file).includes('file://'), file);
    }
  });

  it('map back to the TypeScript sources', () => {
    const {sources} = JSON.parse(read('dist/explainer-elements.js.map'));
    assert.ok(
      sources.includes('../src/define.ts') || sources.some((it) => it.endsWith('-element.ts')),
    );
    const ours = sources.filter((source) => source.startsWith('../src/'));
    assert.deepEqual(
      ours.filter((source) => !existsSync(join(root, 'dist', source))),
      [],
    );
  });
});

describe('the custom elements manifest', () => {
  it('describes each tag', () => {
    const {modules} = JSON.parse(read('dist/custom-elements.json'));
    const described = modules
      .flatMap(({declarations}) => declarations ?? [])
      .flatMap(({tagName}) => tagName ?? []);
    assert.deepEqual([...new Set(described)].sort(), tags);
  });

  it('names published files', () => {
    const {modules} = JSON.parse(read('dist/custom-elements.json'));
    assert.deepEqual(
      modules.map(({path}) => path).filter((path) => !existsSync(join(root, path))),
      [],
    );
  });
});
