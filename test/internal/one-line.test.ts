import {expect} from '@open-wc/testing';
import {oneLine} from '../../src/internal/one-line.js';

function read(html: string): string {
  const element = document.createElement('li');
  element.innerHTML = html;
  return oneLine(element);
}

describe('oneLine', () => {
  for (const [html, expected] of [
    ['R2 is late.', 'R2 is late.'],
    ['\n    <b>R2 is\n    late.</b>\n    Again.\n  ', 'R2 is late. Again.'],
    ['R<sub>2</sub> is <em>la</em>te.', 'R2 is late.'],
    ['R2&nbsp;is late.', 'R2 is late.'],
    ['R2 <!-- not --> is late.', 'R2 is late.'],
    ['R2 is late.<br>Again.', 'R2 is late. Again.'],
    ['  \n ', ''],
    ['', ''],
  ] as const) {
    it(`reads ${JSON.stringify(html)} as ‘${expected}’`, () => {
      expect(read(html)).to.equal(expected);
    });
  }
});
