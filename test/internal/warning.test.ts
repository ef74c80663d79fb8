import {expect} from '@open-wc/testing';
import {issueWarning} from '../../src/internal/warning.js';
import {warningsDuring} from '../support/warnings.js';

describe('issueWarning', () => {
  it('names the library, the code and the text', async () => {
    const warnings = await warningsDuring(() => issueWarning('test-a', 'Something is odd.'));
    expect(warnings).to.deep.equal(['[explainer-elements] test-a: Something is odd.']);
  });

  it('says the same thing once', async () => {
    const warnings = await warningsDuring(() => {
      issueWarning('test-b', 'Once.');
      issueWarning('test-b', 'Once.');
    });
    expect(warnings).to.have.length(1);
  });

  it('says another thing of the same code', async () => {
    const warnings = await warningsDuring(() => {
      issueWarning('test-c', 'One.');
      issueWarning('test-c', 'Two.');
    });
    expect(warnings).to.have.length(2);
  });
});
