import type { Context } from '../../lib/app/context.svelte';
import { Loaded } from '../../lib/app/loaded.svelte';
import { Request } from '../../lib/app/request.svelte';
import { commands, type StockRow, type StockView, type Stock as Bottle } from '../../lib/ipc';
import { t } from '../../lib/strings';
import { Inspection } from './inspection.svelte';
import { Recall } from './recall.svelte';
import { StockForm } from './stock-form.svelte';

/** The parts of the section, in order. */
export const STOCK_PARTS = ['stock', 'recall', 'inspection'] as const;
export type StockPart = (typeof STOCK_PARTS)[number];

/** The studio's bottles and boxes, recalls, and what an inspector asks for. */
export class Stock {
  /** The part that is shown, or would be. */
  part = $state<StockPart>('stock');
  /** What is typed to find a bottle. */
  typed = $state('');
  /** Whether the finished ones are listed too. */
  withFinished = $state(false);
  /** The bottle or box that is entered or changed. */
  form = $state.raw<StockForm | null>(null);
  readonly list: Loaded<StockView>;
  readonly recall: Recall;
  readonly inspection: Inspection;

  readonly #context: Context;
  readonly #request = new Request();

  constructor(context: Context) {
    this.#context = context;
    this.list = new Loaded(() => commands.stock({ typed: this.typed }), context);
    this.recall = new Recall(context);
    this.inspection = new Inspection(context);
    context.changes.hear(() => {
      if (context.router.section !== 'stock') return;
      void this.list.load();
      this.recall.again();
    });
  }

  /** Finds what fits the words typed. */
  find(typed: string): void {
    this.typed = typed;
    void this.list.load();
  }

  /** Asks for a new bottle or box. */
  add(): void {
    if (this.#context.writing.allowed()) this.form = new StockForm(null, BLANK);
  }

  /** Asks what is to be changed of one. */
  edit({ id, stock }: StockRow): void {
    this.form = new StockForm(id, stock);
  }

  /** Asks for another of the same: with a lot and dates of its own. */
  async another({ id }: StockRow): Promise<void> {
    if (!this.#context.writing.allowed()) return;
    const stock = await this.#context.ask(commands.another_stock({ id }));
    if (stock) this.form = new StockForm(null, stock);
  }

  /** Notes that one was opened today. */
  async open({ id, title }: StockRow): Promise<void> {
    await this.#change(commands.open_stock({ id }), t('stock-opened', { title }));
  }

  /** Notes that one is used up. */
  async finish({ id, title }: StockRow): Promise<void> {
    await this.#change(commands.finish_stock({ id }), t('stock-finished', { title }));
  }

  /** Moves one to the bin. */
  async remove({ id, title }: StockRow): Promise<void> {
    await this.#change(commands.bin({ kind: 'stock', id }), t('stock-removed', { title }));
  }

  /** Looks for whom was treated with one. */
  recallOne({ stock }: StockRow): void {
    this.recall.of(stock);
    this.part = 'recall';
  }

  /** Keeps what is entered. */
  async save(): Promise<void> {
    const { form } = this;
    if (!form || this.#request.busy || form.isBlank()) return;
    const saved = await this.#request.send(commands.save_stock(form.request()), (failure) =>
      this.#context.failed(failure),
    );
    if (!saved) return;
    // It may be shut, and another one open.
    if (this.form === form) this.form = null;
    await this.#done(t('stock-saved', { title: form.title }));
  }

  /** Whether something is being saved. */
  get busy(): boolean {
    return this.#request.busy;
  }

  async #change(command: Promise<unknown>, words: string): Promise<void> {
    if ((await this.#context.ask(command)) !== undefined) await this.#done(words);
  }

  async #done(words: string): Promise<void> {
    this.#context.did(words);
    await this.list.load();
  }
}

const BLANK: Bottle = {
  kind: 'pigment',
  brand: '',
  name: '',
  lot: '',
  expiry: null,
  opened: null,
  months: null,
  supplier: '',
  finished: null,
  note: '',
};
