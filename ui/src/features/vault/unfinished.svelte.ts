import { call, commands, type Unfinished as Kept } from '../../lib/ipc';
import type { Desk } from '../studio/desk.svelte';
import { Drafts } from '../../lib/app/drafts';
import { Saver } from '../../lib/app/saver.svelte';
import type { Writing } from './writing.svelte';

/** What is being typed and is no record yet: kept within a second, and there again after a lock. */
export class Unfinished {
  /** The name of a new client. */
  newClient = $state('');

  /** Why branches are opened or declined. */
  #reasons = $state.raw<Kept['reasons']>([]);
  readonly #desk: Desk;
  readonly #saver: Saver;
  readonly #writing: Pick<Writing, 'why'>;
  #known: string;

  /** `drafts` are what is saved before the vault locks. */
  constructor(kept: Kept, desk: Desk, drafts: Drafts, writing: Pick<Writing, 'why'>) {
    this.#writing = writing;
    this.newClient = kept.new_client;
    this.#reasons = kept.reasons;
    desk.form.clientName = kept.sheet_name;
    desk.product.name = kept.product;
    desk.product.label = kept.label;
    desk.product.allergies = kept.allergies;
    this.#desk = desk;
    this.#known = JSON.stringify(this.#now);
    // It is no change that could be undone.
    const own = new Drafts();
    drafts.add(() => own.flush());
    this.#saver = new Saver(() => call(commands.keep_unfinished(this.#now)), own);
  }

  /** What was typed for the client's branch; none: nothing since it was decided. */
  reason(client: number, branch: string): string | null {
    const found = this.#reasons.find((one) => one.client === client && one.branch === branch);
    return found?.text ?? null;
  }

  /** Takes what is typed; `null` is nothing. */
  setReason(client: number, branch: string, text: string | null): void {
    const others = this.#reasons.filter((one) => one.client !== client || one.branch !== branch);
    this.#reasons = text === null ? others : [...others, { client, branch, text }];
  }

  /** Forgets all of it, as the vault does when a client is erased: it may be about them. */
  forget(): void {
    const { form, product } = this.#desk;
    this.newClient = '';
    this.#reasons = [];
    form.clientName = '';
    product.name = '';
    product.label = '';
    product.allergies = [];
  }

  /** Keeps what has changed since it was last called. Runs again whenever something does. */
  watch(): void {
    // It is kept as soon as there is a place for it.
    if (this.#writing.why !== null) return;
    const now = JSON.stringify(this.#now);
    if (now === this.#known) return;
    this.#known = now;
    this.#saver.touch();
  }

  get #now(): Kept {
    const { form, product } = this.#desk;
    return {
      new_client: this.newClient,
      reasons: this.#reasons,
      sheet_name: form.clientName,
      product: product.name,
      label: product.label,
      allergies: [...product.allergies],
    };
  }
}
