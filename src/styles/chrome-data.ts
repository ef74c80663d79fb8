import {en} from '../i18n/en.js';
import {WORDS_A_MINUTE} from '../model/reading-pace.data.js';
import {FIGURE_PATTERNS} from '../model/figure-patterns.data.js';
import {ICON_PATHS} from './icons.data.js';

/** The plain data that the bundle takes from the sheet, in the order of `src/bundle/tables.ts`. */
export const chromeData = [en, ICON_PATHS, WORDS_A_MINUTE, FIGURE_PATTERNS] as const;
