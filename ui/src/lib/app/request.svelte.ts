import { call, type Failure } from '../ipc';

/** Below this wait nothing is said about waiting, in milliseconds. */
const PATIENCE = 300;

/**
 * A request to the backend: whether its answer is awaited, whether that takes long, and why there
 * is none. Sent again, it takes the place of the one before.
 */
export class Request {
  /** Whether an answer is awaited. */
  busy = $state(false);
  /** Whether it has been awaited for long enough to say so. */
  slow = $state(false);
  /** Why the last answer did not come; it stays until there is an answer. */
  failure = $state.raw<Failure | null>(null);

  #turn = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /**
   * The answer to a command; none where it fails, or where it was overtaken by another. `failed`
   * hears why it fails, in the place of `failure`.
   */
  async send<View>(
    command: Promise<View>,
    failed: (failure: Failure) => void = (failure) => (this.failure = failure),
  ): Promise<View | undefined> {
    const turn = ++this.#turn;
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => (this.slow = true), PATIENCE);
    this.busy = true;
    const outcome = await call(command);
    if (turn !== this.#turn) return undefined;
    this.#rest();
    if ('ok' in outcome) {
      this.failure = null;
      return outcome.ok;
    }
    failed(outcome.failure);
    return undefined;
  }

  /** The answer that is awaited no longer counts; another request follows. */
  outdate(): void {
    this.#turn += 1;
  }

  /** Forgets why there was no answer, and awaits none. */
  clear(): void {
    this.outdate();
    this.#rest();
    this.failure = null;
  }

  #rest(): void {
    clearTimeout(this.#patience);
    this.busy = false;
    this.slow = false;
  }
}
