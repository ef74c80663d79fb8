import {sendKeys, sendMouse} from '@web/test-runner-commands';

/** Clicks the middle of an element with the real pointer. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({block: 'nearest', behavior: 'instant'});
  // The light sheet comes in a frame, and moves what was measured before.
  await frames();
  const {left, top, width, height} = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({type: 'click', position});
}

async function frames(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Presses and releases a real key. */
export async function press(key: string): Promise<void> {
  await sendKeys({press: key});
}

/** Lets updates, observers and the events they queue happen. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Lets the movement in an element come to its end. */
export async function animationsEnd(element: Element): Promise<void> {
  const inside = element.shadowRoot?.getAnimations() ?? [];
  const moving = [...element.getAnimations({subtree: true}), ...inside];
  await Promise.allSettled(moving.map(({finished}) => finished));
  // What is placed by the sizes of others is placed in the next frame.
  await frames();
}

/** Skips a test that this engine cannot run, and says why in its title. */
export function skipUnless(supported: boolean, test: Mocha.Context, reason: string): void {
  if (supported) return;
  if (test.test) test.test.title += ` (skipped: ${reason})`;
  test.skip();
}
