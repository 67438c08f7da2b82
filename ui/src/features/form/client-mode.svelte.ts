import {
  call,
  commands,
  type FormAnswer,
  type ClientModeView,
  type Failure,
  type LeaveKey,
} from '../../lib/ipc';
import { Idle } from '../vault/idle.svelte';

/** How long a pause in typing is before an answer is kept, in milliseconds. */
const PAUSE = 400;

type Answers = Record<string, FormAnswer>;
type Stroke = [number, number][];

/** What client mode asks of the window that shows it. */
interface Host {
  lock(): Promise<boolean>;
  /** The vault turned out to be locked. */
  locked(): void;
  /** The screen is the artist's again. */
  left(client: number): Promise<void>;
}

/** A form in a client's hands: it holds nothing else of the vault. */
export class ClientMode {
  view = $state.raw<ClientModeView | null>(null);
  answers = $state<Answers>({});
  name = $state('');
  strokes = $state.raw<Stroke[]>([]);
  /** Whether it was tried to sign: what is open is marked from then on. */
  tried = $state(false);
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** Whether the artist is asked for the PIN or the passphrase. */
  leaving = $state(false);
  byPassphrase = $state(false);
  refused = $state.raw<Failure | null>(null);
  idle: Idle | null = $state.raw(null);

  readonly #host: Host;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The last save, and whether it was done. */
  #saving: Promise<boolean> = Promise.resolve(true);
  #unsaved = false;
  /** Whether the artist was told that the last answers are not kept. */
  #told = false;
  /** Whether a save is to begin once the one before it is done. */
  #waits = false;

  constructor(host: Host, view: ClientModeView | null = null) {
    this.#host = host;
    if (view) this.#begin(view);
    else void this.#look();
  }

  /** Whether the PIN is asked for. */
  get asksPin(): boolean {
    return (this.view?.pins_left ?? 0) > 0 && !this.byPassphrase;
  }

  /** Whether anything was drawn: a dot is no signature. */
  get hasSignature(): boolean {
    return this.strokes.some((stroke) => stroke.length > 1);
  }

  /** Whether a question is marked because it is still open. */
  isOpen(id: string): boolean {
    return this.tried && (this.view?.open.includes(id) ?? false);
  }

  /** Takes an answer; none for a box that is not ticked, or an empty text. */
  answer(id: string, answer: FormAnswer | null): void {
    const { [id]: _before, ...others } = this.answers;
    this.answers = answer === null ? others : { ...others, [id]: answer };
    this.#unsaved = true;
    clearTimeout(this.#pause);
    const isTyped = typeof answer === 'object' && answer !== null;
    if (isTyped) this.#pause = setTimeout(() => void this.flush(), PAUSE);
    else void this.flush();
  }

  /**
   * Keeps what was answered, and says whether it is kept. What waits to be kept takes along what is
   * answered meanwhile.
   */
  async flush(): Promise<boolean> {
    clearTimeout(this.#pause);
    if (this.#unsaved && !this.#waits) {
      this.#waits = true;
      this.#saving = this.#saving.then(async () => {
        this.#waits = false;
        this.#unsaved = false;
        const answers = $state.snapshot(this.answers);
        const kept = await this.#ask(commands.answer_form({ answers }));
        this.#unsaved ||= !kept;
        return kept;
      });
    }
    return this.#saving;
  }

  async sign(): Promise<void> {
    if (this.busy || !this.view) return;
    this.tried = true;
    this.busy = true;
    // What is open is only known of answers that were kept.
    if (await this.flush()) await this.#sign();
    this.busy = false;
  }

  async #sign(): Promise<void> {
    if ((this.view?.open.length ?? 0) > 0 || this.name.trim() === '' || !this.hasSignature) {
      this.failure = { code: 'form-open', params: {} };
      return;
    }
    const { name, strokes } = this;
    const answers = $state.snapshot(this.answers);
    await this.#ask(commands.sign_form({ answers, name, strokes }));
  }

  /** Gives the screen back, if what was typed is the artist's. */
  async leave(typed: string): Promise<void> {
    if (this.busy || typed === '') return;
    const key: LeaveKey = this.asksPin
      ? { by: 'pin', text: typed }
      : { by: 'key', key: { kind: 'passphrase', text: typed } };
    this.busy = true;
    // The artist is told of answers that would be lost, and then leaves all the same.
    if (!(await this.flush()) && !this.#told) {
      this.#told = true;
      this.refused = this.failure;
      this.busy = false;
      return;
    }
    const outcome = await call(commands.leave_client_mode(key));
    this.busy = false;
    if ('failure' in outcome) {
      if (!this.#isLocked(outcome.failure)) this.refused = outcome.failure;
      return;
    }
    const answer = outcome.ok;
    if (answer.answer === 'left') {
      this.close();
      await this.#host.left(answer.client);
      return;
    }
    this.refused = answer.failure;
    if (this.view && this.view.pins_left !== null) {
      this.view = { ...this.view, pins_left: answer.pins_left };
    }
  }

  /** Stops everything. It is not used after it. */
  close(): void {
    clearTimeout(this.#pause);
    this.idle?.close();
  }

  async #look(): Promise<void> {
    const outcome = await call(commands.client_mode());
    if ('ok' in outcome) this.#begin(outcome.ok);
    else if (!this.#isLocked(outcome.failure)) this.failure = outcome.failure;
  }

  #begin(view: ClientModeView): void {
    this.view = view;
    this.answers = { ...view.answers };
    this.name = view.name;
    this.idle = new Idle(view.lock_after_minutes, () => void this.#host.lock());
  }

  /** Asks, shows what comes of it, and says whether it was done. */
  async #ask(command: Promise<ClientModeView>): Promise<boolean> {
    const outcome = await call(command);
    if ('ok' in outcome) {
      this.view = outcome.ok;
      this.failure = null;
      return true;
    }
    if (!this.#isLocked(outcome.failure)) this.failure = outcome.failure;
    return false;
  }

  /** Whether the vault turned out to be locked, which ends all of this. */
  #isLocked({ code }: Failure): boolean {
    if (code !== 'vault-locked') return false;
    this.close();
    this.#host.locked();
    return true;
  }
}
