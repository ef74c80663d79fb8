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
import {expectControl, expectHighlighted, expectSame, questionsOf, type} from './data/play.js';

interface Args {
  exclusive?: boolean;
  'open-first'?: boolean;
  filter?: boolean;
  'sync-hash'?: boolean;
  'structured-data'?: boolean;
  print?: 'as-is';
  /** Of a story with many questions. */
  count?: number;
}

type Story = StoryObj<Args>;

/** A picture that needs no server. */
const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"%3E%3Crect width="120" height="60" fill="%230b6b5c"/%3E%3C/svg%3E';

function accordion(args: Args, content: TemplateResult | typeof nothing): TemplateResult {
  return html`<faq-accordion
    ?exclusive=${args.exclusive}
    ?open-first=${args['open-first']}
    ?filter=${args.filter}
    ?sync-hash=${args['sync-hash']}
    ?structured-data=${args['structured-data']}
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
    exclusive: {control: 'boolean'},
    'open-first': {control: 'boolean'},
    // A part has the same name.
    filter: {
      control: 'boolean',
      description: 'Shows the field to find a question, which 12 or more have without it.',
      table: {category: 'attributes', type: {summary: 'boolean'}},
    },
    'sync-hash': {control: 'boolean'},
    'structured-data': {control: 'boolean'},
    print: {control: 'select', options: [undefined, 'as-is']},
    ...themeRows,
    ...withoutControl('bar', 'count', 'action', 'link', '--explainer-scroll-margin'),
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

/** `open-first`: the first question begins open, unless the page's address names another. */
export const OpenFirst: Story = {args: {'open-first': true}};

/** `exclusive`: opening a question closes the one that was open. There is nothing to expand then. */
export const Exclusive: Story = {
  args: {exclusive: true},
  play: async ({canvasElement: canvas}) => {
    const summaries = canvas.querySelectorAll('summary');
    for (const index of [1, 2]) summaries[index]!.click();
    expectSame(await questionsOf(canvas, 'details[open]'), [
      'How far are Huawei’s chips behind Nvidia’s?',
    ]);
  },
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

/** Below an open answer stands the link to it. The address is copied; what came of it is said once. */
export const CopyLink: Story = {
  args: {'open-first': true},
  play: async ({canvasElement: canvas}) => {
    await questionsOf(canvas);
    const question = 'What is the difference between training and inference?';
    if (navigator.clipboard) expectControl(canvas, `Copy link: ${question}`);
  },
};

/** `filter`: a field to find questions by their words. Twelve or more have it without the attribute. */
export const Filter: Story = {args: {filter: true}};

/** What has the words is left, and the words are marked, also in the answers that are open. */
export const FilterWithResults: Story = {
  args: {filter: true},
  play: async ({canvasElement: canvas}) => {
    await type(canvas, 'HUAWEI copy');
    expectSame(await questionsOf(canvas), []);
    await type(canvas, 'nvidia’s design');
    expectSame(await questionsOf(canvas), ['Why can’t China simply copy Nvidia’s designs?']);
    expectHighlighted('explainer-words', 'Nvidia’s');
  },
};

/** Nothing has the words: the element says so, and leads back. */
export const FilterWithoutResults: Story = {
  args: {filter: true},
  play: async ({canvasElement: canvas}) => {
    await type(canvas, 'gaudi');
    expectSame(await questionsOf(canvas), []);
    expectControl(canvas, 'No match. Show all');
  },
};

/** A `<dl>` is shown as questions, from a copy of it. */
export const FromList: Story = {
  render: (args) =>
    accordion(
      args,
      html`
        <h2>From a list of terms</h2>
        <dl>
          <dt>What is a &lt;dl>?</dt>
          <dd>A list of terms with what there is to say about each.</dd>
          <dt>What does it cost?</dt>
          <dd>What is shown is a copy, so the page moves when the script comes, and Reader view shows the list.</dd>
        </dl>
      `,
    ),
  play: async ({canvasElement: canvas}) => {
    expectSame(await questionsOf(canvas), ['What is a <dl>?', 'What does it cost?']);
  },
};

/** Headings of one level are questions, with what follows as their answers. */
export const FromHeadings: Story = {
  render: (args) =>
    accordion(
      args,
      html`
        <h2>From headings</h2>
        <p>What stands before the first of them stays.</p>
        <h3>Which headings are questions?</h3>
        <p>Those of the first level that is there more than once.</p>
        <ul>
          <li>Lists and all else in between belong to the answer.</li>
        </ul>
        <h3>And a heading inside an answer?</h3>
        <h4>Like this one</h4>
        <p>It stays a heading.</p>
      `,
    ),
  play: async ({canvasElement: canvas}) => {
    expectSame(await questionsOf(canvas), [
      'Which headings are questions?',
      'And a heading inside an answer?',
    ]);
  },
};

/** Paragraphs that begin 'Q:' and 'A:', or 'Question:' and 'Answer:', also in German, French, Spanish and Italian. */
export const FromParagraphs: Story = {
  render: (args) =>
    accordion(
      args,
      html`
        <h2>From paragraphs</h2>
        <p><strong>Q:</strong> What becomes of the labels?</p>
        <p><strong>A:</strong> They are left out.</p>
        <p>Frage: Und in anderen Sprachen?</p>
        <p>Antwort: Ebenso.</p>
      `,
    ),
  play: async ({canvasElement: canvas}) => {
    expectSame(await questionsOf(canvas), [
      'What becomes of the labels?',
      'Und in anderen Sprachen?',
    ]);
  },
};

/** `structured-data` puts the questions into the page's head, once for all accordions that ask for it. */
export const StructuredData: Story = {
  tags: ['!autodocs'],
  args: {'structured-data': true},
  play: async ({canvasElement: canvas}) => {
    await questionsOf(canvas);
    const script = document.head.querySelector('script[type="application/ld+json"]');
    expectSame(script?.textContent.includes('"@type":"FAQPage"'), true);
  },
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
        <figure>
          <img src=${picture} alt="A chip, seen from above" width="120" height="60" />
          <figcaption>A picture with its caption</figcaption>
        </figure>
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

/** 300 questions, with the field to find one. */
export const ManyQuestions: Story = {
  tags: ['!autodocs'],
  args: {count: 300},
  argTypes: {count: {control: 'number'}},
  render: (args) => accordion(args, questionsContent(manyQuestions(args.count ?? 0))),
  play: async ({canvasElement: canvas}) => {
    const all = await questionsOf(canvas);
    await type(canvas, 'answer 7');
    expectSame((await questionsOf(canvas)).length < all.length, true);
  },
};

/** Nothing inside the tag. */
export const Empty: Story = {render: (args) => accordion(args, nothing)};

/**
 * All answers are printed, whether open or not; with `print="as-is"`, those that are open. The field and the buttons
 * are left out. To see it, print this story.
 */
export const Print: Story = {args: {filter: true}};

/**
 * Forced colours take every colour of ours; lines, signs, rings and marks stay. To see it, emulate
 * `forced-colors: active` in the developer tools.
 */
export const ForcedColours: Story = {
  parameters: {media: {forcedColors: 'active'}},
  args: {filter: true, 'open-first': true},
  play: async ({canvasElement: canvas}) => {
    await type(canvas, 'training');
    expectHighlighted('explainer-words', 'training');
  },
};

/** The light content and the sheet, in a frame in which scripts do not run. */
export const WithoutScript: Story = {tags: ['!test'], decorators: [withoutScript]};

/** Serif type on coloured paper, with the page's own accent. */
export const SerifOnPaper: Story = {decorators: [paper]};

/** On a page whose style sheet names every tag. */
export const CarelessPage: Story = {decorators: [carelessPage]};
