import { Latest } from '../../lib/app/latest.svelte';
import {
  commands,
  type GuideRequest,
  type GuideView,
  type HandoutKind,
  type PageRequest,
} from '../../lib/ipc';
import type { SheetForm } from '../sheet/sheet-form.svelte';

/** The moisturizer guide of the protocol that is chosen for the sheet, and its handouts. */
export class Guide {
  readonly answer = new Latest<GuideRequest, GuideView>(commands.guide);
  readonly #form: SheetForm;

  constructor(form: SheetForm) {
    this.#form = form;
  }

  /** Asks for what the guide says of the protocol. */
  refresh(): void {
    this.answer.ask({ protocol: this.#form.plan.protocol });
  }

  /** A handout on the paper of the sheet. */
  handout(handout: HandoutKind): PageRequest {
    return {
      kind: 'handout',
      handout,
      protocol: this.#form.plan.protocol,
      paper: this.#form.paper,
    };
  }
}
