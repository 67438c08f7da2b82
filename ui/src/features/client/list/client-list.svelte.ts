import type { Context } from '../../../lib/app/context.svelte';
import { Latest } from '../../../lib/app/latest.svelte';
import { LongTask } from '../../../lib/app/long-task.svelte';
import { Request } from '../../../lib/app/request.svelte';
import {
  call,
  commands,
  type AddClient,
  type ClientFilter,
  type ClientRow,
  type ClientSort,
  type DuplicateView,
  type FiltersView,
} from '../../../lib/ipc';
import { t } from '../../../lib/strings';

/** How many rows are asked for at once. */
const PAGE = 100;
/** How many pages are kept: more than the highest window shows at once. */
const KEPT = 12;

const EVERYBODY: ClientFilter = {
  healing: false,
  scalp: null,
  tag: null,
  lot: null,
  needle: null,
};

/** What the list is asked for. */
interface Question {
  typed: string;
  sort: ClientSort;
  only: ClientFilter;
}

/** The list of clients: what is typed and chosen, and the rows that are in sight. */
export class ClientList {
  typed = $state('');
  sort = $state<ClientSort>('name');
  only = $state.raw<ClientFilter>(EVERYBODY);
  /** How many clients there are in the list; none before the first answer. */
  total = $state<number | null>(null);
  /** "142 clients". */
  counted = $state('');
  /** Asks for the rows in sight. */
  readonly loading = new Request();
  filters = $state.raw<FiltersView | null>(null);
  /** Which row the keys stand on. It outlives a look at a client. */
  cursor = $state(0);
  /** How far the list was scrolled, in CSS pixels. */
  scrolled = $state(0);
  /** Whether duplicates are being looked for. */
  finding = $state(false);
  /** The looking, which can be stopped. */
  readonly task = new LongTask();
  /** Whether the dialog for a new client is open. */
  adding = $state(false);
  /** Who has the name already that is typed for a new client. */
  readonly namesakes = new Latest<AddClient, ClientRow[]>(commands.namesakes);
  /** Clients who may be one; none: nobody has asked. */
  duplicates = $state.raw<DuplicateView[] | null>(null);

  /** What follows once the new client is added. */
  #then: (() => void) | null = null;
  #pages = $state.raw<ReadonlyMap<number, ClientRow[]>>(new Map());
  readonly #context: Context;
  /** Pages in sight, in the order in which they are wanted. */
  #wanted: number[] = [0];
  #asking: Promise<void> | null = null;
  /** Which question the pages answer, and which is the newest. */
  #turn = 0;
  #answered = -1;

  constructor(context: Context) {
    this.#context = context;
    context.changes.hear(({ kind }) => {
      if (kind !== 'step') this.refresh();
    });
  }

  /** Whether the list is narrowed in any way. */
  get narrowed(): boolean {
    return this.typed.trim() !== '' || this.filtered;
  }

  /** Whether a filter is set. */
  get filtered(): boolean {
    const { healing, scalp, tag, lot, needle } = this.only;
    return healing || [scalp, tag, lot, needle].some((word) => word !== null);
  }

  /** The row at a place, from 0; none while it is on its way. */
  row(place: number): ClientRow | null {
    return this.#pages.get(Math.floor(place / PAGE))?.[place % PAGE] ?? null;
  }

  /** Who stands first for what is typed now, once that is answered. */
  async first(): Promise<ClientRow | null> {
    while (this.#asking) await this.#asking;
    return this.loading.failure ? null : this.row(0);
  }

  /** Shows those who fit. */
  type(typed: string): void {
    this.typed = typed;
    this.#anew();
  }

  order(sort: ClientSort): void {
    this.sort = sort;
    this.#anew();
  }

  narrow(change: Partial<ClientFilter>): void {
    this.only = { ...this.only, ...change };
    this.#anew();
  }

  /** Everybody again. */
  widen(): void {
    this.narrowOnly({});
  }

  /** Narrows the list by this alone, whatever it was narrowed by before. */
  narrowOnly(by: Partial<ClientFilter>): void {
    this.typed = '';
    this.only = { ...EVERYBODY, ...by };
    this.#anew();
  }

  /** These places are in sight. */
  look(from: number, until: number): void {
    const pages: number[] = [];
    for (let page = Math.floor(from / PAGE); page * PAGE < until; page += 1) pages.push(page);
    this.#wanted = pages;
    void this.#ask();
  }

  /** Asks again, because something has changed; what is shown stays until the answer. */
  refresh(): void {
    this.#turn += 1;
    // What the list can be narrowed to takes a look at everybody: the list itself comes first.
    void this.#ask().then(() => this.#askFilters());
  }

  /** Asks what the list can be narrowed to, where nobody has asked yet. */
  needFilters(): void {
    if (this.filters === null) void this.#askFilters();
  }

  /** Adds a client and opens them. Gives back whether it went well. */
  async add(name: string): Promise<boolean> {
    const added = await this.#context.ask(commands.add_client({ name: name.trim() }));
    if (!added) return false;
    const then = this.#then;
    this.stopAdding();
    this.refresh();
    this.#context.did(t('client-added'));
    this.#context.router.openClient(added.id);
    then?.();
    return true;
  }

  /** Takes one who is there already for the new client that was about to be added. */
  openInstead(id: number): void {
    this.stopAdding();
    this.#context.router.openClient(id);
  }

  /** Opens the dialog for a new client who has this name in it; `then` follows once added. */
  begin(name: string, then: () => void): void {
    this.#then = then;
    this.namesakes.ask({ name });
    this.adding = true;
  }

  /** Closes the dialog for a new client. */
  stopAdding(): void {
    this.adding = false;
    this.#then = null;
    this.namesakes.clear();
  }

  /** Looks for clients who may be one. Returns whether that came to its end. */
  async findDuplicates(): Promise<boolean> {
    this.finding = true;
    const found = await this.task.run(
      t('duplicates-finding'),
      () => commands.duplicates(),
      (failure) => this.#context.failed(failure),
    );
    this.finding = false;
    if (found) this.duplicates = found;
    return found !== undefined;
  }

  /** Makes one client of two. */
  async merge(keep: number, other: number): Promise<void> {
    const merged = await this.#context.ask(commands.merge_clients({ keep, other, from_other: [] }));
    if (merged === undefined) return;
    this.#context.changes.tell({ kind: 'merged', keep, other });
    this.#context.did(t('duplicates-merged'));
    await this.findDuplicates();
  }

  #anew(): void {
    this.#turn += 1;
    this.#wanted = [0];
    this.cursor = 0;
    this.scrolled = 0;
    void this.#ask();
  }

  /**
   * One question at a time, always the newest: typing is answered as fast as the backend answers,
   * and a hundred scroll events leave no queue behind.
   */
  #ask(): Promise<void> {
    this.#asking ??= this.#askAll().finally(() => {
      this.#asking = null;
      if (this.loading.failure === null && this.#next() !== undefined) void this.#ask();
    });
    return this.#asking;
  }

  async #askAll(): Promise<void> {
    for (let page = this.#next(); page !== undefined; page = this.#next()) {
      const turn = this.#turn;
      const question: Question = { typed: this.typed, sort: this.sort, only: this.only };
      const answer = await this.loading.send(
        commands.clients({ ...question, offset: page * PAGE, limit: PAGE }),
      );
      if (!answer) {
        const { failure } = this.loading;
        if (failure?.code === 'vault-locked') this.#context.failed(failure);
        break;
      }
      this.#keep(turn, page, answer.rows);
      this.total = answer.total;
      this.counted = answer.counted;
      this.cursor = Math.max(0, Math.min(this.cursor, answer.total - 1));
    }
  }

  /** The next page to ask for; none when all in sight is there. */
  #next(): number | undefined {
    if (this.#answered !== this.#turn) return this.#wanted[0] ?? 0;
    const last = Math.max(0, Math.ceil((this.total ?? 0) / PAGE) - 1);
    return this.#wanted.find((page) => page <= last && !this.#pages.has(page));
  }

  #keep(turn: number, page: number, rows: ClientRow[]): void {
    const old = turn === this.#answered ? [...this.#pages] : [];
    // The page that was asked for longest ago goes first.
    this.#pages = new Map([...old.slice(1 - KEPT), [page, rows]]);
    this.#answered = turn;
  }

  async #askFilters(): Promise<void> {
    const outcome = await call(commands.client_filters());
    if ('ok' in outcome) this.filters = outcome.ok;
  }
}
