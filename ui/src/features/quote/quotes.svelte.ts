import type { Context } from '../../lib/app/context.svelte';
import { Request } from '../../lib/app/request.svelte';
import { commands } from '../../lib/ipc';
import { t } from '../../lib/strings';
import { QuoteForm } from './quote-form.svelte';

/** Quotes that are made, changed and printed, wherever they are shown. */
export class Quotes {
  /** The quote that is being made or changed. */
  form = $state.raw<QuoteForm | null>(null);

  readonly #context: Context;
  readonly #request = new Request();

  constructor(context: Context) {
    this.#context = context;
  }

  get busy(): boolean {
    return this.#request.busy || this.#context.delivery.busy;
  }

  /** Begins one for a client. */
  async begin(client: number): Promise<void> {
    if (this.#context.writing.allowed()) await this.open(client, null);
  }

  /** Opens one to be looked at and changed; none: a new one. */
  async open(client: number, id: number | null): Promise<void> {
    const view = await this.#context.ask(commands.quote({ client, id }));
    if (view) this.form = new QuoteForm(view);
  }

  close(): void {
    this.form?.look.clear();
    this.form = null;
  }

  /** Keeps what is entered, and prints it where that is asked. */
  async save(prints: boolean): Promise<void> {
    const { form } = this;
    if (!form || this.busy) return;
    const saved = await this.#request.send(commands.save_quote(form.request()), (failure) =>
      this.#context.failed(failure),
    );
    if (!saved) return;
    if (this.form === form) this.close();
    this.#did(form.view.id === null ? t('quote-saved') : t('quote-changed'));
    if (prints) await this.deliver('print', saved.id);
  }

  /** Prints one, or saves its page as a PDF. */
  async deliver(how: 'print' | 'save', id: number): Promise<void> {
    await this.#context.delivery.deliver(how, { kind: 'quote', id });
  }

  /** Moves one to the bin. */
  async remove(id: number): Promise<void> {
    if ((await this.#context.ask(commands.bin({ kind: 'quote', id }))) === undefined) return;
    this.close();
    this.#did(t('quote-removed'));
  }

  /** Says what was done, and has it shown everywhere. */
  #did(words: string): void {
    this.#context.changes.tell({ kind: 'records' });
    this.#context.did(words);
  }
}
