import {expect} from '@open-wc/testing';
import {shippedCatalogue} from '../../src/internal/catalogue.js';
import {viewOf} from '../../src/model/compare.js';
import {type Comparison, indexOfChip} from '../../src/model/comparison.js';
import {toJson} from '../../src/model/comparison-json.js';
import {disclosureOf} from '../../src/model/disclosure.js';
import {parseComparison} from '../../src/model/parse-comparison.js';
import {reversalsOf} from '../../src/model/reversals.js';
import {isStale, STALE_AFTER} from '../../src/model/staleness.js';

let catalogue: unknown;
before(async () => {
  catalogue = await shippedCatalogue();
});

function read(input: unknown): Comparison {
  const warnings: string[] = [];
  const {value, issues} = parseComparison(
    input,
    'en',
    () => catalogue,
    (code) => warnings.push(code),
  );
  expect([...issues, ...warnings]).to.deep.equal([]);
  return value!;
}

/** A comparison of some of the catalogue's chips and metrics. */
function compare(chips?: string, metrics?: string): Comparison {
  return read(chips ? {chips, metrics} : catalogue);
}

const ratios = (comparison: Comparison) =>
  viewOf(comparison.metrics[0]!, comparison.figures[0]!, 0).ratios;

describe('the catalogue in a comparison', () => {
  it('is read whole, without an issue', () => {
    const {chips, metrics} = compare();
    expect(chips).to.have.length(65);
    expect(metrics).to.have.length(17);
  });

  it('shows that paper and measurement disagree about MI300X and H100', () => {
    const found = reversalsOf(compare('amd-mi300x nvidia-h100-sxm')).map(
      ({test, paper, measured}) =>
        [test, paper.chip, paper.ratio.toFixed(2), measured.chip, measured.ratio.toFixed(2)].join(),
    );
    expect(found).to.deep.equal([
      'Best BF16 matmul found (MAMF),0,1.32,1,1.19',
      'MLPerf Inference 5.1, Llama 2 70B, Offline, per chip,0,1.32,1,1.12',
    ]);
  });

  it('does not rank runs in another format', () => {
    const tests = compare('nvidia-h200-sxm nvidia-b200 nvidia-h100-sxm', 'llama2Offline');
    expect(ratios(tests)[1]).to.equal('other-basis');
    expect(ratios(tests)[2]).to.be.closeTo(0.884, 0.001);
  });

  it('does not compare links of which nobody says what they count', () => {
    const links = 'nvidia-h100-sxm huawei-ascend-910b google-tpu-v6e aws-trainium2 amd-mi300x';
    expect(ratios(compare(links, 'interconnect')).map((ratio) => typeof ratio)).to.deep.equal([
      'number',
      'string',
      'string',
      'string',
      'number',
    ]);
  });

  it('fills the bar of a claim by what was measured on the same part', () => {
    const {figures} = compare('nvidia-a100-80gb-sxm amd-mi250x', 'fp16Dense memoryBandwidth');
    expect(figures[0]?.map(({second}) => second?.value)).to.deep.equal([271.2, undefined]);
    expect(figures[1]?.[0]?.second).to.equal(undefined);
  });

  it('shows the range of a family', () => {
    const {figures} = compare('huawei-ascend-910b', 'fp16Dense');
    expect(figures[0]?.[0]).to.deep.include({text: '376', low: 280, high: 400});
  });

  it('has a dated rule of export, which has aged', () => {
    const {figures} = compare('nvidia-h200-sxm', 'exportStatus');
    expect(figures[0]?.[0]).to.deep.include({text: 'Licence case by case', asOf: '2026-01-15'});
    expect(isStale(figures[0]![0]!.asOf!, new Date(2026, 10, 23), STALE_AFTER)).to.equal(true);
  });

  it('counts what each vendor publishes', () => {
    const found = disclosureOf(compare('nvidia-h20 kunlun-p800 huawei-ascend-910b'));
    expect(found.map(({vendor}) => vendor)).to.deep.equal(['Nvidia', 'Baidu Kunlunxin', 'Huawei']);
    expect(found[1]?.published).to.equal(0);
  });

  it('finds a baseline by its id', () => {
    expect(indexOfChip(compare().chips, 'huawei-ascend-910b')).to.be.a('number');
  });

  it('is the same after export and import', () => {
    const all = compare();
    expect(read(JSON.parse(toJson(all)))).to.deep.equal(all);
  });
});
