import type { Context } from '../../lib/app/context.svelte';
import { commands, hearFailures, type Act, type Advisory, type Code } from '../../lib/ipc';

/** Failures that mean that there is something new to know. */
const TELLING: Code[] = ['vault-gone', 'vault-replaced', 'backup-folder-emptied'];

/** What the artist should know. What they dismiss stays away as long as the vault is open. */
export class Advisories {
  /** What is being done about one; none: nothing. */
  acting = $state<Act | null>(null);
  /** Whether erasing clients again is asked about. */
  asking = $state(false);

  #all = $state.raw<Advisory[]>([]);
  #dismissed = $state.raw<Advisory['kind'][]>([]);
  readonly #context: Context;
  readonly #stopHearing: (() => void)[];
  #turn = 0;

  constructor(context: Context) {
    this.#context = context;
    this.#stopHearing = [
      hearFailures(({ code }) => {
        if (TELLING.includes(code)) void this.refresh();
      }),
      context.changes.hear(({ kind }) => {
        if (kind !== 'step') void this.refresh();
      }),
    ];
  }

  /** What is so and was not dismissed, the weightiest first. */
  get shown(): Advisory[] {
    return this.#all.filter(({ kind }) => !this.#dismissed.includes(kind));
  }

  /** Whether one can be put away: not while nothing is saved. */
  canDismiss(kind: Advisory['kind']): boolean {
    return kind !== 'displaced';
  }

  dismiss(kind: Advisory['kind']): void {
    this.#dismissed = [...this.#dismissed, kind];
  }

  /** Does what an advisory offers; what cannot be undone is asked about first. */
  async act(act: Act): Promise<void> {
    if (act === 'erase_again') this.asking = true;
    else await this.#do(act);
  }

  /** The artist means it. */
  async eraseAgain(): Promise<void> {
    this.asking = false;
    await this.#do('erase_again');
  }

  /**
   * Asks again; what is shown stays until the answer. A vault that cannot be read says so in
   * whatever section is open.
   */
  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    // Not through `call`: a failure of this very question must not have it asked again.
    const all = await commands.advisories().catch(() => null);
    if (turn === this.#turn && all) this.#all = all;
  }

  /** Hears no answer any more. */
  close(): void {
    this.#turn += 1;
    for (const stop of this.#stopHearing) stop();
  }

  async #do(act: Act): Promise<void> {
    if (this.acting !== null) return;
    this.acting = act;
    const done = await this.#context.ask(commands.act_on_advisory(act));
    this.acting = null;
    if (done && done.words !== null) this.#context.notices.say(done.words);
    const erased = act === 'erase_again' && done;
    this.#context.changes.tell(erased ? { kind: 'erased', client: null } : { kind: 'records' });
    await this.refresh();
  }
}
