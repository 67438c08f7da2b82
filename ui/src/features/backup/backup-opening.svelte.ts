import type { End, LongTask } from '../../lib/app/long-task.svelte';
import { commands, type BackupView, type Failure, type OpenView } from '../../lib/ipc';
import { t } from '../../lib/strings';
import { TypedKey } from '../vault/typed-key.svelte';

/** What is done with a backup: tried out, or put in the place of the vault. */
export type Purpose = 'drill' | 'restore';

/** What goes on around the opening of a backup. */
interface Surroundings {
  readonly task: LongTask;
  /** Saves what is being typed, before another vault takes this one's place. */
  flush(): Promise<unknown>;
  /** Another vault is open. */
  restored(view: OpenView): void;
  /** A restore has failed: whether the vault is still open shows when it is asked. */
  failed(): void;
}

/** A backup and what opens it: asked for, tried, and typed again where it does not fit. */
export class BackupOpening {
  /** The backup at hand; none: nothing is asked for. */
  backup = $state.raw<BackupView | null>(null);
  purpose = $state<Purpose>('drill');
  /** Why what was typed does not open it. */
  failure = $state.raw<Failure | null>(null);
  /** How the last one ended. */
  end = $state.raw<End | null>(null);
  readonly key = new TypedKey();

  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get task(): LongTask {
    return this.#around.task;
  }

  /** Asks for the key of a backup. */
  begin(purpose: Purpose, backup: BackupView): void {
    this.cancel();
    this.end = null;
    this.purpose = purpose;
    this.backup = backup;
  }

  /** Forgets what was typed; work that has begun is stopped where it can be. */
  cancel(): void {
    if (this.backup) void this.task.stop();
    this.backup = null;
    this.failure = null;
    this.key.clear();
  }

  /** Tries the backup out, or restores it. */
  async open(): Promise<void> {
    if (!this.backup || this.key.empty) return;
    const request = { id: this.backup.id, key: this.key.key };
    this.failure = null;
    if (this.purpose === 'drill') {
      const checked = await this.#run(t('drill-doing'), () => commands.drill(request));
      if (checked) this.#finish({ words: checked.words });
    } else {
      await this.#around.flush();
      const view = await this.#run(t('restore-doing'), () => commands.restore(request));
      if (view) this.#around.restored(view);
    }
  }

  #run<View>(doing: string, work: () => Promise<View>): Promise<View | undefined> {
    return this.task.run(doing, work, (failure) => this.#refused(failure));
  }

  /** Said where the key is typed, as long as it can be typed there again. */
  #refused(failure: Failure): void {
    if (this.backup && isAboutKey(failure)) {
      this.failure = failure;
      return;
    }
    this.#finish({ failure });
    if (this.purpose === 'restore') this.#around.failed();
  }

  #finish(end: End): void {
    this.cancel();
    this.end = end;
  }
}

function isAboutKey({ code }: Failure): boolean {
  return (
    code === 'wrong-passphrase' ||
    code === 'wrong-recovery-key' ||
    code === 'mistyped-recovery-key' ||
    code === 'unlock-too-soon'
  );
}
