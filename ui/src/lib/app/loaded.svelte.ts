import type { Backend } from './backend';
import { Request } from './request.svelte';

/** An answer that is asked for again whenever it may have changed. The last good one stays. */
export class Loaded<View> extends Request {
  view = $state.raw<View | null>(null);

  readonly #command: () => Promise<View>;
  readonly #backend: Backend;

  constructor(command: () => Promise<View>, backend: Backend) {
    super();
    this.#command = command;
    this.#backend = backend;
  }

  /** Asks; what is shown stays until the answer. Gives back the answer, where there is one. */
  async load(): Promise<View | undefined> {
    const view = await this.send(this.#command(), (failure) => {
      this.failure = failure;
      // Where the vault turned out to be locked there is nothing to be shown here.
      if (failure.code === 'vault-locked') this.#backend.failed(failure);
    });
    if (view !== undefined) this.view = view;
    return view;
  }
}
