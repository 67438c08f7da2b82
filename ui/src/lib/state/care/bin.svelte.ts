import { call, commands, type BinView } from '../../ipc';
import { t } from '../../strings';
import type { CareGround } from './ground';
import { Loaded } from './loaded.svelte';

/** What was deleted and can be put back. */
export class Bin {
  readonly loaded: Loaded<BinView[]>;

  readonly #ground: CareGround;

  constructor(ground: CareGround) {
    this.loaded = new Loaded(commands.bin_list, ground);
    this.#ground = ground;
  }

  async putBack({ item }: BinView): Promise<void> {
    const outcome = await call(commands.unbin(item));
    if ('failure' in outcome) {
      this.#ground.failed(outcome.failure);
    } else {
      this.#ground.changed();
      this.#ground.did(t('bin-put-back-done'));
    }
    await this.loaded.load();
  }
}
