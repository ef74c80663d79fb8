const digits = {'×': 2, ms: 1, CLS: 3, KiB: 0, '': 0};

/** The section with a verdict on each figure that has a bar. */
export function judge({title, costs, figures}) {
  return {title, costs, figures: figures.map((figure) => ({...figure, met: isMet(figure)}))};
}

/** Judged as printed, so that a shift of 0.0004 is none; of shifts the worst counts. */
function isMet({unit, median, max, limit}) {
  const value = unit === 'CLS' ? max : median;
  return limit === undefined ? undefined : Number(value.toFixed(digits[unit])) <= limit;
}

/** A judged section as text. */
export function toText({title, costs, figures}) {
  const head = costs.length
    ? title.padEnd(50) + 'ms, median (min–max)'.padStart(22) + '   style  layout'
    : title;
  return [head, ...costs.map(costText), ...figures.map(figureText)].join('\n');
}

function costText({name, runs, style, layout, ...range}) {
  const parts = [style, layout].map((ms) => ms.toFixed(1).padStart(8)).join('');
  return `      ${name.padEnd(44)}${rangeText(range, 1).padStart(22)}${parts}   ${runs} runs`;
}

function figureText({bar = '', what, unit, limit, aim, met, detail = '', ...range}) {
  const value = `${rangeText(range, digits[unit])} ${unit}`;
  const target = aim === undefined ? `bar ${limit}` : `bar ${limit}, aim ${aim}`;
  const verdict = limit === undefined ? '' : `${target}: ${met ? 'met' : 'MISSED'}`;
  const line = `  ${bar.padEnd(4)}${what.padEnd(44)}${value.padStart(22)}   ${verdict.padEnd(13)}`;
  return `${line}  ${detail}`.trimEnd();
}

function rangeText({median, min, max}, places) {
  const [one, least, most] = [median, min, max].map((value) => value.toFixed(places));
  return least === most ? one : `${one} (${least}–${most})`;
}
