import {html, nothing, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {AI_DISCLOSURES, type AiDisclosure} from '../src/components/tldr-card/ai-disclosure.js';
import {closing, opening} from './data/article.js';
import {themeRows, withoutControl} from './data/controls.js';
import {summaryContent} from './data/markup.js';
import {arabicMessages, germanMessages} from './data/messages.js';
import {carelessPage, column, dark, paper, phone, withoutScript} from './data/pages.js';
import {addressOf, silentAddress, story} from './data/story.js';
import {expectControl, expectHighlighted, expectShown, press} from './data/play.js';
import {SilentVoice} from './data/silent-voice.js';
import {
  arabicSummary,
  carelessSummary,
  chineseSummary,
  doubtfulSummary,
  emojiSummary,
  japaneseSummary,
  longSummary,
  plainSummary,
  summary,
  thaiSummary,
  why,
  withoutQuotes,
} from './data/summary.js';

interface Args {
  variant?: 'why';
  updated?: string;
  corrected?: string;
  correction?: string;
  'ai-disclosure'?: AiDisclosure;
  collapsible?: boolean;
  /** Of a story with many points. */
  count?: number;
}

type Story = StoryObj<Args>;

/** A voice that says nothing, so that the story is the same on every machine. */
function withSilentVoice(): () => void {
  SilentVoice.install();
  return () => SilentVoice.restore();
}

function card(args: Args, content: unknown): TemplateResult {
  return html`<tldr-card
    variant=${args.variant ?? nothing}
    updated=${args.updated || nothing}
    corrected=${args.corrected || nothing}
    correction=${args.correction || nothing}
    ai-disclosure=${args['ai-disclosure'] ?? nothing}
    ?collapsible=${args.collapsible}
  >
    ${content}
  </tldr-card>`;
}

/**
 * A summary of the story in a few points. The points are a plain list inside the tag, so they are read
 * without the script too; the element frames them and adds the footer.
 */
const meta: Meta<Args> = {
  title: 'Elements/tldr-card',
  component: 'tldr-card',
  tags: ['autodocs'],
  args: {updated: '2026-08-14', 'ai-disclosure': 'assisted'},
  argTypes: {
    variant: {control: 'select', options: [undefined, 'why']},
    updated: {control: 'text'},
    corrected: {control: 'text'},
    correction: {
      control: 'text',
      // A part has the same name.
      description: 'What was corrected, in a sentence for readers.',
      table: {category: 'attributes', type: {summary: 'string | undefined'}},
    },
    'ai-disclosure': {control: 'select', options: [undefined, ...AI_DISCLOSURES]},
    collapsible: {control: 'boolean'},
    ...themeRows,
    ...withoutControl('data', 'src', 'for', 'updatedOn', 'aiDisclosure', 'articleId'),
    ...withoutControl('footer', 'action', 'colophon', 'mark', '--explainer-radius'),
  },
  parameters: {docs: {source: {excludeDecorators: true}}},
  decorators: [column],
  render: (args) => card(args, summaryContent(withoutQuotes)),
};

export default meta;

/** Four points, each led by an emoji that hangs in the margin. */
export const Default: Story = {};

/**
 * Receipts: a point's `data-quote` is looked up in the article. Where it is found, a mark
 * behind the point leads to it and back.
 */
export const Receipts: Story = {
  render: (args) => html`
    <article>${card(args, summaryContent(summary))} ${opening} ${closing}</article>
  `,
  play: async ({canvasElement}) => {
    const quote = 'ByteDance, Baidu and Alibaba are in the same position';
    await press(canvasElement, `Source of point 4: “${quote}”`);
    expectHighlighted('explainer-source', quote.slice(0, 20));
    await press(canvasElement, `“${quote}” Back to point 4`);
    expectHighlighted('explainer-source', '');
  },
};

/** A quote that the article does not have gets no mark; the editor is warned in the console. */
export const DoubtfulPoints: Story = {
  parameters: {warnings: ['quote-not-found']},
  render: (args) => html`
    <article>${card(args, summaryContent(doubtfulSummary))} ${closing}</article>
  `,
};

/**
 * Two warnings in the console: a number that the quoted sentence does not have, and a '30-second version' that
 * takes longer than 40 seconds.
 */
export const CarelessPoints: Story = {
  parameters: {warnings: ['number-not-in-quote', 'not-30-seconds']},
  render: (args) => html`
    <article>${card(args, summaryContent(carelessSummary))} ${opening}</article>
  `,
};

/**
 * Listen reads the points aloud, where the reader's device has a voice for their language. Here the voice is a
 * silent one, and the first point lasts; in the other stories it is that of your device.
 */
export const Listening: Story = {
  tags: ['!autodocs'],
  beforeEach: withSilentVoice,
  play: async ({canvasElement}) => {
    await press(canvasElement, 'Listen');
    expectHighlighted('explainer-speaking', 'R2 is late.');
    await press(canvasElement, 'Pause');
    expectControl(canvasElement, 'Resume');
    await press(canvasElement, 'Stop');
    expectHighlighted('explainer-speaking', '');
    await press(canvasElement, 'Listen');
  },
};

/** While a card is read on a phone, the buttons for that have the room of the others. */
export const ListeningOnAPhone: Story = {...Listening, decorators: [phone]};

/** `collapsible`: readers can close the card. It starts open, and nothing is remembered. */
export const Collapsible: Story = {args: {collapsible: true}};

/** Closed, the heading and the line beside it remain. Find-in-page opens the card, and all of it prints. */
export const Closed: Story = {
  args: {collapsible: true},
  play: async ({canvasElement}) => {
    expectShown(canvasElement, 'R2 is late.');
    await press(canvasElement, 'Hide');
    expectShown(canvasElement, 'R2 is late.', false);
    await press(canvasElement, 'Show');
    expectShown(canvasElement, 'R2 is late.');
    await press(canvasElement, 'Hide');
  },
};

/** The ruled box, collapsible. */
export const CollapsibleWhy: Story = {
  args: {variant: 'why', collapsible: true},
  render: (args) => card(args, summaryContent(why)),
};

/** Skin tones, flags, keycaps and emoji that are joined hang in the margin as one sign. */
export const AnyEmoji: Story = {
  render: (args) => card(args, summaryContent(emojiSummary)),
};

/** Points without an emoji get a dash. */
export const WithoutEmoji: Story = {
  render: (args) => card(args, summaryContent(plainSummary)),
};

/** An ordered list keeps its numbers. */
export const Numbered: Story = {
  render: (args) =>
    card(
      args,
      html`<h2>In this order</h2>
        <ol>
          <li>The training runs on Ascend failed.</li>
          <li>The launch planned for May did not come.</li>
          <li>Nvidia’s H20 is to train the model, and Ascend is to run it.</li>
        </ol>`,
    ),
};

/** `variant="why"`: ruled instead of boxed, without a footer. */
export const WhyItMatters: Story = {
  args: {variant: 'why'},
  render: (args) => card(args, summaryContent(why)),
};

/** `corrected` and `correction` say plainly what was wrong. */
export const Corrected: Story = {
  args: {
    corrected: '2026-08-20',
    correction: 'An earlier version of this summary named the wrong month for the launch.',
  },
};

/** The light content alone, without date and disclosure. */
export const OnlyPoints: Story = {
  args: {updated: undefined, 'ai-disclosure': undefined},
  render: (args) => card(args, summaryContent({points: withoutQuotes.points})),
};

/** On a dark part of the page. The page's `color-scheme` would do as well. */
export const Dark: Story = {decorators: [dark]};

/** In a column of 390 px: the actions become a row of their own. */
export const Phone: Story = {decorators: [phone]};

/** Arabic, from right to left, with sentences and dates from the provider. */
export const RightToLeft: Story = {
  render: (args) =>
    html`<story-provider locale="ar" lang="ar" dir="rtl" .messages=${arabicMessages}
      >${card(args, summaryContent(arabicSummary))}</story-provider
    >`,
};

/** Emphasis in emphasis, links and line breaks inside the points. */
export const NestedMarkup: Story = {
  render: (args) =>
    card(
      args,
      html`<h2>TL;DR</h2>
        <p>With <em>all</em> that an editor may <a href="#paste">paste</a></p>
        <ul>
          <li>
            ⏳ <strong>R2 is <em>very</em> late.</strong> It had been
            <a href="https://example.org/may">planned for <strong>May</strong></a>.
          </li>
          <li>
            🔌 <a href="https://example.org/ascend"><strong>Training on Ascend failed</strong></a
            ><br />according to three people, <small>not one run</small> was completed.
          </li>
          <li>⚖️ <mark>The work is <code>split</code></mark>, says a <cite>paper</cite><sup>1</sup>.</li>
        </ul>`,
    ),
};

/** Words in one language, sentences of the card in another: the provider's `locale` sets those. */
export const TwoLanguages: Story = {
  render: (args) =>
    html`<story-provider locale="de" .messages=${germanMessages}>
      <p lang="de">Die Zusammenfassung ist auf Englisch, mit einem französischen Satz darin.</p>
      <div lang="en">
        ${card(
          args,
          html`<h2>TL;DR</h2>
            <ul>
              <li>⏳ <strong>R2 is late.</strong> It had been planned for May.</li>
              <li lang="fr">🔌 <strong>L’entraînement a échoué</strong> sur les puces Ascend.</li>
            </ul>`,
        )}
      </div>
    </story-provider>`,
};

/** Chinese sets no spaces: words are counted as its dictionary divides them. */
export const Chinese: Story = {
  render: (args) => html`<div lang="zh-Hans">${card(args, summaryContent(chineseSummary))}</div>`,
};

/** Japanese, counted in the same way. */
export const Japanese: Story = {
  render: (args) => html`<div lang="ja">${card(args, summaryContent(japaneseSummary))}</div>`,
};

/** Thai, which has spaces between sentences only. */
export const Thai: Story = {
  render: (args) => html`<div lang="th">${card(args, summaryContent(thaiSummary))}</div>`,
};

/** Words, addresses and points that are longer than they should be. */
export const LongText: Story = {
  render: (args) => card(args, summaryContent(longSummary)),
};

/** A single point. */
export const OnePoint: Story = {
  render: (args) =>
    card(args, summaryContent({title: 'In short', points: withoutQuotes.points.slice(0, 1)})),
};

/** 300 points: no summary, but nothing breaks. */
export const ManyPoints: Story = {
  tags: ['!autodocs'],
  args: {count: 300},
  argTypes: {count: {control: 'number'}},
  render: (args) => {
    const points = Array.from({length: args.count ?? 0}, (_, index) => ({
      text: `🔢 **Point ${index + 1}.** The text is made up, to have enough of it.`,
    }));
    return card(args, summaryContent({title: 'A long list of points', points}));
  },
};

/** Nothing inside the tag. */
export const Empty: Story = {render: (args) => card(args, nothing)};

/** The points as data, by the property `data`: what light HTML gets, they get too. */
export const FromData: Story = {
  render: ({updated, 'ai-disclosure': disclosure}) => html`
    <article>
      <tldr-card
        .data=${summary}
        updated=${updated || nothing}
        ai-disclosure=${disclosure ?? nothing}
      ></tldr-card>
      ${opening} ${closing}
    </article>
  `,
};

/** The points from the JSON at `src`, of which this card takes the part `why`. */
export const FromAddress: Story = {
  render: () => html`<tldr-card variant="why" src=${addressOf(story)}></tldr-card>`,
};

/** The points from JSON inside the tag; it has no mark-up but the few marks of the story format. */
export const FromJsonInside: Story = {
  render: ({updated}) => {
    const json = {
      title: 'TL;DR',
      points: [
        {text: '⏳ **R2 is _late_.** The [launch](https://example.com/) had been planned for May.'},
        {text: '🔌 Not one run on `Ascend` was completed.'},
        {text: '<b>HTML</b> stays text.'},
      ],
    };
    return html`<tldr-card updated=${updated || nothing}
      ><script type="application/json">
        ${JSON.stringify(json)}
      </script></tldr-card
    >`;
  },
};

/** While the JSON is on its way, and there is nothing else to show. */
export const Loading: Story = {
  render: () => html`<tldr-card src=${silentAddress}></tldr-card>`,
};

/** The JSON did not come: what the author wrote inside stays. */
export const FailedWithContent: Story = {
  parameters: {warnings: ['load-failed']},
  render: () =>
    html`<tldr-card src="data:text/html,not-json">${summaryContent(withoutQuotes)}</tldr-card>`,
};

/** The JSON did not come, and there is nothing else to show. */
export const Failed: Story = {
  parameters: {warnings: ['load-failed']},
  render: () => html`<tldr-card src="data:text/plain,not-json"></tldr-card>`,
};

/** Data of which one point is of no use: the others are shown. */
export const FaultyData: Story = {
  parameters: {warnings: ['bad-data']},
  render: () =>
    html`<tldr-card
      src=${addressOf({points: [{text: '✅ This point is.'}, {quote: 'A quote without a point'}]})}
    ></tldr-card>`,
};

/** The light content and the sheet, in a frame in which scripts do not run. */
export const WithoutScript: Story = {tags: ['!test'], decorators: [withoutScript]};

/** Serif type on coloured paper, with the page's own accent. */
export const SerifOnPaper: Story = {decorators: [paper]};

/**
 * In forced colours, as 'contrast themes' of Windows have them: rules, icons and highlights are in the colours of the
 * reader. The tests emulate it; here, turn it on in the developer tools.
 */
export const ForcedColours: Story = {
  args: {collapsible: true},
  parameters: {media: {forcedColors: 'active'}},
  beforeEach: withSilentVoice,
  tags: ['!autodocs'],
  play: ({canvasElement}) => press(canvasElement, 'Listen'),
};

/** On paper there are no buttons and no marks, and a closed card is printed too: see the preview of your browser. */
export const Print: Story = {
  args: {collapsible: true},
  parameters: {media: {type: 'print'}},
  play: ({canvasElement}) => press(canvasElement, 'Hide'),
};

/** On a page whose style sheet names every tag. */
export const CarelessPage: Story = {decorators: [carelessPage]};
