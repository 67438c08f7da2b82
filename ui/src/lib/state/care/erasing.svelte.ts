import { call, commands, type ErasureView, type Failure } from '../../ipc';
import type { CareGround } from './ground';

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
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** What was done. */
  statement = $state.raw<ErasureView | null>(null);

  readonly #ground: CareGround;

  constructor(ground: CareGround) {
    this.#ground = ground;
  }

  /** The name, or the code that stands in its place. */
  get name(): string {
    return this.client ? this.#ground.nameOf(this.client) : '';
  }

  get delivering(): boolean {
    return this.#ground.delivering;
  }

  /** Says what erasing this client means, and asks. */
  begin(client: Erased): void {
    this.close();
    this.client = client;
  }

  /** Writes all of the client's records to a file first. */
  async export(): Promise<void> {
    if (!this.client || this.busy) return;
    this.busy = true;
    await this.#ground.drafts.flush();
    const outcome = await call(commands.export({ what: 'client', id: this.client.id }));
    this.busy = false;
    if ('failure' in outcome) this.#ground.failed(outcome.failure);
    else if (outcome.ok.words !== null) this.#ground.notices.say(outcome.ok.words);
  }

  async erase(): Promise<void> {
    this.tried = true;
    if (!this.client || !this.meant || this.busy) return;
    const { id } = this.client;
    this.busy = true;
    this.failure = null;
    const outcome = await call(commands.erase_client({ id }));
    this.busy = false;
    if ('failure' in outcome) {
      this.failure = outcome.failure;
      return;
    }
    // Nothing here names the client from now on.
    this.client = null;
    this.statement = outcome.ok;
    this.#ground.erased(id);
  }

  /** Prints or saves the statement. */
  async deliver(how: 'print' | 'save'): Promise<void> {
    await this.#ground.deliver(how, { kind: 'erasure' });
  }

  close(): void {
    if (this.busy) return;
    this.client = null;
    this.meant = false;
    this.tried = false;
    this.failure = null;
    this.statement = null;
  }
}
