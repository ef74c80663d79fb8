const issued = new Set<string>();

/**
 * Tells the page's developer about something that the library could not use, once per code and text.
 * Warnings are shipped in every build, since editors meet them in their own pages; so `text` names the
 * thing only, and README explains the code.
 */
export function issueWarning(code: string, text: string): void {
  const message = `[explainer-elements] ${code}: ${text}`;
  if (issued.has(message)) return;
  issued.add(message);
  console.warn(message);
}
