import { commands, type BackupsView } from '../../lib/ipc';
import { t } from '../../lib/strings';
import { Loaded } from '../../lib/app/loaded.svelte';
import { BackupOpening } from './backup-opening.svelte';
import type { CareGround } from '../studio/care-ground';
import type { LongTask } from '../../lib/app/long-task.svelte';

/** The backups of the open vault: where they are, a new one, and what is done with them. */
export class Backups {
  readonly loaded: Loaded<BackupsView>;
  readonly opening: BackupOpening;

  readonly #ground: CareGround;
  readonly #task: LongTask;

  constructor(ground: CareGround, task: LongTask) {
    this.loaded = new Loaded(commands.backups, ground);
    this.#ground = ground;
    this.#task = task;
    this.opening = new BackupOpening({
      task,
      flush: () => ground.drafts.flush(),
      restored: (view) => ground.restored(view),
      failed: () => ground.changed(),
    });
  }

  async chooseFolder(): Promise<void> {
    const done = await this.#ground.ask(commands.choose_backup_folder());
    if (done && done.words !== null) this.#ground.notices.say(done.words);
    this.#ground.changed();
  }

  async backUp(): Promise<void> {
    this.opening.end = null;
    await this.#ground.drafts.flush();
    const checked = await this.#task.run(
      t('backup-making'),
      commands.back_up,
      (failure) => (this.opening.end = { failure }),
    );
    if (checked) this.opening.end = { words: checked.words };
    // What is shown is asked for again, the list of backups too.
    this.#ground.changed();
  }

  /** Encrypts those again that still open with the old keys. */
  async renew(): Promise<void> {
    this.opening.end = null;
    const done = await this.#task.run(t('backups-renewing'), commands.renew_backups, (failure) => {
      // What was reached before the stop stays encrypted again: the general words would not be true.
      if (failure.code === 'stopped') this.#ground.notices.say(t('backups-renew-stopped'));
      else this.opening.end = { failure };
    });
    if (done && done.words !== null) this.opening.end = { words: done.words };
    this.#ground.changed();
  }
}
