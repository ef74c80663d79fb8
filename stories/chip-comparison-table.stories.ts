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

interface Args {
  baseline?: string;
  orientation?: Orientation;
  /** Of a story with many rows. */
  count?: number;
}

type Story = StoryObj<Args>;

function table(args: Args, content: TemplateResult | typeof nothing): TemplateResult {
  return html`<chip-comparison-table
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
