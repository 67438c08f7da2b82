import {
  call,
  commands,
  type Failure,
  type OpenView,
  type PageRequest,
  type StartView,
} from '../ipc';
import { Notices } from '../kit/notices.svelte';
import { t } from '../strings';
import { worded } from '../strings/failure';
import { ClientDesk } from './client-desk.svelte';
import { Clients } from './clients.svelte';
import { Desk } from './desk.svelte';
import { Drafts } from './drafts';
import type { ClientTab, Ground } from './ground';
import { TodayList } from './today-list.svelte';

/** The rooms of the studio. */
export type Room = 'today' | 'clients' | 'guide' | 'sheets' | 'settings';

/** What the studio asks of the gate that it was opened through. */
export interface Doorkeeper {
  /** The vault turned out to be locked: everything is dropped. */
  fell(): void;
  /** Another vault is open in place of this one. */
  restored(open: OpenView): void;
}

/** The open studio: everything that the vault let out, made at unlock and dropped at lock. */
export class Studio implements Ground {
  room = $state<Room>('today');
  /** The client at hand; none: the room itself is shown. */
  client = $state.raw<ClientDesk | null>(null);
  /** Whether codes stand in place of names. */
  hidden = $state(false);

  readonly notices = new Notices();
  readonly drafts = new Drafts();
  readonly desk: Desk;
  readonly today = new TodayList(this);
  readonly clients = new Clients(this);
  readonly #keeper: Doorkeeper;

  constructor(
    readonly start: StartView,
    readonly open: OpenView,
    keeper: Doorkeeper,
  ) {
    this.#keeper = keeper;
    this.hidden = open.hide_names;
    this.desk = new Desk(start, this.notices);
    void this.today.refresh();
  }

  get delivering(): boolean {
    return this.desk.delivering;
  }

  nameOf({ name, code }: { name: string; code: string }): string {
    return this.hidden ? code : name;
  }

  /** Goes into a room. What was typed for a client is saved on the way. */
  enter(room: Room): void {
    this.room = room;
    this.#take(null);
    if (room === 'today') void this.today.refresh();
    if (room === 'clients') this.clients.refresh();
  }

  openClient(id: number, tab: ClientTab = 'timeline'): void {
    if (this.client?.id === id) void this.client.choose(tab);
    else this.#take(new ClientDesk(this, id, tab));
  }

  leaveClient(): void {
    this.enter(this.room);
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

  did(words: string): void {
    this.notices.say(words, () => void this.undo());
    void this.today.refresh();
  }

  /** Records have changed in a way that no undo takes back. */
  changed(): void {
    this.refresh();
  }

  /** Nothing is left of a client. */
  erased(id: number): void {
    if (this.client?.id === id) this.leaveClient();
    this.refresh();
  }

  restored(open: OpenView): void {
    this.#keeper.restored(open);
  }

  /** Takes back the last change. */
  async undo(): Promise<void> {
    await this.drafts.flush();
    const outcome = await call(commands.undo());
    if ('failure' in outcome) {
      this.failed(outcome.failure);
      return;
    }
    this.notices.say(outcome.ok.words ?? t('undo-nothing'));
    this.refresh();
  }

  /** Asks again for everything that is shown, because something has changed. */
  refresh(): void {
    void this.today.refresh();
    void this.client?.refresh();
    this.clients.refresh();
  }

  /** Saves what is being typed, and stops everything. The studio is not used after it. */
  async close(): Promise<void> {
    await this.drafts.flush();
    await this.client?.close();
    this.today.close();
    this.notices.close();
  }

  #take(client: ClientDesk | null): void {
    void this.client?.close();
    this.client = client;
  }
}
