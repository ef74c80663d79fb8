import {html, nothing, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {QuestionList} from '../src/index.js';
import {closing, opening} from './data/article.js';
import {comparison} from './data/comparison.js';
import {comparisonContent, questionsContent, summaryContent} from './data/markup.js';
import {phone} from './data/pages.js';
import {questions, withoutIds} from './data/questions.js';
import {summary, why} from './data/summary.js';

interface Args {
  theme?: 'light' | 'dark';
}

type Story = StoryObj<Args>;

const pageStyles = html`
  <style>
    .news {
      max-inline-size: 60rem;
      margin-inline: auto;
      padding: 16px;
    }
    .news article > :not(chip-comparison-table) {
      max-inline-size: 38rem;
      margin-inline: auto;
    }
  </style>
`;

// Ids are for the first one only: the page with all stories shows both.
function article(page: string, list: QuestionList): TemplateResult {
  return html`
    <article>
      <h1>Why DeepSeek’s R2 is running late</h1>
      <tldr-card updated="2026-08-14" ai-disclosure="assisted">${summaryContent(summary)}</tldr-card>
      ${opening}
      <chip-comparison-table baseline="nvidia-a100-80gb-sxm"
        >${comparisonContent(comparison, page)}</chip-comparison-table
      >
      ${closing}
      <tldr-card variant="why">${summaryContent(why)}</tldr-card>
      <faq-accordion>${questionsContent(list)}</faq-accordion>
    </article>
  `;
}

/** All elements in one article, written as light HTML. */
const meta: Meta<Args> = {
  title: 'The story',
  tags: ['autodocs'],
  argTypes: {theme: {control: 'select', options: [undefined, 'light', 'dark']}},
  parameters: {layout: 'fullscreen'},
};

export default meta;

/** An article with its summary, its comparison, its box and its questions. */
export const TheStory: Story = {
  render: ({theme}) => html`
    ${pageStyles}
    <story-provider theme=${theme ?? nothing}><div class="news">${article('story', questions)}</div></story-provider>
  `,
};

/** The same article on a phone. */
export const OnAPhone: Story = {
  decorators: [phone],
  render: ({theme}) => html`
    <story-provider theme=${theme ?? nothing}>${article('phone', withoutIds)}</story-provider>
  `,
};
