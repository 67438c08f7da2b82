import type { Context } from '../../lib/app/context.svelte';
import { Loaded } from '../../lib/app/loaded.svelte';
import { Request } from '../../lib/app/request.svelte';
import { commands, type DoneView, type MonthView, type PageRequest } from '../../lib/ipc';

/** For how many months one can ask who has not come. */
export const LAPSED_MONTHS = ['3', '6', '12', '18', '24', '36'] as const;
export type LapsedMonths = (typeof LAPSED_MONTHS)[number];

/** A month of the studio's in figures, and who has not come for long. */
export class Month {
  lapsedMonths = $state<LapsedMonths>('12');
  readonly answer: Loaded<MonthView>;

  /** A day of the month that is shown; none: the last one that is over. */
  #month: string | null = null;
  readonly #context: Context;
  readonly #saving = new Request();

  constructor(context: Context) {
    this.#context = context;
    this.answer = new Loaded(() => {
      const months = Number(this.lapsedMonths);
      return commands.month({ month: this.#month, lapsed_months: months });
    }, context);
    context.changes.hear(({ kind }) => {
      // Where it is not shown it asks again once it is.
      if (kind !== 'step' && context.router.section === 'month') this.refresh();
    });
  }

  get busy(): boolean {
    return this.#saving.busy || this.#context.delivery.busy;
  }

  /** Asks again: a session may have been entered since. */
  refresh(): void {
    void this.answer.load();
  }

  /** Shows another month. */
  show(month: string): void {
    this.#month = month;
    this.refresh();
  }

  /** Asks who has not come for so many months. */
  since(months: LapsedMonths): void {
    this.lapsedMonths = months;
    this.refresh();
  }

  /** The page of what is shown; none before the first answer. */
  page(of: 'month' | 'lapsed'): PageRequest | null {
    const { view } = this.answer;
    if (!view) return null;
    return of === 'month'
      ? { kind: 'month', month: view.month }
      : { kind: 'lapsed', months: Number(this.lapsedMonths) };
  }

  /** Prints a page, or saves it as a PDF. */
  async give(how: 'print' | 'save', of: 'month' | 'lapsed'): Promise<void> {
    const page = this.page(of);
    if (page) await this.#context.delivery.deliver(how, page);
  }

  /** Saves a table as CSV. */
  async saveCsv(of: 'month' | 'lapsed'): Promise<void> {
    const { view } = this.answer;
    if (!view || this.busy) return;
    const saved: Promise<DoneView> =
      of === 'month'
        ? commands.save_month({ month: view.month })
        : commands.save_lapsed({ months: Number(this.lapsedMonths) });
    const done = await this.#saving.send(saved, (failure) => this.#context.failed(failure));
    if (done && done.words !== null) this.#context.notices.say(done.words);
  }
}
