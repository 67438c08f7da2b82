import type { Backend } from '../../lib/app/backend';
import { Loaded } from '../../lib/app/loaded.svelte';
import { commands, type DueView } from '../../lib/ipc';
import type { Settings } from './settings.svelte';

/** For how long records are kept, and the clients whose time is over. */
export class Retention {
  readonly due: Loaded<DueView[]>;
  readonly #settings: Settings;

  constructor(backend: Backend, settings: Settings) {
    this.due = new Loaded(commands.retention_due, backend);
    this.#settings = settings;
  }

  /** Keeps records for so many years after the last session; `null`: for ever. */
  async keepFor(years: number | null): Promise<void> {
    this.#settings.change({ retention_years: years });
    // Who is due follows from the saved rule.
    await this.#settings.saver.finish();
    await this.due.load();
  }
}
