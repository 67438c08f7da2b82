import type { Context } from '../../lib/app/context.svelte';
import { Latest } from '../../lib/app/latest.svelte';
import { Request } from '../../lib/app/request.svelte';
import {
  commands,
  type CalendarRequest,
  type ClientView,
  type HandoutKind,
  type OpenView,
  type PageRequest,
  type PlanRequest,
  type PlanView,
  type PreviewView,
} from '../../lib/ipc';
import { SheetForm } from './sheet-form.svelte';

/** The sheet that is being made: for a client, or as it is entered. */
export class Sheet {
  /** Whose sheet it is; none: the sheet is as it is entered. */
  client = $state.raw<ClientView | null>(null);

  readonly form: SheetForm;
  readonly plan = new Latest<PlanRequest, PlanView>(commands.plan);
  readonly preview = new Latest<PageRequest, PreviewView>(commands.preview);
  readonly #context: Context;
  readonly #opening = new Request();

  constructor(context: Context, open: Pick<OpenView, 'just_ended' | 'paper' | 'large_print'>) {
    this.#context = context;
    this.form = new SheetForm(context.start, open);
    this.form.look(open);
    context.changes.hear((change) => {
      if (change.kind !== 'erased') return;
      if (change.client === null || change.client === this.client?.id) this.forNobody();
    });
  }

  /** Asks for the answers to what is entered. */
  refresh(): void {
    if (this.form.protocols !== this.#context.protocols) {
      this.form.offer(this.#context.protocols);
      // A newer version says something else under the same name.
      this.plan.renew();
      this.preview.renew();
    }
    this.plan.ask(this.form.plan);
    this.preview.ask(this.pages);
  }

  /** Asks what holds now, which is another thing as time goes on. */
  again(): void {
    this.plan.renew();
    this.refresh();
  }

  /** The client's sheet, or the sheet as it is entered. */
  get page(): CalendarRequest {
    if (!this.client) return { kind: 'sheet', ...this.form.sheet };
    const { paper, large_print, product } = this.form.sheet;
    return { kind: 'client', client: this.client.id, paper, large_print, product };
  }

  /** The sheet with what is printed with it. */
  get pages(): PageRequest {
    const { card, handouts } = this.form;
    if (!card && handouts.length === 0) return this.page;
    const { page } = this;
    const parts: PageRequest[] = [page];
    if (card)
      parts.push({ ...page, kind: page.kind === 'client' ? 'client_card' : 'card' } as PageRequest);
    return { kind: 'several', parts: [...parts, ...handouts.map((kind) => this.#handout(kind))] };
  }

  #handout(handout: HandoutKind): PageRequest {
    const { plan, paper, largePrint: large_print, product } = this.form;
    return {
      kind: 'handout',
      handout,
      protocol: plan.protocol,
      paper,
      large_print,
      client: this.client?.id ?? null,
      allergies: product?.request.allergies ?? [],
    };
  }

  /** Prints or saves the sheet with what is printed with it, once what is typed is read. */
  async give(how: 'print' | 'save'): Promise<void> {
    const { drafts, delivery } = this.#context;
    if (await drafts.fields.settle()) await delivery.deliver(how, this.pages);
  }

  /** Saves the dates of the sheet for a calendar, once what is typed is read. */
  async saveCalendar(): Promise<void> {
    const { drafts, delivery } = this.#context;
    if (await drafts.fields.settle()) await delivery.saveCalendar(this.page);
  }

  /**
   * Takes everything but the paper from a client. A product goes off the sheet when it was checked
   * for somebody else.
   */
  async forClient(id: number): Promise<void> {
    const client = await this.#opening.send(commands.client({ id }), (failure) => {
      this.forNobody();
      this.#context.failed(failure);
    });
    if (!client) return;
    if (this.client?.id !== id) {
      this.form.product = null;
      this.form.largePrint = client.large_print;
    }
    this.client = client;
    // What is on the page may have changed although the request is the same.
    this.preview.clear();
  }

  /** The sheet is as it is entered again. */
  forNobody(): void {
    if (this.client) {
      this.form.product = null;
      this.form.largePrint = this.form.studioLargePrint;
    }
    this.client = null;
    this.#opening.clear();
    this.preview.clear();
  }
}
