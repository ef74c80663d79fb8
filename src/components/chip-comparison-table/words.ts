import type {Localizer} from '../../context/localizer.js';
import {numberFormat} from '../../i18n/messages.js';
import type {Direction} from '../../model/compare.js';

const KEYS = [
  'claimed',
  'measured',
  'estimated',
  'reported',
  'baseline',
  'best',
  'timesBaseline',
  'otherBasis',
  'notPublished',
  'lowerIsBetter',
  'sorted',
] as const;

/**
 * The words that stand in many cells, looked up once for each render: a look-up asks for the language
 * of the page.
 */
export interface Words extends Readonly<Record<(typeof KEYS)[number], string>> {
  /** Prints the number of a ratio, whose place in `timesBaseline` is still open. */
  ratio(value: number): string;
}

/** The words of a table whose ratios are to the chip of that name. */
export function wordsOf(localizer: Localizer, chip: string): Words {
  const {format} = numberFormat(localizer.locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const words = Object.fromEntries(KEYS.map((key) => [key, localizer.text(key, {chip})]));
  return {
    ...(words as Record<(typeof KEYS)[number], string>),
    ratio: (value) => (value > 0 && value < 0.005 ? `<${format(0.01)}` : format(value)),
  };
}

/** What is said when the order of the chips has changed. */
export function sortedWords(
  localizer: Localizer,
  metric: string,
  direction: Direction | undefined,
): string {
  return localizer.text(`sorted-${direction ?? 'not'}`, {metric});
}
