import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
} from '@storybook/web-components-vite';
import '../src/define.ts';
import {lightSheets} from '../src/styles/light-sheets.ts';
import manifest from '../dist/custom-elements.json' with {type: 'json'};
import './preview.css';

setCustomElementsManifest(manifest);

// As a page does that links the sheet: nothing then moves when a story is shown.
document.adoptedStyleSheets.push(...lightSheets.flatMap(({styleSheet}) => styleSheet ?? []));

const widths: Record<string, string> = {full: '', phone: '390px', column: '660px'};

const onPage: Decorator = (story, {globals}) => {
  const {documentElement: page, body} = document;
  page.dataset.theme = String(globals.theme);
  page.dir = String(globals.direction);
  body.style.maxInlineSize = widths[String(globals.width)] ?? '';
  return story();
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    backgrounds: {disable: true},
    controls: {expanded: true},
    layout: 'padded',
  },
  initialGlobals: {theme: 'light', direction: 'ltr', width: 'full'},
  globalTypes: {
    theme: {
      description: 'The page around the elements',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light page'},
          {value: 'dark', title: 'Dark page'},
          {value: 'legacy', title: 'Older page, serif on paper'},
        ],
      },
    },
    direction: {
      description: 'Writing direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
      },
    },
    width: {
      description: 'Width of the column',
      toolbar: {
        icon: 'mobile',
        dynamicTitle: true,
        items: [
          {value: 'full', title: 'Full width'},
          {value: 'phone', title: 'Phone, 390 px'},
          {value: 'column', title: 'Text column, 660 px'},
        ],
      },
    },
  },
  decorators: [onPage],
};

export default preview;
