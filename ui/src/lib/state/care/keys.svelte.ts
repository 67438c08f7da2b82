import { call, commands, type Failure } from '../../ipc';
import { t } from '../../strings';
import type { CareGround } from './ground';
import { NewPassphrase } from './new-passphrase.svelte';
import { Recovery } from './recovery.svelte';
import { TypedKey } from './typed-key.svelte';

/** Which of the keys is being changed. */
export type KeyChange = 'passphrase' | 'recovery';

/** The keys of the vault: a new passphrase, a new recovery key. */
export class Keys {
  /** What is being changed; none: nothing. */
  changing = $state<KeyChange | null>(null);
  /** Whether the change is under way. */
  busy = $state(false);
  /** Whether the artist has asked for it with something missing. */
  tried = $state(false);
  failure = $state.raw<Failure | null>(null);
  readonly current = new TypedKey();
  readonly passphrase: NewPassphrase;
  readonly recovery: Recovery;

  readonly #ground: CareGround;

  constructor(ground: CareGround) {
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

  begin(change: KeyChange): void {
    this.cancel();
    this.changing = change;
  }

  /** Forgets everything typed. */
  cancel(): void {
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
    if (this.current.empty) return;
    if (this.changing === 'passphrase') await this.#changePassphrase();
    else await this.#renewRecovery();
  }

  async #changePassphrase(): Promise<void> {
    if (!this.passphrase.ready) return;
    this.busy = true;
    const outcome = await call(
      commands.change_passphrase({ current: this.current.key, new: this.passphrase.text }),
    );
    this.busy = false;
    if ('failure' in outcome) {
      this.failure = outcome.failure;
      return;
    }
    this.cancel();
    this.#ground.notices.say(t('passphrase-changed'));
  }

  async #renewRecovery(): Promise<void> {
    this.busy = true;
    const outcome = await call(commands.renew_keys({ current: this.current.key, new: null }));
    this.busy = false;
    if ('failure' in outcome) {
      this.failure = outcome.failure;
      return;
    }
    this.cancel();
    this.recovery.show(outcome.ok.groups);
  }
}
