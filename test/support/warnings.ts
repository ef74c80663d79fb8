/** Runs `act` and returns what the library warned about meanwhile. */
export async function warningsDuring(act: () => unknown): Promise<string[]> {
  const {warn} = console;
  const warnings: string[] = [];
  console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings.filter((text) => text.startsWith('[explainer-elements]'));
}
