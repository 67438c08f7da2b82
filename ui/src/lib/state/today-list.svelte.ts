import { call, commands, type Failure, type TodayView } from '../ipc';
import type { Ground } from './ground';

/** Below this wait nothing is said about waiting, in milliseconds. */
const PATIENCE = 300;
/** The longest time after which the list is asked for again, in milliseconds. */
const LONGEST = 3_600_000;
/** The shortest, so that a clock that is off does not ask without end. */
const SHORTEST = 1_000;

/** Who is healing and what needs the artist, as of now. */
export class TodayList {
  view = $state.raw<TodayView | null>(null);
  /** Why there is no answer. */
  failure = $state.raw<Failure | null>(null);
  /** Whether an answer has been awaited for long enough to say so. */
  slow = $state(false);

  readonly #ground: Pick<Ground, 'failed'>;
  #turn = 0;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(ground: Pick<Ground, 'failed'>) {
    this.#ground = ground;
  }

  /** Asks again; what is shown stays until the answer. */
  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    const patience = setTimeout(() => (this.slow = true), PATIENCE);
    const outcome = await call(commands.today());
    clearTimeout(patience);
    if (turn !== this.#turn) return;
    this.slow = false;
    clearTimeout(this.#again);
    if ('failure' in outcome) {
      if (outcome.failure.code === 'vault-locked') this.#ground.failed(outcome.failure);
      else this.failure = outcome.failure;
      return;
    }
    this.failure = null;
    this.view = outcome.ok;
    // A line of the list stops being true then.
    const wait = outcome.ok.holds_seconds * 1_000;
    this.#again = setTimeout(
      () => void this.refresh(),
      Math.min(Math.max(wait, SHORTEST), LONGEST),
    );
  }

  /** Stops asking. */
  close(): void {
    this.#turn += 1;
    clearTimeout(this.#again);
  }
}
