import '../story-provider/story-provider.js'; // The provider first: see CONTRIBUTING, 'Order of definition'.
import {define} from '../../internal/define.js';
import {TldrCardElement} from './tldr-card-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'tldr-card': TldrCardElement;
  }
}

define('tldr-card', TldrCardElement);
