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

  describe('the sentences', () => {
    /** The sentences that the words are part of. */
    function sentences(html: string, pattern: RegExp): readonly string[] {
      const {sentences = []} = findRange(article(html), pattern) ?? {};
      return sentences.map((sentence) => sentence.trim().replace(/\s+/g, ' '));
    }

    it('are the one that has the words', () => {
      const html = '<p>One is 1. Two is 2, not 3. Four is 4.</p>';
      expect(sentences(html, /Two is/)).to.deep.equal(['Two is 2, not 3.']);
    });

    it('are whole over inline markup and lines of the source', () => {
      const html = '<p>One. In <b>May</b>,\n      it was <i>5</i>\n      of 6. Seven.</p>';
      expect(sentences(html, /it was/)).to.deep.equal(['In May, it was 5 of 6.']);
    });

    it('do not end at a point inside a number', () => {
      expect(sentences('<p>One. It grew by 3.5 % in all. Two.</p>', /in all/)).to.deep.equal([
        'It grew by 3.5 % in all.',
      ]);
    });

    it('are all that the words stand in', () => {
      const html = '<p>One. Two. Three. Four.</p>';
      expect(sentences(html, /Two\. Three/)).to.deep.equal(['Two.', 'Three.']);
    });

    it('are not the next one where the words end theirs', () => {
      expect(sentences('<p>One. Two. Three.</p>', /Two\./)).to.deep.equal(['Two.']);
    });

    it('are found where a language has other points', () => {
      expect(sentences('<p>一共有三个。其中两个失败。还有。</p>', /两个/)).to.deep.equal([
        '其中两个失败。',
      ]);
    });
  });
});
