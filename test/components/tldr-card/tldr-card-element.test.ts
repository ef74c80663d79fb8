import {expect} from '@open-wc/testing';
import {TldrCardHarness, card, points} from '../../support/tldr-card-harness.js';
import {settled} from '../../support/user.js';
import {warningsDuring} from '../../support/warnings.js';

const plainPoints = ['R2 is late.', 'Training on Ascend failed.'];

describe('<tldr-card>', () => {
  it('can be made by script', () => {
    expect(document.createElement('tldr-card').matches(':defined')).to.equal(true);
  });

  it('stays quiet about what it can use', async () => {
    const attributes = 'updated="2019-08-14" ai-disclosure="none"';
    expect(await warningsDuring(() => TldrCardHarness.create(attributes))).to.deep.equal([]);
  });

  describe('the points', () => {
    it('are led by their emoji where each has one', async () => {
      expect((await TldrCardHarness.create()).leads).to.equal('emoji');
    });

    it('are led by dashes where none has an emoji', async () => {
      expect((await TldrCardHarness.create('', plainPoints)).leads).to.equal('dashes');
    });

    it('are led by dashes where one has no emoji', async () => {
      const {leads} = await TldrCardHarness.create('', [...points, 'No emoji']);
      expect(leads).to.equal('dashes');
    });

    it('are led by digits in a numbered list, not by dashes', async () => {
      const harness = await TldrCardHarness.from(
        '<tldr-card><ol><li>First</li><li>Second</li></ol></tldr-card>',
      );
      const [first] = harness.points;
      expect(getComputedStyle(first!).listStyleType).to.equal('decimal');
      expect(getComputedStyle(first!, '::before').content).to.equal('none');
    });

    it('are led by their emoji once each has one', async () => {
      const harness = await TldrCardHarness.create('', ['Late']);
      harness.points[0]!.textContent = '⏳ Late';
      await settled();
      expect(harness.leads).to.equal('emoji');
    });

    it('are led by dashes once one without an emoji is added', async () => {
      const harness = await TldrCardHarness.create();
      harness.addPoint('No emoji');
      await settled();
      expect(harness.leads).to.equal('dashes');
    });

    it('align their words whatever the emoji', async () => {
      const harness = await TldrCardHarness.create('', [
        '⏳ <b>One</b> word',
        '👩‍👩‍👧‍👦 <b>One</b> word',
        '🇨🇳 <b>One</b> word',
      ]);
      // Measured by an element: WebKit misplaces a range in the text that holds a first letter.
      const starts = harness.points.map(
        (point) => point.querySelector('b')!.getBoundingClientRect().left,
      );
      expect(new Set(starts.map(Math.round)).size, String(starts)).to.equal(1);
    });
  });

  it('takes its date from frameworks, which write the property that is called as the attribute', async () => {
    const harness = await TldrCardHarness.create();
    expect('updated' in harness.element).to.equal(true);
    Object.assign(harness.element, {updated: '2019-08-14'});
    await settled();
    expect(harness.shown).to.contain('Updated 14 Aug 2019');
  });

  describe('the reading time', () => {
    const minute = 'word '.repeat(228);

    it('is shown in seconds', async () => {
      const {shown} = await TldrCardHarness.create('', ['word '.repeat(57)]);
      expect(shown).to.match(/\b15 s\b/);
    });

    it('is named to those who listen', async () => {
      const {spoken} = await TldrCardHarness.create('', ['word '.repeat(57)]);
      expect(spoken).to.contain('Reading time: 15 s');
    });

    it('is shown in minutes from one minute on', async () => {
      const {shown, spoken} = await TldrCardHarness.create('', [minute, minute]);
      expect(shown).to.match(/\b2 min\b/);
      expect(spoken).to.contain('Reading time: 2 min');
    });

    it('follows the points', async () => {
      const harness = await TldrCardHarness.create('', ['word '.repeat(57)]);
      harness.addPoint('word '.repeat(57));
      await settled();
      expect(harness.shown).to.match(/\b30 s\b/);
    });

    it('follows an edit of a word', async () => {
      const harness = await TldrCardHarness.create('', ['word '.repeat(57)]);
      (harness.points[0]!.firstChild as Text).data = 'word '.repeat(114);
      await settled();
      expect(harness.shown).to.match(/\b30 s\b/);
    });

    it('is counted in the language of the points', async () => {
      const {spoken} = await TldrCardHarness.from(
        `<tldr-card lang="fi"><ul><li>${'sana '.repeat(161)}</li></ul></tldr-card>`,
      );
      expect(spoken).to.contain('1 min');
    });

    it('is left out where there are no points', async () => {
      const {shown, spoken} = await TldrCardHarness.create('', []);
      expect(shown).not.to.match(/\d/);
      expect(spoken).not.to.contain('Reading time');
    });
  });

  describe('the date', () => {
    it('is shown as the language writes it', async () => {
      expect((await TldrCardHarness.create('updated="2019-08-14"')).shown).to.contain(
        'Updated 14 Aug 2019',
      );
    });

    it('is given to machines as well', async () => {
      const {element} = await TldrCardHarness.create('updated="2019-08-14"');
      expect(element.shadowRoot!.querySelector('time')!.dateTime).to.equal('2019-08-14');
    });

    it('has no year in the present one', async () => {
      const year = new Date().getUTCFullYear();
      const {shown} = await TldrCardHarness.create(`updated="${year}-08-14"`);
      expect(shown).to.contain('Updated 14 Aug').and.not.contain(String(year));
    });

    for (const time of ['T00:30+14:00', 'T23:30-12:00']) {
      it(`is the day as written at ${time}`, async () => {
        const {shown} = await TldrCardHarness.create(`updated="2019-08-14${time}"`);
        expect(shown).to.contain('14 Aug 2019');
      });
    }

    it('is left out where it is not set', async () => {
      expect((await TldrCardHarness.create()).shown).not.to.contain('Updated');
    });

    it('follows the attribute', async () => {
      const harness = await TldrCardHarness.create('updated="2019-08-14"');
      harness.element.setAttribute('updated', '2019-09-01');
      await settled();
      expect(harness.shown).to.match(/Updated 1 Sept? 2019/);
    });

    it('warns once about what is no date, and shows nothing', async () => {
      let shown = '';
      const warnings = await warningsDuring(async () => {
        await TldrCardHarness.create('updated="last Tuesday"');
        ({shown} = await TldrCardHarness.create('updated="last Tuesday"'));
      });
      expect(shown).not.to.contain('Updated').and.not.contain('Tuesday');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('bad-date').and.contain('last Tuesday');
    });
  });

  describe('the AI disclosure', () => {
    for (const [level, words] of [
      ['none', 'Written without AI'],
      ['assisted', 'AI-assisted, edited by a person'],
      ['generated', 'AI-generated, checked by a person'],
      ['autonomous', 'AI-generated, no human check'],
    ] as const) {
      it(`says ‘${words}’ for ${level}`, async () => {
        const {shown, spoken} = await TldrCardHarness.create(`ai-disclosure="${level}"`);
        expect(shown).to.contain(words);
        expect(spoken).to.contain(words);
      });
    }

    it('is not made up where it is not set', async () => {
      expect((await TldrCardHarness.create()).shown).not.to.contain('AI');
    });

    it('warns once about an unknown level, and says nothing', async () => {
      const without = await TldrCardHarness.create();
      let shown = '';
      const warnings = await warningsDuring(async () => {
        await TldrCardHarness.create('ai-disclosure="a-bit"');
        ({shown} = await TldrCardHarness.create('ai-disclosure="a-bit"'));
      });
      expect(shown).to.equal(without.shown);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('unknown-ai-disclosure').and.contain('a-bit');
    });
  });

  describe('the variant ‘why’', () => {
    it('has no footer', async () => {
      const {shown, spoken} = await TldrCardHarness.create('variant="why" updated="2019-08-14"');
      expect(shown + spoken).to.equal('');
    });

    it('shows its points', async () => {
      const {points: items} = await TldrCardHarness.create('variant="why"', plainPoints);
      expect(items.every((item) => item.getBoundingClientRect().height > 0)).to.equal(true);
    });

    it('has its points side by side where there is room', async () => {
      const {points: items} = await TldrCardHarness.create('variant="why"', plainPoints);
      const [first, second] = items.map((item) => item.getBoundingClientRect());
      expect(first!.top).to.equal(second!.top);
      expect(first!.right).to.be.at.most(second!.left);
    });

    it('is a card again without the attribute', async () => {
      const harness = await TldrCardHarness.create('variant="why"');
      harness.element.removeAttribute('variant');
      await settled();
      expect(harness.buttons).to.include('Copy');
    });
  });

  describe('before the script', () => {
    it('takes what was set on the element by then', async () => {
      const element = document.createElement('tldr-card');
      element.updatedOn = '2019-08-14';
      element.lang = 'en-GB';
      const {element: other} = await TldrCardHarness.from(card());
      other.replaceWith(element);
      await settled();
      expect(new TldrCardHarness(element).shown).to.contain('14 Aug 2019');
    });
  });
});
