import { Request } from '../../lib/app/request.svelte';
import {
  commands,
  type SaveBooking,
  type BookingKind,
  type BookingLook,
  type BookingView,
  type Item,
} from '../../lib/ipc';

/** Whose a booking is. */
interface Whose {
  id: number;
  name: string;
  code: string;
}

/** What a form begins with. */
interface Beginning {
  kind: BookingKind;
  begins: string;
  minutes: number;
  /** How long each kind is at first. */
  usual: Record<BookingKind, number> | null;
  name?: string;
  text?: string;
}

/** A visit that is being booked, or changed. */
export class BookingForm {
  kind = $state<BookingKind>('consultation');
  /** Of somebody who becomes a client with it. */
  name = $state('');
  phone = $state('');
  day = $state('');
  time = $state('');
  minutes = $state(0);
  text = $state('');
  /** Whether it was to be saved without a name. */
  missing = $state(false);
  /** Whether a day or a time was asked for. */
  untimed = $state(false);
  /** What there is to know of the time that is entered. */
  look = $state.raw<BookingLook | null>(null);
  /** Whether the length is that of the kind. */
  #usual: Record<BookingKind, number> | null;
  readonly #looking = new Request();

  constructor(
    /** What is being changed; none for a new one. */
    readonly kept: BookingView | null,
    /** Whose it is; none for somebody who becomes a client. */
    readonly client: Whose | null,
    from: Beginning,
  ) {
    this.kind = from.kind;
    this.name = from.name ?? '';
    this.text = from.text ?? '';
    [this.day = '', this.time = ''] = from.begins.split('T');
    this.minutes = from.minutes;
    this.#usual = from.usual;
    void this.touch();
  }

  get item(): Item | null {
    return this.kept?.item ?? null;
  }

  private get incomplete(): boolean {
    return this.day === '' || this.time === '';
  }

  /** Another kind is chosen: its length is another one, unless one was chosen. */
  choose(kind: BookingKind): void {
    this.kind = kind;
    if (this.#usual) this.minutes = this.#usual[kind];
    void this.touch();
  }

  /** A length is chosen. */
  last(minutes: number): void {
    this.minutes = minutes;
    this.#usual = null;
    void this.touch();
  }

  /** Day, time or length has changed: what lies at that time is asked for. */
  async touch(): Promise<void> {
    if (this.incomplete) return;
    this.untimed = false;
    const { item, begins, minutes } = this;
    const look = await this.#looking.send(commands.booking_look({ item, begins, minutes }));
    if (look) this.look = look;
  }

  /** Whether a name, a day or a time is missing, which is then said. */
  lacks(): boolean {
    this.missing = this.client === null && this.name.trim() === '';
    this.untimed = this.incomplete;
    return this.missing || this.untimed;
  }

  request(): SaveBooking {
    const { item, kind, client, name, phone, begins, minutes, text } = this;
    return { item, kind, client: client?.id ?? null, name, phone, begins, minutes, text };
  }

  /** `2026-11-24T10:00`. */
  private get begins(): string {
    return `${this.day}T${this.time.slice(0, 5)}`;
  }
}
