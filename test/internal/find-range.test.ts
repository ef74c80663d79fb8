import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {findRange} from '../../src/internal/find-range.js';

function article(html: string): HTMLElement {
  const element = document.createElement('article');
  element.innerHTML = html;
  return element;
}

/** The words that are found in an article. */
function found(html: string, pattern: RegExp): string | undefined {
  return findRange(article(html), pattern)?.range.toString();
}

describe('findRange', () => {
  it('finds words over inline markup', () => {
    const html = '<p>R2 <em>had <b>been</b></em> pla<i>nn</i>ed.</p>';
    expect(found(html, /had been planned/)).to.equal('had been planned');
  });

  it('finds words over blocks', () => {
    expect(found('<p>One</p>\n<p>Two</p>', /One\s*Two/)).to.equal('One\nTwo');
  });

  it('finds the first and the last words', () => {
    expect(found('<p>One two</p>', /One/)).to.equal('One');
    expect(found('<p>One two</p>', /two/)).to.equal('two');
  });

  it('finds nothing where the words are not there', () => {
    expect(findRange(article('<p>One</p>'), /Two/)).to.equal(undefined);
  });

  it('finds nothing in an article without words', () => {
    expect(findRange(article(''), /One/)).to.equal(undefined);
  });

  it('finds nothing by a pattern of nothing', () => {
    expect(findRange(article('<p>One</p>'), new RegExp(''))).to.equal(undefined);
  });

  for (const hidden of [
    '<script>Gone</script>',
    '<style>Gone</style>',
    '<template>Gone</template>',
    '<noscript>Gone</noscript>',
    '<p hidden>Not <b>Gone</b></p>',
    '<tldr-card><ul><li>Gone</li></ul></tldr-card>',
    '<!-- Gone -->',
  ]) {
    it(`finds nothing in ${hidden}`, () => {
      expect(findRange(article(`<p>One</p>${hidden}`), /Gone/)).to.equal(undefined);
    });
  }

  it('begins and ends in the text that has the words', () => {
    const element = article('<p>One.</p><p>Two.</p><p>Three.</p>');
    const {range} = findRange(element, /Two\./)!;
    const text = element.querySelectorAll('p')[1]!.firstChild;
    expect(range.startContainer === text && range.endContainer === text).to.equal(true);
  });

  it('follows the words to where they move', () => {
    const element = article('<p>One. Two.</p>');
    const {range} = findRange(element, /Two/)!;
    (element.querySelector('p')!.firstChild as Text).insertData(0, 'Before. ');
    expect(range.toString()).to.equal('Two');
  });

  it('changes nothing in the article', () => {
    const html = '<p>R2 <em>had</em><!-- x --> been</p>\n<p>planned.</p>';
    const element = article(html);
    findRange(element, /had been/);
    expect(element.innerHTML).to.equal(html);
  });

  it('finds any of the words, however they are marked up', () => {
    const piece = fc.constantFrom('R2 ', 'is ', 'late. ', '<b>Very</b> ', '<i>la</i>te', '芯片');
    const block = fc.array(piece, {minLength: 1, maxLength: 8});
    const html = fc
      .array(block, {minLength: 1, maxLength: 4})
      .map((blocks) => blocks.map((pieces) => `<p>${pieces.join('')}</p>`).join(''));
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (markup, one, other) => {
        const text = article(markup).textContent;
        const ends = [one, other].map((end) => end % (text.length + 1)).sort((a, b) => a - b);
        const part = text.slice(...ends);
        fc.pre(part.trim() !== '');
        expect(found(markup, new RegExp(part.replaceAll('.', '\\.')))).to.equal(part);
      }),
    );
  });

  describe('the sentence', () => {
    /** The sentence that the words are part of. */
    function sentence(html: string, pattern: RegExp): string | undefined {
      return findRange(article(html), pattern)?.sentence.trim().replace(/\s+/g, ' ');
    }

    for (const [kind, html, pattern, expected] of [
      [
        'is the one that has the words',
        'One is 100. Two is 2, not 300. Four is 4.',
        /is 2/,
        'Two is 2, not 300',
      ],
      [
        'is whole over markup and lines of the source',
        'One. In <b>May</b>,\n    it was <i>5</i>\n      of 600. Seven.',
        /it was/,
        'In May, it was 5 of 600',
      ],
      ['does not end inside a number', 'A. It grew by 3.5 %. B.', /grew/, 'It grew by 3.5 %'],
      ['does not end at a date', 'A. Am 3. Mai kam es. B.', /kam/, 'Am 3. Mai kam es'],
      ['ends after a year', 'Not in 2024. It came. B.', /came/, 'It came'],
      [
        'does not end at an abbreviation',
        'A. It had approx. 30 of U.S. make. B.',
        /had/,
        'It had approx. 30 of U.S. make',
      ],
      [
        'is all that the words are part of',
        'A. One. Two. Three. B.',
        /One\. Two\. Th/,
        'One. Two. Three',
      ],
      ['is not the next where the words end it', 'A. One. Two.', /One\./, 'One.'],
      ['is the first', 'One or two. Three.', /two/, 'One or two'],
      ['is the last', 'One. Two or three.', /Two/, 'Two or three.'],
      ['ends as Chinese does', '一共有三个。其中两个失败。还有。', /两个/, '其中两个失败'],
      ['ends at a question', 'Why? Nobody knows! So.', /knows/, 'Nobody knows'],
    ] as const) {
      it(kind, () => {
        expect(sentence(`<p>${html}</p>`, pattern)).to.equal(expected);
      });
    }
  });
});
