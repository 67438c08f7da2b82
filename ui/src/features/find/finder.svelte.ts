import type { Context } from '../../lib/app/context.svelte';
import { commands, type Hit, type TodayView } from '../../lib/ipc';
import { begins, holds } from '../../lib/strings/found';

/** What the screen itself offers to be found. */
export interface Offer {
  /** A section or something to do; a part of the settings; a page to print. */
  kind: 'offer' | 'setting' | 'handout';
  id: string;
  title: string;
  /** What stands below the title, and is found by its words; may be empty. */
  about: string;
  /** The keys that do the same. */
  keys: string[] | null;
  /** Whether it changes something. */
  writes: boolean;
  run: () => void;
}

/** A line of what was found. */
export type Found =
  | { kind: 'client'; hit: Extract<Hit, { kind: 'client' }> }
  | { kind: 'answer'; hit: Extract<Hit, { kind: 'client' }> }
  | { kind: 'supply'; hit: Extract<Hit, { kind: 'supply' }> }
  | { kind: 'form'; hit: Extract<Hit, { kind: 'form' }> }
  | { kind: 'visit'; hit: Extract<Hit, { kind: 'visit' }> }
  | { kind: 'note'; hit: Extract<Hit, { kind: 'note' }> }
  | { kind: Offer['kind']; offer: Offer }
  | { kind: 'add'; name: string };

/** What whoever is found is wanted for. */
export type Purpose = 'open' | 'session' | 'booking' | 'quote' | 'sheet' | 'move' | 'merge';

/** What was found, and for which letters. */
interface Answer {
  typed: string;
  hits: Hit[];
}

const NOTHING_ASKED: Answer = { typed: '', hits: [] };

/** Finds clients, what was used, notes, and what the screen offers, as their letters are typed. */
export class Finder {
  open = $state(false);
  purpose = $state<Purpose>('open');
  typed = $state('');
  /** Which line the keys stand on; below zero: on none. */
  cursor = $state(0);

  /** What the list answers: as good as always what is typed. */
  #answer = $state.raw<Answer>(NOTHING_ASKED);
  readonly #context: Context;
  readonly #today: { readonly view: TodayView | null };
  readonly #offers: Offer[];
  readonly #choose: (found: Found, purpose: Purpose) => void;
  #asking = false;
  /** Whether Enter waits for the answer to what is typed. */
  #entered = false;

  /** `today` knows who is healing; `choose` does what the chosen line says. */
  constructor(
    context: Context,
    today: { readonly view: TodayView | null },
    offers: Offer[],
    choose: (found: Found, purpose: Purpose) => void,
  ) {
    this.#context = context;
    this.#today = today;
    this.#offers = offers;
    this.#choose = choose;
  }

  /**
   * What fits, in one list: clients, answers, what was used, forms, consultations, notes, what the
   * screen offers. All of it answers the same letters, so that it is drawn once for each of them.
   */
  readonly found: Found[] = $derived.by(() => {
    const { typed, hits } = this.#answer;
    const people = typed === '' ? this.#healing() : hits.map(asFound);
    if (this.purpose !== 'open') {
      const clients = people.filter(({ kind }) => kind === 'client');
      // Only a session or a visit can be somebody's who is not there yet.
      if (typed === '' || !['session', 'booking'].includes(this.purpose)) return clients;
      return [...clients, { kind: 'add', name: typed }];
    }
    const offers: Found[] = this.#offers
      .filter((offer) => (typed === '' ? offer.kind === 'offer' : fits(offer, typed)))
      .map((offer) => ({ kind: offer.kind, offer }));
    if (typed === '') return [...people, ...offers];
    const of = (kind: Found['kind']) => people.filter((found) => found.kind === kind);
    // Where a section or an action is called what was typed, it comes before the answers.
    const named = offers.some(({ kind }) => kind === 'offer');
    const [answers, later] = named ? [[], of('answer')] : [of('answer'), []];
    const add: Found = { kind: 'add', name: typed };
    const kinds = (['supply', 'form', 'visit', 'note'] as const).flatMap(of);
    return [...of('client'), ...answers, ...kinds, ...offers, ...later, add];
  });

  /** The letters that the list answers. */
  get answered(): string {
    return this.#answer.typed;
  }

  /** Whether the list answers what is typed. */
  get current(): boolean {
    return this.answered === this.typed.trim();
  }

  show(purpose: Purpose = 'open'): void {
    this.purpose = purpose;
    this.type('');
    this.open = true;
  }

  toggle(): void {
    if (this.open) this.hide();
    else this.show();
  }

  /** Closes, and forgets what was typed and found. */
  hide(): void {
    this.open = false;
    this.#entered = false;
    this.typed = '';
    this.#answer = NOTHING_ASKED;
    this.cursor = 0;
  }

  type(typed: string): void {
    this.typed = typed;
    this.#entered = false;
    void this.#ask();
  }

  /** Moves the cursor by so many lines, round the ends. */
  move(by: number): void {
    const { length } = this.found;
    if (length === 0) return;
    if (this.cursor < 0) this.cursor = by > 0 ? 0 : length - 1;
    else this.cursor = (this.cursor + by + length) % length;
  }

  /** Chooses the line under the cursor, as soon as the list answers what is typed. */
  enter(): void {
    if (this.current) this.choose(this.found[this.cursor]);
    else this.#entered = true;
  }

  /** Why a line cannot be chosen; none: it can. */
  why(found: Found): string | null {
    const writes = found.kind === 'add' || ('offer' in found && found.offer.writes);
    return writes ? this.#context.writing.why : null;
  }

  choose(found: Found | undefined): void {
    if (!found || this.why(found) !== null) return;
    const { purpose } = this;
    this.hide();
    this.#choose(found, purpose);
  }

  /** One question at a time, always the newest: no answer is older than the one before it. */
  async #ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    while (!this.current) {
      const typed = this.typed.trim();
      const hits = typed === '' ? [] : await this.#context.ask(commands.find({ typed }));
      // What was found after the finder was closed is nobody's business any more.
      if (!hits || !this.open) break;
      this.#answer = { typed, hits };
      // Enter never adds somebody who was only looked for.
      this.cursor = this.found[0]?.kind === 'add' ? -1 : 0;
    }
    this.#asking = false;
    if (this.#entered && this.current) this.enter();
  }

  /** Who is healing, for the time before the first letter. */
  #healing(): Found[] {
    const rows = this.#today.view?.rows ?? [];
    return rows.slice(0, 6).map(({ client: id, name, code, line, phone, now, strip }) => ({
      kind: 'client',
      hit: {
        kind: 'client',
        id,
        name,
        code,
        line: `${line}. ${now}`,
        phone,
        verdict: strip.find(({ today }) => today)?.verdict ?? null,
        answer: null,
      },
    }));
  }
}

/** Whether an offer is called what was typed, or is about what begins with it. */
function fits({ title, about }: Offer, typed: string): boolean {
  return holds(title, typed) || begins(about, typed);
}

function asFound(hit: Hit): Found {
  if (hit.kind === 'supply') return { kind: 'supply', hit };
  if (hit.kind === 'form') return { kind: 'form', hit };
  if (hit.kind === 'visit') return { kind: 'visit', hit };
  if (hit.kind === 'note') return { kind: 'note', hit };
  return hit.answer ? { kind: 'answer', hit } : { kind: 'client', hit };
}
