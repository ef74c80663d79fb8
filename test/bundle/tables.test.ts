import {expect} from '@open-wc/testing';
import * as tables from '../../src/bundle/tables.js';
import {chromeData} from '../../src/styles/chrome-data.js';

describe('the data of the bundle', () => {
  it('has no words before it is read, and none is asked for in vain', () => {
    expect(tables.en.copy).to.equal('');
    expect('ai-none' in tables.en).to.equal(true);
    expect(tables.WORDS_A_MINUTE.en).to.equal(undefined);
    expect(tables.ICON_PATHS.copy).to.equal(undefined);
  });

  it('is what the modules have', () => {
    const styles = {chromeStyles: ':host {}'};
    tables.readTables(JSON.stringify([...chromeData, styles]));
    const {en, ICON_PATHS, WORDS_A_MINUTE, FIGURE_PATTERNS, CHROME_STYLES} = tables;
    expect([en, ICON_PATHS, WORDS_A_MINUTE, FIGURE_PATTERNS]).to.deep.equal(chromeData);
    expect(CHROME_STYLES).to.deep.equal(styles);
  });
});
