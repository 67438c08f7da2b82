import { call, commands, type Outcome, type Progress } from '../../ipc';
import { hear } from '../../ipc/events';

/** Below this wait nothing is said about waiting, in milliseconds. */
const PATIENCE = 300;

/** Work that may take a while: how far it has come, and a way to stop it. One at a time. */
export class LongTask {
  /** What is being done, as "Making a backup"; none: nothing. */
  doing = $state<string | null>(null);
  /** Whether it has gone on for long enough to say so. */
  slow = $state(false);
  progress = $state.raw<Progress | null>(null);
  /** Whether it can be stopped. */
  stoppable = $state(false);
  stopping = $state(false);

  /** Does work that goes on to its end. None: something else is under way. */
  run<View>(doing: string, work: () => Promise<View>): Promise<Outcome<View> | null> {
    return this.#run(doing, false, work);
  }

  /** Does work that can be stopped. None: something else is under way. */
  runStoppable<View>(doing: string, work: () => Promise<View>): Promise<Outcome<View> | null> {
    return this.#run(doing, true, work);
  }

  /** Asks for the end; the work itself says when it has stopped. */
  async stop(): Promise<void> {
    if (!this.stoppable || this.stopping) return;
    this.stopping = true;
    await call(commands.stop());
  }

  async #run<View>(
    doing: string,
    stoppable: boolean,
    work: () => Promise<View>,
  ): Promise<Outcome<View> | null> {
    if (this.doing !== null) return null;
    this.doing = doing;
    this.stoppable = stoppable;
    const deaf = hear('progress', (progress) => (this.progress = progress));
    const patience = setTimeout(() => (this.slow = true), PATIENCE);
    const outcome = await call(work());
    clearTimeout(patience);
    deaf();
    this.doing = null;
    this.slow = false;
    this.progress = null;
    this.stoppable = false;
    this.stopping = false;
    return outcome;
  }
}
