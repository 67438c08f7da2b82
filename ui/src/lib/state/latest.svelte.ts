import { call, type Failure, type Outcome } from '../ipc';

/** How long typing must rest before the backend is asked, in milliseconds. */
const REST = 120;
/** Below this wait nothing is said about waiting, in milliseconds. */
const PATIENCE = 300;

/**
 * The answer to the latest request. While a newer request is under way, and where it fails, the
 * last good answer stays.
 */
export class Latest<Request, View> {
  /** The last good answer. */
  view = $state.raw<View | null>(null);
  /** What the last good answer answers. */
  answered = $state.raw<Request | null>(null);
  /** Whether it answers the latest request. */
  fresh = $state(false);
  /** Why the latest request has no answer. */
  failure = $state.raw<Failure | null>(null);
  /** Whether an answer has been awaited for long enough to say so. */
  slow = $state(false);

  readonly #command: (request: Request) => Promise<View>;
  #asked: string | null = null;
  #turn = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(command: (request: Request) => Promise<View>) {
    this.#command = command;
  }

  /** Asks once typing rests; the first request of all goes out at once. */
  ask(request: Request): void {
    const asked = JSON.stringify(request);
    if (asked === this.#asked) return;
    const first = this.#asked === null;
    this.#asked = asked;
    this.fresh = false;
    const turn = ++this.#turn;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#send(request, turn), first ? 0 : REST);
  }

  /** What the answer rests on has changed: the next request goes out even if it is the same. */
  renew(): void {
    this.#asked = null;
  }

  /** Forgets the answer, and whatever is under way. */
  clear(): void {
    this.#asked = null;
    this.#turn += 1;
    clearTimeout(this.#rest);
    this.fresh = false;
    this.#settle(null, null, null);
  }

  async #send(request: Request, turn: number): Promise<void> {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => (this.slow = true), PATIENCE);
    const outcome: Outcome<View> = await call(this.#command(request));
    if (turn !== this.#turn) return;
    if ('ok' in outcome) {
      this.#settle(outcome.ok, request, null);
      this.fresh = true;
    } else this.#settle(this.view, this.answered, outcome.failure);
  }

  #settle(view: View | null, answered: Request | null, failure: Failure | null): void {
    clearTimeout(this.#patience);
    this.slow = false;
    this.view = view;
    this.answered = answered;
    this.failure = failure;
  }
}
