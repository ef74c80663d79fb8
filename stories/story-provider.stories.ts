import {html, nothing, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Messages} from '../src/index.js';
import {withoutControl} from './data/controls.js';
import {germanMessages} from './data/messages.js';
import {column} from './data/pages.js';
import {addressOf, story} from './data/story.js';
import {questions} from './data/questions.js';
import {withoutQuotes} from './data/summary.js';
import {questionsContent, summaryContent} from './data/markup.js';

interface Args {
  theme?: 'light' | 'dark';
  locale?: string;
  messages?: Partial<Messages>;
}

type Story = StoryObj<Args>;

const twoQuestions = questions.items.slice(2, 4);

const content = (): TemplateResult => html`
  <div class="provided">
    <tldr-card updated="2026-08-14" ai-disclosure="assisted">${summaryContent(withoutQuotes)}</tldr-card>
    <faq-accordion
      >${questionsContent({title: 'Questions and answers', items: twoQuestions})}</faq-accordion
    >
  </div>
`;

function provider({theme, locale, messages}: Args, inside: TemplateResult): TemplateResult {
  return html`
    <style>
      .provided {
        padding: 1px 24px;
      }
    </style>
    <story-provider theme=${theme ?? nothing} locale=${locale || nothing} .messages=${messages}
      >${inside}</story-provider
    >
  `;
}

/** Shares a theme, a language and sentences with the elements inside it. It shows nothing of its own. */
const meta: Meta<Args> = {
  title: 'Elements/story-provider',
  component: 'story-provider',
  tags: ['autodocs'],
  argTypes: {
    theme: {control: 'select', options: [undefined, 'light', 'dark']},
    locale: {control: 'text'},
    messages: {control: 'object'},
    ...withoutControl('data', 'src'),
  },
  decorators: [column],
  render: (args) => provider(args, content()),
};

export default meta;

/** Without attributes, it changes nothing. */
export const Default: Story = {};

/** `theme="dark"` paints the ground of its part of the page and darkens what is inside. */
export const DarkTheme: Story = {args: {theme: 'dark'}};

/** `theme="light"` keeps its part light on a dark page. */
export const LightTheme: Story = {args: {theme: 'light'}};

/** `locale` sets dates and numbers; `messages` replaces sentences, here the most visible ones in German. */
export const German: Story = {args: {locale: 'de', messages: germanMessages}};

/** The inner provider wins. */
export const Nested: Story = {
  args: {theme: 'dark'},
  render: (args) => provider(args, provider({theme: 'light'}, content())),
};

/** A story as JSON: elements without content of their own show their part of it. */
export const WithStory: Story = {
  render: () =>
    html`<story-provider src=${addressOf(story)}>
      <tldr-card updated="2026-08-14" ai-disclosure="assisted"></tldr-card>
      <tldr-card variant="why"></tldr-card>
    </story-provider>`,
};

/** The same as an object, by the property `data`; the second card has points of its own. */
export const WithData: Story = {
  render: () =>
    html`<story-provider .data=${story}>
      <tldr-card></tldr-card>
      <tldr-card>${summaryContent(withoutQuotes)}</tldr-card>
    </story-provider>`,
};
