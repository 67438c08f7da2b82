import type { Backend } from '../../lib/app/backend';
import { Loaded } from '../../lib/app/loaded.svelte';
import type { End, LongTask } from '../../lib/app/long-task.svelte';
import { commands, type AccessView } from '../../lib/ipc';
import { t } from '../../lib/strings';

/** The check of the whole vault, and who unlocked it when. */
export class VaultCheck {
  /** How the last check ended. */
  end = $state.raw<End | null>(null);
  readonly accesses: Loaded<AccessView[]>;

  constructor(
    backend: Backend,
    readonly task: LongTask,
  ) {
    this.accesses = new Loaded(commands.accesses, backend);
  }

  /** Reads and checks everything in the vault. */
  async run(): Promise<void> {
    this.end = null;
    const checked = await this.task.run(
      t('verify-doing'),
      commands.verify,
      (failure) => (this.end = { failure }),
    );
    if (checked) this.end = { words: checked.words };
  }
}
