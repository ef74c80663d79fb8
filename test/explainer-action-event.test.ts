import {expect} from '@open-wc/testing';
import {ExplainerActionEvent, reportAction} from '../src/explainer-action-event.js';

describe('ExplainerActionEvent', () => {
  it('says what was done, where, and with what', () => {
    const element = document.createElement('div');
    const event = new ExplainerActionEvent(element, 'copy', {text: 'R2 is late.'});
    expect(event.type).to.equal('explainer-action');
    expect(event.action).to.equal('copy');
    expect(event.element).to.equal(element);
    expect(event.data).to.deep.equal({text: 'R2 is late.'});
  });

  it('leaves shadow roots and cannot be cancelled', () => {
    const {bubbles, composed, cancelable} = new ExplainerActionEvent(document.body, 'copy', {
      text: '',
    });
    expect({bubbles, composed, cancelable}).to.deep.equal({
      bubbles: true,
      composed: true,
      cancelable: false,
    });
  });
});

describe('reportAction', () => {
  it('dispatches the event on the element', () => {
    const element = document.createElement('div');
    const targets: unknown[] = [];
    element.addEventListener('explainer-action', ({target}) => targets.push(target));
    reportAction(element, 'expand-all', {count: 3});
    expect(targets).to.deep.equal([element]);
  });
});
