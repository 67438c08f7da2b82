import type { SaveStock, Stock } from '../../lib/ipc';

/** A bottle or a box that is entered or changed. */
export class StockForm {
  readonly id: number | null;
  stock = $state<Stock>()!;
  /** Whether it was to be saved without brand and name. */
  missing = $state(false);

  constructor(id: number | null, stock: Stock) {
    this.id = id;
    this.stock = { ...stock };
  }

  /** "Kuro Sumi Espresso". */
  get title(): string {
    return `${this.stock.brand} ${this.stock.name}`.trim();
  }

  /** Whether there is nothing to call it by, which is then said. */
  isBlank(): boolean {
    this.missing = this.title === '';
    return this.missing;
  }

  request(): SaveStock {
    const stock = $state.snapshot(this.stock);
    // What was emptied is none.
    return { id: this.id, stock: { ...stock, months: stock.months || null } };
  }
}
