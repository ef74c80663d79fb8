import {reportAction} from '../explainer-action-event.js';

/** How long it has to be seen, in milliseconds. */
const SEEN_MS = 1000;

/** Half of what is taller than the screen is never seen, so it is enough when it fills half of the screen. */
const THRESHOLDS = [0.5, 0.25, 0.12, 0.06, 0.03];

/** Tells the page once that a reader has had half of `host` in view for a second. */
export function reportView(host: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout>;
  // It holds no element that has left the page, so nothing has to be taken away.
  const observer = new IntersectionObserver(
    (entries) => {
      const {intersectionRatio, intersectionRect} = entries.pop()!;
      clearTimeout(timer);
      if (intersectionRatio > 0.49 || intersectionRect.height > 0.49 * innerHeight) {
        timer = setTimeout(() => {
          observer.disconnect();
          reportAction(host, 'view', {});
        }, SEEN_MS);
      }
    },
    {threshold: THRESHOLDS},
  );
  observer.observe(host);
}
