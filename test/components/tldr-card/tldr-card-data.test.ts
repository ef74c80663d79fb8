import {expect} from '@open-wc/testing';
import type {Story, Summary} from '../../../src/index.js';
import {FakeClipboard} from '../../support/clipboard.js';
import {axe} from '../../support/engine.js';
import {withFetch} from '../../support/fetching.js';
import {overflowingTexts, overlappingTexts} from '../../support/layout.js';
import {card, points, TldrCardHarness} from '../../support/tldr-card-harness.js';
import {press, settled} from '../../support/user.js';
import {warningsDuring} from '../../support/warnings.js';
import {shownWords} from '../../support/words.js';

/** What the card of the harness says, as data. */
const summary: Summary = {
  title: 'TL;DR',
  subtitle: 'The 30-second version',
  points: [
    {text: '⏳ **R2 is late.** It had been planned for May.'},
    {text: '🔌 Training on Ascend failed.'},
    {text: '⚖️ The work is *split*.'},
    {text: '🏢 DeepSeek is not alone.'},
  ],
};

const why: Summary = {title: 'Why it matters', points: [{text: '**One.** It matters.'}]};
const story: Story = {version: 1, tldr: summary, why};

async function create(
  data: unknown = summary,
  attributes = 'updated="2019-08-14" ai-disclosure="assisted"',
): Promise<TldrCardHarness> {
  const harness = await TldrCardHarness.from(`<tldr-card lang="en-GB" ${attributes}></tldr-card>`);
  harness.element.data = data as Summary;
  await settled();
  return harness;
}

/** The nodes of the content, light or from data, in order. */
function content({element}: TldrCardHarness): Element[] {
  const light = [...element.children];
  const slots = [...element.shadowRoot!.querySelectorAll('slot')];
  const top = light.length ? light : slots.flatMap(({children}) => [...children]);
  return top.flatMap((node) => [node, ...node.querySelectorAll('*')]);
}

/** How the content looks: all of its computed style, and its place. */
function looks(harness: TldrCardHarness): string[] {
  const box = harness.element.getBoundingClientRect();
  return content(harness).map((node) => {
    const {left, top, width, height} = node.getBoundingClientRect();
    const place = [left - box.left, top - box.top, width, height].map((n) => n.toFixed(1));
    const style = getComputedStyle(node);
    const names = ['display', 'margin', 'padding', 'color', 'fontSize', 'fontWeight', 'lineHeight'];
    const values = [...names, 'listStyleType', 'textIndent', 'float'].map(
      (name) => style[name as keyof CSSStyleDeclaration] as string,
    );
    return [node.localName, ...place, ...values].join(' ');
  });
}

describe('<tldr-card> with data', () => {
  it('shows what it is given', async () => {
    const {shown} = await create();
    expect(shown).to.contain(
      'TL;DR The 30-second version ⏳ R2 is late. It had been planned for May.',
    );
  });

  for (const [kind, attributes] of [
    ['card', ''],
    ['‘why’ box', 'variant="why"'],
  ] as const) {
    it(`looks as a ${kind} of the same words in light HTML does`, async () => {
      const light = await TldrCardHarness.create(attributes);
      const data = await create(summary, attributes);
      // Both at once, so that a scroll bar takes from both.
      expect(looks(data)).to.deep.equal(looks(light));
    });
  }

  it('has dashes where points have no emoji, as light points have', async () => {
    const [item] = content(await create({points: [{text: 'Late'}]})).slice(1);
    expect(getComputedStyle(item!, '::before').content).not.to.equal('none');
  });

  it('has the footer that light points have', async () => {
    const light = await TldrCardHarness.create('updated="2019-08-14" ai-disclosure="assisted"');
    const footer = (harness: TldrCardHarness): string =>
      shownWords(harness.element.shadowRoot!.querySelector('[part="footer"]')!);
    expect(footer(await create())).to.equal(footer(light));
  });

  it('copies what light points copy', async () => {
    const clipboard = FakeClipboard.install();
    await (await TldrCardHarness.create()).click('Copy');
    const {text} = clipboard;
    await (await create()).click('Copy');
    FakeClipboard.restore();
    expect(clipboard.text).to.equal(text);
  });

  it('follows other data', async () => {
    const harness = await create({points: [{text: 'word '.repeat(57)}]});
    expect(harness.shown).to.match(/\b15 s\b/);
    harness.element.data = {points: [{text: 'other '.repeat(114)}]};
    await settled();
    expect(harness.shown)
      .to.match(/\b30 s\b/)
      .and.not.contain('word');
  });

  it('shows its light points again without data', async () => {
    const harness = await TldrCardHarness.create();
    const {shown} = harness;
    harness.element.data = {points: [{text: 'Data'}]};
    await settled();
    expect(harness.list.checkVisibility()).to.equal(false);
    harness.element.data = undefined;
    await settled();
    expect(harness.shown).to.equal(shown);
    expect(harness.list.checkVisibility()).to.equal(true);
  });

  it('leaves the light DOM as it is', async () => {
    const harness = await TldrCardHarness.create();
    const before = harness.element.outerHTML;
    harness.element.data = summary;
    await settled();
    expect(harness.element.outerHTML).to.equal(before);
  });

  it('takes its data by the attribute `src`', () =>
    withFetch(async (requests) => {
      const harness = await TldrCardHarness.from('<tldr-card src="/summary.json"></tldr-card>');
      expect(harness.announced).to.equal('Loading …');
      requests[0]!.answer(JSON.stringify(summary));
      await settled();
      expect(harness.announced).to.equal('');
      expect(harness.shown).to.contain('R2 is late.');
    }));

  it('says so when `src` fails, and has nothing to copy', () =>
    withFetch(async (requests) => {
      const harness = await TldrCardHarness.from('<tldr-card src="/fails.json"></tldr-card>');
      await warningsDuring(async () => {
        requests[0]!.fail();
        await settled();
      });
      expect(harness.announced).to.equal('Not available');
      expect(harness.buttons).to.deep.equal([]);
    }));

  it('takes its data from JSON inside', async () => {
    const {shown} = await TldrCardHarness.from(
      `<tldr-card><script type="application/json">${JSON.stringify(summary)}</script></tldr-card>`,
    );
    expect(shown).to.contain('R2 is late.');
  });

  it('takes its part of a provider’s story', async () => {
    const {shown} = await TldrCardHarness.from(
      `<story-provider><script type="application/json">${JSON.stringify(story)}</script><tldr-card></tldr-card></story-provider>`,
    );
    expect(shown).to.contain('R2 is late.');
  });

  it('takes why a story matters in the variant ‘why’', async () => {
    const harness = await create(story, 'variant="why"');
    expect(harness.shown).to.equal('Why it matters One. It matters.');
  });

  it('takes the other part when the variant changes', async () => {
    const harness = await create(story);
    harness.element.variant = 'why';
    await settled();
    expect(harness.shown).to.equal('Why it matters One. It matters.');
  });

  it('takes data that was set before it was defined', async () => {
    const element = document.createElement('tldr-card');
    Object.assign(element, {data: summary});
    const {element: other} = await TldrCardHarness.from(card());
    other.replaceWith(element);
    await settled();
    expect(new TldrCardHarness(element).shown).to.contain('R2 is late.');
  });

  describe('in an article', () => {
    const sentence = 'R2 had been planned for May.';
    const quoted: Summary = {points: [{text: 'R2 is late.', quote: 'planned for May'}]};

    async function inArticle(data: Summary): Promise<TldrCardHarness> {
      const harness = await TldrCardHarness.from(
        `<article lang="en"><tldr-card></tldr-card><p>${sentence}</p></article>`,
      );
      harness.element.data = data;
      await settled();
      return harness;
    }

    it('has a mark that leads to the words and back', async () => {
      const harness = await inArticle(quoted);
      const name = 'Source of point 1: “planned for May”';
      harness.button(name).focus();
      await press('Enter');
      await settled();
      expect(harness.told).to.deep.equal([
        {action: 'source', data: {position: 1, quote: 'planned for May'}},
      ]);
      await press('Escape');
      await settled();
      expect(harness.element.shadowRoot!.activeElement).to.equal(harness.button(name));
    });

    it('has the mark behind the words of the point', async () => {
      const harness = await inArticle(quoted);
      const mark = harness.button('Source of point 1: “planned for May”').getBoundingClientRect();
      const item = harness.element.shadowRoot!.querySelector('li')!.getBoundingClientRect();
      expect(mark.top + mark.height / 2).to.be.within(item.top, item.bottom);
    });

    it('warns of a quote that is not there', async () => {
      const warnings = await warningsDuring(() =>
        inArticle({points: [{text: 'R2 is early.', quote: 'planned for data alone'}]}),
      );
      expect(warnings[0]).to.contain('quote-not-found').and.contain('planned for data alone');
    });
  });

  describe('in a narrow column', () => {
    const long = {
      title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      points: [{text: '🔌 https://example.org/a/very/long/address/without/any/place/to/break/it'}],
    };

    it('neither lets words stick out nor lie over each other', async () => {
      const harness = await create(long);
      harness.element.parentElement!.style.inlineSize = '288px';
      await settled();
      expect(overflowingTexts(harness.element)).to.deep.equal([]);
      expect(overlappingTexts(harness.element)).to.deep.equal([]);
    });
  });

  it('has no findings of axe', async () => {
    expect(await axe((await create()).element)).to.deep.equal([]);
  });

  it('has no findings of axe while it loads', () =>
    withFetch(async () => {
      const {element} = await TldrCardHarness.from('<tldr-card src="/summary.json"></tldr-card>');
      expect(await axe(element)).to.deep.equal([]);
    }));

  it('has as many points as the light card that it is compared with', () => {
    expect(summary.points).to.have.length(points.length);
  });
});
