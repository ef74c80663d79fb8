import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import config from '../../rollup.config.mjs';
import {chipsJson} from '../../scripts/chips.mjs';
import {integrity} from '../../scripts/integrity.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const catalogue = JSON.parse(read('src/catalogue/chips.json'));
const {chips, metrics, claims, sources} = catalogue;

const units = new Map(metrics.map(({id, unit}) => [id, unit]));
const chipOf = (id) => chips.find((chip) => chip.id === id);

const besideOf = ({second = [], others = []}) => [second, others].flat();

/** Every figure with its place, those beside others too. */
function* figuresOf(figure, place) {
  yield {figure, place};
  for (const other of besideOf(figure)) yield* figuresOf(other, place);
}
const entries = chips.flatMap(({id, figures}) =>
  Object.entries(figures).flatMap(([metric, figure]) => [...figuresOf(figure, {chip: id, metric})]),
);
const known = entries.filter(({figure}) => figure.value !== undefined);
const failing = (list, isGood) =>
  list.filter((item) => !isGood(item)).map(({place, figure}) => [place, figure]);

describe('the catalogue of chips', () => {
  it('has the 65 chips', () => assert.equal(chips.length, 65));

  it('has unique ids that fit into an address', () => {
    for (const ids of [
      chips.map(({id}) => id),
      metrics.map(({id}) => id),
      claims.map(({id}) => id),
    ]) {
      assert.equal(new Set(ids).size, ids.length);
    }
    const all = [...chips, ...metrics, ...claims].map(({id}) => id).concat(Object.keys(sources));
    assert.deepEqual(
      all.filter((id) => !/^[a-z\d][\w-]*$/i.test(id)),
      [],
    );
  });

  it('has no figure without a source', () => {
    // An alternative may lack one, if the note says so.
    const isAlternative = ({figure}) => !figure.status;
    assert.deepEqual(
      failing(known, (one) => isAlternative(one) || one.figure.sources?.length > 0),
      [],
    );
  });

  it('has an alternative without a source only where it is said', () => {
    const bare = known.filter(({figure}) => !figure.status && !figure.sources);
    const isSaid = ({place}) => chipOf(place.chip).figures[place.metric].note;
    assert.deepEqual(
      bare.filter((one) => !isSaid(one)),
      [],
    );
  });

  it('names only sources that it has, and has none that it does not name', () => {
    const named = new Set(
      [...entries.map(({figure}) => figure), ...claims].flatMap((it) => it.sources ?? []),
    );
    assert.deepEqual(
      [...named].filter((id) => !sources[id]),
      [],
    );
    assert.deepEqual(
      Object.keys(sources).filter((id) => !named.has(id)),
      [],
    );
  });

  it('has sources with a title, a kind and an address', () => {
    for (const [id, {title, kind, url}] of Object.entries(sources)) {
      assert.ok(title && kind, id);
      assert.match(new URL(url).protocol, /^https?:$/, id);
    }
  });

  it('knows every metric, its unit and its direction', () => {
    assert.deepEqual(
      entries.filter(({place}) => !units.has(place.metric)),
      [],
    );
    assert.deepEqual([...new Set(units.values())].sort(), [
      'GB',
      'GB/s',
      'TB/s',
      'TFLOPS',
      'TOPS',
      'W',
      'tokens/s',
      undefined,
    ]);
    assert.deepEqual([...new Set(metrics.map(({better}) => better))].sort(), [
      'higher',
      'lower',
      undefined,
    ]);
    assert.deepEqual(
      failing(known, ({figure, place}) =>
        [undefined, units.get(place.metric)].includes(figure.unit),
      ),
      [],
    );
    assert.deepEqual(
      failing(
        known,
        ({figure}) => typeof figure.value === 'string' || Number.isFinite(figure.value),
      ),
      [],
    );
  });

  it('asks a reader’s question of every metric, and puts it into a group', () => {
    for (const {id, explainer, group, label} of metrics) {
      assert.match(explainer, /\?/, id);
      assert.ok(group && label, id);
    }
  });

  it('knows every status, and where each figure was seen', () => {
    const statuses = new Set(known.map(({figure}) => figure.status));
    assert.deepEqual([...statuses].sort(), [
      'claimed',
      'estimated',
      'measured',
      'reported',
      undefined,
    ]);
    const stated = known.filter(({figure}) => figure.status);
    const vias = new Set(stated.map(({figure}) => figure.via));
    assert.deepEqual([...vias].sort(), ['measurement', 'second-hand', 'vendor page']);
  });

  it('names the test of every measurement, and of nothing else', () => {
    const isMeasured = ({figure}) => figure.status === 'measured';
    assert.deepEqual(
      failing(known, (one) => isMeasured(one) === Boolean(one.figure.test)),
      [],
    );
  });

  it('has each range around its figure', () => {
    const ranged = known.filter(({figure}) => figure.low !== undefined);
    assert.ok(ranged.length > 0);
    for (const {place, figure} of ranged) {
      const alternatives = besideOf(figure).filter(({test}) => !test);
      for (const {value} of [figure, ...alternatives]) {
        assert.ok(figure.low <= value && value <= figure.high, JSON.stringify(place));
      }
    }
  });

  it('does not take one unknown basis for another', () => {
    const unknown = known.filter(({figure}) => /not stated/.test(figure.basis));
    assert.ok(unknown.length > 0);
    assert.equal(new Set(unknown.map(({figure}) => figure.basis)).size, unknown.length);
  });

  it('has a day for each rule of export, and one for itself', () => {
    const rules = known.filter(({place}) => place.metric === 'exportStatus');
    assert.ok(rules.length > 0);
    for (const asOf of [catalogue.asOf, ...rules.map(({figure}) => figure.asOf)]) {
      assert.equal(new Date(asOf).toISOString().slice(0, 10), asOf);
    }
  });

  it('has claims about chips that it has', () => {
    for (const {id, subject, baseline, sources: named, untraced} of claims) {
      assert.ok(chipOf(subject) && chipOf(baseline), id);
      assert.equal(named.length > 0, !untraced, id);
    }
  });

  it('credits Epoch AI', () => {
    assert.match(catalogue.credit, /Epoch AI.*CC BY/);
    assert.match(catalogue.license, /^https:\/\/creativecommons\.org\/licenses\/by\//);
  });
});

describe('doubtful figures', () => {
  for (const [chip, metric] of [
    ['amd-mi308x', 'memoryBandwidth'],
    ['amd-mi308x', 'fp16Dense'],
    ['metax-c500-pcie', 'memoryBandwidth'],
    ['metax-c500-oam', 'memoryBandwidth'],
    ['kunlun-p800', 'fp16Dense'],
    ['alibaba-ppu', 'fp16Dense'],
    ['cerebras-wse2', 'fp16Dense'],
    ['cerebras-wse3', 'fp16Dense'],
    ['meta-mtia-v2', 'memory'],
    ['tesla-dojo-d1', 'memoryBandwidth'],
    ['cambricon-mlu590', 'memory'],
    ['huawei-ascend-910c', 'fp16Dense'],
    ['nvidia-h800-sxm', 'interconnect'],
  ]) {
    it(`leave ${metric} of ${chip} blank, and say why`, () => {
      const {value, note} = chipOf(chip).figures[metric];
      assert.equal(value, undefined);
      assert.ok(note);
    });
  }

  it('say of the H20 that its figures were leaked', () => {
    const {exportStatus, ...figures} = chipOf('nvidia-h20').figures;
    assert.ok(exportStatus);
    const stated = Object.values(figures).filter(({value}) => value !== undefined);
    assert.ok(stated.length >= 10);
    assert.deepEqual(
      stated.filter(({note = ''}) => !/leaked or reseller/.test(note)),
      [],
    );
  });

  it('say of Huawei’s processes and factories that they are no statement of the vendor', () => {
    const found = known.filter(
      ({place}) =>
        /^huawei-ascend-9[12].+/.test(place.chip) &&
        ['processNode', 'foundry'].includes(place.metric) &&
        place.chip !== 'huawei-ascend-910a',
    );
    assert.ok(found.length > 0);
    assert.deepEqual(
      failing(found, ({figure}) => figure.status === 'estimated'),
      [],
    );
  });

  it('say of the power of TPUs and of Trainium that it is an estimate', () => {
    const found = known.filter(
      ({place}) => /^google-|^aws-trainium/.test(place.chip) && place.metric === 'tdp',
    );
    assert.ok(found.length > 0);
    assert.deepEqual(
      failing(found, ({figure}) => figure.status === 'estimated'),
      [],
    );
  });

  it('warn of measurements that the vendor adapted', () => {
    const found = entries.filter(
      ({place, figure}) => place.chip === 'huawei-ascend-910b' && figure.status === 'measured',
    );
    assert.ok(found.length >= 4);
    assert.deepEqual(
      failing(found, ({figure}) => /vendor-adapted/.test(figure.note)),
      [],
    );
  });

  it('show where sources differ', () => {
    for (const [chip, metric, values] of [
      ['nvidia-h20', 'tdp', [550]],
      ['nvidia-b200', 'memoryBandwidth', [7.7]],
      ['nvidia-b300', 'memory', [268, 270]],
      ['nvidia-b300', 'fp4Dense', [14000, 12600, 15000]],
      ['nvidia-b300', 'int8Dense', [4500]],
      ['nvidia-b300', 'tdp', [1000]],
      ['amd-mi355x', 'fp8Dense', [4600]],
      ['amd-mi250x', 'tdp', [500]],
      ['aws-trainium1', 'int8Dense', [420]],
      ['intel-gaudi3', 'fp16Dense', [1835]],
    ]) {
      const others = besideOf(chipOf(chip).figures[metric]).filter(({test}) => !test);
      assert.deepEqual(
        others.map(({value}) => value),
        values,
        `${chip} ${metric}`,
      );
    }
  });

  it('do not compare memory on the chip with memory beside it', () => {
    for (const chip of ['groq-lpu-v1', 'cerebras-wse3']) {
      for (const metric of ['memory', 'memoryBandwidth']) {
        assert.equal(chipOf(chip).figures[metric].basis, 'on the chip');
      }
    }
  });

  it('say of the 91 % that nobody knows where they come from', () => {
    const {status, untraced, note} = claims.find(({id}) => id === '910b-91pct');
    assert.deepEqual([status, untraced], ['claimed', true]);
    assert.match(note, /not found/);
  });
});

describe('the built catalogue', () => {
  let built;
  before(() => (built = read('dist/chips.json')));

  it('is the source, minified, and the same in every build', () => {
    assert.equal(built, chipsJson());
    assert.deepEqual(JSON.parse(built), catalogue);
    assert.ok(!/\n./.test(built));
  });

  it('is small enough for a phone', () => {
    assert.ok(built.length < 150_000, String(built.length));
    assert.ok(brotliCompressSync(built).length < 20_000);
  });

  it('names no path of a machine', () =>
    assert.doesNotMatch(built, /file:|\/(home|tmp|work|usr)\//));

  it('is fetched by the bundle from beside it, held to its hash', () => {
    const {load} = config.plugins.find(({name}) => name === 'files-beside');
    const {code} = load(join(root, 'dist/esm/internal/catalogue.js'));
    const hash = integrity(join(root, 'dist/chips.json'), 'sha256');
    const address = `new URL('chips.json', import.meta.url)`;
    assert.ok(code.includes(`new Request(${address}, {integrity: '${hash}'})`), code);
    assert.doesNotMatch(code, /\.\.\/catalogue/);
  });

  it('stands beside the unbundled modules, too', () => {
    assert.deepEqual(JSON.parse(read('dist/esm/catalogue/chips.json')), catalogue);
  });
});

describe('the page about the catalogue', () => {
  const page = read('docs/chips.md');

  it('lists every chip with the number of its figures, and every metric', () => {
    for (const {id, figures} of chips) {
      const count = Object.values(figures).filter(({value}) => value !== undefined).length;
      assert.match(page, new RegExp(`\\| \`${id}\` \\| ${count} \\|`), id);
    }
    assert.deepEqual(
      metrics.filter(({id, label}) => !page.includes(`| \`${id}\` | ${label} |`)),
      [],
    );
  });

  it('says how much there is, and how old it is', () => {
    const vendors = new Set(chips.map(({vendor}) => vendor)).size;
    const cells = known.filter(
      ({figure, place}) => chipOf(place.chip).figures[place.metric] === figure,
    );
    assert.ok(
      page.includes(
        `${chips.length} AI accelerators of ${vendors} vendors, with ${cells.length} cells filled`,
      ),
    );
    const stated = known.filter(({figure}) => figure.status);
    const secondHand = stated.filter(({figure}) => figure.via === 'second-hand');
    assert.ok(page.includes(`Of ${stated.length} figures, ${secondHand.length} are second-hand`));
    const [day, month, year] = [new Date(catalogue.asOf)].flatMap((date) => [
      date.getUTCDate(),
      date.toLocaleString('en', {month: 'long', timeZone: 'UTC'}),
      date.getUTCFullYear(),
    ]);
    assert.ok(page.includes(`**${day} ${month} ${year}**`));
  });
});
