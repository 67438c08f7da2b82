/** Dates, times and amounts as they are typed. How they are read is known outside. */
import { getContext, setContext } from 'svelte';

import type { About, Failure, Outcome, TypedView } from '../ipc';

/** Reads what was typed, or what is kept; `step` moves it by so many days, or steps of the clock. */
export type Read = (typed: string, step: number) => Promise<Outcome<TypedView>>;

/** What reads dates, times and amounts. */
export interface Reader {
  date: (typed: string, about: About, step: number) => Promise<Outcome<TypedView>>;
  time: Read;
  amount: (typed: string, currency: string) => Promise<Outcome<TypedView>>;
}

const READER = Symbol('reader');
const FIELDS = Symbol('typed fields');

/** Gives all components below what reads dates, times and amounts. */
export function provideReader(reader: Reader): void {
  setContext(READER, reader);
}

export function reader(): Reader {
  return getContext<Reader>(READER);
}

/** A field that may hold what is typed and not taken yet. */
interface Settling {
  /** Takes what is typed; says whether it could be read. */
  settle: () => Promise<boolean>;
  focus: () => void;
}

/** The typed fields of a form, or of all that is shown. */
export class TypedFields {
  readonly #fields = new Set<Settling>();

  add(field: Settling): () => void {
    this.#fields.add(field);
    return () => this.#fields.delete(field);
  }

  /** Takes what is typed in all of them. Where something cannot be read, it gets the focus. */
  async settle(): Promise<boolean> {
    // All at once: where a form is put away meanwhile, the later ones would be gone.
    const fields = [...this.#fields];
    const settled = await Promise.all(fields.map((field) => field.settle()));
    const unread = settled.indexOf(false);
    fields[unread]?.focus();
    return unread === -1;
  }
}

/** Gathers the typed fields here and below, beside whatever gathers them around. */
export function gatherFields(fields = new TypedFields()): TypedFields {
  setContext(FIELDS, [fields, ...gatheringFields()]);
  return fields;
}

/** What gathers the typed fields here. */
export function gatheringFields(): TypedFields[] {
  return getContext<TypedFields[] | undefined>(FIELDS) ?? [];
}

/** What hears of a field. */
interface Hearer {
  /** The value has changed; empty where nothing is typed. */
  read: (value: string) => void;
  /** What stands there is not read, or not read yet. */
  unread: () => void;
}

/**
 * What is typed into a field, and what it is read as. It is taken when the field is left; until
 * then, and where it cannot be read, the value is what it was.
 */
export class Typed {
  /** What stands in the field. */
  text = $state('');
  /** What it is read as while it is typed, in words. */
  words = $state('');
  /** Why it could not be taken. */
  failure = $state.raw<Failure | null>(null);

  readonly #read: Read;
  readonly #hearer: Hearer;
  /** Whether the value follows while it is typed. */
  readonly #live: () => boolean;
  #value: string | null = null;
  /** The value before it was typed in; none: nothing is typed that was not taken. */
  #before: string | null = null;
  /** What it is being taken as; none since something was typed. */
  #taking: Promise<boolean> | null = null;
  #turn = 0;
  #steps = 0;
  #stepping = false;

  constructor(read: Read, hearer: Hearer, live: () => boolean) {
    this.#read = read;
    this.#hearer = hearer;
    this.#live = live;
  }

  /** Whether something is typed that was not taken. */
  get open(): boolean {
    return this.#before !== null;
  }

  /** Shows a value that was set elsewhere. What is being typed stays. */
  show(value: string): void {
    if (value === this.#value) return;
    this.#value = value;
    if (this.open) this.#before = value;
    else void this.#rest(value);
  }

  /** Takes a letter more, or a letter less. */
  async type(text: string): Promise<void> {
    this.#before ??= this.#value ?? '';
    this.#taking = null;
    this.text = text;
    this.failure = null;
    this.#hearer.unread();
    const outcome = await this.#ask(text, 0);
    const view = outcome && 'ok' in outcome ? outcome.ok : null;
    if (outcome) this.words = view?.words ?? '';
    if (view && this.#live()) this.#set(view.value);
  }

  /** Takes what is typed. Says whether it could be read. */
  async take(): Promise<boolean> {
    // A field is left while its form takes it: once is enough.
    return !this.open || (this.#taking ??= this.#take(0));
  }

  async #take(step: number): Promise<boolean> {
    const outcome = await this.#ask(this.text, step);
    if (!outcome) return false;
    this.words = '';
    if ('failure' in outcome) {
      this.#before ??= this.#value ?? '';
      this.failure = outcome.failure;
      this.#hearer.unread();
      return false;
    }
    this.#before = null;
    this.failure = null;
    this.text = outcome.ok.words;
    this.#set(outcome.ok.value);
    return true;
  }

  /** Moves it by a step, and by as many as are asked for meanwhile. */
  async step(by: number): Promise<void> {
    this.#steps += by;
    if (this.#stepping) return;
    this.#stepping = true;
    while (this.#steps !== 0) {
      const steps = this.#steps;
      this.#steps = 0;
      if (!(await this.#take(steps))) this.#steps = 0;
    }
    this.#stepping = false;
  }

  /** Lets go of what is typed: the value is what it was before. */
  revert(): void {
    const before = this.#before ?? '';
    this.#before = null;
    this.failure = null;
    this.words = '';
    this.#set(before);
    void this.#rest(before);
  }

  #set(value: string): void {
    this.#value = value;
    this.#hearer.read(value);
  }

  /** Shows a value as it is kept, and then in words. */
  async #rest(value: string): Promise<void> {
    this.text = value;
    const outcome = await this.#ask(value, 0);
    if (outcome && 'ok' in outcome && !this.open) this.text = outcome.ok.words;
  }

  /** Reads a text; none where another was read since. Nothing is nothing. */
  async #ask(text: string, step: number): Promise<Outcome<TypedView> | undefined> {
    const turn = ++this.#turn;
    const outcome: Outcome<TypedView> =
      text.trim() === '' ? { ok: { value: '', words: '' } } : await this.#read(text, step);
    return turn === this.#turn ? outcome : undefined;
  }
}
