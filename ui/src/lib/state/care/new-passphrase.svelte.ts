import { commands, type JudgeRequest, type JudgeView } from '../../ipc';
import { Latest } from '../latest.svelte';

/** A new passphrase as it is typed, judged by the backend. */
export class NewPassphrase {
  text = $state('');
  again = $state('');
  /** Whether it can be read on the screen; then it need not be typed twice. */
  shown = $state(false);
  readonly judged = new Latest<JudgeRequest, JudgeView>(commands.judge_passphrase);

  readonly #studio: () => string;
  readonly #typed: () => void;

  /**
   * `studio` gives the studio's name: words that everybody would try first. `typed` hears that
   * what was said of the last one no longer counts.
   */
  constructor(studio: () => string, typed: () => void) {
    this.#studio = studio;
    this.#typed = typed;
  }

  type(text: string): void {
    this.text = text;
    this.#typed();
    if (text === '') this.judged.clear();
    else this.judged.ask({ passphrase: text, studio: this.#studio() });
  }

  /** Whether what stands there now was judged too weak. */
  get refused(): boolean {
    const { view, answered } = this.judged;
    return view !== null && !view.accepted && answered?.passphrase === this.text;
  }

  /** Whether the second typing differs from the first. */
  get differs(): boolean {
    return !this.shown && this.again !== this.text;
  }

  /**
   * Whether nothing speaks against it. Whoever types faster than it is judged is judged when it is
   * set: the backend takes no weak one.
   */
  get ready(): boolean {
    return this.text !== '' && !this.refused && !this.differs;
  }

  /** Forgets what was typed. */
  clear(): void {
    this.text = '';
    this.again = '';
    this.shown = false;
    this.judged.clear();
  }
}
