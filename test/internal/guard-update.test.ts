import {expect} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {guardUpdate} from '../../src/internal/guard-update.js';
import {render} from '../support/harness.js';
import {warningsDuring} from '../support/warnings.js';
import {lostWords} from '../support/words.js';

const content = 'A sentence <p>A paragraph</p><!-- a remark --> and more';

class Broken extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', slotAssignment: 'manual'};

  protected override performUpdate(): void {
    guardUpdate(this, () => super.performUpdate());
  }

  protected override render(): TemplateResult {
    throw new Error(`Broken by ${this.id}`);
  }
}

class BrokenWithNamedSlots extends Broken {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open'};
}

customElements.define('test-broken', Broken);
customElements.define('test-broken-named', BrokenWithNamedSlots);

describe('guardUpdate', () => {
  for (const tag of ['test-broken', 'test-broken-named']) {
    it(`shows the light content of a <${tag}> that fails`, async () => {
      let element = document.body;
      await warningsDuring(async () => {
        element = await render(`<${tag} id="a">${content}</${tag}>`);
      });
      expect(element.innerHTML).to.equal(content);
      expect(lostWords(element)).to.deep.equal([]);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(0);
    });
  }

  it('warns once, with the tag and the reason', async () => {
    const warnings = await warningsDuring(async () => {
      await render('<test-broken id="b"></test-broken>');
      await render('<test-broken id="b"></test-broken>');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('render-failed').and.contain('test-broken');
    expect(warnings[0]).to.contain('Broken by b');
  });

  it('runs an update that works, and nothing else', async () => {
    let updates = 0;
    const warnings = await warningsDuring(() => guardUpdate(new Broken(), () => (updates += 1)));
    expect(updates).to.equal(1);
    expect(warnings).to.deep.equal([]);
  });
});
