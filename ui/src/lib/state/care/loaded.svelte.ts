import { call, type Failure } from '../../ipc';

/** Below this wait nothing is said about waiting, in milliseconds. */
const PATIENCE = 300;

/** An answer that is asked for again whenever it may have changed. The last good one stays. */
export class Loaded<View> {
  view = $state.raw<View | null>(null);
  /** Why the latest asking has no answer. */
  failure = $state.raw<Failure | null>(null);
  /** Whether an answer has been awaited for long enough to say so. */
  slow = $state(false);

  readonly #command: () => Promise<View>;
  #turn = 0;

  constructor(command: () => Promise<View>) {
    this.#command = command;
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    const patience = setTimeout(() => (this.slow = true), PATIENCE);
    const outcome = await call(this.#command());
    clearTimeout(patience);
    if (turn !== this.#turn) return;
    this.slow = false;
    if ('ok' in outcome) this.view = outcome.ok;
    this.failure = 'failure' in outcome ? outcome.failure : null;
  }
}
