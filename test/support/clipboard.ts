/** A clipboard of the test's own: no engine lets a test read the real one. */
export class FakeClipboard {
  /** The plain text that was copied last. */
  text?: string;

  /** Puts it in the place of the real one; `refuses` makes each attempt fail, as a browser may. */
  static install({refuses = false} = {}): FakeClipboard {
    const fake = new FakeClipboard();
    const attempt = async (read: () => string | Promise<string>): Promise<void> => {
      if (refuses) throw new DOMException('Not allowed', 'NotAllowedError');
      fake.text = await read();
    };
    const value = {
      writeText: (text: string) => attempt(() => text),
      write: ([item]: ClipboardItem[]) =>
        attempt(async () => (await item!.getType('text/plain')).text()),
    };
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value});
    return fake;
  }

  /** Takes the clipboard away, as on a page without https. */
  static remove(): void {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
  }

  /** Puts the real one back. */
  static restore(): void {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}
