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
  stopping = $state(false);

  /** Does the work. None: something else is under way. */
  async run<View>(doing: string, work: () => Promise<View>): Promise<Outcome<View> | null> {
    if (this.doing !== null) return null;
    this.doing = doing;
    const deaf = hear('progress', (progress) => (this.progress = progress));
    const patience = setTimeout(() => (this.slow = true), PATIENCE);
    const outcome = await call(work());
    clearTimeout(patience);
    deaf();
    this.doing = null;
    this.slow = false;
    this.progress = null;
    this.stopping = false;
    return outcome;
  }

  /** Asks for the end; the work itself says when it has stopped. */
  async stop(): Promise<void> {
    if (this.doing === null || this.stopping) return;
    this.stopping = true;
    await call(commands.stop());
  }
}
