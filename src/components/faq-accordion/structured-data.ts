import {html, render} from 'lit';
import {textNodes} from '../../internal/find-range.js';
import {questionText} from './question.js';

const lists = new Map<unknown, readonly object[]>();
let script: Element | undefined;

/**
 * Puts `questions` into the one FAQPage of the page, in the place of those that `owner` gave before; none
 * takes them out. Where the page has a FAQPage of its own, ours is left out.
 */
export function markUp(
  owner: unknown,
  questions: readonly Element[] = [],
  inLanguage?: string,
): void {
  if (questions.length) {
    const list = questions.map((question) => ({
      '@type': 'Question',
      name: questionText(question),
      inLanguage,
      acceptedAnswer: {'@type': 'Answer', text: answerText(question)},
    }));
    lists.set(owner, list);
  } else if (!lists.delete(owner)) return;
  // A script from a template never runs, so Trusted Types let it have any text.
  script ??= (
    render(html`<script type="application/ld+json"></script>`, new DocumentFragment())
      .startNode as Comment
  ).nextElementSibling!;
  script.remove();
  // An `<img name="querySelectorAll">` would hide the document's own.
  const {querySelectorAll} = Document.prototype;
  const [head, ...others] = querySelectorAll.call(document, 'head, script[type*="ld+json" i]');
  if (!lists.size || others.some(isFaqPage)) return;
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [...lists.values()].flat(),
  };
  script.replaceChildren(JSON.stringify(page).replace(/</g, '\\u003c'));
  head?.append(script);
}

/** The words below the summary, in one line, with a space where an element or a line begins. */
function answerText(question: Element): string {
  const texts = textNodes(question).map((node) => {
    if (node.parentElement!.closest('summary, script, style')) return '';
    return node.previousSibling?.textContent ? node.data : ` ${node.data}`;
  });
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** Whether the JSON-LD of others has a FAQPage, wherever in it. */
function isFaqPage({textContent}: Element): boolean {
  return /"@type"\s*:\s*(\[[^\]]*|"[^"]*)FAQPage"/.test(textContent);
}
