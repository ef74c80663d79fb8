import {expect} from '@open-wc/testing';
import {closeFrames, openFrame, type Frame} from '../../support/frame.js';
import {TldrCardHarness, card} from '../../support/tldr-card-harness.js';
import {settled} from '../../support/user.js';
import {warningsDuring} from '../../support/warnings.js';

const correction = 'An earlier version named the wrong month.';
const both = `corrected="2019-08-15" correction="${correction}"`;

describe('the correction of a <tldr-card>', () => {
  for (const variant of ['', 'variant="why"']) {
    it(`is shown and spoken, with its date and its sentence ${variant}`, async () => {
      const {shown, spoken} = await TldrCardHarness.create(`${both} ${variant}`);
      for (const words of [shown, spoken]) {
        expect(words).to.contain('Corrected 15 Aug 2019').and.contain(correction);
      }
    });
  }

  it('gives its date to machines', async () => {
    const {element} = await TldrCardHarness.create(both);
    const times = [...element.shadowRoot!.querySelectorAll('time')];
    expect(times.map(({dateTime}) => dateTime)).to.deep.equal(['2019-08-15']);
  });

  it('stands above the footer, below the points', async () => {
    const {element, points} = await TldrCardHarness.create(both);
    const top = (part: string): number =>
      element.shadowRoot!.querySelector(`[part="${part}"]`)!.getBoundingClientRect().top;
    expect(top('correction')).to.be.at.least(points.at(-1)!.getBoundingClientRect().bottom);
    expect(top('correction')).to.be.lessThan(top('footer'));
  });

  it('is its sentence alone without a date', async () => {
    const {shown} = await TldrCardHarness.create(`correction="${correction}"`);
    expect(shown).to.contain(correction).and.not.contain('Corrected');
  });

  it('is its date alone without a sentence', async () => {
    const {shown} = await TldrCardHarness.create('corrected="2019-08-15"');
    expect(shown).to.contain('Corrected 15 Aug 2019');
  });

  it('is not there without either', async () => {
    const {element, shown} = await TldrCardHarness.create('updated="2019-08-14"');
    expect(shown).not.to.contain('Corrected');
    expect(element.shadowRoot!.querySelectorAll('[part="correction"]').length).to.equal(0);
  });

  it('stands beside the date of the last change', async () => {
    const {shown} = await TldrCardHarness.create(`${both} updated="2019-09-01"`);
    expect(shown)
      .to.contain('Corrected 15 Aug 2019')
      .and.match(/Updated 1 Sept? 2019/);
  });

  it('shows markup in its sentence as text', async () => {
    const {element, shown} = await TldrCardHarness.create('correction="It was <b>May</b>."');
    expect(shown).to.contain('It was <b>May</b>.');
    expect(element.shadowRoot!.querySelectorAll('[part="correction"] b b').length).to.equal(0);
  });

  it('follows its attributes', async () => {
    const harness = await TldrCardHarness.create(both);
    harness.element.setAttribute('correction', 'Another mistake.');
    await settled();
    expect(harness.shown).to.contain('Another mistake.').and.not.contain(correction);
  });

  it('warns once of what is no date, and shows its sentence', async () => {
    const bad = `corrected="in August" correction="${correction}"`;
    let shown = '';
    const warnings = await warningsDuring(async () => {
      await TldrCardHarness.create(bad);
      ({shown} = await TldrCardHarness.create(bad));
    });
    expect(shown).to.contain(correction).and.not.contain('Corrected').and.not.contain('in August');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('bad-date').and.contain('in August');
  });

  it('shows nothing for a date alone that is none', async () => {
    let harness: TldrCardHarness | undefined;
    await warningsDuring(async () => {
      harness = await TldrCardHarness.create('corrected="some day"');
    });
    const parts = harness!.element.shadowRoot!.querySelectorAll('[part="correction"]');
    expect(parts.length).to.equal(0);
  });

  describe('before the script', () => {
    afterEach(closeFrames);

    const sheet = '<link rel="stylesheet" href="/dist/explainer-elements.css">';

    /** A page with the sheet and without the script. */
    async function unscripted(attributes: string): Promise<Frame & {element: HTMLElement}> {
      const frame = await openFrame(sheet + card(attributes));
      return {...frame, element: frame.document.querySelector('tldr-card')!};
    }

    it('is shown by the sheet', async () => {
      const {window, element} = await unscripted(both);
      const {content, display} = window.getComputedStyle(element, '::after');
      // Firefox names the attribute, the others its value.
      expect(content.includes(correction) || content.includes('attr(correction)')).to.equal(true);
      expect(display).to.equal('block');
    });

    it('is not shown where there is none', async () => {
      const {window, element} = await unscripted('');
      expect(window.getComputedStyle(element, '::after').content).to.equal('""');
    });

    it('is shown in the variant ‘why’ as well', async () => {
      const {window, element} = await unscripted(`${both} variant="why"`);
      const {content} = window.getComputedStyle(element, '::after');
      expect(content.includes(correction) || content.includes('attr(correction)')).to.equal(true);
    });

    it('stays inside of the card when it is long', async () => {
      const {element} = await unscripted(`correction="${`${correction} `.repeat(12)}"`);
      expect(element.scrollHeight).to.be.at.most(element.clientHeight + 1);
    });

    for (const [kind, attributes] of [
      ['without a correction', ''],
      ['with a correction', both],
      ['with a long correction', `correction="${`${correction} `.repeat(12)}"`],
    ] as const) {
      it(`has the room that the card takes later, ${kind}`, async () => {
        const {document, element} = await unscripted(attributes);
        const before = element.getBoundingClientRect().height;
        const script = document.createElement('script');
        script.type = 'module';
        script.src = '/dist/explainer-elements.js';
        const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
        document.head.append(script);
        await loaded;
        await settled();
        expect(element.shadowRoot, 'upgraded').to.exist;
        expect(element.getBoundingClientRect().height).to.be.closeTo(before, 1);
      });
    }
  });
});
