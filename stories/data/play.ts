/** What a reader does in a story, and what comes of it. Plain functions, so that our own tests play stories too. */

/** Storybook's hook for what happens once a story is shown. */
export type Play = (context: {canvasElement: HTMLElement}) => Promise<void>;

/** Lets the elements update, and observers tell of it. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** The control with that name in the shadow root of one of our elements. */
function control(canvas: HTMLElement, name: string): HTMLElement {
  const roots = [...canvas.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  const controls = roots.flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('button, summary'),
  ]);
  const found = controls.find(
    (candidate) => candidate.checkVisibility() && nameOf(candidate) === name,
  );
  if (!found) throw new Error(`No control ‘${name}’ among ${controls.map(nameOf).join(', ')}`);
  return found;
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.innerText.trim();
}

/** Presses the control with that name. */
export async function press(canvas: HTMLElement, name: string): Promise<void> {
  control(canvas, name).click();
  await settled();
}

/** Fails unless there is a control with that name. */
export function expectControl(canvas: HTMLElement, name: string): void {
  control(canvas, name);
}

/** Fails unless the words are, or are not, to be seen in the content of the first element of ours. */
export function expectShown(canvas: HTMLElement, words: string, expected = true): void {
  const items = [...canvas.querySelectorAll<HTMLElement>('li')];
  const isShown = items.some(
    (item) =>
      item.textContent.includes(words) &&
      item.checkVisibility({contentVisibilityAuto: true}) &&
      item.getBoundingClientRect().height > 0,
  );
  if (isShown !== expected) throw new Error(`‘${words}’ is ${isShown ? '' : 'not '}shown`);
}

/** Types `words` into the field of the first element that has one. */
export async function type(canvas: HTMLElement, words: string): Promise<void> {
  const roots = [...canvas.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  const field = roots.map((root) => root.querySelector('input')).find(Boolean);
  if (!field) throw new Error('No field');
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await settled();
}

/** The questions of the first accordion that can be seen, in their words. */
export async function questionsOf(
  canvas: HTMLElement,
  which = 'details',
): Promise<readonly string[]> {
  await settled();
  const element = canvas.querySelector('faq-accordion');
  const questions = [element, element?.shadowRoot].flatMap((root) => [
    ...(root?.querySelectorAll<HTMLElement>(`:is(faq-accordion, #questions) > ${which}`) ?? []),
  ]);
  return questions
    .filter((question) => question.checkVisibility())
    .map((question) => question.querySelector('summary')?.textContent.trim() ?? '');
}

/** Fails unless `found` is as it should be. */
export function expectSame(found: unknown, expected: unknown): void {
  const [is, should] = [found, expected].map((value) => JSON.stringify(value));
  if (is !== should) throw new Error(`It is ${is}, and should be ${should}`);
}

/** Fails unless these words are highlighted under that name; `''` for none. */
export function expectHighlighted(name: string, words: string): void {
  if (typeof Highlight === 'undefined') return;
  const found = [...(CSS.highlights.get(name) ?? [])].map(wordsIn).join('');
  if (words ? !found.includes(words) : found) throw new Error(`Highlighted is ‘${found}’`);
}

function wordsIn(range: AbstractRange): string {
  if (range instanceof Range) return String(range);
  return (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);
}

/** The table of the first comparison, once it is there. */
async function tableOf(canvas: HTMLElement): Promise<ShadowRoot> {
  for (let turn = 0; turn < 100; turn++) {
    await settled();
    const root = canvas.querySelector('chip-comparison-table')?.shadowRoot;
    if (root?.querySelector('table')) return root;
  }
  throw new Error('No table');
}

/** The names of the chips, or of the metrics, that the first comparison shows, in its order. */
export async function namesOf(
  canvas: HTMLElement,
  which: 'chips' | 'metrics',
): Promise<readonly string[]> {
  const root = await tableOf(canvas);
  const names = root.querySelectorAll(which === 'chips' ? '.chip' : '.sort');
  return [...names].filter((name) => name.checkVisibility()).map(({textContent}) => textContent);
}

/** Ticks the box with these words in the first comparison, or takes the tick away. */
export async function tick(canvas: HTMLElement, words: string): Promise<void> {
  const labels = [...(await tableOf(canvas)).querySelectorAll('label')];
  const label = labels.find(({textContent}) => textContent.trim() === words);
  if (!label) throw new Error(`No box ‘${words}’ to tick`);
  label.querySelector('input')!.click();
  await settled();
}

/** Chooses `words` in the field of that name, or enters them. */
export async function choose(canvas: HTMLElement, name: string, words: string): Promise<void> {
  const root = await tableOf(canvas);
  const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  if (!field) throw new Error(`No field ‘${name}’`);
  const options = 'options' in field ? [...field.options] : [];
  field.value = options.find(({text}) => text === words)?.value ?? words;
  field.dispatchEvent(new Event('change', {bubbles: true}));
  await settled();
}
