import {
  commands,
  type ClientView,
  type Failure,
  type GuideRequest,
  type GuideView,
  type OpenView,
  type PageRequest,
  type PlanRequest,
  type PlanView,
  type PreviewView,
  type StartView,
} from '../../lib/ipc';
import type { Notices } from '../../lib/kit/notices.svelte';
import { t } from '../../lib/strings';
import { worded } from '../../lib/strings/failure';
import { Latest } from '../../lib/app/latest.svelte';
import { ProductForm } from '../product/product-form.svelte';
import { Request } from '../../lib/app/request.svelte';
import { SheetForm } from '../sheet/sheet-form.svelte';

/** What is entered for a sheet and for the guide, and the answers. */
export class Desk {
  /** Whose sheet it is; none: the sheet is as it is entered. */
  client = $state.raw<ClientView | null>(null);

  readonly form: SheetForm;
  readonly product: ProductForm;
  readonly plan = new Latest<PlanRequest, PlanView>(commands.plan);
  readonly sheet = new Latest<PageRequest, PreviewView>(commands.preview);
  readonly guide = new Latest<GuideRequest, GuideView>(commands.guide);
  readonly #opening = new Request();
  readonly #delivery = new Request();

  constructor(
    readonly start: StartView,
    open: Pick<OpenView, 'just_ended'>,
    readonly notices: Notices,
  ) {
    this.form = new SheetForm(start, open);
    this.product = new ProductForm();
  }

  /** Asks for the answers to what is entered. Runs again whenever that changes. */
  refresh(): void {
    this.plan.ask(this.form.plan);
    this.sheet.ask(this.page);
    this.guide.ask({ protocol: this.form.plan.protocol });
    const label = this.product.requestFor(this.client?.id ?? null);
    if (label) this.product.answer.ask(label);
    else this.product.answer.clear();
  }

  /** Asks what holds now, which is another thing as time goes on. */
  again(): void {
    this.plan.renew();
    this.refresh();
  }

  /** The client's sheet, or the sheet as it is entered. */
  get page(): PageRequest {
    if (!this.client) return { kind: 'sheet', ...this.form.sheet };
    const { paper, large_print, product } = this.form.sheet;
    return { kind: 'client', client: this.client.id, paper, large_print, product };
  }

  /**
   * Takes everything but the paper from a client. A product goes off the sheet when it was checked
   * for somebody else.
   */
  async forClient(id: number): Promise<void> {
    const client = await this.#opening.send(commands.client({ id }), (failure) => {
      this.forNobody();
      this.#complain(failure);
    });
    if (!client) return;
    if (this.client?.id !== id) this.form.product = null;
    this.client = client;
    // What is on the page may have changed although the request is the same.
    this.sheet.clear();
  }

  /** The sheet is as it is entered again. */
  forNobody(): void {
    if (this.client) this.form.product = null;
    this.client = null;
    this.sheet.clear();
  }

  /** Checks the label again: the rule or the client's record may have changed. */
  recheck(): void {
    this.product.answer.renew();
    if (this.client) void this.forClient(this.client.id);
    else this.refresh();
  }

  /** A handout on the paper of the sheet. */
  handout(kind: 'guide' | 'flaking'): PageRequest {
    return { kind, protocol: this.form.plan.protocol, paper: this.form.paper };
  }

  /** Whether a page is on its way to the printer or a file. */
  get delivering(): boolean {
    return this.#delivery.busy;
  }

  /** Prints or saves a page and says where it went; whether it went. One page at a time. */
  async deliver(how: 'print' | 'save', page: PageRequest): Promise<boolean> {
    if (this.delivering) return false;
    const delivered = await this.#delivery.send(commands[how](page), (failure) =>
      this.#complain(failure),
    );
    if (!delivered || delivered.to === 'cancelled') return false;
    const { to, not_filed: notFiled } = delivered;
    const where = t(`delivered-${to}`);
    if (notFiled) {
      this.notices.complain(where, t('delivered-not-filed', { why: worded(notFiled).what }));
    } else this.notices.say(where);
    return true;
  }

  #complain(failure: Failure): void {
    const { what, then } = worded(failure);
    this.notices.complain(what, then);
  }
}
