import { Request } from './request.svelte';

/** How long typing must rest before the backend is asked, in milliseconds. */
const REST = 120;

/**
 * The answer to the latest question. While a newer one is under way, and where it fails, the last
 * good answer stays.
 */
export class Latest<Question, View> extends Request {
  /** The last good answer. */
  view = $state.raw<View | null>(null);
  /** What the last good answer answers. */
  answered = $state.raw<Question | null>(null);
  /** Whether it answers the latest question. */
  fresh = $state(false);

  readonly #command: (question: Question) => Promise<View>;
  #asked: string | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(command: (question: Question) => Promise<View>) {
    super();
    this.#command = command;
  }

  /** Asks once typing rests; the first question of all goes out at once. */
  ask(question: Question): void {
    const asked = JSON.stringify(question);
    if (asked === this.#asked) return;
    const first = this.#asked === null;
    this.#asked = asked;
    this.fresh = false;
    this.outdate();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#ask(question), first ? 0 : REST);
  }

  /** What the answer rests on has changed: the next question goes out even if it is the same. */
  renew(): void {
    this.#asked = null;
  }

  /** Forgets the answer, and whatever is under way. */
  override clear(): void {
    super.clear();
    clearTimeout(this.#rest);
    this.#asked = null;
    this.fresh = false;
    this.view = null;
    this.answered = null;
  }

  async #ask(question: Question): Promise<void> {
    const view = await this.send(this.#command(question));
    if (view === undefined) return;
    this.view = view;
    this.answered = question;
    this.fresh = true;
  }
}
