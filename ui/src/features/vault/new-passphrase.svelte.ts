import { Latest } from '../../lib/app/latest.svelte';
import { Request } from '../../lib/app/request.svelte';
import { commands, type JudgeRequest, type JudgeView } from '../../lib/ipc';

/** A new passphrase as it is typed, judged by the backend. */
export class NewPassphrase {
  text = $state('');
  again = $state('');
  /** Whether it can be read on the screen; then it need not be typed twice. */
  shown = $state(false);
  /** Whether what stands there was suggested: it has to be written down. */
  suggested = $state(false);
  /** Asks for a suggestion. It takes the place of nothing that is typed or forgotten meanwhile. */
  readonly suggestion = new Request();
  readonly judged = new Latest<JudgeRequest, JudgeView>(commands.judge_passphrase);

  readonly #known: () => string[];
  readonly #typed: () => void;

  /**
   * `known` gives what was typed about the studio and is in no vault yet: words that everybody
   * would try first. `typed` hears that what was said of the last one no longer counts.
   */
  constructor(known: () => string[], typed: () => void) {
    this.#known = known;
    this.#typed = typed;
  }

  type(text: string): void {
    this.suggestion.clear();
    this.suggested = false;
    this.text = text;
    this.#typed();
    if (text === '') this.judged.clear();
    else this.judged.ask({ passphrase: text, known: this.#known() });
  }

  /** Puts words drawn at random in the place of what was typed, to be read and written down. */
  async suggest(): Promise<void> {
    const drawn = await this.suggestion.send(commands.suggest_passphrase({ known: this.#known() }));
    if (!drawn) return;
    this.type(drawn.passphrase);
    this.again = '';
    this.shown = true;
    this.suggested = true;
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
    this.suggestion.clear();
    this.suggested = false;
    this.text = '';
    this.again = '';
    this.shown = false;
    this.judged.clear();
  }
}
