import { asBase64 } from '../../lib/app/base64';
import type { Context } from '../../lib/app/context.svelte';
import { Loaded } from '../../lib/app/loaded.svelte';
import { commands, type ClientFormsView, type DoneView } from '../../lib/ipc';

/** No more than these bytes of a scan are read: of a larger one, enough for it to be refused. */
const MOST_READ = 10 * 1024 * 1024 + 1;

/** Whoever shows the client: it hears of what changes them, and hands over the screen. */
interface Of {
  readonly id: number;
  refresh(): Promise<void>;
}

/** What a client has signed, and what is missing. */
export class ClientForms {
  readonly loaded: Loaded<ClientFormsView>;
  readonly #of: Of;
  readonly #context: Context;
  readonly #begin: (form: string) => Promise<void>;
  /** Whether something is under way that must not begin a second time. */
  busy = $state(false);

  constructor(of: Of, context: Context, begin: (form: string) => Promise<void>) {
    this.#of = of;
    this.#context = context;
    this.#begin = begin;
    this.loaded = new Loaded(() => commands.client_forms({ id: of.id }), context);
  }

  /** Hands the screen to the client, with a form. */
  async fillIn(form: string): Promise<void> {
    if (this.busy || !this.#context.writing.allowed()) return;
    this.busy = true;
    await this.#begin(form);
    this.busy = false;
  }

  /** Keeps the scan of a paper that was signed. Says whether it was kept. */
  async attach(
    paper: { form: string; version: number; signed: string },
    file: File,
  ): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    const bytes = await asBase64(file, MOST_READ);
    const request = { ...paper, client: this.#of.id, file: bytes };
    const kept = await this.#did(commands.attach_scan(request));
    this.busy = false;
    return kept;
  }

  async withdraw(id: number, reason: string): Promise<boolean> {
    return this.#did(commands.withdraw_form({ id, reason }));
  }

  async saveFile(id: number): Promise<void> {
    const done = await this.#context.ask(commands.save_signed({ id }));
    if (done && done.words !== null) this.#context.notices.say(done.words);
  }

  /** The picture of a paper that was signed. */
  async picture(id: number): Promise<string | undefined> {
    return (await this.#context.ask(commands.signed_scan({ id })))?.picture;
  }

  async discard(form: string): Promise<void> {
    const request = { client: this.#of.id, form };
    const done = await this.#context.ask(commands.discard_filling(request));
    if (!done) return;
    if (done.words !== null) this.#context.notices.say(done.words);
    this.#context.changes.tell({ kind: 'records' });
    await this.loaded.load();
  }

  /** Notes that nothing has changed about the client's health. */
  async confirmHealth(words: string): Promise<void> {
    const done = await this.#context.ask(commands.confirm_health({ id: this.#of.id }));
    if (done === undefined) return;
    await this.#of.refresh();
    this.#context.did(words);
  }

  async #did(command: Promise<DoneView>): Promise<boolean> {
    const done = await this.#context.ask(command);
    if (!done) return false;
    await this.loaded.load();
    await this.#of.refresh();
    if (done.words !== null) this.#context.did(done.words);
    return true;
  }
}
