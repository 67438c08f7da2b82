import type { Code, Failure, Outcome } from '../ipc';
import type { Drafts } from './drafts';

/** How long typing may be unsaved, in milliseconds. */
const REST = 800;
/** After how long a save that failed is tried again, in milliseconds. */
const AGAIN = 5_000;
/** Failures that no second try mends. */
const IN_VAIN: Code[] = ['vault-locked', 'record-gone'];

/** What is known about what was typed. */
type SaveState = 'still' | 'typed' | 'saving' | 'saved' | 'failed';

/**
 * Saves what is typed: within a second while typing goes on, one save at a time, at once when it is
 * asked to. A save that fails is tried again, and nothing typed is given up meanwhile.
 */
export class Saver {
  state = $state<SaveState>('still');
  /** Why the last save failed. */
  failure = $state.raw<Failure | null>(null);

  readonly #save: (done: boolean) => Promise<Outcome<unknown>>;
  readonly #takeOut: () => void;
  readonly #drafts: Drafts;
  #dirty = false;
  /** Whether its form is put away already. */
  #leaving = false;
  /** Whether something was saved since the last save that ended an edit session. */
  #editing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the timer waits for: a rest in the typing, or another try. */
  #waiting: 'rest' | 'again' | null = null;
  #running: Promise<void> | null = null;

  /** `save` puts down what stands there now; `done` says that an edit session ends with it. */
  constructor(save: (done: boolean) => Promise<Outcome<unknown>>, drafts: Drafts) {
    this.#save = save;
    this.#drafts = drafts;
    this.#takeOut = drafts.add(async () => {
      await this.finish();
      return !this.unsaved;
    });
  }

  /** Whether something typed is not on the disk. */
  get unsaved(): boolean {
    return this.state === 'typed' || this.state === 'saving' || this.state === 'failed';
  }

  /** Something was typed. */
  touch(): void {
    this.#dirty = true;
    this.#drafts.typed();
    if (this.state !== 'failed') this.state = 'typed';
    if (this.#waiting === 'again') this.#stop();
    this.#start('rest');
  }

  /** Saves what is unsaved, and ends the edit session. */
  async finish(): Promise<void> {
    await this.#run(true);
  }

  /**
   * Saves what is unsaved and stops; where that fails, it goes on trying until it is done. For a
   * form that is put away. Says whether everything is saved.
   */
  async leave(): Promise<boolean> {
    await this.finish();
    this.#leaving = this.unsaved;
    if (!this.#leaving) this.close();
    return !this.#leaving;
  }

  /** Forgets what is unsaved, for what no longer exists. */
  drop(): void {
    this.#dirty = false;
    this.#editing = false;
    this.state = 'still';
    this.close();
  }

  /** Stops saving. What is unsaved is to be finished first. */
  close(): void {
    this.#stop();
    this.#takeOut();
  }

  #start(why: 'rest' | 'again'): void {
    if (this.#waiting !== null) return;
    this.#waiting = why;
    this.#timer = setTimeout(() => void this.#run(false), why === 'rest' ? REST : AGAIN);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = null;
  }

  async #run(done: boolean): Promise<void> {
    while (this.#running) await this.#running;
    this.#stop();
    if (!this.#dirty && !(done && this.#editing)) return;
    this.#running = this.#once(done);
    await this.#running;
    this.#running = null;
  }

  async #once(done: boolean): Promise<void> {
    this.#dirty = false;
    this.state = 'saving';
    const outcome = await this.#save(done);
    if ('failure' in outcome) {
      this.#dirty = true;
      this.failure = outcome.failure;
      this.state = 'failed';
      if (!IN_VAIN.includes(outcome.failure.code)) this.#start('again');
      return;
    }
    this.failure = null;
    this.#editing = !done;
    this.state = this.#dirty ? 'typed' : 'saved';
    if (this.#leaving && !this.#dirty) this.close();
  }
}
