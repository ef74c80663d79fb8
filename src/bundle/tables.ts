import type {chromeData} from '../styles/chrome-data.js';

type Tables = [...typeof chromeData, Readonly<Record<string, string>>];

/*
 * The bundle has no plain data of its own: sentences, icons, numbers and the styles of the shadow roots travel in
 * the sheet, as JSON, and every chrome waits for that. In the bundle the build leads the imports of `i18n/en.ts` and of each
 * `*.data.ts` to here. Only where the sheet can't be had, and no chrome is shown, does anyone read what
 * they are before: no icon, no number, and '' for each sentence.
 */
export let en = new Proxy({} as Tables[0], {has: () => true, get: () => ''});
export let ICON_PATHS = {} as Tables[1];
export let WORDS_A_MINUTE = {} as Tables[2];
export let FIGURE_PATTERNS: Tables[3];
/** The styles of the shadow roots, by the names of their exports. */
export let CHROME_STYLES: Tables[4] | undefined;

/** Reads the tables from JSON. */
export function readTables(json: string): void {
  [en, ICON_PATHS, WORDS_A_MINUTE, FIGURE_PATTERNS, CHROME_STYLES] = JSON.parse(json) as Tables;
}
