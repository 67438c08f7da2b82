import { call, commands, type BackupsView } from '../../ipc';
import { t } from '../../strings';
import { BackupOpening, ended } from './backup-opening.svelte';
import type { CareGround } from './ground';
import { Loaded } from './loaded.svelte';
import type { LongTask } from './long-task.svelte';

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
    const outcome = await call(commands.choose_backup_folder());
    if ('failure' in outcome) this.#ground.failed(outcome.failure);
    else if (outcome.ok.words !== null) this.#ground.notices.say(outcome.ok.words);
    this.#ground.changed();
  }

  async backUp(): Promise<void> {
    this.opening.end = null;
    await this.#ground.drafts.flush();
    const outcome = await this.#task.runStoppable(t('backup-making'), commands.back_up);
    if (outcome) this.opening.end = ended(outcome);
    // What is shown is asked for again, the list of backups too.
    this.#ground.changed();
  }

  /** Makes those anew that still open with the keys of before. */
  async renew(): Promise<void> {
    this.opening.end = null;
    const outcome = await this.#task.runStoppable(t('backups-renewing'), commands.renew_backups);
    if (!outcome) return;
    if ('failure' in outcome) {
      // What was reached before the stop stays made anew: the general words would not be true.
      if (outcome.failure.code === 'stopped') this.#ground.notices.say(t('backups-renew-stopped'));
      else this.opening.end = outcome;
    } else if (outcome.ok.words !== null) {
      this.opening.end = { words: outcome.ok.words };
    }
    this.#ground.changed();
  }
}
