import type { Context } from '../../lib/app/context.svelte';
import { Loaded } from '../../lib/app/loaded.svelte';
import { Saver } from '../../lib/app/saver.svelte';
import { call, commands, type PriceRow, type PricesView } from '../../lib/ipc';

/** A part of the table: what everybody prices by, or the studio's own. */
export type PricesOf = 'classes' | 'work' | 'own';

/** The studio's price table; saved as it is filled in. */
export class Prices {
  readonly loaded: Loaded<PricesView>;
  readonly saver: Saver;

  /** What was changed here; none: nothing since the last answer. */
  #changed = $state.raw<PricesView | null>(null);

  constructor(context: Context) {
    this.loaded = new Loaded(commands.prices, context);
    this.saver = new Saver(() => this.#save(), context.drafts);
  }

  /** As it is now; none before the first answer. */
  get table(): PricesView | null {
    return this.#changed ?? this.loaded.view;
  }

  /** Asks for the table, unless something changed here is not saved yet. */
  async load(): Promise<void> {
    if (this.saver.unsaved) return;
    await this.loaded.load();
    if (this.saver.unsaved || this.loaded.failure) return;
    this.#changed = null;
  }

  change(part: PricesOf, index: number, change: Partial<PriceRow>): void {
    if (!this.table) return;
    const rows = this.table[part].map((row, at) => (at === index ? { ...row, ...change } : row));
    this.#changed = { ...this.table, [part]: rows };
    this.saver.touch();
  }

  /** Adds an empty line. It is kept once it has a name and an amount. */
  add(): void {
    if (!this.table) return;
    const own = [...this.table.own, { item: null, label: '', amount: '' }];
    this.#changed = { ...this.table, own };
  }

  remove(index: number): void {
    if (!this.table) return;
    const own = this.table.own.filter((_, at) => at !== index);
    this.#changed = { ...this.table, own };
    this.saver.touch();
  }

  async #save(): ReturnType<ConstructorParameters<typeof Saver>[0]> {
    const { table } = this;
    if (!table) return { ok: null };
    const rows = [...table.classes, ...table.work, ...table.own];
    const outcome = await call(commands.save_prices({ rows }));
    // All amounts are in the studio's currency now.
    if ('ok' in outcome && this.#changed)
      this.#changed = { ...this.#changed, other_currency: null };
    return outcome;
  }
}
