/** An utterance as pages make it. */
class Utterance {
  readonly text: string;
  lang = '';
  voice: SpeechSynthesisVoice | null = null;
  onend?: (event: Event) => void;
  onerror?: (event: Event) => void;

  constructor(text: string) {
    this.text = text;
  }
}

const replaced = {
  speechSynthesis: Object.getOwnPropertyDescriptor(window, 'speechSynthesis'),
  SpeechSynthesisUtterance: Object.getOwnPropertyDescriptor(window, 'SpeechSynthesisUtterance'),
};

/**
 * A voice that says nothing, in the place of the engine's: most machines that test have none. Each
 * utterance lasts until it is ended.
 */
export class SilentVoice extends EventTarget {
  /** What has been said, in order. */
  readonly utterances: Utterance[] = [];
  /** The tags of the languages that there are voices for. */
  languages: readonly string[];
  /** Whether the voices are on this device. */
  isLocal: boolean;
  #queue: Utterance[] = [];

  private constructor(languages: readonly string[], isLocal: boolean) {
    super();
    this.languages = languages;
    this.isLocal = isLocal;
  }

  static install({languages = ['en-US'], isLocal = true} = {}): SilentVoice {
    const value = new SilentVoice(languages, isLocal);
    Object.defineProperty(window, 'speechSynthesis', {configurable: true, value});
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      configurable: true,
      value: Utterance,
    });
    return value;
  }

  /** Puts the engine's own voice back. */
  static restore(): void {
    for (const [name, descriptor] of Object.entries(replaced)) {
      Reflect.deleteProperty(window, name);
      if (descriptor) Object.defineProperty(window, name, descriptor);
    }
  }

  /** What is being said now. */
  get saying(): string | undefined {
    return this.#queue[0]?.text;
  }

  /** Ends what is being said. */
  end(): void {
    const said = this.#queue.shift();
    said?.onend?.(new Event('end'));
  }

  /** Fails to say it. */
  fail(): void {
    const said = this.#queue.shift();
    said?.onerror?.(new Event('error'));
  }

  /** Finds voices for these languages, as engines do some time after the page has loaded. */
  list(languages: readonly string[]): void {
    this.languages = languages;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  getVoices(): SpeechSynthesisVoice[] {
    return this.languages.map((lang) => ({
      lang,
      localService: this.isLocal,
      default: false,
      name: lang,
      voiceURI: lang,
    }));
  }

  speak(utterance: Utterance): void {
    this.utterances.push(utterance);
    this.#queue.push(utterance);
  }

  cancel(): void {
    const cancelled = this.#queue;
    this.#queue = [];
    // Engines tell of it later.
    setTimeout(() => cancelled.forEach((said) => said.onerror?.(new Event('error'))));
  }
}
