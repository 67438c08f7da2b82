import { commands, type TodayView } from '../../lib/ipc';
import type { Ground } from '../studio/ground';
import { Loaded } from '../../lib/app/loaded.svelte';

/** The longest time after which the list is asked for again, in milliseconds. */
const LONGEST = 3_600_000;
/** The shortest, so that a clock that is off does not ask without end. */
const SHORTEST = 1_000;

/** Who is healing and what needs the artist, as of now. */
export class TodayList extends Loaded<TodayView> {
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(ground: Pick<Ground, 'failed'>) {
    super(commands.today, ground);
  }

  /** Asks again, now and whenever a line of the list stops being true. */
  async refresh(): Promise<void> {
    clearTimeout(this.#again);
    const view = await this.load();
    if (!view) return;
    const wait = Math.min(Math.max(view.holds_seconds * 1_000, SHORTEST), LONGEST);
    this.#again = setTimeout(() => void this.refresh(), wait);
  }

  /** Stops asking. */
  close(): void {
    this.clear();
    clearTimeout(this.#again);
  }
}
