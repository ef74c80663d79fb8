import type {LitElement} from 'lit';
import {setHighlight} from '../../internal/highlight.js';
import {oneLine} from '../../internal/one-line.js';
import {emojiPattern} from '../../model/emoji.js';

const HIGHLIGHT = 'explainer-speaking';

/** What a reader can ask of the voice. */
export type SpeechOrder = 'listen' | 'stop' | 'pause' | 'resume';

// A page has one voice: the card that it reads, what is left to read, and what it says now.
let reading: LitElement | undefined;
let left: readonly Element[] = [];
let saying: SpeechSynthesisUtterance | undefined;

/** Whether the voice reads `card`. */
export function isReading(card: LitElement): boolean {
  return card === reading;
}

/** A voice for the language of `locale` that does not send the words away. */
export function voiceFor(locale: string): SpeechSynthesisVoice | undefined {
  const [language] = locale.split('-');
  return globalThis.speechSynthesis
    ?.getVoices()
    .find(({lang, localService}) => localService && lang.split(/[-_]/)[0] === language);
}

/** What a reader of `card` can ask of `voice` now, and how it is done. */
export function ordersFor(
  card: LitElement,
  points: readonly Element[],
  voice: SpeechSynthesisVoice,
): readonly (readonly [SpeechOrder, () => void])[] {
  const readOn = (): void => {
    const [point, ...rest] = left;
    if (!point) return stopReading();
    const said = (saying = new SpeechSynthesisUtterance(
      oneLine(point).replace(emojiPattern('g'), ''),
    ));
    said.voice = voice;
    said.lang = voice.lang;
    said.onend = said.onerror = ({type}: Event) => {
      // What was cancelled tells of its end late, when something else may be said.
      if (saying !== said) return;
      saying = undefined;
      left = type === 'end' ? rest : [];
      readOn();
    };
    const range = new Range();
    range.selectNodeContents(point);
    setHighlight(HIGHLIGHT, range);
    speechSynthesis.speak(said);
  };
  const listen = (): void => {
    stopReading();
    // A browser may go on reading when the reader has gone elsewhere.
    window.addEventListener('pagehide', stopReading);
    reading = card;
    left = points;
    readOn();
  };
  if (card !== reading) return [['listen', listen]];
  return [['stop', stopReading], saying ? ['pause', hush] : ['resume', readOn]];
}

/** Ends the reading. */
export function stopReading(): void {
  hush();
  reading?.requestUpdate();
  reading = undefined;
  setHighlight(HIGHLIGHT);
}

/** Not by the engine's `pause`, which ends the utterance on Android, and does nothing in Firefox. */
function hush(): void {
  const said = saying;
  saying = undefined;
  if (said) speechSynthesis.cancel();
}
