import '../../src/components/story-provider/story-provider.js';
import type {StoryProviderElement} from '../../src/components/story-provider/story-provider-element.js';
import {FaqAccordionHarness, accordion} from './faq-accordion-harness.js';
import {render} from './harness.js';
import {TldrCardHarness, card} from './tldr-card-harness.js';
import {settled} from './user.js';

/** A card and an accordion that set no language of their own. */
export const parts =
  card('updated="2019-08-14"').replace('lang="en-GB"', '') +
  accordion().replace('lang="en-GB"', '');

/** A provider with a card and an accordion inside, as a reader meets them. */
export class StoryProviderHarness {
  readonly element: StoryProviderElement;

  constructor(element: StoryProviderElement) {
    this.element = element;
  }

  static async create(attributes = '', content = parts): Promise<StoryProviderHarness> {
    const markup = `<story-provider lang="en-GB" ${attributes}>${content}</story-provider>`;
    return new StoryProviderHarness(await render(markup));
  }

  get card(): TldrCardHarness {
    return new TldrCardHarness(this.element.querySelector('tldr-card')!);
  }

  get faq(): FaqAccordionHarness {
    return new FaqAccordionHarness(this.element.querySelector('faq-accordion')!);
  }

  async set(values: Partial<StoryProviderElement>): Promise<void> {
    Object.assign(this.element, values);
    await settled();
  }
}
