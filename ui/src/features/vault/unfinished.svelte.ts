import type { Context } from '../../lib/app/context.svelte';
import { Drafts } from '../../lib/app/drafts';
import { Saver } from '../../lib/app/saver.svelte';
import { call, commands, type Unfinished as Kept } from '../../lib/ipc';
import type { ProductForm } from '../product/product-form.svelte';
import type { SheetForm } from '../sheet/sheet-form.svelte';

/** What is being typed and is no record yet: kept within a second, and there again after a lock. */
export class Unfinished {
  /** The name of a new client. */
  newClient = $state('');

  /** Why branches are opened or declined. */
  #reasons = $state.raw<Kept['reasons']>([]);
  /** New sessions that are not added. */
  #sessions = $state.raw<Kept['sessions']>([]);
  readonly #form: SheetForm;
  readonly #product: ProductForm;
  readonly #saver: Saver;
  readonly #context: Context;
  #known: string;

  constructor(kept: Kept, context: Context, form: SheetForm, product: ProductForm) {
    this.#context = context;
    this.#form = form;
    this.#product = product;
    this.newClient = kept.new_client;
    this.#reasons = kept.reasons;
    this.#sessions = kept.sessions;
    form.clientName = kept.sheet_name;
    product.name = kept.product;
    product.label = kept.label;
    product.allergies = kept.allergies;
    this.#known = JSON.stringify(this.#now);
    // It is no change that could be undone.
    const own = new Drafts();
    context.drafts.add(() => {
      // The screen that would have seen it may be gone.
      this.watch();
      return own.flush();
    });
    this.#saver = new Saver(() => call(commands.keep_unfinished(this.#now)), own);
    context.changes.hear((change) => {
      if (change.kind === 'erased') this.#forget();
      if (change.kind === 'merged') this.#merge(change.keep, change.other);
    });
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

  /** What was typed of the client's new session; none: nothing. */
  session(client: number): string | null {
    return this.#sessions.find((one) => one.client === client)?.form ?? null;
  }

  /** Takes what is typed; `null` is nothing. */
  setSession(client: number, form: string | null): void {
    if (form === this.session(client)) return;
    const others = this.#sessions.filter((one) => one.client !== client);
    this.#sessions = form === null ? others : [...others, { client, form }];
  }

  /** Keeps what has changed since it was last called. Runs again whenever something does. */
  watch(): void {
    // It is kept as soon as there is a place for it.
    if (this.#context.writing.why !== null) return;
    const now = JSON.stringify(this.#now);
    if (now === this.#known) return;
    this.#known = now;
    this.#saver.touch();
  }

  /**
   * What was typed for one client goes to the other, where nothing was typed in its place. The rest
   * waits for the merger to be undone.
   */
  #merge(keep: number, other: number): void {
    if (this.session(keep) === null) {
      const form = this.session(other);
      this.setSession(other, null);
      this.setSession(keep, form);
    }
    for (const { client, branch, text } of this.#reasons) {
      if (client !== other || this.reason(keep, branch) !== null) continue;
      this.setReason(other, branch, null);
      this.setReason(keep, branch, text);
    }
  }

  /** Forgets all of it, as the vault does when a client is erased: it may be about them. */
  #forget(): void {
    const form = this.#form;
    const product = this.#product;
    this.newClient = '';
    this.#reasons = [];
    this.#sessions = [];
    form.clientName = '';
    product.name = '';
    product.label = '';
    product.allergies = [];
  }

  get #now(): Kept {
    const form = this.#form;
    const product = this.#product;
    return {
      new_client: this.newClient,
      reasons: this.#reasons,
      sessions: this.#sessions,
      sheet_name: form.clientName,
      product: product.name,
      label: product.label,
      allergies: [...product.allergies],
    };
  }
}
