import { call, type ExportedView, type Failure } from '../ipc';
import type { Notices } from '../kit/notices.svelte';
import { worded } from '../strings/failure';

/** Asks the backend, and says what went wrong. */
export class Backend {
  readonly #locked: () => void;

  /** `locked` hears that the vault turned out to be locked. */
  constructor(
    readonly notices: Notices,
    locked: () => void,
  ) {
    this.#locked = locked;
  }

  /** Says what went wrong and what to do now. */
  failed(failure: Failure): void {
    if (failure.code === 'vault-locked') {
      this.#locked();
      return;
    }
    const { what, then } = worded(failure);
    this.notices.complain(what, then);
  }

  /** Says that a file was written, and what is not in it. */
  exported({ words, left_out }: ExportedView): void {
    if (words === null) return;
    if (left_out === null) this.notices.say(words);
    else this.notices.complain(words, left_out);
  }

  /** Returns the answer to a command; none where it fails, which is said. */
  async ask<View>(command: Promise<View>): Promise<View | undefined> {
    const outcome = await call(command);
    if ('ok' in outcome) return outcome.ok;
    this.failed(outcome.failure);
    return undefined;
  }
}
