import { Latest } from '../../lib/app/latest.svelte';
import {
  commands,
  type QuoteLook,
  type QuoteRow,
  type QuoteView,
  type SaveQuote,
} from '../../lib/ipc';

/** The most of one thing. */
const MOST_OF_ONE = 999;

/** A line as it stands in the form. */
export interface Line extends Omit<QuoteRow, 'count'> {
  /** How many, as it is typed. */
  count: string;
  /** Tells the lines apart while they change. */
  key: number;
}

/** A quote that is being made, or changed. */
export class QuoteForm {
  lines = $state<Line[]>([]);
  sessions = $state<number | null>(null);
  /** `2027-01-31`; empty where it holds without end. */
  validUntil = $state('');
  text = $state('');
  /** What is typed comes to that much. */
  readonly look = new Latest<SaveQuote, QuoteLook>(commands.quote_look);
  #keys = 0;

  constructor(
    /** What it was begun or opened with. */
    readonly view: QuoteView,
  ) {
    this.lines = view.rows.map((row) => this.#line(row));
    this.sessions = view.sessions;
    this.validUntil = view.valid_until ?? '';
    this.text = view.text;
    this.touch();
  }

  /** Adds a line, from the price table or empty. */
  add(row: QuoteRow = { item: null, label: '', count: 1, amount: '' }): void {
    this.lines.push(this.#line(row));
    this.touch();
  }

  remove(key: number): void {
    this.lines = this.lines.filter((line) => line.key !== key);
    this.touch();
  }

  /** Something in it has changed: what it comes to is asked for. */
  touch(): void {
    this.look.ask(this.request());
  }

  request(): SaveQuote {
    const { id, client, currency } = this.view;
    return {
      id,
      client,
      currency,
      rows: this.lines.map(({ item, label, count, amount }) => ({
        item,
        label,
        count: counted(count),
        amount,
      })),
      sessions: this.sessions,
      valid_until: this.validUntil === '' ? null : this.validUntil,
      text: this.text,
    };
  }

  #line({ count, ...row }: QuoteRow): Line {
    return { ...row, count: String(count), key: ++this.#keys };
  }
}

/** How many were typed; 0 for what is no number. */
export function counted(typed: string): number {
  const count = Number(typed);
  return Number.isInteger(count) && count >= 1 && count <= MOST_OF_ONE ? count : 0;
}
