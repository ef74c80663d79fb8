/** Rows of the documentation that a reader of it cannot set. */
export function withoutControl(...names: string[]): Record<string, {control: false}> {
  return Object.fromEntries(names.map((name) => [name, {control: false}]));
}

/** The rows that every element with a face of its own has. */
export const themeRows = withoutControl(
  'explainer-action',
  '--explainer-accent',
  '--explainer-surface',
  '--explainer-ink',
  '--explainer-font',
);
