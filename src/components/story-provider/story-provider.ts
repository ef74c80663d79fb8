import {define} from '../../internal/define.js';
import {StoryProviderElement} from './story-provider-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'story-provider': StoryProviderElement;
  }
}

define('story-provider', StoryProviderElement);
