import {html, nothing, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {
  chipsAsRows,
  type Comparison,
  comparison,
  hebrewComparison,
  longComparison,
  manyRows,
  oneChip,
} from './data/comparison.js';
import {
  ORIENTATIONS,
  type Orientation,
} from '../src/components/chip-comparison-table/chip-comparison-table-element.js';
import {themeRows, withoutControl} from './data/controls.js';
import {hebrewMessages} from './data/messages.js';
import {carelessPage, dark, paper, phone, withoutScript} from './data/pages.js';
import {comparisonContent} from './data/markup.js';
import {choose, expectControl, expectSame, namesOf, press, tick} from './data/play.js';
import {addressOf, silentAddress} from './data/story.js';

interface Args {
  /** Ids of the catalogue. */
  chips?: string;
  metrics?: string;
  baseline?: string;
  orientation?: Orientation;
  /** Of a story with many rows. */
  count?: number;
}

type Story = StoryObj<Args>;

function table(args: Args, content: TemplateResult | typeof nothing): TemplateResult {
  return html`<chip-comparison-table
    chips=${args.chips || nothing}
    metrics=${args.metrics || nothing}
    baseline=${args.baseline || nothing}
    orientation=${args.orientation ?? nothing}
  >
    ${content}
  </chip-comparison-table>`;
}

/** A table in light HTML; `page` keeps the ids of its sources apart on the page with all stories. */
function story(data: Comparison, page: string, more: Omit<Story, 'render'> = {}): Story {
  return {...more, render: (args) => table(args, comparisonContent(data, page))};
}

/** The makers' measurement of a small test, as a page has it that is built from data. */
const ownComparison = {
  title: 'Two boards on our bench',
  baseline: 'one',
  metrics: [
    {id: 'memory', label: 'Capacity', unit: 'GB', better: 'higher', group: 'Board'},
    {id: 'slots', label: 'Slots', group: 'Board'},
    {id: 'speed', label: 'Our test', unit: 'tokens/s', better: 'higher', group: 'Speed'},
    {id: 'power', label: 'Power', unit: 'W', better: 'lower', group: 'Speed'},
  ],
  chips: [
    {
      id: 'one',
      name: 'Board One',
      vendor: 'Its maker',
      figures: {
        memory: {value: 96, status: 'claimed', sources: ['sheet']},
        slots: {value: 2},
        speed: {
          value: 1200,
          status: 'claimed',
          sources: ['sheet'],
          second: {value: 870, status: 'measured', sources: ['bench']},
        },
        power: {value: 400, status: 'claimed', sources: ['sheet']},
      },
    },
    {
      id: 'two',
      name: 'Board Two',
      vendor: 'Another',
      figures: {
        memory: {value: 64, low: 32, high: 64, status: 'claimed', note: 'Depends on the version.'},
        slots: {value: 2},
        speed: {
          value: 1100,
          status: 'claimed',
          second: {value: 990, status: 'measured', sources: ['bench']},
        },
      },
    },
  ],
  sources: {
    sheet: {title: 'Data sheet, page 3', url: 'https://example.com/sheet'},
    bench: {title: 'How we measured', url: 'https://example.com/bench'},
  },
  remarks: ['Measured on our bench in November 2026.'],
};

const fromCatalogue = {
  chips: 'nvidia-h20 nvidia-a100-80gb-sxm nvidia-h100-sxm huawei-ascend-910b',
  metrics: 'memory memoryBandwidth fp16Dense tdp foundry',
};

/**
 * Chips side by side, each figure with its status and its source. The element reads the `<table>` inside
 * it and shows its own, which sorts, compares with a baseline and fits a phone.
 */
const meta: Meta<Args> = {
  title: 'Elements/chip-comparison-table',
  component: 'chip-comparison-table',
  tags: ['autodocs'],
  args: {baseline: 'nvidia-a100-80gb-sxm'},
  argTypes: {
    baseline: {
      control: 'select',
      options: [undefined, ...comparison.chips.map(({id}) => id)],
    },
    orientation: {control: 'select', options: [undefined, ...ORIENTATIONS]},
    ...themeRows,
    ...withoutControl('toolbar', 'table', 'figure', 'note', '--explainer-radius'),
  },
};

export default meta;

/** Four chips as columns; the A100 is the baseline. */
export const Default: Story = story(comparison, 'default');

/** No baseline, no ratios. */
export const WithoutBaseline: Story = story(comparison, 'plain', {args: {baseline: undefined}});

/** A table with one chip a row, as an editor may have it already. */
export const ChipsAsRows: Story = {
  args: {baseline: undefined, orientation: 'rows'},
  render: (args) => {
    const {title, caption, heads, rows} = chipsAsRows;
    return table(
      args,
      html`<h2>${title}</h2>
        <table>
          <caption>${caption}</caption>
          <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
          <tbody>
            ${rows.map(
              ([name, ...figures]) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  ${figures.map((figure) => html`<td data-status="claimed">${figure}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>`,
    );
  },
};

/** On a dark part of the page. The page's `color-scheme` would do as well. */
export const Dark: Story = story(comparison, 'dark', {decorators: [dark]});

/** In a column of 390 px: two chips at a time. */
export const Phone: Story = story(comparison, 'phone', {decorators: [phone]});

/** Hebrew, from right to left. */
export const RightToLeft: Story = {
  render: (args) =>
    html`<story-provider locale="he" lang="he" dir="rtl" .messages=${hebrewMessages}
      >${table(args, comparisonContent(hebrewComparison, 'hebrew'))}</story-provider
    >`,
};

/** Names, figures and notes that are longer than they should be. */
export const LongText: Story = story(longComparison, 'long', {args: {baseline: undefined}});

/** One chip has nothing to be compared with. */
export const OneChip: Story = story(oneChip, 'one', {args: {baseline: undefined}});

/** A table that can't be read is shown as it is; the editor is warned in the console. */
export const UnreadableTable: Story = {
  args: {baseline: undefined},
  parameters: {warnings: ['unreadable-table']},
  render: (args) =>
    table(
      args,
      html`<h2>Not a comparison</h2>
        <table>
          <caption>Words only</caption>
          <tr><td>A table without headings</td><td>and without figures</td></tr>
        </table>`,
    ),
};

/** What readers see without the script: the table and its sources. */
export const WithoutScript: Story = story(comparison, 'plain-html', {
  tags: ['!test'],
  decorators: [withoutScript],
});

/** 300 rows. */
export const ManyRows: Story = {
  tags: ['!autodocs'],
  args: {baseline: 'sample-A', count: 300},
  argTypes: {count: {control: 'number'}},
  render: (args) => table(args, comparisonContent(manyRows(args.count ?? 0), 'many')),
};

/** Nothing inside the tag. */
export const Empty: Story = {
  args: {baseline: undefined},
  render: (args) => table(args, nothing),
};

/** Serif type on coloured paper, with the page's own accent. */
export const SerifOnPaper: Story = story(comparison, 'paper', {decorators: [paper]});

/** On a page whose style sheet names every tag. */
export const CarelessPage: Story = story(comparison, 'careless', {decorators: [carelessPage]});

/** Chips and metrics of the catalogue, by their ids; it is fetched when they are asked for. */
export const FromTheCatalogue: Story = {
  args: fromCatalogue,
  render: (args) => table(args, nothing),
  play: async ({canvasElement: canvas}) => {
    expectSame((await namesOf(canvas, 'chips'))[0], 'A100 80GB SXM');
    expectSame((await namesOf(canvas, 'metrics')).length, 5);
  },
};

/** The reader adds a chip of the catalogue in 'Chips and rows'. */
export const AddAChip: Story = {
  args: {...fromCatalogue, chips: 'nvidia-h20 nvidia-a100-80gb-sxm'},
  render: (args) => table(args, nothing),
  play: async ({canvasElement: canvas}) => {
    await namesOf(canvas, 'chips');
    await press(canvas, 'Chips and rows');
    await choose(canvas, 'add', 'Gaudi 3');
    expectSame(await namesOf(canvas, 'chips'), ['A100 80GB SXM', 'H20 96GB', 'Gaudi 3']);
  },
};

/** Ids that the catalogue does not have: the others are shown, and the editor is told the nearest. */
export const UnknownChip: Story = {
  args: {baseline: undefined, chips: 'nvidia-h20 nvidia-h100', metrics: 'memory tdq'},
  parameters: {warnings: ['unknown-chip', 'unknown-metric']},
  render: (args) => table(args, nothing),
};

/** A comparison as the property `data`; `src`, JSON inside the tag and a provider's story do the same. */
export const FromData: Story = {
  args: {baseline: undefined},
  render: ({baseline, orientation}) =>
    html`<chip-comparison-table
      .data=${ownComparison}
      baseline=${baseline || nothing}
      orientation=${orientation ?? nothing}
    ></chip-comparison-table>`,
};

/** The part `comparison` of the story that the nearest provider has. */
export const FromProvider: Story = {
  args: {baseline: undefined},
  render: (args) =>
    html`<story-provider .data=${{version: 1, comparison: ownComparison}}
      >${table(args, nothing)}</story-provider
    >`,
};

/** While the JSON is on its way, and there is nothing else to show. */
export const Loading: Story = {
  render: () => html`<chip-comparison-table src=${silentAddress}></chip-comparison-table>`,
};

/** The JSON did not come: what the author wrote inside stays. */
export const FailedWithContent: Story = {
  parameters: {warnings: ['load-failed']},
  render: ({baseline}) =>
    html`<chip-comparison-table src="data:text/html,no-chips" baseline=${baseline || nothing}
      >${comparisonContent(comparison, 'failed')}</chip-comparison-table
    >`,
};

/** The JSON did not come, and there is nothing else to show. */
export const Failed: Story = {
  parameters: {warnings: ['load-failed']},
  render: () =>
    html`<chip-comparison-table src="data:text/plain,no-chips"></chip-comparison-table>`,
};

/** Data of which one chip is of no use: the others are shown. */
export const FaultyData: Story = {
  parameters: {warnings: ['bad-data']},
  render: () => {
    const chips = [{name: 'A chip without an id'}, ...ownComparison.chips];
    return html`<chip-comparison-table
      src=${addressOf({...ownComparison, chips})}
    ></chip-comparison-table>`;
  },
};

/** One metric as bars, sorted: the claim hollow, the measurement filled, what is not published last. */
export const Bars: Story = story(comparison, 'bars', {
  play: async ({canvasElement: canvas}) => {
    await tick(canvas, 'Bars');
    await choose(canvas, 'bar', 'FP16, dense');
    expectSame(await namesOf(canvas, 'metrics'), ['FP16, dense']);
  },
});

/** Rows in which the chips are alike are left out, and counted below. */
export const OnlyDifferences: Story = {
  ...FromData,
  play: async ({canvasElement: canvas}) => {
    await tick(canvas, 'Only differences');
    expectSame(await namesOf(canvas, 'metrics'), ['Capacity', 'Our test', 'Power']);
  },
};

/** What was measured takes the place of what is claimed, which stands beside it. */
export const MeasuredFirst: Story = {
  ...FromData,
  play: ({canvasElement: canvas}) => tick(canvas, 'Measured first'),
};

/** The sheet in which the reader chooses chips and rows. */
export const ChipsAndRows: Story = story(comparison, 'choice', {
  tags: ['!autodocs'],
  play: async ({canvasElement: canvas}) => {
    await press(canvas, 'Chips and rows');
    await tick(canvas, 'H100 80GB SXM');
    expectControl(canvas, 'Chips and rows');
    expectSame((await namesOf(canvas, 'chips')).includes('H100 80GB SXM'), false);
  },
});

/** More than five chips run down by themselves, with `orientation="auto"`. */
export const AutoOrientation: Story = {
  args: {
    orientation: 'auto',
    metrics: 'memory fp16Dense tdp',
    chips: `${fromCatalogue.chips} amd-mi300x intel-gaudi3`,
  },
  render: (args) => table(args, nothing),
};
