import {type CSSResult} from 'lit';
import {LitElement as BundleElement} from '../../src/bundle/lit-element.js';

export * from 'lit';

/** The bundle's element, for classes whose styles are Lit's: those of the bundle are sheets already. */
export class LitElement extends BundleElement {
  override connectedCallback(): void {
    const made = this.constructor as unknown as {styles: unknown[]};
    const styles = made.styles.flat(Infinity) as (CSSResult | CSSStyleSheet)[];
    made.styles = styles.map((it) => ('styleSheet' in it ? it.styleSheet! : it));
    super.connectedCallback();
  }
}
