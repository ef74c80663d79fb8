import {expect} from '@open-wc/testing';
import {ContextConsumer} from '@lit/context';
import {LitElement} from 'lit';
import {storyContext, type Story} from '../../../src/index.js';
import {withFetch} from '../../support/fetching.js';
import {closeFrames, openFrame} from '../../support/frame.js';
import {render} from '../../support/harness.js';
import {StoryProviderHarness, parts} from '../../support/story-provider-harness.js';
import {TldrCardHarness} from '../../support/tldr-card-harness.js';
import {settled} from '../../support/user.js';
import {warningsDuring} from '../../support/warnings.js';
import {lostWords} from '../../support/words.js';

const inGerman = {messages: {updated: 'Stand: {date}', copy: 'Kopieren'}, locale: 'de'};

/** How bright a computed colour is: 0 for black. */
function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (/\(([^)]*)\)/.exec(color)?.[1] ?? '')
    .split(/[\s,]+/)
    .filter((part) => /^[\d.]+$/.test(part))
    .map(Number);
  return red + green + blue;
}

class StoryReader extends LitElement {
  readonly #consumer = new ContextConsumer(this, {context: storyContext, subscribe: true});

  get story(): Story | undefined {
    return this.#consumer.value;
  }

  protected override render(): unknown {
    return undefined;
  }
}

customElements.define('test-reader', StoryReader);

describe('<story-provider>', () => {
  it('shows nothing of its own and everything inside it', async () => {
    const {element} = await StoryProviderHarness.create('', '<p>A paragraph</p>');
    expect(element.innerHTML).to.equal('<p>A paragraph</p>');
    expect(lostWords(element)).to.deep.equal([]);
  });

  describe('the theme', () => {
    for (const theme of ['light', 'dark']) {
      it(`makes the elements inside ${theme}`, async () => {
        const {card, faq} = await StoryProviderHarness.create(`theme="${theme}"`);
        const schemes = [card, faq].map(({element}) => getComputedStyle(element).colorScheme);
        expect(schemes).to.deep.equal([theme, theme]);
      });
    }

    it('paints the ground dark and the words bright', async () => {
      const {element} = await StoryProviderHarness.create('theme="dark"');
      const {backgroundColor, color} = getComputedStyle(element);
      expect(brightness(backgroundColor)).to.be.lessThan(brightness(color));
    });

    it('is the page’s where it is not set', async () => {
      const page = await render(
        `<div style="color-scheme: dark"><story-provider>${parts}</story-provider></div>`,
      );
      const card = page.querySelector('tldr-card')!;
      expect(getComputedStyle(card).colorScheme).to.equal('dark');
    });

    it('paints no ground where it is not set', async () => {
      const {element} = await StoryProviderHarness.create();
      expect(getComputedStyle(element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    });

    it('can be switched by script', async () => {
      const provider = await StoryProviderHarness.create('theme="dark"');
      await provider.set({theme: 'light'});
      expect(getComputedStyle(provider.card.element).colorScheme).to.equal('light');
    });

    it('reaches an element in a shadow root inside', async () => {
      const {element} = await StoryProviderHarness.create('theme="dark"', '<div></div>');
      const root = element.querySelector('div')!.attachShadow({mode: 'open'});
      root.innerHTML = parts;
      await settled();
      expect(getComputedStyle(root.querySelector('tldr-card')!).colorScheme).to.equal('dark');
    });

    it('holds in a shadow root', async () => {
      const host = await render('<div></div>');
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = `<story-provider theme="dark">${parts}</story-provider>`;
      await settled();
      expect(getComputedStyle(root.querySelector('tldr-card')!).colorScheme).to.equal('dark');
    });
  });

  describe('the locale', () => {
    it('reaches dates', async () => {
      expect((await StoryProviderHarness.create('locale="de"')).card.shown).to.contain(
        '14. Aug. 2019',
      );
    });

    it('is the language of the content where it is not set', async () => {
      expect((await StoryProviderHarness.create('lang="fr"')).card.shown).to.contain('14 Aug 2019');
    });

    it('is the language of the content where it makes no sense', async () => {
      const {card} = await StoryProviderHarness.create('locale="not a locale"');
      expect(card.shown).to.contain('14 Aug 2019');
    });

    it('can be changed later', async () => {
      const provider = await StoryProviderHarness.create('locale="de"');
      await provider.set({locale: 'fr'});
      expect(provider.card.shown).to.contain('14 août 2019');
    });

    it('can be taken away later', async () => {
      const provider = await StoryProviderHarness.create('locale="de"');
      provider.element.removeAttribute('locale');
      await settled();
      expect(provider.card.shown).to.contain('14 Aug 2019');
    });
  });

  describe('the messages', () => {
    it('replace the built-in ones', async () => {
      const provider = await StoryProviderHarness.create();
      await provider.set(inGerman);
      expect(provider.card.shown).to.contain('Stand: 14. Aug. 2019');
    });

    it('leave the others as they are', async () => {
      const provider = await StoryProviderHarness.create();
      await provider.set(inGerman);
      expect(provider.card.spoken).to.contain('Reading time');
    });

    it('have the plural forms of the language', async () => {
      const provider = await StoryProviderHarness.create('locale="ru"');
      await provider.set({
        messages: {questions: {one: '{n} вопрос', few: '{n} вопроса', other: '{n} вопросов'}},
      });
      expect(provider.faq.shown).to.contain('3 вопроса');
    });

    it('can be set before the element is defined', async () => {
      const element = document.createElement('story-provider');
      Object.assign(element, inGerman);
      element.innerHTML = parts;
      (await render('<div></div>')).append(element);
      await settled();
      expect(new StoryProviderHarness(element).card.shown).to.contain('Stand: 14. Aug.');
    });

    it('cannot bring markup along', async () => {
      const provider = await StoryProviderHarness.create();
      await provider.set({messages: {updated: '<b>bold</b> {date}'}});
      expect(provider.card.shown).to.contain('<b>bold</b>');
    });
  });

  describe('the story', () => {
    const points = (text: string): Story => ({version: 1, tldr: {points: [{text}]}});
    const script = (story: unknown): string =>
      `<script type="application/json">${JSON.stringify(story)}</script>`;
    const emptyCard = '<tldr-card></tldr-card>';

    it('reaches the page’s own components', async () => {
      const provider = await StoryProviderHarness.create('', '<test-reader></test-reader>');
      const story: Story = {version: 1, title: 'R2 is late', comparison: {chips: []}};
      await provider.set({data: story});
      const reader = provider.element.querySelector<StoryReader>('test-reader')!;
      expect(reader.story).to.deep.equal(story);
    });

    it('is shown by an element without content', async () => {
      const provider = await StoryProviderHarness.create('', emptyCard);
      await provider.set({data: points('From the story.')});
      expect(provider.card.shown).to.contain('From the story.');
    });

    it('is not shown by an element with content', async () => {
      const provider = await StoryProviderHarness.create();
      const {shown} = provider.card;
      await provider.set({data: points('From the story.')});
      expect(provider.card.shown).to.equal(shown);
    });

    it('can be JSON inside', async () => {
      const provider = await StoryProviderHarness.create('', script(points('Inside.')) + emptyCard);
      expect(provider.card.shown).to.contain('Inside.');
    });

    it('can be at an address, which wins over JSON inside', () =>
      withFetch(async (requests) => {
        const inside = script(points('Inside.')) + emptyCard;
        const provider = await StoryProviderHarness.create('src="/story.json"', inside);
        expect(requests[0]!.address).to.equal('/story.json');
        requests[0]!.answer(JSON.stringify(points('Loaded.')));
        await settled();
        expect(provider.card.shown).to.contain('Loaded.').and.not.contain('Inside.');
      }));

    it('can be an object, which wins over an address', () =>
      withFetch(async (requests) => {
        const provider = await StoryProviderHarness.create('src="/story.json"', emptyCard);
        requests[0]!.answer(JSON.stringify(points('Loaded.')));
        await provider.set({data: points('Given.')});
        expect(provider.card.shown).to.contain('Given.').and.not.contain('Loaded.');
      }));

    it('stays that inside when the address fails, with a warning', () =>
      withFetch(async (requests) => {
        const inside = script(points('Inside.')) + emptyCard;
        const provider = await StoryProviderHarness.create('src="/gone.json"', inside);
        const warnings = await warningsDuring(async () => {
          requests[0]!.answer('', {status: 404});
          await settled();
        });
        expect(provider.card.shown).to.contain('Inside.');
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain('load-failed: /gone.json');
      }));

    it('of another version is not taken, with a warning', async () => {
      const provider = await StoryProviderHarness.create('', emptyCard);
      const warnings = await warningsDuring(() =>
        provider.set({data: {...points('Late.'), version: 2} as unknown as Story}),
      );
      expect(provider.card.shown).not.to.contain('Late.');
      expect(warnings[0]).to.contain('bad-data: story-provider: {"version":2');
    });

    it('can be changed later', async () => {
      const provider = await StoryProviderHarness.create('', emptyCard);
      await provider.set({data: points('One.')});
      await provider.set({data: points('Two.')});
      expect(provider.card.shown).to.contain('Two.').and.not.contain('One.');
    });

    it('is the outer provider’s where the inner one has none', async () => {
      const inner = `<story-provider theme="dark">${emptyCard}</story-provider>`;
      const provider = await StoryProviderHarness.create('', inner);
      await provider.set({data: points('Outer.')});
      expect(provider.card.shown).to.contain('Outer.');
    });

    it('is the inner provider’s where it has one', async () => {
      const inner = `<story-provider>${script(points('Inner.'))}${emptyCard}</story-provider>`;
      const provider = await StoryProviderHarness.create('', inner);
      await provider.set({data: points('Outer.')});
      expect(provider.card.shown).to.contain('Inner.');
    });
  });

  describe('one in another', () => {
    const nested = (attributes: string): string =>
      `<story-provider ${attributes}>${parts}</story-provider>`;

    it('holds for what is inside it', async () => {
      const {card} = await StoryProviderHarness.create('locale="de"', nested('locale="fr"'));
      expect(card.shown).to.contain('14 août 2019');
    });

    it('does not reach what is outside of it', async () => {
      const {card} = await StoryProviderHarness.create(
        'locale="de"',
        parts + nested('locale="fr"'),
      );
      expect(card.shown).to.contain('14. Aug. 2019');
    });

    it('keeps its theme in one of the other theme', async () => {
      const {card} = await StoryProviderHarness.create('theme="dark"', nested('theme="light"'));
      expect(getComputedStyle(card.element).colorScheme).to.equal('light');
    });

    it('that sets only a theme leaves the outer locale', async () => {
      const {card} = await StoryProviderHarness.create('locale="de"', nested('theme="dark"'));
      expect(card.shown).to.contain('14. Aug. 2019');
    });
  });

  describe('an element that moves', () => {
    async function two(): Promise<{german: Element; french: Element; card: TldrCardHarness}> {
      const page = await render(`<div lang="en-GB">
        <story-provider locale="de">${parts}</story-provider>
        <story-provider locale="fr"></story-provider>
      </div>`);
      const [german, french] = page.querySelectorAll('story-provider');
      const card = new TldrCardHarness(page.querySelector('tldr-card')!);
      return {german: german!, french: french!, card};
    }

    it('takes the settings of the provider that it comes to', async () => {
      const {french, card} = await two();
      french.append(card.element);
      await settled();
      expect(card.shown).to.contain('14 août 2019');
    });

    it('follows its new provider only', async () => {
      const {german, french, card} = await two();
      french.append(card.element);
      await settled();
      german.setAttribute('locale', 'es');
      await settled();
      expect(card.shown).to.contain('14 août 2019');
    });

    it('takes settings when it comes from outside', async () => {
      const {french, card} = await two();
      const other = card.element.cloneNode(true) as typeof card.element;
      document.body.append(other);
      await settled();
      french.append(other);
      await settled();
      expect(new TldrCardHarness(other).shown).to.contain('14 août 2019');
    });

    it('leaves the settings behind when it goes outside', async () => {
      const {german, card} = await two();
      german.parentElement!.append(card.element);
      await settled();
      expect(card.shown).to.contain('14 Aug 2019');
    });
  });

  describe('the order of definition', () => {
    afterEach(closeFrames);

    const page = `<story-provider locale="de">${parts}</story-provider>`;
    const load = (name: string): string =>
      `<script type="module" src="/src/components/${name}/${name}.ts"></script>`;

    for (const names of [
      ['tldr-card', 'story-provider'],
      ['story-provider', 'tldr-card'],
      ['tldr-card'],
    ]) {
      it(`can be ${names.join(', ')}`, async () => {
        const {document} = await openFrame(page + names.map(load).join(''));
        const card = new TldrCardHarness(document.querySelector('tldr-card')!);
        expect(card.shown).to.contain('14. Aug. 2019');
      });
    }
  });
});
