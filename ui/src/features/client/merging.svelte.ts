import type { Context } from '../../lib/app/context.svelte';
import { Request } from '../../lib/app/request.svelte';
import { commands, type ClientPart, type MergeView } from '../../lib/ipc';
import { t } from '../../lib/strings';

/** Two clients side by side, and what is kept of them when they become one. */
export class Merging {
  /** The two; none: nobody is merged. */
  view = $state.raw<MergeView | null>(null);
  /** What is kept of the one who goes. */
  fromOther = $state.raw<ReadonlySet<ClientPart>>(new Set());

  readonly #request = new Request();
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  get busy(): boolean {
    return this.#request.busy;
  }

  /** Whether the two differ in anything of which one alone is kept. */
  get differs(): boolean {
    return this.view?.parts.some(({ differs }) => differs) ?? false;
  }

  /** Shows the two side by side. */
  async look(keep: number, other: number): Promise<void> {
    const asked = { keep, other, from_other: [] };
    const view = await this.#context.ask(commands.merge_look(asked));
    if (!view) return;
    this.fromOther = new Set();
    this.view = view;
  }

  /** The other one stays; what was chosen is kept. */
  async turn(): Promise<void> {
    const { view, fromOther } = this;
    if (!view || this.busy) return;
    await this.look(view.other.row.id, view.keep.row.id);
    const differing = view.parts.filter(({ differs }) => differs).map(({ id }) => id);
    this.fromOther = new Set(differing.filter((id) => !fromOther.has(id)));
  }

  /** Keeps a detail of one of the two. */
  keep(part: ClientPart, ofOther: boolean): void {
    const parts = new Set(this.fromOther);
    if (ofOther) parts.add(part);
    else parts.delete(part);
    this.fromOther = parts;
  }

  /** Makes one client of the two, and opens them. */
  async merge(): Promise<void> {
    const { view } = this;
    if (!view || this.busy) return;
    const [keep, other] = [view.keep.row.id, view.other.row.id];
    const asked = { keep, other, from_other: [...this.fromOther] };
    const merged = await this.#request.send(
      commands.merge_clients(asked).then(() => true),
      (failure) => this.#context.failed(failure),
    );
    if (merged === undefined) return;
    this.close();
    // What was typed for the other one is there when the one who stays is opened.
    this.#context.changes.tell({ kind: 'merged', keep, other });
    this.#context.router.replaceClient(keep);
    this.#context.did(t('merge-done'));
  }

  close(): void {
    this.view = null;
    this.fromOther = new Set();
  }
}
