import {html, render, type TemplateResult} from 'lit';
import {lightSheets} from '../../src/styles/light-sheets.js';

/** The pages that the stories stand on, as Storybook decorators. */

type Story = () => unknown;

/** A dark part of the page, by the provider. */
export const dark = (story: Story): TemplateResult => html`
  <style>
    .ground {
      padding: 1px 24px;
    }
  </style>
  <story-provider theme="dark"><div class="ground">${story()}</div></story-provider>
`;

/** As wide as a phone. */
export const phone = (story: Story): TemplateResult => html`
  <style>
    .phone {
      inline-size: min(390px, 100%);
      padding-inline: 16px;
      box-sizing: border-box;
    }
  </style>
  <div class="phone">${story()}</div>
`;

/** A text column of an article. */
export const column = (story: Story): TemplateResult => html`
  <style>
    .column {
      max-inline-size: 38rem;
      margin-inline: auto;
    }
  </style>
  <div class="column">${story()}</div>
`;

/** An older page: serif type on coloured paper, and an accent of its own. */
export const paper = (story: Story): TemplateResult => html`
  <style>
    .paper {
      --explainer-surface: #f8eee0;
      --explainer-accent: #8c1d40;
      padding: 1px 24px;
      background: #f8eee0;
      color: #2b2118;
      color-scheme: light;
      font: 18px/1.6 Georgia, 'Times New Roman', serif;
    }
  </style>
  <div class="paper">${story()}</div>
`;

/** A page whose rules name every tag and shout: nothing malicious, only careless. */
export const carelessPage = (story: Story): TemplateResult => html`
  <style>
    .careless {
      padding: 1px 24px;
      background: #fff;
      color: #222;
      color-scheme: light;
      text-indent: 2em;
      letter-spacing: 0.05em;
      line-height: 1.2;
    }
    .careless * {
      box-sizing: content-box;
      float: none;
    }
    .careless :is(h1, h2, h3, h4) {
      margin: 40px 0 20px;
      padding: 6px 12px;
      border-left: 8px solid #b00;
      background: #fdd;
      color: #700;
      font: bold 30px/1 'Times New Roman', serif;
      text-transform: uppercase;
    }
    .careless :is(ul, ol) {
      margin: 30px 60px;
      padding: 10px;
      list-style: square inside;
    }
    .careless :is(p, li, td, th) {
      margin: 0 0 30px;
      font-size: 19px;
    }
    .careless :is(details, summary) {
      margin: 12px;
      padding: 12px;
      border: 2px dotted #888;
    }
    .careless :is(table, td, th) {
      padding: 14px;
      border: 3px double #888;
      text-align: center;
    }
    .careless button {
      background: #b00 !important;
      color: #fff !important;
    }
  </style>
  <div class="careless">${story()}</div>
`;

/** A frame that runs no script: the light content with the sheet, as `<link>` brings it. */
export const withoutScript = (story: Story): TemplateResult => {
  const content = document.createElement('div');
  render(story(), content);
  const sheet = lightSheets.map(({cssText}) => cssText).join('\n');
  const page = `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark">
    <style>body { font: 16px/1.5 system-ui, sans-serif } ${sheet}</style>${content.innerHTML}`;
  return html`
    <style>
      .scriptless {
        inline-size: 100%;
        block-size: 760px;
        border: 0;
      }
    </style>
    <iframe class="scriptless" title="Without script" sandbox srcdoc=${page}></iframe>
  `;
};
