import { call, commands, type Failure, type OpenView } from '../ipc';
import { TypedKey } from './care/typed-key.svelte';

/** Below this wait nothing is said about waiting, in milliseconds. */
const PATIENCE = 300;

/** What is typed to open the vault, and what came of it. */
export class Unlocking {
  readonly typed = new TypedKey();
  /** Whether the vault is being opened. */
  busy = $state(false);
  /** Whether that has taken long enough to say so. */
  slow = $state(false);
  /** Why it is not open. */
  failure = $state.raw<Failure | null>(null);
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
    this.failure = null;
    this.pause(0);
  }

  /** Tries what is typed. */
  async open(): Promise<void> {
    if (this.busy || this.wait > 0 || this.typed.empty) return;
    this.busy = true;
    this.failure = null;
    const patience = setTimeout(() => (this.slow = true), PATIENCE);
    const { key } = this.typed;
    const outcome = await call(commands.unlock(key));
    clearTimeout(patience);
    this.busy = false;
    this.slow = false;
    if ('failure' in outcome) {
      this.failure = outcome.failure;
    } else if (outcome.ok.answer === 'refused') {
      this.failure = outcome.ok.failure;
      this.pause(outcome.ok.wait_seconds);
    } else {
      this.clear();
      this.#opened(outcome.ok, key.kind === 'recovery_key');
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
