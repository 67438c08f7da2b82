import type { Context } from '../../lib/app/context.svelte';
import { Loaded } from '../../lib/app/loaded.svelte';
import { commands, type BinView } from '../../lib/ipc';
import { t } from '../../lib/strings';

/** What was deleted and can be put back. */
export class Bin {
  readonly loaded: Loaded<BinView[]>;

  readonly #context: Context;

  constructor(context: Context) {
    this.loaded = new Loaded(commands.bin_list, context);
    this.#context = context;
  }

  async putBack({ item }: BinView): Promise<void> {
    if ((await this.#context.ask(commands.unbin(item))) !== undefined) {
      this.#context.changes.tell({ kind: 'records' });
      this.#context.did(t('bin-put-back-done'));
    }
    await this.loaded.load();
  }
}
