import type { Context } from '../../lib/app/context.svelte';
import type { LongTask } from '../../lib/app/long-task.svelte';
import { Request } from '../../lib/app/request.svelte';
import { commands, type Failure } from '../../lib/ipc';
import { t } from '../../lib/strings';
import { NewPassphrase } from './new-passphrase.svelte';
import { Recovery } from './recovery.svelte';
import { TypedKey } from './typed-key.svelte';

/** Which of the keys is being changed. */
type KeyChange = 'passphrase' | 'recovery';

/** The keys of the vault: a new passphrase, a new recovery key. */
export class Keys {
  /** What is being changed; none: nothing. */
  changing = $state<KeyChange | null>(null);
  /** Whether new keys are made with a new passphrase. */
  renew = $state(false);
  /** Whether the artist has asked for it with something missing. */
  tried = $state(false);
  readonly current = new TypedKey();
  readonly passphrase: NewPassphrase;
  readonly recovery: Recovery;

  /** Changes the passphrase alone. */
  readonly #request = new Request();
  /** Whether new keys are being made. */
  #renewing = false;
  readonly #context: Context;

  constructor(
    context: Context,
    readonly task: LongTask,
  ) {
    this.#context = context;
    this.passphrase = new NewPassphrase(
      () => [],
      () => (this.#request.failure = null),
    );
    this.recovery = new Recovery(context, () => context.changes.tell({ kind: 'records' }));
  }

  /** Why the keys were not changed. */
  get failure(): Failure | null {
    return this.#request.failure;
  }

  /** Whether what opens the vault now is missing or wrong. */
  get keyRefused(): boolean {
    if (this.failure) return this.failure.code !== 'passphrase-weak';
    return this.tried && this.current.empty;
  }

  /** Whether nothing more can be begun: a change is under way, or some other long task. */
  get busy(): boolean {
    return this.#request.busy || this.task.doing !== null;
  }

  /** Whether a new passphrase is chosen. A recovery key leaves none to be kept. */
  get setsPassphrase(): boolean {
    return this.changing === 'passphrase' || this.current.kind === 'recovery_key';
  }

  /** Whether the vault is encrypted with new keys. */
  get renews(): boolean {
    return this.changing === 'recovery' || this.renew;
  }

  begin(change: KeyChange): void {
    this.cancel();
    this.changing = change;
  }

  /** Forgets everything typed; the making of new keys is stopped where it can be. */
  cancel(): void {
    if (this.#renewing) void this.task.stop();
    this.renew = false;
    this.changing = null;
    this.tried = false;
    this.#request.failure = null;
    this.current.clear();
    this.passphrase.clear();
  }

  /** Does what was begun, once nothing is missing. */
  async finish(): Promise<void> {
    if (this.busy || this.changing === null) return;
    this.tried = true;
    this.#request.failure = null;
    if (this.current.empty || (this.setsPassphrase && !this.passphrase.ready)) return;
    if (this.renews) await this.#renew();
    else await this.#changePassphrase();
  }

  async #changePassphrase(): Promise<void> {
    const done = await this.#request.send(
      commands.change_passphrase({ current: this.current.key, new: this.passphrase.text }),
    );
    if (done === undefined) return;
    this.cancel();
    this.#context.notices.say(t('passphrase-changed'));
  }

  async #renew(): Promise<void> {
    const request = {
      current: this.current.key,
      new: this.setsPassphrase ? this.passphrase.text : null,
    };
    this.#renewing = true;
    const key = await this.task.run(
      t('keys-renewing'),
      () => commands.renew_keys(request),
      (failure) => {
        // Once the dialog is closed it can only be said elsewhere.
        if (this.changing === null) this.#context.failed(failure);
        else this.#request.failure = failure;
      },
    );
    this.#renewing = false;
    if (!key) return;
    this.cancel();
    this.recovery.show(key.groups);
    this.#context.notices.say(t('keys-renewed'));
  }
}
