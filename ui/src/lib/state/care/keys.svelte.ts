import { call, commands, type Failure } from '../../ipc';
import { t } from '../../strings';
import type { CareGround } from './ground';
import type { LongTask } from './long-task.svelte';
import { NewPassphrase } from './new-passphrase.svelte';
import { Recovery } from './recovery.svelte';
import { TypedKey } from './typed-key.svelte';

/** Which of the keys is being changed. */
export type KeyChange = 'passphrase' | 'recovery';

/** The keys of the vault: a new passphrase, a new recovery key. */
export class Keys {
  /** What is being changed; none: nothing. */
  changing = $state<KeyChange | null>(null);
  /** Whether new keys are made with a new passphrase. */
  renew = $state(false);
  /** Whether the artist has asked for it with something missing. */
  tried = $state(false);
  failure = $state.raw<Failure | null>(null);
  readonly current = new TypedKey();
  readonly passphrase: NewPassphrase;
  readonly recovery: Recovery;

  /** Whether the passphrase alone is being changed. */
  #changes = $state(false);
  /** Whether new keys are being made. */
  #renewing = false;
  readonly #ground: CareGround;

  constructor(
    ground: CareGround,
    readonly task: LongTask,
  ) {
    this.#ground = ground;
    this.passphrase = new NewPassphrase(
      () => [],
      () => (this.failure = null),
    );
    this.recovery = new Recovery(ground, () => ground.changed());
  }

  /** Whether what opens the vault now is missing or wrong. */
  get keyRefused(): boolean {
    if (this.failure) return this.failure.code !== 'passphrase-weak';
    return this.tried && this.current.empty;
  }

  /** Whether nothing more can be begun: a change is under way, or some other long task. */
  get busy(): boolean {
    return this.#changes || this.task.doing !== null;
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
    this.failure = null;
    this.current.clear();
    this.passphrase.clear();
  }

  /** Does what was begun, once nothing is missing. */
  async finish(): Promise<void> {
    if (this.busy || this.changing === null) return;
    this.tried = true;
    this.failure = null;
    if (this.current.empty || (this.setsPassphrase && !this.passphrase.ready)) return;
    if (this.renews) await this.#renew();
    else await this.#changePassphrase();
  }

  async #changePassphrase(): Promise<void> {
    this.#changes = true;
    const outcome = await call(
      commands.change_passphrase({ current: this.current.key, new: this.passphrase.text }),
    );
    this.#changes = false;
    if ('failure' in outcome) {
      this.failure = outcome.failure;
      return;
    }
    this.cancel();
    this.#ground.notices.say(t('passphrase-changed'));
  }

  async #renew(): Promise<void> {
    const request = {
      current: this.current.key,
      new: this.setsPassphrase ? this.passphrase.text : null,
    };
    this.#renewing = true;
    const outcome = await this.task.runStoppable(t('keys-renewing'), () =>
      commands.renew_keys(request),
    );
    this.#renewing = false;
    if (!outcome) return;
    if ('failure' in outcome) {
      // Once the dialog is closed it can only be said elsewhere.
      if (this.changing === null) this.#ground.failed(outcome.failure);
      else this.failure = outcome.failure;
      return;
    }
    this.cancel();
    this.recovery.show(outcome.ok.groups);
    this.#ground.notices.say(t('keys-renewed'));
  }
}
