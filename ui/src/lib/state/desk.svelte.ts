import {
  call,
  commands,
  type ClientView,
  type GuideRequest,
  type GuideView,
  type OpenView,
  type PageRequest,
  type PlanRequest,
  type PlanView,
  type PreviewView,
  type StartView,
} from '../ipc';
import type { Notices } from '../kit/notices.svelte';
import { t } from '../strings';
import { worded } from '../strings/failure';
import { Latest } from './latest.svelte';
import { ProductForm } from './product-form.svelte';
import { SheetForm } from './sheet-form.svelte';

/** What is entered for a sheet and for the guide, and the answers. */
export class Desk {
  /** Whether a page is on its way to the printer or a file. */
  delivering = $state(false);
  /** Whose sheet it is; none: the sheet is as it is entered. */
  client = $state.raw<ClientView | null>(null);

  readonly form: SheetForm;
  readonly product: ProductForm;
  readonly plan = new Latest<PlanRequest, PlanView>(commands.plan);
  readonly sheet = new Latest<PageRequest, PreviewView>(commands.preview);
  readonly guide = new Latest<GuideRequest, GuideView>(commands.guide);

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
    const outcome = await call(commands.client({ id }));
    if ('ok' in outcome) {
      if (this.client?.id !== id) this.form.product = null;
      this.client = outcome.ok;
      // What is on the page may have changed although the request is the same.
      this.sheet.clear();
      return;
    }
    this.forNobody();
    const { what, then } = worded(outcome.failure);
    this.notices.complain(what, then);
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

  /** Prints or saves a page and says where it went; whether it went. One page at a time. */
  async deliver(how: 'print' | 'save', page: PageRequest): Promise<boolean> {
    if (this.delivering) return false;
    this.delivering = true;
    const outcome = await call(commands[how](page));
    this.delivering = false;
    if ('failure' in outcome) {
      const { what, then } = worded(outcome.failure);
      this.notices.complain(what, then);
      return false;
    }
    const { to, not_filed: notFiled } = outcome.ok;
    if (to === 'cancelled') return false;
    const where = t(`delivered-${to}`);
    if (notFiled) {
      this.notices.complain(where, t('delivered-not-filed', { why: worded(notFiled).what }));
    } else this.notices.say(where);
    return true;
  }
}
