import {fold} from '../model/fold.js';
import {textNodes} from './find-range.js';

/**
 * Where the folded `words` stand in the texts under `root`. Not found: a word across two texts, and any
 * in a text that folding shortens, since its places can't be told.
 */
export function wordRanges(root: Element, words: readonly string[]): StaticRange[] {
  return textNodes(root).flatMap((node) => {
    const text = fold(node.data);
    if (text.length !== node.length) return [];
    return words.flatMap((word) => {
      let at = 0;
      const between = text.split(word).slice(0, -1);
      return between.map(
        ({length}) =>
          new StaticRange({
            startContainer: node,
            startOffset: (at += length),
            endContainer: node,
            endOffset: (at += word.length),
          }),
      );
    });
  });
}
