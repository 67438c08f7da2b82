import {
  call,
  commands,
  type Failure,
  type OpenView,
  type PageRequest,
  type ProductLine,
  type SettingsForm,
  type StartView,
} from '../../lib/ipc';
import { Notices, type Notice } from '../../lib/kit/notices.svelte';
import { t } from '../../lib/strings';
import { worded } from '../../lib/strings/failure';
import { Actions } from './actions';
import { Advisories } from '../advisory/advisories.svelte';
import { hearReturn } from '../../lib/app/away';
import { Care, type Section } from '../settings/care.svelte';
import { Erasing } from '../history/erasing.svelte';
import type { CareGround } from './care-ground';
import { Recovery } from '../vault/recovery.svelte';
import { ClientDesk } from '../client/client-desk.svelte';
import { Clients } from '../client/list/clients.svelte';
import { Desk } from './desk.svelte';
import { Drafts } from '../../lib/app/drafts';
import {
  Finder,
  type FinderGround,
  type Found,
  type Offer,
  type Purpose,
} from '../find/finder.svelte';
import type { ClientTab } from './ground';
import { Idle } from '../vault/idle.svelte';
import { TodayList } from '../today/today-list.svelte';
import { Unfinished } from '../vault/unfinished.svelte';
import { Writing } from '../vault/writing.svelte';

/** The rooms of the studio, in the order of the rail. */
export const ROOMS = ['today', 'clients', 'guide', 'sheets', 'settings'] as const;

export type Room = (typeof ROOMS)[number];

/** How long a change can be taken back from its notice, in milliseconds; Ctrl Z can for longer. */
const TAKE_BACK = 12_000;
/** In milliseconds. */
const MINUTE = 60_000;

/** What the studio asks of the gate that it was opened through. */
export interface Doorkeeper {
  /**
   * Saves, drops everything, and locks; where that is asked, unless something cannot be saved.
   * Gives back whether it locked.
   */
  lock(unlessUnsaved?: boolean): Promise<boolean>;
  /** The vault turned out to be locked: everything is dropped. */
  fell(): void;
  /** Another vault is open in place of this one. */
  restored(open: OpenView): void;
}

/** The open studio: everything that the vault let out, made at unlock and dropped at lock. */
export class Studio implements CareGround, FinderGround {
  room = $state<Room>('today');
  /** The client at hand; none: the room itself is shown. */
  client = $state.raw<ClientDesk | null>(null);
  /** The studio's name; may be empty. */
  name = $state('');
  /** Whether codes stand in place of names. */
  hidden = $state(false);
  /** Whether the list of shortcuts is open. */
  listing = $state(false);
  /** A new vault's recovery key, until it was seen. */
  recovery = $state.raw<Recovery | null>(null);

  readonly sample: boolean;
  readonly notices = new Notices();
  readonly writing: Writing;
  readonly advisories = new Advisories(this);
  readonly drafts = new Drafts(() => this.#outdate());
  readonly idle: Idle;
  readonly desk: Desk;
  readonly unfinished: Unfinished;
  readonly today: TodayList;
  readonly clients: Clients;
  readonly care: Care;
  readonly erasing: Erasing;
  readonly finder: Finder;
  readonly actions: Actions;
  readonly #keeper: Doorkeeper;
  readonly #hush: () => void;
  readonly #minutes: ReturnType<typeof setInterval>;
  /** The notice that a lock was refused: whoever locks while it is read means it. */
  #refusal: Notice | null = null;
  /** The notice that takes back the last change. */
  #deed: Notice | null = null;
  /** Whether codes stand in place of names unless somebody says otherwise. */
  #hides: boolean;
  #anywhere = $state(false);

  constructor(
    readonly start: StartView,
    open: OpenView,
    keeper: Doorkeeper,
  ) {
    this.#keeper = keeper;
    this.name = open.studio;
    this.sample = open.sample;
    this.#hides = open.hide_names;
    this.hidden = open.hide_names;
    this.writing = new Writing(open.read_only, this);
    this.desk = new Desk(start, open, this.notices);
    this.unfinished = new Unfinished(open.unfinished, this.desk, this.drafts, this.writing);
    this.today = new TodayList(this);
    this.clients = new Clients(this);
    this.care = new Care(this);
    this.erasing = new Erasing(this);
    this.finder = new Finder(this);
    this.#anywhere = open.find_from_anywhere;
    this.desk.form.look(open);
    this.actions = new Actions(this, () => void this.lock());
    this.idle = new Idle(open.lock_after_minutes, () => void keeper.lock());
    this.#hush = hearReturn(() => {
      this.hidden = this.#hides;
      // It may be another day.
      this.refresh();
    });
    this.#minutes = setInterval(() => this.#minutePassed(), MINUTE);
    if (open.recovery_waits) void this.#showRecovery();
    void this.today.refresh();
    void this.advisories.refresh();
  }

  /** Whether a client can be found while another program is in front. */
  get anywhere(): boolean {
    return this.start.can_find_from_anywhere && this.#anywhere;
  }

  get delivering(): boolean {
    return this.desk.delivering;
  }

  nameOf({ name, code }: { name: string; code: string }): string {
    return this.hidden ? code : name;
  }

  /** Turns names into codes, or codes into names. */
  turnNames(): void {
    this.hidden = !this.hidden;
    this.notices.say(t(this.hidden ? 'names-hidden' : 'names-shown'));
  }

  /** Goes into a room. What was typed for a client is saved on the way. */
  enter(room: Room): void {
    this.room = room;
    this.#take(null);
    if (room === 'today') void this.today.refresh();
    if (room === 'clients') this.clients.refresh();
  }

  /** Goes to a part of the settings. */
  show(section: Section): void {
    this.care.show(section);
    this.enter('settings');
  }

  openClient(id: number, tab: ClientTab = 'timeline'): void {
    if (this.client?.id === id) void this.client.choose(tab);
    else this.#take(new ClientDesk(this, id, tab));
  }

  leaveClient(): void {
    this.enter(this.room);
  }

  /** Asks for the name of a new client. */
  newClient(): void {
    if (this.writing.allowed()) this.clients.adding = true;
  }

  /** Begins a session for the client at hand, or asks for whom. */
  newSession(): void {
    if (!this.writing.allowed()) return;
    if (this.client) void this.client.newSession();
    else this.finder.show('session');
  }

  /** Books a client's next session. */
  bookSession(client: number): void {
    this.openClient(client);
    void this.client?.newSession(true);
  }

  /** What the finder offers beside clients and notes. */
  get offers(): Offer[] {
    const rooms = ROOMS.map((room) => ({
      id: room,
      title: t(`room-${room}`),
      keys: null,
      writes: false,
      run: () => this.enter(room),
    }));
    return [...rooms, ...this.actions.offers];
  }

  choose(found: Found, purpose: Purpose): void {
    switch (found.kind) {
      case 'offer':
        return found.offer.run();
      case 'note':
        this.openClient(found.hit.client, 'notes');
        if (this.client) this.client.notes.wanted = found.hit.id;
        return;
      case 'client':
        if (purpose === 'sheet') return void this.desk.forClient(found.hit.id);
        this.openClient(found.hit.id);
        if (purpose === 'session') this.newSession();
        return;
      case 'add':
        void this.clients.add(found.name).then((added) => {
          if (added && purpose === 'session') this.newSession();
        });
    }
  }

  /** A check-in was made. */
  async checkIn(client: number, session: number, day: number): Promise<void> {
    const done = await this.ask(commands.check_in({ client, session, day }));
    if (done !== undefined) this.did(t('checked-in'));
  }

  productFor(client: number): ProductLine | null {
    return this.desk.client?.id === client ? this.desk.form.product : null;
  }

  dropProduct(): void {
    this.desk.form.product = null;
  }

  deliver(how: 'print' | 'save', page: PageRequest): Promise<boolean> {
    return this.desk.deliver(how, page);
  }

  /** Prints or saves the page that belongs to what is shown. */
  deliverRoom(how: 'print' | 'save'): void {
    if (this.client) void this.client.give(how);
    else if (this.room === 'sheets') void this.deliver(how, this.desk.page);
    else if (this.room === 'guide') void this.deliver(how, this.desk.handout('guide'));
    else this.notices.say(t('print-nothing'));
  }

  failed(failure: Failure): void {
    if (failure.code === 'vault-locked') {
      this.#keeper.fell();
      return;
    }
    const { what, then } = worded(failure);
    this.notices.complain(what, then);
  }

  async ask<View>(command: Promise<View>): Promise<View | undefined> {
    const outcome = await call(command);
    if ('ok' in outcome) return outcome.ok;
    this.failed(outcome.failure);
    return undefined;
  }

  did(words: string): void {
    this.notices.say(words, () => void this.undo(), TAKE_BACK);
    this.#deed = this.notices.current;
    void this.today.refresh();
  }

  /** What is typed now is the last change: the notice would take back that. */
  #outdate(): void {
    if (this.#deed !== null && this.notices.current === this.#deed) this.notices.settle();
  }

  /** Takes back the last change. */
  async undo(): Promise<void> {
    if (!this.writing.allowed()) return;
    await this.drafts.flush();
    const undone = await this.ask(commands.undo());
    if (!undone) return;
    this.notices.say(undone.words ?? t('undo-nothing'));
    this.refresh();
  }

  applied(settings: SettingsForm): void {
    const { lock_after_minutes, hide_names, find_from_anywhere } = settings;
    this.idle.set(lock_after_minutes);
    this.#anywhere = find_from_anywhere;
    this.desk.form.look(settings);
    this.#hides = hide_names;
    void this.today.refresh();
  }

  /** The studio has another name. */
  renamed(name: string): void {
    this.name = name;
  }

  changed(): void {
    this.refresh();
  }

  erased(id: number): void {
    if (this.client?.id === id) this.leaveClient();
    if (this.desk.client?.id === id) this.desk.forNobody();
    this.unfinished.forget();
    this.refresh();
  }

  erasedAgain(): void {
    // Who is gone is not known here: nothing goes on that may be about them.
    if (this.desk.client) this.desk.forNobody();
    this.unfinished.forget();
    this.refresh();
  }

  restored(open: OpenView): void {
    this.#keeper.restored(open);
  }

  /** Asks again for everything that is shown, because something has changed. */
  refresh(): void {
    void this.today.refresh();
    void this.advisories.refresh();
    void this.client?.refresh();
    this.clients.refresh();
    if (this.room === 'settings') this.care.refresh();
  }

  /** Locks by hand. What cannot be saved is lost only when the artist says so twice. */
  async lock(): Promise<void> {
    const insists = this.#refusal !== null && this.notices.current === this.#refusal;
    if (await this.#keeper.lock(!insists)) return;
    this.notices.complain(t('lock-unsaved'), t('lock-unsaved-then'));
    this.#refusal = this.notices.current;
  }

  /** Saves what is being typed, and stops everything. The studio is not used after it. */
  async close(): Promise<void> {
    this.idle.close();
    this.#hush();
    clearInterval(this.#minutes);
    this.finder.hide();
    this.today.close();
    this.advisories.close();
    this.notices.close();
    await this.drafts.flush();
    await this.client?.close();
    this.writing.close();
  }

  /** What holds now may be another thing a minute later. The day's list knows when by itself. */
  #minutePassed(): void {
    void this.advisories.refresh();
    if (this.client) void this.client.refresh();
    else if (this.room === 'sheets') this.desk.again();
  }

  async #showRecovery(): Promise<void> {
    const recovery = new Recovery(this, () => {
      this.recovery = null;
      // The day says whether the key is on paper.
      void this.today.refresh();
    });
    this.recovery = recovery;
    await recovery.look();
    if (!recovery.groups) this.recovery = null;
  }

  #take(client: ClientDesk | null): void {
    void this.client?.close();
    this.client = client;
  }
}
