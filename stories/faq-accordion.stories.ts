import {html, nothing, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {themeRows, withoutControl} from './data/controls.js';
import {arabicMessages} from './data/messages.js';
import {carelessPage, column, dark, paper, phone, withoutScript} from './data/pages.js';
import {
  arabicQuestions,
  longQuestions,
  manyQuestions,
  questions,
  withoutIds,
} from './data/questions.js';
import {questionsContent} from './data/markup.js';

interface Args {
  print?: 'as-is';
  /** Of a story with many questions. */
  count?: number;
}

type Story = StoryObj<Args>;

function accordion(args: Args, content: TemplateResult | typeof nothing): TemplateResult {
  return html`<faq-accordion
    print=${args.print ?? nothing}
  >
    ${content}
  </faq-accordion>`;
}

/**
 * Questions that open to show their answers. Each is a native `<details>` inside the tag, so all of it
 * works without the script; the element adds the count, 'Expand all', ids and deep links.
 */
const meta: Meta<Args> = {
  title: 'Elements/faq-accordion',
  component: 'faq-accordion',
  tags: ['autodocs'],
  argTypes: {
    print: {control: 'select', options: [undefined, 'as-is']},
    ...themeRows,
    ...withoutControl('bar', 'count', 'action', '--explainer-scroll-margin'),
  },
  parameters: {docs: {source: {excludeDecorators: true}}},
  decorators: [column],
  render: (args) => accordion(args, questionsContent(withoutIds)),
};

export default meta;

/** Eight questions; those with an `id` keep it, the others get one made of their text. */
export const Default: Story = {render: (args) => accordion(args, questionsContent(questions))};

/** A question with the `open` attribute begins open. */
export const OneOpen: Story = {
  render: (args) =>
    accordion(
      args,
      html`
      <h2>Questions and answers</h2>
      <details open>
        <summary><h3>Is this answer open from the start?</h3></summary>
        <p>Yes: it has the <code>open</code> attribute.</p>
      </details>
      <details>
        <summary><h3>And this one?</h3></summary>
        <p>No.</p>
      </details>
    `,
    ),
};

/** Questions that the author gave one `name` close each other; there is nothing to expand then. */
export const OneAtATime: Story = {
  render: (args) =>
    accordion(
      args,
      html`
        <h2>Questions and answers</h2>
        <details name="one-at-a-time">
          <summary><h3>Does opening the other question close this one?</h3></summary>
          <p>Yes: both have the same <code>name</code>.</p>
        </details>
        <details name="one-at-a-time">
          <summary><h3>And the other way round?</h3></summary>
          <p>Yes.</p>
        </details>
      `,
    ),
};

/** `data-aliases` has the former ids of a question, so that old links still open it. */
export const FormerIds: Story = {
  render: (args) =>
    accordion(
      args,
      html`
        <h2>Old links</h2>
        <details id="how-long" data-aliases="question-6 years">
          <summary><h3>How long will Huawei need to catch up?</h3></summary>
          <p>Also opened by <code>#question-6</code> and <code>#years</code>.</p>
        </details>
      `,
    ),
};

/** An answer can hold any content: lists, tables, another element. */
export const RichAnswers: Story = {
  render: (args) =>
    accordion(
      args,
      html`
      <h2>Any content</h2>
      <details open>
        <summary><h3>What may an answer hold?</h3></summary>
        <p>A list:</p>
        <ul>
          <li>stability over a long training run;</li>
          <li>fast links between the chips.</li>
        </ul>
        <p>A quotation, with its source:</p>
        <blockquote><p>Not one training run was completed.</p></blockquote>
        <table>
          <caption>A small table</caption>
          <thead><tr><th scope="col">Work</th><th scope="col">Chip</th></tr></thead>
          <tbody>
            <tr><th scope="row">Training</th><td>Nvidia H20</td></tr>
            <tr><th scope="row">Inference</th><td>Huawei Ascend</td></tr>
          </tbody>
        </table>
      </details>
      <details>
        <summary><h3>Another element, too?</h3></summary>
        <tldr-card variant="why">
          <ul><li><strong>Yes.</strong> This is a card inside an answer.</li></ul>
        </tldr-card>
      </details>
    `,
    ),
};

/** Summaries without a heading, and no heading above. */
export const WithoutHeadings: Story = {
  render: (args) =>
    accordion(
      args,
      html`
      <details>
        <summary>Does a question need a heading?</summary>
        <p>No, but readers who jump from heading to heading miss it then.</p>
      </details>
      <details>
        <summary>Does the list need one?</summary>
        <p>No. The count and the button then have a line of their own.</p>
      </details>
    `,
    ),
};

/** On a dark part of the page. The page's `color-scheme` would do as well. */
export const Dark: Story = {decorators: [dark]};

/** In a column of 390 px. */
export const Phone: Story = {decorators: [phone]};

/** Arabic, from right to left, with sentences from the provider. */
export const RightToLeft: Story = {
  render: (args) =>
    html`<story-provider locale="ar" lang="ar" dir="rtl" .messages=${arabicMessages}
      >${accordion(args, questionsContent(arabicQuestions))}</story-provider
    >`,
};

/** Questions and answers that are longer than they should be. */
export const LongText: Story = {render: (args) => accordion(args, questionsContent(longQuestions))};

/** A single question. */
export const OneQuestion: Story = {
  render: (args) =>
    accordion(args, questionsContent({...withoutIds, items: withoutIds.items.slice(0, 1)})),
};

/** 300 questions. */
export const ManyQuestions: Story = {
  tags: ['!autodocs'],
  args: {count: 300},
  argTypes: {count: {control: 'number'}},
  render: (args) => accordion(args, questionsContent(manyQuestions(args.count ?? 0))),
};

/** Nothing inside the tag. */
export const Empty: Story = {render: (args) => accordion(args, nothing)};

/** The light content and the sheet, in a frame in which scripts do not run. */
export const WithoutScript: Story = {tags: ['!test'], decorators: [withoutScript]};

/** Serif type on coloured paper, with the page's own accent. */
export const SerifOnPaper: Story = {decorators: [paper]};

/** On a page whose style sheet names every tag. */
export const CarelessPage: Story = {decorators: [carelessPage]};
