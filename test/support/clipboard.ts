/** A clipboard of the test's own: no engine lets a test read the real one. */
export class FakeClipboard {
  /** The plain text that was copied last. */
  text?: string;
  /** The HTML that was copied last; `undefined` where plain text was copied alone. */
  html?: string;

  /** The end of what is being written: engines take their time to read an item. */
  static idle: Promise<unknown> = Promise.resolve();

  /** Puts it in the place of the real one; `refuses` makes each attempt fail, as a browser may. */
  static install({refuses = false} = {}): FakeClipboard {
    const fake = new FakeClipboard();
    const attempt = async (items: Record<string, string | undefined>): Promise<void> => {
      if (refuses) throw new DOMException('Not allowed', 'NotAllowedError');
      fake.text = items['text/plain'];
      fake.html = items['text/html'];
      await Promise.resolve();
    };
    const value = {
      writeText: (text: string) => attempt({'text/plain': text}),
      write: ([item]: ClipboardItem[]) => {
        const written = textsOf(item!).then(attempt);
        FakeClipboard.idle = Promise.allSettled([written]);
        return written;
      },
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

async function textsOf(item: ClipboardItem): Promise<Record<string, string>> {
  const texts = item.types.map(async (type) => [type, await (await item.getType(type)).text()]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}
