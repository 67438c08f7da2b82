import type { Context } from '../../lib/app/context.svelte';
import { call, commands } from '../../lib/ipc';

/** A new recovery key, shown once. */
export class Recovery {
  /** In groups, to be read; none while there is none to be shown. */
  groups = $state.raw<string[] | null>(null);
  /** Whether it was handed to a printer: whether it is on paper is the artist's to say. */
  printed = $state(false);
  /** Whether it was saved as a file. */
  saved = $state(false);

  readonly #context: Context;
  readonly #finished: () => void;

  /** `finished` runs once the key is dropped. */
  constructor(context: Context, finished: () => void = () => undefined) {
    this.#context = context;
    this.#finished = finished;
  }

  get delivering(): boolean {
    return this.#context.delivery.busy;
  }

  /** Shows the key that waits; shows nothing where none waits. */
  async look(): Promise<void> {
    const outcome = await call(commands.recovery_key());
    if ('ok' in outcome) this.show(outcome.ok.groups);
    else if (outcome.failure.code !== 'recovery-key-gone') this.#context.failed(outcome.failure);
  }

  /** Shows a key that was just made. */
  show(groups: string[]): void {
    this.groups = groups;
    this.printed = false;
    this.saved = false;
  }

  async print(): Promise<void> {
    if (await this.#context.delivery.deliver('print', { kind: 'recovery' })) this.printed = true;
  }

  async save(): Promise<void> {
    if (await this.#context.delivery.deliver('save', { kind: 'recovery' })) this.saved = true;
  }

  /** Ends the showing; `onPaper` is the artist's word. */
  async finish(onPaper: boolean): Promise<void> {
    const done = await this.#context.ask(commands.finish_recovery({ on_paper: onPaper }));
    if (done === undefined) return;
    this.groups = null;
    this.#finished();
  }
}
