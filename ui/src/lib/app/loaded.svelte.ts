import type { Failure } from '../ipc';
import { Request } from './request.svelte';

/** An answer that is asked for again whenever it may have changed. The last good one stays. */
export class Loaded<View> extends Request {
  view = $state.raw<View | null>(null);

  readonly #command: () => Promise<View>;
  readonly #ground: { failed(failure: Failure): void };

  constructor(command: () => Promise<View>, ground: { failed(failure: Failure): void }) {
    super();
    this.#command = command;
    this.#ground = ground;
  }

  /** Asks; what is shown stays until the answer. Gives back the answer, where there is one. */
  async load(): Promise<View | undefined> {
    const view = await this.send(this.#command(), (failure) => {
      this.failure = failure;
      // Where the vault turned out to be locked there is nothing to be shown here.
      if (failure.code === 'vault-locked') this.#ground.failed(failure);
    });
    if (view !== undefined) this.view = view;
    return view;
  }
}
