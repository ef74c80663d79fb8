import type {Comparison} from './comparison.js';
import type {Figure} from './figure.js';

/** How many of the figures that are compared a vendor has published. */
export interface Disclosure {
  readonly vendor: string;
  readonly published: number;
  readonly of: number;
}

/**
 * The disclosure of each vendor, in the order of the chips. Of metrics that no vendor publishes, and of
 * cells that say 'not applicable', nothing is expected. An estimate or a measurement is not the vendor's.
 */
export function disclosureOf({chips, figures}: Comparison): readonly Disclosure[] {
  const rows = figures.filter((row) => row.some(isPublished));
  return [...new Set(chips.flatMap(({vendor}) => vendor ?? []))].map((vendor) => {
    const cells = rows.flatMap((row) =>
      row.filter(({text}, chip) => chips[chip]?.vendor === vendor && text !== 'not applicable'),
    );
    return {vendor, published: cells.filter(isPublished).length, of: cells.length};
  });
}

function isPublished({isMissing, status = 'claimed'}: Figure): boolean {
  return !isMissing && status === 'claimed';
}
