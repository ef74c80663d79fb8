import {html, LitElement} from 'lit';
export class ChipComparisonTableElement extends LitElement {
  protected override render() {
    return html`<slot></slot>`;
  }
}
