import { call, commands, type BackupsView, type Failure, type OpenView } from '../../ipc';
import { BackupOpening } from './backup-opening.svelte';
import { LongTask } from './long-task.svelte';

/** Backups in a folder that the artist shows, for a computer that has no vault that opens. */
export class FoundBackups {
  /** What is in the folder; none: no folder was shown. */
  view = $state.raw<BackupsView | null>(null);
  failure = $state.raw<Failure | null>(null);
  readonly opening: BackupOpening;

  /** `restored` runs with the vault that is open then. */
  constructor(restored: (view: OpenView) => void) {
    this.opening = new BackupOpening({
      task: new LongTask(),
      flush: () => Promise.resolve(),
      restored,
      failed: () => undefined,
    });
  }

  /** Asks for a folder, and looks into it. */
  async find(): Promise<void> {
    const outcome = await call(commands.find_backups());
    this.failure = 'failure' in outcome ? outcome.failure : null;
    if ('ok' in outcome && outcome.ok.folder !== null) this.view = outcome.ok;
  }
}
