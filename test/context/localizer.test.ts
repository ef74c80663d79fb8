import {expect} from '@open-wc/testing';
import {html, LitElement, type TemplateResult} from 'lit';
import '../../src/components/story-provider/story-provider.js';
import {Localizer} from '../../src/context/localizer.js';
import {resolveLocale} from '../../src/i18n/locale.js';
import {render} from '../support/harness.js';
import {settled} from '../support/user.js';

class Speaker extends LitElement {
  readonly localizer = new Localizer(this);

  protected override render(): TemplateResult {
    return html`${this.localizer.locale}: ${this.localizer.text('questions', {n: 1234})}`;
  }

  get words(): string {
    return this.renderRoot.textContent?.trim() ?? '';
  }
}

customElements.define('test-speaker', Speaker);

async function speakIn(before: string, after: string): Promise<Speaker> {
  const page = await render(`<div>${before}<test-speaker></test-speaker>${after}</div>`);
  return page.querySelector<Speaker>('test-speaker')!;
}

describe('Localizer', () => {
  it('takes the provider’s locale before the content’s language', async () => {
    const {words} = await speakIn(
      '<story-provider locale="de"><p lang="fr">',
      '</p></story-provider>',
    );
    expect(words).to.equal('de: 1.234 questions');
  });

  it('takes the content’s language before the reader’s', async () => {
    expect((await speakIn('<p lang="de-CH">', '</p>')).words).to.match(/^de-CH: 1.234 questions$/);
  });

  it('takes the reader’s language where the page names none', async () => {
    const {lang} = document.documentElement;
    document.documentElement.lang = '';
    const {words} = await speakIn('', '');
    document.documentElement.lang = lang;
    expect(words.split(':')[0]).to.equal(resolveLocale([navigator.language]));
  });

  it('speaks anew when the settings change', async () => {
    const speaker = await speakIn('<story-provider locale="de">', '</story-provider>');
    speaker.closest('story-provider')!.messages = {questions: '{n} Fragen'};
    await settled();
    expect(speaker.words).to.equal('de: 1.234 Fragen');
  });
});
