import { asBase64 } from '../../lib/app/base64';
import type { Context } from '../../lib/app/context.svelte';
import { Request } from '../../lib/app/request.svelte';
import {
  commands,
  type BookingKind,
  type CalendarInRow,
  type CalendarInView,
  type TakeEvent,
} from '../../lib/ipc';

/** One byte more than is read, so that a larger file is refused. */
const MOST_READ = 8 * 1024 * 1024 + 1;

/** An event of the file, with what the artist says of it. */
export class CalendarInEvent {
  ticked = $state(false);
  /** Whose it is; none for somebody who becomes a client. */
  client = $state<number | null>(null);
  name = $state('');
  kind = $state<BookingKind>('consultation');

  constructor(readonly row: CalendarInRow) {
    this.client = row.chosen;
    this.name = row.name;
    this.kind = row.kind;
    // What is surely somebody's needs no second look.
    this.ticked = row.chosen !== null;
  }

  /** Whether it cannot be taken in: nobody is named. */
  get nobodys(): boolean {
    return this.client === null && this.name.trim() === '';
  }

  get request(): TakeEvent {
    const { row, client, name, kind } = this;
    return { place: row.place, client, name, kind };
  }
}

/** A calendar file of another program that is being looked at, and files of one's own. */
export class CalendarFiles {
  view = $state.raw<CalendarInView | null>(null);
  events = $state.raw<CalendarInEvent[]>([]);
  /** Whether something was to be taken in of somebody without a name. */
  #nameless = $state(false);
  readonly request = new Request();

  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Those that are ticked. */
  get ticked(): CalendarInEvent[] {
    return this.events.filter(({ ticked }) => ticked);
  }

  /** Whether a name is missing, which is then said. */
  get missing(): boolean {
    return this.#nameless && this.ticked.some(({ nobodys }) => nobodys);
  }

  tickAll(ticked: boolean): void {
    for (const event of this.events) event.ticked = ticked;
  }

  /** Reads a file. */
  async read(file: File): Promise<void> {
    if (!this.#context.writing.allowed()) return;
    const text = await asBase64(file, MOST_READ);
    const view = await this.request.send(commands.read_calendar({ file: text }));
    if (!view) return;
    this.events = view.rows.map((row) => new CalendarInEvent(row));
    this.view = view;
  }

  /** Takes in what is ticked. */
  async take(): Promise<void> {
    const { ticked } = this;
    this.#nameless = ticked.some(({ nobodys }) => nobodys);
    if (ticked.length === 0 || this.request.busy || this.#nameless) return;
    const all = { ticked: ticked.map(({ request }) => request) };
    const done = await this.request.send(commands.take_calendar(all), (failure) =>
      this.#context.failed(failure),
    );
    if (!done) return;
    this.close();
    this.#context.changes.tell({ kind: 'records' });
    if (done.words !== null) this.#context.did(done.words);
  }

  close(): void {
    this.view = null;
    this.events = [];
    this.#nameless = false;
  }

  /** Saves the visits of a week, or all that are to come, for other programs. */
  async save(first: string | null): Promise<void> {
    const done = await this.request.send(commands.save_week_file({ first }), (failure) =>
      this.#context.failed(failure),
    );
    if (done && done.words !== null) this.#context.notices.say(done.words);
  }
}
