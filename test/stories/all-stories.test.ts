import {expect, waitUntil} from '@open-wc/testing';
import {nothing, render} from 'lit';
import '../../src/define.js';
import * as chipComparisonTable from '../../stories/chip-comparison-table.stories.js';
import * as faqAccordion from '../../stories/faq-accordion.stories.js';
import * as storyProvider from '../../stories/story-provider.stories.js';
import * as theStory from '../../stories/the-story.stories.js';
import * as tldrCard from '../../stories/tldr-card.stories.js';
import type {Play} from '../../stories/data/play.js';
import {axe, setMedia, type Media} from '../support/engine.js';
import {animationsEnd, skipUnless} from '../support/user.js';

type Args = Record<string, unknown>;
interface Context {
  args: Args;
}
type Render = (args: Args, context: Context) => unknown;
type Decorator = (story: () => unknown, context: Context) => unknown;

/** What this test knows of Storybook's format. */
interface Annotations {
  title?: string;
  args?: Args;
  decorators?: Decorator[];
  render?: Render;
  parameters?: {warnings?: readonly string[]; media?: Media};
  tags?: string[];
  beforeEach?: () => () => void;
  play?: Play;
}

const files = [chipComparisonTable, faqAccordion, storyProvider, theStory, tldrCard];
const tags = 'story-provider, tldr-card, faq-accordion, chip-comparison-table';

const grounds = {light: ['#fff', '#1a1a1a'], dark: ['#14161a', '#e8e8e8']} as const;
type Scheme = keyof typeof grounds;

interface Case {
  name: string;
  /** The codes that the story says it warns with. */
  warnings: readonly string[];
  /** What the story is made to be seen in. */
  media?: Media;
  /** What is to be set up before it is shown; returns what undoes it. */
  beforeEach?: () => () => void;
  /** What a reader does in it, once it is shown. */
  play?: Play;
  args: Args;
  template: (args: Args) => unknown;
}

/** The stories of a file, put together as Storybook does it. */
function casesOf({default: meta, ...stories}: Record<string, unknown>): Case[] {
  const common = meta as Annotations;
  const tested = Object.entries(stories as Record<string, Annotations>).filter(
    ([, {tags = []}]) => !tags.includes('!test'),
  );
  return tested.map(([name, story]) => ({
    name: `${common.title} / ${name}`,
    warnings: story.parameters?.warnings ?? [],
    media: story.parameters?.media,
    beforeEach: story.beforeEach,
    play: story.play,
    args: {...common.args, ...story.args},
    template: (args) => {
      const context = {args};
      const inner = (): unknown => (story.render ?? common.render)!(args, context);
      const decorators = [...(story.decorators ?? []), ...(common.decorators ?? [])];
      return decorators.reduce<() => unknown>(
        (inside, decorate) => () => decorate(inside, context),
        inner,
      )();
    },
  }));
}

const stage = document.createElement('main');

function setScheme(scheme: Scheme): void {
  const [background, color] = grounds[scheme];
  const {documentElement: page, body} = document;
  page.lang = 'en';
  page.style.colorScheme = scheme;
  Object.assign(body.style, {background, color, fontFamily: 'sans-serif', lineHeight: '1.5'});
}

async function show(template: unknown): Promise<void> {
  render(template, stage);
  await settled();
}

/** Lets the elements update, and what an update leads to. */
async function settled(): Promise<void> {
  const elements = [...stage.querySelectorAll<HTMLElement & {updateComplete?: unknown}>(tags)];
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await Promise.all(elements.map(animationsEnd));
}

/** The code of one of our warnings; anything else as it is. */
function codeOf(message: string): string {
  return /^\[explainer-elements\] ([\w-]+):/.exec(message)?.[1] ?? message;
}

describe('all stories', () => {
  const {error, warn} = console;
  let log: string[] = [];

  before(async () => {
    const style = document.createElement('style');
    // A colour on its way to another is not what axe is to judge.
    style.textContent = '*, ::before, ::after, ::details-content { transition: none !important; }';
    document.head.append(style);
    document.body.append(stage);
    // The first element brings the sheet along.
    const first = document.createElement('story-provider');
    stage.append(first);
    await waitUntil(() => getComputedStyle(first).containerName === 'explainer', 'the sheet');
    first.remove();
  });

  beforeEach(() => {
    log = [];
    console.error = console.warn = (...parts: unknown[]) => log.push(parts.join(' '));
  });

  afterEach(() => {
    Object.assign(console, {error, warn});
    render(nothing, stage);
  });

  for (const {name, warnings, args, template, ...more} of files.flatMap(casesOf)) {
    // Of hundreds of items, axe would say hundreds of times the same.
    const few = 'count' in args ? {...args, count: 12} : args;

    it(`${name}: upgrades, and complains of nothing else`, async () => {
      setScheme('light');
      await show(template(args));
      const elements = [...stage.querySelectorAll(tags)];
      expect(elements).to.not.be.empty;
      expect(elements.filter((element) => !element.shadowRoot)).to.deep.equal([]);
      // What is loaded is complained of later.
      await waitUntil(() => log.length >= warnings.length, 'the warnings of the story');
      expect(log.map(codeOf).sort()).to.deep.equal([...warnings].sort());
    });

    for (const scheme of ['light', 'dark'] as const) {
      it(`${name}: is accessible, ${scheme}`, async () => {
        setScheme(scheme);
        await show(template(few));
        const questions = stage.querySelectorAll('details:not([open])');
        // Closed, only the answers are missing: once is enough.
        if (scheme === 'light' || !questions.length) expect(await axe(stage)).to.deep.equal([]);
        if (!questions.length) return;
        for (const question of questions) question.toggleAttribute('open', true);
        await settled();
        expect(await axe(stage), 'all open').to.deep.equal([]);
      });
    }

    const {media, play, beforeEach: setUp} = more;
    if (!media && !play) continue;
    it(`${name}: plays, and is accessible then`, async function () {
      const undo = setUp?.();
      try {
        setScheme('light');
        await show(template(few));
        await play?.({canvasElement: stage});
        await settled();
        skipUnless(!media || (await setMedia(media)), this, 'this driver cannot emulate that');
        expect(await axe(stage)).to.deep.equal([]);
      } finally {
        if (media) await setMedia();
        render(nothing, stage);
        undo?.();
      }
    });
  }
});
