import type { Context } from '../../lib/app/context.svelte';
import { Loaded } from '../../lib/app/loaded.svelte';
import { commands, type WeekView } from '../../lib/ipc';

/** How a week is shown, in the order of the tabs. */
export const WEEK_TABS = ['list', 'grid'] as const;
export type WeekTab = (typeof WEEK_TABS)[number];

/** The week that is shown. */
export class Week extends Loaded<WeekView> {
  tab = $state<WeekTab>('list');
  /** A day of the week that is shown; none: the week of today. */
  #day: string | null;
  readonly #context: Context;

  constructor(context: Context) {
    super(() => commands.week({ day: this.#day, locale: navigator.language }), context);
    this.#day = null;
    this.#context = context;
    context.changes.hear(() => this.again());
  }

  /** Asks again, where it is shown: something may have been booked, or it is later. */
  again(): void {
    const { router } = this.#context;
    if (router.section === 'week' && router.client === null) void this.load();
  }

  /** Shows the week of a day; none: that of today. */
  show(day: string | null): void {
    this.#day = day;
    void this.load();
  }

  earlier(): void {
    if (this.view) this.show(this.view.earlier);
  }

  later(): void {
    if (this.view) this.show(this.view.later);
  }
}
