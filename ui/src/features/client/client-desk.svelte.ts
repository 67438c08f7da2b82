import {
  commands,
  type ClientView,
  type Failure,
  type PageRequest,
  type Paper,
  type PreviewView,
  type ProductLine,
  type SessionRecord,
} from '../../lib/ipc';
import { t } from '../../lib/strings';
import { DetailsForm } from './details-form.svelte';
import type { ClientTab, Ground } from '../studio/ground';
import { Latest } from '../../lib/app/latest.svelte';
import { Notes } from '../note/notes.svelte';
import { Request } from '../../lib/app/request.svelte';
import { SessionForm } from '../session/session-form.svelte';

/** A client on the desk: everything that is kept about them, and what is being entered. */
export class ClientDesk {
  tab = $state<ClientTab>('timeline');
  view = $state.raw<ClientView | null>(null);
  /** The session that is being entered or changed. */
  session = $state.raw<SessionForm | null>(null);
  details = $state.raw<DetailsForm | null>(null);
  /** The paper of their sheet; none: the studio's. */
  paper = $state<Paper | null>(null);
  /** Larger type on their sheet; none: as the studio has it. */
  largePrint = $state<boolean | null>(null);

  /** Asks for the client; it fails where the client could not be opened. */
  readonly loading = new Request();
  readonly notes: Notes;
  readonly preview = new Latest<PageRequest, PreviewView>(commands.preview);
  readonly #ground: Ground;

  constructor(
    ground: Ground,
    readonly id: number,
    tab: ClientTab = 'timeline',
  ) {
    this.#ground = ground;
    this.tab = tab;
    this.notes = new Notes(this, ground);
    void this.refresh();
  }

  /** The date on the studio's clock, `2026-11-22`; empty before the first answer. */
  get today(): string {
    return this.view?.today ?? '';
  }

  /** A product that was checked for them and goes onto their sheet. */
  get product(): ProductLine | null {
    return this.#ground.productFor(this.id);
  }

  /** Their sheet, as it would print now. */
  get sheet(): PageRequest {
    const { id: client, paper, largePrint: large_print } = this;
    return { kind: 'client', client, paper, large_print, product: this.product };
  }

  /** Everything that is kept about them, as pages. */
  get file(): PageRequest {
    return { kind: 'client_file', id: this.id };
  }

  /** Asks again, because something has changed, and takes it into the forms that rest. */
  async refresh(): Promise<void> {
    const view = await this.loading.send(commands.client({ id: this.id }), (failure) =>
      this.#refused(failure),
    );
    if (!view) return;
    this.preview.renew();
    this.view = view;
    this.#sync(view);
  }

  /** Shows a tab. What was typed on the one before is saved on the way. */
  async choose(tab: ClientTab): Promise<void> {
    if (tab === this.tab) return;
    this.tab = tab;
    await this.#settle();
    if (!this.notes.fresh) await this.notes.finish();
  }

  /** Opens the form for a new session: one that has just ended, or one to be booked. */
  async newSession(booked = false): Promise<void> {
    if (!this.#ground.writing.allowed()) return;
    await this.choose('sessions');
    if (this.session?.id === null) return;
    await this.#makeRoom();
    const defaults = await this.#ground.ask(commands.session_defaults({ client: this.id, booked }));
    if (defaults) this.session = this.#sessionForm(defaults);
  }

  /** Opens a session to be changed. */
  async editSession(record: SessionRecord): Promise<void> {
    await this.#makeRoom();
    this.session = this.#sessionForm(record);
  }

  /** Keeps a new session as it stands in the form, and closes the form. */
  async keepSession(): Promise<void> {
    const form = this.session;
    if (!form) return;
    await form.keep();
    if (!form.saver.unsaved) await this.closeSession();
  }

  /**
   * Closes the form, saved; a new session that nothing was typed in is not kept. It stays open where
   * it cannot be saved, and where typing goes on.
   */
  async closeSession(): Promise<void> {
    const form = this.session;
    if (!form) return;
    await form.saver.finish();
    if (form.saver.unsaved || this.session !== form) return;
    form.saver.close();
    this.session = null;
    await this.refresh();
  }

  /** Puts a session into the bin. */
  async removeSession({ id, number }: Pick<SessionRecord, 'id' | 'number'>): Promise<void> {
    if (this.session?.id === id) {
      this.session.saver.drop();
      this.session = null;
    }
    const done = t('session-binned', { number });
    await this.change(commands.bin({ kind: 'session', id }), done);
  }

  /**
   * Opens or declines a branch at a session; `null` takes the decision back. Says whether it is
   * decided.
   */
  async decide(
    branch: string,
    session: number,
    opened: boolean | null,
    reason: string,
  ): Promise<boolean> {
    const request = { client: this.id, session, branch, opened, reason: reason.trim() };
    return this.change(
      commands.decide_branch(request),
      opened === null
        ? t('branch-taken-back')
        : opened
          ? t('branch-was-opened')
          : t('branch-was-declined'),
    );
  }

  /** Changes something that is kept about them, and says what was done. Says whether it was. */
  async change(command: Promise<unknown>, words: string): Promise<boolean> {
    if ((await this.#ground.ask(command)) === undefined) return false;
    await this.refresh();
    this.#ground.did(words);
    return true;
  }

  /** Prints or saves their sheet; it counts as given. */
  async give(how: 'print' | 'save'): Promise<void> {
    await this.#settle();
    if (await this.#ground.deliver(how, this.sheet)) await this.refresh();
  }

  /** Prints or saves any other page of theirs. */
  async deliver(how: 'print' | 'save', page: PageRequest): Promise<void> {
    await this.#settle();
    await this.#ground.deliver(how, page);
  }

  /** Writes everything that is kept about them into a file for a computer. */
  async export(): Promise<void> {
    await this.#settle();
    const done = await this.#ground.ask(commands.export({ what: 'client', id: this.id }));
    if (done && done.words !== null) this.#ground.notices.say(done.words);
  }

  /** Puts a sheet that was given into the bin. */
  async removeSheet(id: number): Promise<void> {
    await this.change(commands.bin({ kind: 'sheet', id }), t('given-binned'));
  }

  /** Puts the client into the bin, with everything that belongs to them. */
  async remove(): Promise<void> {
    await this.#settle();
    const done = await this.#ground.ask(commands.bin({ kind: 'client', id: this.id }));
    if (done === undefined) return;
    this.#ground.leaveClient();
    this.#ground.did(t('client-binned'));
  }

  /** Opens the details' form once the details are there. */
  openDetails(): void {
    if (this.details || !this.view) return;
    this.details = new DetailsForm(
      this.id,
      this.view.details,
      this.#ground,
      () => void this.refresh(),
    );
  }

  /** Saves what is unsaved and stops everything. The desk is not used after it. */
  async close(): Promise<void> {
    const savers = [this.notes.draft?.saver, this.session?.saver, this.details?.saver];
    await this.notes.rest();
    await Promise.all(savers.map((saver) => saver?.leave()));
    this.loading.clear();
    this.view = null;
    this.preview.clear();
    const unsaved = savers.find((saver) => saver?.unsaved);
    if (unsaved?.failure) this.#ground.failed(unsaved.failure);
  }

  /** Closes the form for another. What is still unsaved of it is saved as soon as that works. */
  async #makeRoom(): Promise<void> {
    await this.closeSession();
    void this.session?.saver.leave();
  }

  #sessionForm(from: ConstructorParameters<typeof SessionForm>[1]): SessionForm {
    return new SessionForm(this.id, from, this.#ground, () => {
      this.#ground.did(t('session-kept', { number: from.number }));
      void this.refresh();
    });
  }

  /** Saves what is unsaved in every form. */
  async #settle(): Promise<void> {
    await Promise.all([
      this.notes.rest(),
      this.session?.saver.finish(),
      this.details?.saver.finish(),
    ]);
  }

  /** What is shown stays where there is something; a client who is gone is left. */
  #refused(failure: Failure): void {
    if (this.view === null && failure.code !== 'vault-locked') this.loading.failure = failure;
    else if (failure.code === 'record-gone') this.#ground.leaveClient();
    else this.#ground.failed(failure);
  }

  #sync(view: ClientView): void {
    this.notes.sync(view.notes);
    const { session, details } = this;
    if (details && !details.saver.unsaved) details.take(view.details);
    if (session && session.id !== null && !session.saver.unsaved) {
      const record = view.sessions.find(({ id }) => id === session.id);
      if (record) session.take(record);
      else {
        session.saver.drop();
        this.session = null;
      }
    }
  }
}
