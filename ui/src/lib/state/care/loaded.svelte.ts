import { call, type Failure } from '../../ipc';
import type { CareGround } from './ground';

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
  readonly #ground: Pick<CareGround, 'failed'>;
  #turn = 0;

  constructor(command: () => Promise<View>, ground: Pick<CareGround, 'failed'>) {
    this.#command = command;
    this.#ground = ground;
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
    // Where the vault turned out to be locked there is nothing to be shown here.
    if (this.failure?.code === 'vault-locked') this.#ground.failed(this.failure);
  }
}
