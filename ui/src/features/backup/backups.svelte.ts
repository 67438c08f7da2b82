import type { Context } from '../../lib/app/context.svelte';
import { Loaded } from '../../lib/app/loaded.svelte';
import type { LongTask } from '../../lib/app/long-task.svelte';
import { commands, type BackupsView, type OpenView } from '../../lib/ipc';
import { t } from '../../lib/strings';
import { BackupOpening } from './backup-opening.svelte';

/** The backups of the open vault: where they are, a new one, and what is done with them. */
export class Backups {
  readonly loaded: Loaded<BackupsView>;
  readonly opening: BackupOpening;

  readonly #context: Context;
  readonly #task: LongTask;

  /** `restored` hears that another vault is open in the place of this one. */
  constructor(context: Context, task: LongTask, restored: (view: OpenView) => void) {
    this.loaded = new Loaded(commands.backups, context);
    this.#context = context;
    this.#task = task;
    this.opening = new BackupOpening({
      task,
      flush: () => context.drafts.flush(),
      restored,
      failed: () => context.changes.tell({ kind: 'records' }),
    });
  }

  async chooseFolder(): Promise<void> {
    const done = await this.#context.ask(commands.choose_backup_folder());
    if (done && done.words !== null) this.#context.notices.say(done.words);
    this.#context.changes.tell({ kind: 'records' });
  }

  async backUp(): Promise<void> {
    this.opening.end = null;
    await this.#context.drafts.flush();
    const checked = await this.#task.run(
      t('backup-making'),
      commands.back_up,
      (failure) => (this.opening.end = { failure }),
    );
    if (checked) this.opening.end = { words: checked.words };
    // What is shown is asked for again, the list of backups too.
    this.#context.changes.tell({ kind: 'records' });
  }

  /** Encrypts those again that still open with the old keys. */
  async renew(): Promise<void> {
    this.opening.end = null;
    const done = await this.#task.run(t('backups-renewing'), commands.renew_backups, (failure) => {
      // What was reached before the stop stays encrypted again: the general words would not be true.
      if (failure.code === 'stopped') this.#context.notices.say(t('backups-renew-stopped'));
      else this.opening.end = { failure };
    });
    if (done && done.words !== null) this.opening.end = { words: done.words };
    this.#context.changes.tell({ kind: 'records' });
  }
}
