import { LongTask } from '../../lib/app/long-task.svelte';
import { Request } from '../../lib/app/request.svelte';
import { commands, type BackupsView, type OpenView } from '../../lib/ipc';
import { BackupOpening } from './backup-opening.svelte';

/** Backups in a folder that the artist shows, for a computer that has no vault that opens. */
export class FoundBackups {
  /** What is in the folder; none: no folder was shown. */
  view = $state.raw<BackupsView | null>(null);
  /** Asks for a folder, and looks into it. */
  readonly request = new Request();
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
    const view = await this.request.send(commands.find_backups());
    if (view && view.folder !== null) this.view = view;
  }
}
