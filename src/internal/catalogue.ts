import {loadJson} from './load-json.js';
import {issueWarning} from './warning.js';

let catalogue: Promise<unknown> | undefined;

/**
 * The shipped catalogue of chips, fetched when it is first asked for, once a page. A failure warns
 * `load-failed` and gives `undefined`; whoever asks next makes another attempt.
 *
 * The address is written so that bundlers find the file. In our own bundle the build puts that of the
 * `chips.json` beside it in its place, with the hash that it must have.
 */
export function shippedCatalogue(): Promise<unknown> {
  return (catalogue ??= loadJson(
    new URL('../catalogue/chips.json', import.meta.url),
    AbortSignal.any([]),
  )
    .then((text): unknown => JSON.parse(text))
    .catch((error: unknown) => {
      catalogue = undefined;
      issueWarning('load-failed', `chips.json: ${String(error)}`);
    }));
}
