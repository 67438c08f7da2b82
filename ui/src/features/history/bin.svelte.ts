import { commands, type BinView } from '../../lib/ipc';
import { t } from '../../lib/strings';
import { Loaded } from '../../lib/app/loaded.svelte';
import type { CareGround } from '../studio/care-ground';

/** What was deleted and can be put back. */
export class Bin {
  readonly loaded: Loaded<BinView[]>;

  readonly #ground: CareGround;

  constructor(ground: CareGround) {
    this.loaded = new Loaded(commands.bin_list, ground);
    this.#ground = ground;
  }

  async putBack({ item }: BinView): Promise<void> {
    if ((await this.#ground.ask(commands.unbin(item))) !== undefined) {
      this.#ground.changed();
      this.#ground.did(t('bin-put-back-done'));
    }
    await this.loaded.load();
  }
}
