import { call, commands, type Failure, type Progress } from '../ipc';
import { hear } from '../ipc/events';
import { Request } from './request.svelte';

/** How a long task ended. */
export type End = { words: string } | { failure: Failure };

/** Work that may take a while: how far it has come, and a way to stop it. One at a time. */
export class LongTask extends Request {
  /** What is being done, as "Making a backup"; none: nothing. */
  doing = $state<string | null>(null);
  progress = $state.raw<Progress | null>(null);
  stopping = $state(false);

  /**
   * What the work comes to; none where it fails, which `failed` hears, or where something else is
   * under way.
   */
  async run<View>(
    doing: string,
    work: () => Promise<View>,
    failed: (failure: Failure) => void,
  ): Promise<View | undefined> {
    if (this.doing !== null) return undefined;
    this.doing = doing;
    const deaf = hear('progress', (progress) => (this.progress = progress));
    const view = await this.send(work());
    deaf();
    this.doing = null;
    this.progress = null;
    this.stopping = false;
    if (this.failure) failed(this.failure);
    return view;
  }

  /** Asks for the end; the work itself says when it has stopped. */
  async stop(): Promise<void> {
    if (this.doing === null || this.stopping) return;
    this.stopping = true;
    await call(commands.stop());
  }
}
