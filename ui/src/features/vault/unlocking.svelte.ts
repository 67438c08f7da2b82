import { Request } from '../../lib/app/request.svelte';
import { commands, type OpenView } from '../../lib/ipc';
import { TypedKey } from './typed-key.svelte';

/** What is typed to open the vault, and what came of it. */
export class Unlocking {
  readonly typed = new TypedKey();
  /** Opens the vault. */
  readonly request = new Request();
  /** For how many seconds nothing is tried. */
  wait = $state(0);

  readonly #opened: (view: OpenView, byRecoveryKey: boolean) => void;
  #ticking: ReturnType<typeof setTimeout> | undefined;

  constructor(opened: (view: OpenView, byRecoveryKey: boolean) => void) {
    this.#opened = opened;
  }

  /** Forgets what was typed, and that it did not open. */
  clear(): void {
    this.typed.clear();
    this.request.failure = null;
    this.pause(0);
  }

  /** Tries what is typed. */
  async open(): Promise<void> {
    if (this.request.busy || this.wait > 0 || this.typed.empty) return;
    this.request.failure = null;
    const { key } = this.typed;
    const answer = await this.request.send(commands.unlock(key));
    if (!answer) return;
    if (answer.answer === 'refused') {
      this.request.failure = answer.failure;
      this.pause(answer.wait_seconds);
    } else {
      this.clear();
      this.#opened(answer, key.kind === 'recovery_key');
    }
  }

  /** Lets nothing be tried for so many seconds. */
  pause(seconds: number): void {
    clearTimeout(this.#ticking);
    const until = Date.now() + seconds * 1_000;
    const tick = (): void => {
      this.wait = Math.max(0, Math.ceil((until - Date.now()) / 1_000));
      if (this.wait > 0) this.#ticking = setTimeout(tick, 250);
    };
    tick();
  }
}
