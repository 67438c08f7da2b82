import { hearReturn } from '../lib/app/away';
import { Context } from '../lib/app/context.svelte';
import { Router } from '../lib/app/router.svelte';
import type { Action } from '../lib/app/shortcuts';
import {
  commands,
  type ClientModeView,
  type Item,
  type OpenView,
  type SettingsForm,
  type StartView,
} from '../lib/ipc';
import type { Notice } from '../lib/kit/notices.svelte';
import { t } from '../lib/strings';
import { Advisories } from '../features/advisory/advisories.svelte';
import { Client } from '../features/client/client.svelte';
import { Merging } from '../features/client/merging.svelte';
import { ClientList } from '../features/client/list/client-list.svelte';
import { Finder, type Found, type Purpose } from '../features/find/finder.svelte';
import { Guide } from '../features/guide/guide.svelte';
import { Erasing } from '../features/history/erasing.svelte';
import { Month } from '../features/month/month.svelte';
import { ProductForm } from '../features/product/product-form.svelte';
import { Protocols } from '../features/protocol/protocols.svelte';
import { Quotes } from '../features/quote/quotes.svelte';
import { Parts } from '../features/settings/parts.svelte';
import { Sheet } from '../features/sheet/sheet.svelte';
import { Stock } from '../features/stock/stock.svelte';
import { TodayList } from '../features/today/today-list.svelte';
import { Idle } from '../features/vault/idle.svelte';
import { Recovery } from '../features/vault/recovery.svelte';
import { Unfinished } from '../features/vault/unfinished.svelte';
import { Bookings, type Slot } from '../features/week/bookings.svelte';
import { CalendarFiles } from '../features/week/calendar-in.svelte';
import { Week } from '../features/week/week.svelte';
import { actionsOf, offersOf } from './actions';

/** In milliseconds. */
const MINUTE = 60_000;

/** What an open vault asks of the window that shows it. */
interface Host {
  /**
   * Saves, drops everything, and locks; where that is asked, unless something cannot be saved.
   * Returns whether it locked.
   */
  lock(unlessUnsaved?: boolean): Promise<boolean>;
  /** The vault turned out to be locked: everything is dropped. */
  locked(): void;
  /** Another vault is open in place of this one. */
  restored(open: OpenView): void;
  /** The screen is in a client's hands: everything else is dropped. */
  handedOver(mode: ClientModeView): void;
}

/** Everything that an open vault shows, made at unlock and dropped at lock. */
export class OpenVault {
  /** The client who is shown; none: the section itself is shown. */
  client = $state.raw<Client | null>(null);
  /** The studio's name; may be empty. */
  name = $state('');
  /** Whether the list of shortcuts is open. */
  listing = $state(false);
  /** A new vault's recovery key, until it was seen. */
  recovery = $state.raw<Recovery | null>(null);

  readonly sample: boolean;
  /** Says how far what is shown is scrolled, in CSS pixels. */
  scrolled = () => 0;
  readonly router = new Router(
    () => this.#moved(),
    () => this.scrolled(),
  );
  readonly context: Context;
  readonly today: TodayList;
  readonly week: Week;
  readonly bookings: Bookings;
  readonly calendarFiles: CalendarFiles;
  readonly quotes: Quotes;
  readonly advisories: Advisories;
  readonly clients: ClientList;
  readonly sheet: Sheet;
  readonly product = new ProductForm();
  readonly protocols: Protocols;
  readonly guide: Guide;
  readonly stock: Stock;
  readonly month: Month;
  readonly unfinished: Unfinished;
  readonly parts: Parts;
  readonly erasing: Erasing;
  readonly merging: Merging;
  readonly finder: Finder;
  readonly actions: Action[];
  readonly idle: Idle;
  readonly #host: Host;
  readonly #stopHearing: () => void;
  readonly #minutes: ReturnType<typeof setInterval>;
  /** The notice that a lock was refused: whoever locks while it is read means it. */
  #refusal: Notice | null = null;
  #findsFromAnywhere = $state(false);
  /** When what is about to be booked is to be. */
  #slot: Slot | null = null;
  /** What is about to be moved to another client. */
  #moving: Item | null = null;

  constructor(start: StartView, open: OpenView, host: Host) {
    this.#host = host;
    this.name = open.studio;
    this.sample = open.sample;
    this.#findsFromAnywhere = open.find_from_anywhere;
    const context = new Context(start, open, this.router, () => host.locked());
    this.context = context;
    this.today = new TodayList(context);
    this.week = new Week(context);
    this.calendarFiles = new CalendarFiles(context);
    this.bookings = new Bookings(context, (client) => {
      this.router.openClient(client);
      void this.client?.sessions.begin();
    });
    this.quotes = new Quotes(context);
    this.advisories = new Advisories(context);
    this.clients = new ClientList(context);
    this.sheet = new Sheet(context, open);
    this.guide = new Guide(this.sheet, this.product);
    this.protocols = new Protocols(context);
    this.stock = new Stock(context);
    this.month = new Month(context);
    this.unfinished = new Unfinished(open.unfinished, context, this.sheet.form, this.product);
    this.parts = new Parts(context, {
      applied: (settings) => this.#applied(settings),
      renamed: (name) => (this.name = name),
      restored: (other) => host.restored(other),
    });
    this.erasing = new Erasing(context);
    this.merging = new Merging(context);
    this.actions = actionsOf(this);
    this.finder = new Finder(context, this.today, offersOf(this), (found, purpose) =>
      this.#choose(found, purpose),
    );
    this.idle = new Idle(open.lock_after_minutes, () => void host.lock());
    this.#stopHearing = hearReturn(() => {
      context.names.reset();
      // It may be another day.
      context.changes.tell({ kind: 'records' });
    });
    this.#minutes = setInterval(() => this.#minutePassed(), MINUTE);
    if (open.unfinished_lost) {
      context.notices.complain(t('unfinished-lost'), t('unfinished-lost-then'));
    }
    if (open.recovery_waits) void this.#showRecovery();
    void this.today.refresh();
    void this.advisories.refresh();
    void context.loadProtocols();
  }

  /** Whether a client can be found while another program is in front. */
  get findsFromAnywhere(): boolean {
    return this.context.start.can_find_from_anywhere && this.#findsFromAnywhere;
  }

  /** Asks for the answers to what is entered for a sheet and in the guide. */
  refreshSheet(): void {
    this.sheet.refresh();
    this.guide.refresh();
    this.product.ask(this.sheet.client?.id ?? null);
  }

  /** Asks for the name of a new client. */
  newClient(): void {
    if (this.context.writing.allowed()) this.clients.adding = true;
  }

  /** Begins a session for the client at hand, or asks for whom. */
  newSession(): void {
    if (!this.context.writing.allowed()) return;
    if (this.client) void this.client.sessions.begin();
    else this.finder.show('session');
  }

  /** Books a visit of the client at hand, or asks whose. */
  bookVisit(slot: Slot | null): void {
    if (!this.context.writing.allowed()) return;
    const { client } = this;
    if (client?.view) {
      void this.bookings.book(client.view, '', slot);
      return;
    }
    this.#slot = slot;
    this.finder.show('booking');
  }

  /** Books a client's next session. */
  bookSession(client: number): void {
    this.router.openClient(client);
    void this.client?.sessions.begin(true);
  }

  /** Begins a quote for the client at hand, or asks for whom. */
  newQuote(): void {
    if (!this.context.writing.allowed()) return;
    if (this.client) void this.quotes.begin(this.client.id);
    else this.finder.show('quote');
  }

  /** Asks to whom a record of the client at hand goes. */
  move(item: Item): void {
    if (!this.context.writing.allowed()) return;
    this.#moving = item;
    this.finder.show('move');
  }

  /** Asks with whom the client at hand becomes one. */
  merge(): void {
    if (this.context.writing.allowed()) this.finder.show('merge');
  }

  /** Locks by hand. What cannot be saved is lost only when the artist says so twice. */
  async lock(): Promise<void> {
    const { notices } = this.context;
    const insists = this.#refusal !== null && notices.current === this.#refusal;
    if (await this.#host.lock(!insists)) return;
    notices.complain(t('lock-unsaved'), t('lock-unsaved-then'));
    this.#refusal = notices.current;
  }

  /** Saves what is being typed, and stops everything. It is not used after it. */
  async close(): Promise<void> {
    this.idle.close();
    this.#stopHearing();
    clearInterval(this.#minutes);
    this.finder.hide();
    this.today.close();
    this.advisories.close();
    this.context.notices.close();
    await this.context.drafts.flush();
    await this.client?.close();
    this.context.writing.close();
  }

  #choose(found: Found, purpose: Purpose): void {
    switch (found.kind) {
      case 'offer':
      case 'setting':
      case 'handout':
        return found.offer.run();
      case 'supply':
        this.clients.narrowOnly({ [found.hit.supply]: found.hit.name });
        return this.router.enter('clients');
      case 'form':
        return this.router.openClient(found.hit.client, 'forms');
      case 'visit':
        return void this.bookings.open(found.hit.item);
      case 'note':
        this.router.openClient(found.hit.client, 'notes');
        if (this.client) this.client.notes.wanted = found.hit.id;
        return;
      case 'client':
      case 'answer':
        if (purpose === 'booking') return void this.bookings.book(found.hit, '', this.#slot);
        if (purpose === 'sheet') return void this.sheet.forClient(found.hit.id);
        if (purpose === 'move') return void this.#move(found.hit);
        if (purpose === 'merge') return this.#mergeWith(found.hit.id);
        this.router.openClient(found.hit.id, purpose === 'quote' ? 'sheets' : 'timeline');
        if (purpose === 'quote') this.newQuote();
        else if (purpose === 'session') this.newSession();
        else if (this.client) this.client.sessions.deciding = found.hit.answer?.undecided ?? null;
        return;
      case 'add':
        if (purpose === 'booking') return void this.bookings.book(null, found.name, this.#slot);
        this.unfinished.newClient = found.name;
        this.clients.begin(found.name, () => {
          if (purpose === 'session') this.newSession();
        });
    }
  }

  async #move(to: { id: number; name: string; code: string }): Promise<void> {
    const { client, context } = this;
    const item = this.#moving;
    this.#moving = null;
    if (!client || !item) return;
    if (to.id === client.id) return context.notices.say(t('record-move-same'));
    await client.settle();
    const words = t('record-moved', { name: context.names.of(to) });
    await client.change(commands.move_record({ item, to: to.id }), words);
  }

  #mergeWith(other: number): void {
    const { client, context } = this;
    if (!client) return;
    if (other === client.id) return context.notices.say(t('client-merge-same'));
    void client.settle().then(() => this.merging.look(client.id, other));
  }

  /** Prints or saves the page that belongs to what is shown. */
  deliver(how: 'print' | 'save'): void {
    const { delivery, notices } = this.context;
    const { section } = this.router;
    if (this.client) void this.client.sheets.give(how);
    else if (section === 'sheets') void this.sheet.give(how);
    else if (section === 'guide') void delivery.deliver(how, this.guide.handout('guide'));
    else notices.say(t('print-nothing'));
  }

  /** What was typed for the client before is saved on the way. */
  #moved(): void {
    const { section, client } = this.router;
    if (client === null || client.id !== this.client?.id) {
      void this.client?.close();
      this.client =
        client &&
        new Client(this.context, this.sheet, this.unfinished, client.id, client.tab, (form) =>
          this.#handOver(client.id, form),
        );
    } else void this.client.choose(client.tab);
    if (client !== null) return;
    if (section === 'today') void this.today.refresh();
    if (section === 'week') void this.week.load();
    if (section === 'clients') this.clients.refresh();
    if (section === 'stock') void this.stock.list.load();
  }

  /** Hands the screen to a client with a form. What was typed is saved before. */
  async #handOver(client: number, form: string): Promise<void> {
    if (!(await this.context.drafts.flush())) {
      this.context.notices.complain(t('client-mode-unsaved'), t('client-mode-unsaved-then'));
      return;
    }
    const mode = await this.context.ask(commands.begin_client_mode({ client, form }));
    if (mode) this.#host.handedOver(mode);
  }

  #applied(settings: SettingsForm): void {
    this.idle.set(settings.lock_after_minutes);
    this.#findsFromAnywhere = settings.find_from_anywhere;
    this.sheet.form.look(settings);
    this.context.names.hiddenAtStart = settings.hide_names;
    void this.today.refresh();
  }

  /** What holds now may be another thing a minute later. The day's list knows when by itself. */
  #minutePassed(): void {
    void this.advisories.refresh();
    if (this.client) void this.client.refresh();
    else if (this.router.section === 'sheets') this.sheet.again();
    else this.week.again();
  }

  async #showRecovery(): Promise<void> {
    const recovery = new Recovery(this.context, () => {
      this.recovery = null;
      // The day says whether the key is on paper.
      void this.today.refresh();
    });
    this.recovery = recovery;
    await recovery.look();
    if (!recovery.groups) this.recovery = null;
  }
}
