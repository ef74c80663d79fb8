import {expect} from '@open-wc/testing';
import {ContextProvider} from '@lit/context';
import {html, LitElement, type TemplateResult} from 'lit';
import {ContentSource} from '../../src/context/content-source.js';
import {Localizer} from '../../src/context/localizer.js';
import {storyContext} from '../../src/context/story-context.js';
import {LightContent} from '../../src/internal/light-content.js';
import {parseSummary} from '../../src/model/parse-story.js';
import type {Story, Summary} from '../../src/model/story.js';
import {type Request, withFetch} from '../support/fetching.js';
import {render} from '../support/harness.js';
import {settled} from '../support/user.js';
import {warningsDuring} from '../support/warnings.js';

class ReaderElement extends LitElement {
  static override properties = {data: {attribute: false}, src: {}, wanted: {}};
  declare data: unknown;
  declare src: string | undefined;
  declare wanted: string | undefined;

  readonly #localizer = new Localizer(this);
  readonly source = new ContentSource<Summary>(this, parseSummary, () => this.wanted ?? 'tldr');
  updates = 0;

  constructor() {
    super();
    new LightContent(this, () => {});
  }

  protected override render(): TemplateResult {
    this.updates += 1;
    const shown = this.source.fallback(
      this.#localizer,
      ({points}) => html`<i>${points[0]?.text}</i>`,
    );
    return html`<slot name=${shown && 'data'}>${shown}</slot>`;
  }
}

class GiverElement extends LitElement {
  readonly story = new ContextProvider(this, {context: storyContext});
}

customElements.define('test-giver', GiverElement);
customElements.define('test-source', ReaderElement);

const summary = (text: string): Summary => ({points: [{text}]});
const json = (text: string): string => JSON.stringify(summary(text));
const story = (tldr: string, why = 'why'): Story => ({
  version: 1,
  tldr: summary(tldr),
  why: summary(why),
});
const script = (text: string): string => `<script type="application/json">${text}</script>`;

/** What a reader sees: the data, the status, or the light words in brackets. */
function shown(reader: ReaderElement): string {
  const slot = reader.shadowRoot!.querySelector('slot')!;
  const light = slot
    .assignedNodes()
    .filter(({nodeName}) => nodeName !== 'SCRIPT')
    .map(({textContent}) => textContent)
    .join('')
    .trim();
  return light ? `(${light})` : slot.textContent.trim();
}

async function create(inside = '', attributes = '', shared?: Story): Promise<ReaderElement> {
  const page = await render(
    `<test-giver><test-source ${attributes}>${inside}</test-source></test-giver>`,
  );
  if (shared) (page as GiverElement).story.setValue(shared);
  await settled();
  return page.querySelector<ReaderElement>('test-source')!;
}

async function set(reader: ReaderElement, values: Partial<ReaderElement>): Promise<void> {
  Object.assign(reader, values);
  await settled();
}

async function answer(request: Request | undefined, body: string): Promise<void> {
  request!.answer(body);
  await settled();
}

describe('ContentSource', () => {
  describe('chooses', () => {
    it('data first', () =>
      withFetch(async (requests) => {
        const reader = await create(`light${script(json('inline'))}`, 'src="/a"', story('story'));
        await answer(requests[0], json('loaded'));
        await set(reader, {data: summary('data')});
        expect(shown(reader)).to.equal('data');
      }));

    it('what is loaded before what is inside', () =>
      withFetch(async (requests) => {
        const reader = await create(`light${script(json('inline'))}`, 'src="/a"', story('story'));
        await answer(requests[0], json('loaded'));
        expect(shown(reader)).to.equal('loaded');
      }));

    it('JSON inside before light content', async () => {
      const reader = await create(`light${script(json('inline'))}`, '', story('story'));
      expect(shown(reader)).to.equal('inline');
    });

    for (const [kind, markup] of [
      ['an element', '<p>light</p>'],
      ['mere text', 'light'],
    ] as const) {
      it(`light content, ${kind}, before the story`, async () => {
        expect(shown(await create(markup, '', story('story')))).to.equal('(light)');
      });
    }

    it('the story last, where there are but comments and white space', async () => {
      expect(shown(await create(' <!-- light --> \n', '', story('story')))).to.equal('story');
    });

    it('nothing where there is nothing', async () => {
      expect(shown(await create())).to.equal('');
    });
  });

  describe('finds the part', () => {
    it('of a story that an element is given', async () => {
      const reader = await create();
      await set(reader, {data: story('part')});
      expect(shown(reader)).to.equal('part');
    });

    it('anew when another is wanted', async () => {
      const reader = await create(script(JSON.stringify(story('tldr', 'why'))));
      await set(reader, {wanted: 'why'});
      expect(shown(reader)).to.equal('why');
    });

    it('anew in a provider’s story', async () => {
      const reader = await create('', '', story('tldr', 'why'));
      await set(reader, {wanted: 'why'});
      expect(shown(reader)).to.equal('why');
    });

    it('or warns of nothing where a provider’s story has none', async () => {
      const warnings = await warningsDuring(async () => {
        expect(shown(await create('', '', {version: 1}))).to.equal('');
      });
      expect(warnings).to.deep.equal([]);
    });
  });

  describe('passes over what it can’t read, with a warning:', () => {
    for (const [kind, bad] of [
      ['no JSON', '{"points": ['],
      ['JSON of something else', '{"items": []}'],
      ['an empty list', '{"points": []}'],
      ['a bad prototype', '{"__proto__": {"points": [{"text": "a"}]}}'],
      ['null', 'null'],
      ['a number', '5'],
      ['deep nesting', '['.repeat(40) + ']'.repeat(40)],
    ] as const) {
      it(`${kind}, inside`, async () => {
        const warnings = await warningsDuring(async () => {
          expect(shown(await create(`light${script(bad)}`))).to.equal('(light)');
        });
        expect(warnings[0]).to.contain('bad-data: test-source');
      });

      it(`${kind}, loaded`, () =>
        withFetch(async (requests) => {
          const warnings = await warningsDuring(async () => {
            const reader = await create(script(json(`inline ${kind}`)), 'src="/a"');
            await answer(requests[0], `${bad} `);
            expect(shown(reader)).to.equal(`inline ${kind}`);
          });
          // The same warning is not given twice.
          expect(warnings.length).to.be.at.most(1);
        }));
    }

    for (const data of [{}, [], {points: [{}]}, 5, 'text', () => 1]) {
      it(`${JSON.stringify(data) ?? 'a function'} as data`, async () => {
        const reader = await create('light');
        await set(reader, {data});
        expect(shown(reader)).to.equal('(light)');
      });
    }

    for (const [length, expected] of [
      [3_999_000, 'long'],
      [4_000_000, '(light)'],
    ] as const) {
      it(`or shows it: JSON of somewhat more than ${length} characters`, async () => {
        const reader = await create('light');
        await set(reader, {data: `{"points": [{"text": "long"}]${' '.repeat(length)}}`});
        expect(shown(reader)).to.equal(expected);
      });
    }

    it('one bad point, and shows the others', async () => {
      const reader = await create();
      const warnings = await warningsDuring(() =>
        set(reader, {data: {points: [{quote: 'no text'}, {text: 'good'}]}}),
      );
      expect(shown(reader)).to.equal('good');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('bad-data: test-source: {"quote":"no text"}');
    });

    it('never throwing at the page', async () => {
      const errors: string[] = [];
      const note = ({message}: ErrorEvent): number => errors.push(message);
      window.addEventListener('error', note);
      const reader = await create('light');
      const trap = {
        get points(): never {
          throw new Error('trap');
        },
      };
      await set(reader, {data: trap});
      window.removeEventListener('error', note);
      expect(errors).to.deep.equal([]);
      expect(shown(reader)).to.equal('(light)');
    });
  });

  describe('loads', () => {
    it('once', () =>
      withFetch(async (requests) => {
        const reader = await create('', 'src="/a"');
        await answer(requests[0], json('loaded'));
        await set(reader, {data: summary('data')});
        await set(reader, {data: undefined});
        expect(shown(reader)).to.equal('loaded');
        expect(requests).to.have.length(1);
      }));

    it('without an address, nothing', () =>
      withFetch(async (requests) => {
        await create('light', 'src=""');
        expect(requests).to.have.length(0);
      }));

    it('while the light content stays', () =>
      withFetch(async () => {
        expect(shown(await create('light', 'src="/a"'))).to.equal('(light)');
      }));

    it('and says so where there is nothing else', () =>
      withFetch(async (requests) => {
        const reader = await create('', 'src="/a"');
        expect(shown(reader)).to.equal('Loading …');
        expect(reader.shadowRoot!.querySelector('[role="status"]')).to.exist;
        await answer(requests[0], json('loaded'));
        expect(shown(reader)).to.equal('loaded');
      }));

    for (const [kind, fail] of [
      ['the network fails', (request: Request) => request.fail()],
      ['it is not found', (request: Request) => request.answer('', {status: 404})],
      [
        'it is a page',
        (request: Request) => request.answer('<p>', {headers: {'content-type': 'text/html'}}),
      ],
    ] as const) {
      it(`and warns when ${kind}`, () =>
        withFetch(async (requests) => {
          const reader = await create('', `src="/${kind}"`);
          const warnings = await warningsDuring(async () => {
            fail(requests[0]!);
            await settled();
          });
          expect(shown(reader)).to.equal('Not available');
          expect(warnings[0]).to.contain(`load-failed: /${kind}: `);
        }));

      it(`and keeps the light content when ${kind}`, () =>
        withFetch(async (requests) => {
          const reader = await create('light', `src="/light ${kind}"`);
          fail(requests[0]!);
          await settled();
          expect(shown(reader)).to.equal('(light)');
        }));
    }

    it('and says so when what came is of no use', () =>
      withFetch(async (requests) => {
        const reader = await create('', 'src="/a"');
        await answer(requests[0], '{"of": "no use"}');
        expect(shown(reader)).to.equal('Not available');
      }));

    it('another address, and keeps what is there until then', () =>
      withFetch(async (requests) => {
        const reader = await create('', 'src="/a"');
        await answer(requests[0], json('a'));
        await set(reader, {src: '/b'});
        expect(shown(reader)).to.equal('a');
        await answer(requests[1], json('b'));
        expect(shown(reader)).to.equal('b');
      }));

    it('another address that fails, and keeps what is there', () =>
      withFetch(async (requests) => {
        const reader = await create('', 'src="/a"');
        await answer(requests[0], json('a'));
        await set(reader, {src: '/fails'});
        requests[1]!.fail();
        await settled();
        expect(shown(reader)).to.equal('a');
      }));

    it('no longer what another address has replaced', () =>
      withFetch(async (requests) => {
        const reader = await create('', 'src="/a"');
        const warnings = await warningsDuring(() => set(reader, {src: '/b'}));
        expect(requests[0]!.options.signal!.aborted).to.equal(true);
        expect(warnings).to.deep.equal([]);
        await answer(requests[1], json('b'));
        expect(shown(reader)).to.equal('b');
      }));

    it('no longer when the address is taken away', () =>
      withFetch(async (requests) => {
        const reader = await create('light', 'src="/a"');
        await answer(requests[0], json('a'));
        reader.removeAttribute('src');
        await settled();
        expect(shown(reader)).to.equal('(light)');
      }));

    it('no longer when it leaves the page, and again when it is back', () =>
      withFetch(async (requests) => {
        const reader = await create('', 'src="/a"');
        const parent = reader.parentElement!;
        const warnings = await warningsDuring(async () => {
          reader.remove();
          await settled();
        });
        expect(requests[0]!.options.signal!.aborted).to.equal(true);
        expect(warnings).to.deep.equal([]);
        parent.append(reader);
        await settled();
        await answer(requests[1], json('again'));
        expect(shown(reader)).to.equal('again');
      }));

    it('nothing when it leaves the page at once', () =>
      withFetch(async (requests) => {
        const reader = await create();
        reader.src = '/a';
        reader.remove();
        await settled();
        expect(requests).to.have.length(0);
      }));
  });

  describe('follows', () => {
    it('an edit of the JSON inside', async () => {
      const reader = await create(script(json('before')));
      reader.querySelector('script')!.textContent = json('after');
      await settled();
      expect(shown(reader)).to.equal('after');
    });

    it('JSON that is taken away', async () => {
      const reader = await create(`light${script(json('inline'))}`);
      reader.querySelector('script')!.remove();
      await settled();
      expect(shown(reader)).to.equal('(light)');
    });

    it('light content that comes later', async () => {
      const reader = await create('', '', story('story'));
      reader.textContent = 'light';
      await settled();
      expect(shown(reader)).to.equal('(light)');
    });

    it('another story', async () => {
      const reader = await create('', '', story('one'));
      (reader.parentElement as GiverElement).story.setValue(story('two'));
      await settled();
      expect(shown(reader)).to.equal('two');
    });

    it('its way out of a provider', async () => {
      const reader = await create('', '', story('one'));
      reader.parentElement!.after(reader);
      await settled();
      expect(shown(reader)).to.equal('');
    });
  });

  it('reads the same data once', async () => {
    let reads = 0;
    const data = {
      get points() {
        reads += 1;
        return [{text: 'a'}];
      },
    };
    const reader = await create();
    await set(reader, {data});
    const before = reads;
    reader.requestUpdate();
    await settled();
    expect(reads).to.equal(before);
  });

  it('updates no more than it has to', async () => {
    const reader = await create(script(json('inline')));
    const {updates} = reader;
    await settled();
    expect(reader.updates).to.equal(updates);
  });
});
