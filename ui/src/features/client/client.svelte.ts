import type { Context } from '../../lib/app/context.svelte';
import { Request } from '../../lib/app/request.svelte';
import type { ClientTab } from '../../lib/app/router.svelte';
import {
  commands,
  type CalendarRequest,
  type ClientView,
  type Failure,
  type PageRequest,
} from '../../lib/ipc';
import { t } from '../../lib/strings';
import { Notes } from '../note/notes.svelte';
import { Photos } from '../photo/photos.svelte';
import { Sessions } from '../session/sessions.svelte';
import { ClientSheets } from '../sheet/client-sheets.svelte';
import type { Sheet } from '../sheet/sheet.svelte';
import { ClientForms } from '../form/client-forms.svelte';
import type { Unfinished } from '../vault/unfinished.svelte';
import { DetailsForm } from './details-form.svelte';

/** The client who is shown: everything that is kept about them, and what is being entered. */
export class Client {
  tab = $state<ClientTab>('timeline');
  view = $state.raw<ClientView | null>(null);
  details = $state.raw<DetailsForm | null>(null);

  /** Asks for the client; it fails where the client could not be opened. */
  readonly loading = new Request();
  readonly notes: Notes;
  readonly sessions: Sessions;
  readonly photos: Photos;
  readonly sheets: ClientSheets;
  readonly forms: ClientForms;
  readonly #context: Context;
  readonly #stopHearing: () => void;

  /**
   * `sheet` may hold a product that was checked for them, and `unfinished` a new session;
   * `handOver` hands them the screen with a form.
   */
  constructor(
    context: Context,
    sheet: Sheet,
    unfinished: Unfinished,
    readonly id: number,
    tab: ClientTab,
    handOver: (form: string) => Promise<void>,
  ) {
    this.#context = context;
    this.tab = tab;
    this.notes = new Notes(this, context);
    this.sessions = new Sessions(this, context, unfinished);
    this.photos = new Photos(this, context);
    this.sheets = new ClientSheets(this, sheet);
    this.forms = new ClientForms(this, context, handOver);
    this.#stopHearing = context.changes.hear((change) => {
      if (change.kind === 'erased' && change.client === id) context.router.leaveClient();
      else if (change.kind !== 'step') void this.refresh();
    });
    void this.refresh();
  }

  /** The date on the studio's clock, `2026-11-22`; empty before the first answer. */
  get today(): string {
    return this.view?.today ?? '';
  }

  /** Everything that is kept about them, as pages. */
  get file(): PageRequest {
    return { kind: 'client_file', id: this.id };
  }

  /** Asks again, because something has changed, and fills the forms that hold nothing unsaved. */
  async refresh(): Promise<void> {
    const view = await this.loading.send(commands.client({ id: this.id }), (failure) =>
      this.#refused(failure),
    );
    if (!view) return;
    this.sheets.preview.renew();
    this.view = view;
    if (this.tab === 'forms') void this.forms.loaded.load();
    this.notes.sync(view.notes);
    this.sessions.sync(view.sessions);
    this.photos.sync();
    if (this.details && !this.details.saver.unsaved) this.details.take(view.details);
  }

  /** Shows a tab. What was typed on the one before is saved on the way. */
  async choose(tab: ClientTab): Promise<void> {
    if (tab === this.tab) return;
    this.tab = tab;
    await this.settle();
    if (!this.notes.fresh) await this.notes.finish();
  }

  /** Opens the details' form once the details are there. */
  openDetails(): void {
    if (this.details || !this.view) return;
    this.details = new DetailsForm(
      this.id,
      this.view.details,
      this.#context.drafts,
      () => void this.refresh(),
    );
  }

  /** Changes something that is kept about them, and says what was done. Says whether it was. */
  async change(command: Promise<unknown>, words: string): Promise<boolean> {
    if ((await this.#context.ask(command)) === undefined) return false;
    await this.refresh();
    this.#context.did(words);
    return true;
  }

  /** Prints or saves a page of theirs, with what is being typed. Returns whether it went anywhere. */
  async deliver(how: 'print' | 'save', page: PageRequest): Promise<boolean> {
    return (await this.settle()) && this.#context.delivery.deliver(how, page);
  }

  /** Saves the calendar file that goes with a sheet of theirs, with what is being typed. */
  async saveCalendar(sheet: CalendarRequest): Promise<boolean> {
    return (await this.settle()) && this.#context.delivery.saveCalendar(sheet);
  }

  /** Writes everything that is kept about them into a file for a computer. */
  async export(): Promise<void> {
    if (!(await this.settle())) return;
    const done = await this.#context.ask(commands.export({ what: 'client', id: this.id }));
    if (done) this.#context.exported(done);
  }

  /** Puts the client into the bin, with everything that belongs to them. */
  async remove(): Promise<void> {
    await this.settle();
    const done = await this.#context.ask(commands.bin({ kind: 'client', id: this.id }));
    if (done === undefined) return;
    this.#context.router.leaveClient();
    this.#context.did(t('client-binned'));
  }

  /** Saves what is unsaved and stops everything. It is not used after it. */
  async close(): Promise<void> {
    this.#stopHearing();
    const savers = [this.notes.draft?.saver, this.sessions.form?.saver, this.details?.saver];
    await this.#context.drafts.fields.settle();
    await this.notes.rest();
    await Promise.all(savers.map((saver) => saver?.leave()));
    this.loading.clear();
    this.view = null;
    this.sheets.preview.clear();
    this.photos.close();
    const unsaved = savers.find((saver) => saver?.unsaved);
    if (unsaved?.failure) this.#context.failed(unsaved.failure);
  }

  /** Saves what is unsaved in every form. Says whether all that is typed could be read. */
  async settle(): Promise<boolean> {
    const read = await this.#context.drafts.fields.settle();
    await Promise.all([
      this.notes.rest(),
      this.sessions.form?.saver.finish(),
      this.details?.saver.finish(),
    ]);
    return read;
  }

  /** What is shown stays where there is something; a client who is gone is left, and gone past. */
  #refused(failure: Failure): void {
    const { router } = this.#context;
    const isLeft = this.view !== null || router.returned !== null;
    if (isLeft && failure.code === 'record-gone') router.leaveClient();
    else if (this.view === null && failure.code !== 'vault-locked') this.loading.failure = failure;
    else this.#context.failed(failure);
  }
}
