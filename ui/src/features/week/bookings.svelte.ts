import type { Context } from '../../lib/app/context.svelte';
import { Request } from '../../lib/app/request.svelte';
import { commands, type BookingView, type Item } from '../../lib/ipc';
import { t } from '../../lib/strings';
import { BookingForm } from './booking-form.svelte';

/** When something is to be booked; nothing of it: when it fits. */
export interface Slot {
  day: string;
  /** `10:00`. */
  time: string | null;
}

/** What is booked, changed and noted as held, wherever it is shown. */
export class Bookings {
  /** The visit that is being booked or changed. */
  form = $state.raw<BookingForm | null>(null);

  readonly #context: Context;
  readonly #request = new Request();
  /** Opens a client with the form of a new session. */
  readonly #begin: (client: number) => void;

  constructor(context: Context, begin: (client: number) => void) {
    this.#context = context;
    this.#begin = begin;
  }

  get busy(): boolean {
    return this.#request.busy;
  }

  /** Asks what is to be booked for a client, or for somebody with this name who is none yet. */
  async book(
    client: { id: number; name: string; code: string } | null,
    name: string,
    slot: Slot | null,
  ): Promise<void> {
    if (!this.#context.writing.allowed()) return;
    const asked = { client: client?.id ?? null, day: slot?.day ?? null, time: slot?.time ?? null };
    const from = await this.#context.ask(commands.booking_defaults(asked));
    if (!from) return;
    const usual = { consultation: from.consultation_minutes, session: from.session_minutes };
    const { kind, begins } = from;
    this.form = new BookingForm(null, client, { kind, begins, minutes: usual[kind], usual, name });
  }

  /** Opens one to be looked at and changed. */
  async open(item: Item): Promise<void> {
    const kept = await this.#context.ask(commands.booking({ item }));
    if (!kept) return;
    const { kind, begins, minutes, text } = kept;
    const whose = { id: kept.client, name: kept.name, code: kept.code };
    this.form = new BookingForm(kept, whose, { kind, begins, minutes, text, usual: null });
  }

  /** Keeps what is entered. */
  async save(): Promise<void> {
    const { form } = this;
    if (!form || this.busy || form.lacks()) return;
    const saved = await this.#send(commands.save_booking(form.request()));
    if (!saved) return;
    if (this.form === form) this.form = null;
    const { when } = saved;
    this.#did(form.kept ? t('booking-changed', { when }) : t('booking-saved', { when }));
  }

  /** Notes that one took place. */
  async tookPlace({ item }: Pick<BookingView, 'item'>): Promise<void> {
    if (this.busy || (await this.#send(commands.booking_took_place({ item }))) === undefined)
      return;
    this.form = null;
    this.#did(t('booking-took-place-done'));
  }

  /** The consultation took place, and the client's next session begins. */
  async start({ item, client }: Pick<BookingView, 'item' | 'client'>): Promise<void> {
    if (this.busy || !this.#context.writing.allowed()) return;
    if ((await this.#send(commands.booking_took_place({ item }))) === undefined) return;
    this.form = null;
    this.#begin(client);
    this.#did(t('booking-took-place-done'));
  }

  /** Moves one to the bin. */
  async remove({ item }: Pick<BookingView, 'item'>): Promise<void> {
    if (this.busy || (await this.#send(commands.bin(item))) === undefined) return;
    this.form = null;
    this.#did(t('booking-removed'));
  }

  /** Sends what changes something. A second press while the first is on its way is none. */
  #send<Answer>(command: Promise<Answer>): Promise<Answer | undefined> {
    return this.#request.send(command, (failure) => this.#context.failed(failure));
  }

  /** Says what was done, and has it shown everywhere. */
  #did(words: string): void {
    this.#context.changes.tell({ kind: 'records' });
    this.#context.did(words);
  }
}
