import {
  call,
  commands,
  type GuideRequest,
  type GuideView,
  type PageRequest,
  type PlanRequest,
  type PlanView,
  type PreviewView,
  type StartView,
} from '../ipc';
import { Notices } from '../kit/notices.svelte';
import { t } from '../strings';
import { worded } from '../strings/failure';
import { Latest } from './latest.svelte';
import { ProductForm } from './product-form.svelte';
import { SheetForm } from './sheet-form.svelte';

/** The rooms of the app. */
export type Room = 'sheets' | 'guide';

/** Everything on the artist's desk: the rooms, what is entered in them, and the answers. */
export class Desk {
  room = $state<Room>('sheets');
  /** Whether a page is on its way to the printer or a file. */
  delivering = $state(false);

  readonly notices = new Notices();
  readonly form: SheetForm;
  readonly product: ProductForm;
  readonly plan = new Latest<PlanRequest, PlanView>(commands.plan);
  readonly sheet = new Latest<PageRequest, PreviewView>(commands.preview);
  readonly guide = new Latest<GuideRequest, GuideView>(commands.guide);

  constructor(readonly start: StartView) {
    this.form = new SheetForm(start);
    this.product = new ProductForm();
  }

  /** Asks for the answers to what is entered. Runs again whenever that changes. */
  refresh(): void {
    this.plan.ask(this.form.plan);
    this.sheet.ask({ kind: 'sheet', ...this.form.sheet });
    this.guide.ask({ protocol: this.form.plan.protocol });
    const label = this.product.request;
    if (label) this.product.answer.ask(label);
    else this.product.answer.clear();
  }

  /** The page that the print keys mean in this room. */
  get page(): PageRequest {
    return this.room === 'sheets' ? { kind: 'sheet', ...this.form.sheet } : this.handout('guide');
  }

  /** A handout on the paper of the sheet. */
  handout(kind: 'guide' | 'flaking'): PageRequest {
    return { kind, protocol: this.form.plan.protocol, paper: this.form.paper };
  }

  /** Prints or saves a page and says where it went. One page at a time. */
  async deliver(how: 'print' | 'save', page: PageRequest): Promise<void> {
    if (this.delivering) return;
    this.delivering = true;
    const outcome = await call(commands[how](page));
    this.delivering = false;
    if ('failure' in outcome) {
      const { what, then } = worded(outcome.failure);
      this.notices.complain(what, then);
      return;
    }
    switch (outcome.ok) {
      case 'printed':
        return this.notices.say(t('delivered-printed'));
      case 'opened':
        return this.notices.say(t('delivered-opened'));
      case 'saved':
        return this.notices.say(t('delivered-saved'));
      case 'cancelled':
        return;
    }
  }
}
