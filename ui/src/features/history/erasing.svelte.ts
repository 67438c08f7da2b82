import type { Context } from '../../lib/app/context.svelte';
import { Request } from '../../lib/app/request.svelte';
import { commands, type ErasureView } from '../../lib/ipc';

/** Whom it is about. */
export interface Erased {
  id: number;
  name: string;
  code: string;
}

/** Erasing a client for good: first what it means, then what was done. */
export class Erasing {
  /** Who is to be erased; none: nobody. */
  client = $state.raw<Erased | null>(null);
  /** Whether the artist has said that it is meant. */
  meant = $state(false);
  /** Whether the artist has asked for it without having said so. */
  tried = $state(false);
  /** Exports the client or erases them. */
  readonly request = new Request();
  /** What was done. */
  statement = $state.raw<ErasureView | null>(null);

  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  /** The name, or the code that stands in its place. */
  get name(): string {
    return this.client ? this.#context.names.of(this.client) : '';
  }

  get delivering(): boolean {
    return this.#context.delivery.busy;
  }

  /** Says what erasing this client means, and asks. */
  begin(client: Erased): void {
    this.close();
    this.client = client;
  }

  /** Writes all of the client's records to a file first. */
  async export(): Promise<void> {
    if (!this.client || this.request.busy) return;
    const { id } = this.client;
    const exported = this.#context.drafts
      .flush()
      .then(() => commands.export({ what: 'client', id }));
    const done = await this.request.send(exported, (failure) => this.#context.failed(failure));
    if (done) this.#context.exported(done);
  }

  async erase(): Promise<void> {
    this.tried = true;
    if (!this.client || !this.meant || this.request.busy) return;
    const { id } = this.client;
    this.request.failure = null;
    const statement = await this.request.send(commands.erase_client({ id }));
    if (!statement) return;
    // Nothing here names the client from now on.
    this.client = null;
    this.statement = statement;
    this.#context.changes.tell({ kind: 'erased', client: id });
  }

  /** Prints or saves the statement. */
  async deliver(how: 'print' | 'save'): Promise<void> {
    await this.#context.delivery.deliver(how, { kind: 'erasure' });
  }

  close(): void {
    if (this.request.busy) return;
    this.client = null;
    this.meant = false;
    this.tried = false;
    this.request.failure = null;
    this.statement = null;
  }
}
