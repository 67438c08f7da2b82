import type { Context } from '../../lib/app/context.svelte';
import { Loaded } from '../../lib/app/loaded.svelte';
import { commands, type WeekView } from '../../lib/ipc';

/** How a week is shown, in the order of the tabs. */
export const WEEK_TABS = ['list', 'grid'] as const;
export type WeekTab = (typeof WEEK_TABS)[number];

/** The week that is shown. */
export class Week extends Loaded<WeekView> {
  tab = $state<WeekTab>('list');
  /** How many weeks after that of today the one that is shown is; below zero: before. */
  #weeks = 0;
  readonly #context: Context;

  constructor(context: Context) {
    super(() => {
      const { language: locale } = navigator;
      return commands.week({ day: null, weeks: this.#weeks, locale });
    }, context);
    this.#context = context;
    context.changes.hear(() => this.again());
  }

  /** Asks again, where it is shown: something may have been booked, or it is later. */
  again(): void {
    const { router } = this.#context;
    if (router.section === 'week' && router.client === null) void this.load();
  }

  /** Shows a later week, or an earlier one; however fast it is pressed, each press counts. */
  move(weeks: number): void {
    this.#weeks += weeks;
    void this.load();
  }

  /** Shows the week of today. */
  showCurrent(): void {
    this.#weeks = 0;
    void this.load();
  }
}
