import type { Context } from '../../lib/app/context.svelte';
import { Loaded } from '../../lib/app/loaded.svelte';
import { commands, type TodayView } from '../../lib/ipc';
import { t } from '../../lib/strings';

/** The longest time after which the list is asked for again, in milliseconds. */
const LONGEST = 3_600_000;
/** The shortest, so that a clock that is off does not ask without end. */
const SHORTEST = 1_000;

/** Who is healing and what needs the artist, as of now. */
export class TodayList extends Loaded<TodayView> {
  readonly #context: Context;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(context: Context) {
    super(commands.today, context);
    this.#context = context;
    context.changes.hear(() => void this.refresh());
  }

  /** Asks again, now and whenever a line of the list stops being true. */
  async refresh(): Promise<void> {
    clearTimeout(this.#again);
    const view = await this.load();
    if (!view) return;
    const wait = Math.min(Math.max(view.holds_seconds * 1_000, SHORTEST), LONGEST);
    this.#again = setTimeout(() => void this.refresh(), wait);
  }

  /** A check-in was made. */
  async checkIn(client: number, session: number, day: number): Promise<void> {
    const done = await this.#context.ask(commands.check_in({ client, session, day }));
    if (done !== undefined) this.#context.did(t('checked-in'));
  }

  /** Stops asking. */
  close(): void {
    this.clear();
    clearTimeout(this.#again);
  }
}
