import type { Drafts } from '../../lib/app/drafts';
import { Saver } from '../../lib/app/saver.svelte';
import {
  call,
  commands,
  type AsLastTime,
  type LastTime,
  type Outcome,
  type Price,
  type SessionDefaults,
  type SessionRecord,
  type SessionSaved,
  type Treatment,
} from '../../lib/ipc';

/** What was done in one go, as it stands in the form. */
export interface TreatmentEntry extends Treatment {
  /** Tells the entries apart while they change. */
  key: number;
}

/** What a form starts from: a session, or what a new one is likely to be. */
export type Beginning = Pick<SessionRecord, 'number' | 'ended' | 'protocol' | 'artist'> &
  Partial<SessionRecord & SessionDefaults>;

/** What hears of a form. */
interface Hearer {
  /** Something in it was changed. */
  typed: () => void;
  /** It was saved, for the first time or again. */
  saved: (isFirst: boolean) => void;
}

/**
 * A session that is being entered or changed. One that is kept is saved as it is typed; a new one is
 * a draft until it is added.
 */
export class SessionForm {
  /** Its number in the vault; none until it is kept. */
  id = $state<number | null>(null);
  /** Which of the client's it is; none while no number is entered. */
  number = $state<number | null>(null);
  /** Whether it is marked as the client's last. */
  isFinal = $state(false);
  /** `2026-11-19`; empty where the field was emptied. */
  date = $state('');
  /** `16:00`; empty where the field was emptied. */
  time = $state('');
  /** `12:30`: when it began; empty while that is not known. */
  started = $state('');
  protocol = $state('');
  artist = $state('');
  /** How the skin was on arrival. */
  skin = $state('');
  treatment = $state<TreatmentEntry[]>([]);
  /** "250.00", as typed. */
  amount = $state('');
  /** Whether the amount cannot be read as one. */
  amountUnread = $state(false);
  /** "CAD". */
  currency = $state('');
  text = $state('');
  /** What was copied from an earlier session, in words. */
  copied = $state('');
  /** Whether it was begun as a new one. It stays in its place until it is closed. */
  readonly fresh: boolean;
  /** Whether something was typed in it. */
  typed = $state(false);
  readonly saver: Saver;

  readonly #client: number;
  readonly #hearer: Hearer;
  /** What a copy took the place of, and what it made of it. */
  #copy = $state.raw<{ before: Treatment[]; after: string } | null>(null);
  #keys = 0;
  /** The last moment, number and price that were entered. */
  #ended = '';
  #which = 1;
  #price: Price | null = null;
  /** What the price was read from. */
  #readFrom = '';
  /** Whether it is to be added as it stands. */
  #adding = false;

  constructor(client: number, from: Beginning, drafts: Drafts, hearer: Hearer) {
    this.#client = client;
    this.#hearer = hearer;
    this.fresh = from.id === undefined;
    this.take(from);
    this.saver = new Saver(async () => {
      const outcome = await this.#save();
      if ('ok' in outcome) {
        const isFirst = this.id === null;
        this.id = outcome.ok.id;
        hearer.saved(isFirst);
      }
      return outcome;
    }, drafts);
  }

  /** Whether date, time or number is missing; the last one that was entered holds until then. */
  get incomplete(): boolean {
    return this.date === '' || this.time === '' || this.number === null;
  }

  /** Fills the form. */
  take(from: Beginning): void {
    this.id = from.id ?? null;
    this.number = from.number;
    this.#which = from.number;
    this.isFinal = from.is_final ?? false;
    this.#ended = from.ended;
    [this.date = '', this.time = ''] = from.ended.slice(0, 16).split('T');
    this.protocol = from.protocol;
    this.artist = from.artist;
    this.started = from.started?.slice(0, 5) ?? '';
    this.skin = from.skin ?? '';
    this.#treat(from.treatment ?? [EMPTY]);
    // What cannot be read as an amount is not on record, and stands until it is.
    if (!this.amountUnread) this.amount = from.amount ?? '';
    this.#price = (this.amount !== '' && from.price) || null;
    this.currency = from.price?.currency ?? (this.currency || from.currency || '');
    if (this.#price) this.#readFrom = this.#typedPrice;
    this.text = from.text ?? '';
  }

  /** Something in it has changed. */
  touch(): void {
    if (this.date !== '' && this.time !== '') this.#ended = `${this.date}T${this.time}`;
    if (this.number !== null) this.#which = this.number;
    this.typed = true;
    void this.readPrice();
    if (this.id !== null || this.#adding) this.saver.touch();
    this.#hearer.typed();
  }

  /** Reads the amount as it is typed; while it cannot be read, the last price holds. */
  async readPrice(): Promise<void> {
    const typed = this.#typedPrice;
    if (typed === this.#readFrom) return;
    const asked = { typed: this.amount, currency: this.currency };
    const outcome = await call(commands.read_price(asked));
    if (!('ok' in outcome) || typed !== this.#typedPrice) return;
    this.#readFrom = typed;
    this.amountUnread = outcome.ok.is_unread;
    if (this.amountUnread) return;
    this.#price = outcome.ok.price;
    this.#hearer.typed();
  }

  get #typedPrice(): string {
    return JSON.stringify([this.amount, this.currency]);
  }

  /** Adds a new session as it stands, or saves what is unsaved of a kept one. */
  async keep(): Promise<void> {
    this.#adding = true;
    if (this.id === null) this.touch();
    await this.saver.finish();
  }

  /** What it would start from again. */
  get beginning(): Beginning {
    return {
      number: this.#which,
      ended: this.#ended,
      started: this.started || null,
      is_final: this.isFinal,
      protocol: this.protocol,
      artist: this.artist,
      skin: this.skin,
      treatment: this.#treated(),
      price: this.#price,
      amount: this.amount,
      currency: this.currency,
      text: this.text,
    };
  }

  /** What is asked for to fill in the technique of the client's latest session. */
  get asLastTime(): AsLastTime {
    return {
      id: this.id,
      client: this.#client,
      ended: this.#ended,
      treatment: this.#treated(),
    };
  }

  /** Whether what was copied can be undone: nothing was changed in it since. */
  get copyHolds(): boolean {
    return this.#copy?.after === JSON.stringify(this.#treated());
  }

  /** Fills in the technique of an earlier session in the place of `before`. */
  copy({ treatment, words }: LastTime, before: Treatment[]): void {
    this.copied = words;
    if (!treatment) return;
    // What stood there before the first of several copies is what undoing brings back.
    const first = this.copyHolds ? this.#copy : null;
    this.#treat(treatment);
    this.#copy = { before: first?.before ?? before, after: JSON.stringify(this.#treated()) };
    this.touch();
  }

  /** Puts in again what was there before the copy. */
  undoCopy(): void {
    if (!this.#copy) return;
    this.#treat(this.#copy.before);
    this.#copy = null;
    this.copied = '';
    this.touch();
  }

  /** Adds what was done in a further go, with the same tools. */
  addTreatment(): void {
    const last = this.treatment.at(-1);
    this.treatment.push({
      ...(last ? structuredClone($state.snapshot(last)) : EMPTY),
      zones: [],
      reaction: '',
      note: '',
      key: ++this.#keys,
    });
    this.touch();
  }

  /** Takes a go out; what it gives back puts it in again. */
  removeTreatment(key: number): () => void {
    const index = this.treatment.findIndex((one) => one.key === key);
    const removed = this.treatment.splice(index, 1);
    this.touch();
    return () => {
      this.treatment.splice(index, 0, ...removed);
      this.touch();
    };
  }

  /** Fills in what was done. */
  #treat(treatment: Treatment[]): void {
    // An entry that stays in its place keeps its fields, and with them the focus.
    this.treatment = treatment.map((one, index) => ({
      ...structuredClone(one),
      key: this.treatment[index]?.key ?? ++this.#keys,
    }));
  }

  /** What was done, as it is kept. */
  #treated(): Treatment[] {
    return this.treatment.map((entry) => {
      const { key: _, ...treatment } = $state.snapshot(entry);
      return treatment;
    });
  }

  async #save(): Promise<Outcome<SessionSaved>> {
    await this.readPrice();
    return call(
      commands.save_session({
        id: this.id,
        client: this.#client,
        ended: this.#ended,
        started: this.started || null,
        number: this.#which,
        is_final: this.isFinal,
        protocol: this.protocol,
        artist: this.artist,
        skin: this.skin,
        treatment: this.#treated(),
        price: this.#price,
        text: this.text,
      }),
    );
  }
}

const EMPTY: Treatment = {
  zones: [],
  needle: '',
  needle_lot: '',
  needle_expiry: null,
  depth: '',
  speed: '',
  pigment: { brand: '', shade: '', lot: '', expiry: null },
  dilution: '',
  passes: null,
  reaction: '',
  note: '',
};
