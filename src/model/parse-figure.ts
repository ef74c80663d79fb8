import {type Figure, isMissingText, parseStatus} from './figure.js';
import {fields, listField, textField, type Texts, texts} from './json.js';
import {safeAddress} from './safe-address.js';

/** Reads a figure; what it does not say of unit, basis and status is that of `like`. */
export type ReadFigure = (
  input: unknown,
  like?: Pick<Figure, 'unit' | 'basis' | 'status'>,
) => Figure;

/**
 * Makes a reader of `{value, text, low, high, unit, basis, status, via, asOf, test, note, sources, second,
 * others}`: a number or words, or a note why there is neither. `text` wins over what `format` prints of the
 * number. `sources` has `{title, url}` by id. Added to `issues` is a figure that says none of these, or has an
 * unknown status.
 */
export function figureReader(
  format: (value: number) => string,
  sources: Readonly<Record<string, unknown>>,
  issues: unknown[],
): ReadFigure {
  const readSource = (item: unknown) => {
    const id = textField(item);
    const {url = '', title: text = id} = texts(id ? sources[id] : item);
    return text ? {text, href: safeAddress(url, 'https://a') && url} : [];
  };
  return function read(input, {unit, basis, status: usual} = {}): Figure {
    const raw = fields(input);
    const [value, low, high] = [raw.value, raw.low, raw.high].map((number) =>
      Number.isFinite(number) ? (number as number) : undefined,
    );
    const numeral = value === undefined ? value : format(value);
    const said: Texts = {unit, basis, status: usual, numeral, ...texts(raw)};
    const {text = numeral ?? textField(raw.value) ?? ''} = said;
    const status = parseStatus(said.status);
    if ((said.status && !status) || !(text || said.note || input == null)) issues.push(input);
    const figure: Figure = {
      ...said,
      text,
      value,
      low,
      high,
      status,
      isMissing: !numeral && isMissingText(text),
      isExact: !!numeral && raw.isExact !== false,
      sources: listField(raw.sources).flatMap(readSource),
    };
    const beside = (other: unknown) => listField(other).map((one) => read(one, figure));
    return {...figure, second: beside(raw.second)[0], others: beside(raw.others)};
  };
}
