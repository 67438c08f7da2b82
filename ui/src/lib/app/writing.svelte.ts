import { commands, refuseWrites, type ReadOnlyReason } from '../ipc';
import type { ReadOnly } from '../kit/dimming';
import { t } from '../strings';
import type { Backend } from './backend';

/** Whether the open vault can be written to. While it cannot, no call that writes leaves the page. */
export class Writing implements ReadOnly {
  /** Why it can only be read; none: it can be written to. */
  reason = $state.raw<ReadOnlyReason | null>(null);
  /** Whether writing is being tried. */
  trying = $state(false);

  readonly #backend: Backend;
  readonly #end: () => void;

  constructor(reason: ReadOnlyReason | null, backend: Backend) {
    this.reason = reason;
    this.#backend = backend;
    this.#end = refuseWrites(() =>
      this.reason === null ? null : { code: 'read-only', params: { reason: this.reason } },
    );
  }

  get why(): string | null {
    return this.reason === null ? null : t(`read-only-${this.reason}`);
  }

  /** What to do about it, in words. */
  get remedy(): string | null {
    return this.reason === null ? null : t(`read-only-${this.reason}-then`);
  }

  /** Whether trying again can help while the vault is open. */
  get again(): boolean {
    return this.reason === 'full';
  }

  /** Whether something can be changed; where it cannot, says why. For what keys do. */
  allowed(): boolean {
    if (this.why !== null) this.#backend.notices.say(this.why);
    return this.why === null;
  }

  /** Tries whether the vault can be written to by now. */
  async tryAgain(): Promise<void> {
    if (this.trying) return;
    this.trying = true;
    const reason = await this.#backend.ask(commands.try_writing());
    this.trying = false;
    if (reason === undefined) return;
    this.reason = reason;
    this.#backend.notices.say(reason === null ? t('read-only-over') : t('read-only-still'));
  }

  /** Stops refusing. It is not used after it. */
  close(): void {
    this.#end();
  }
}
