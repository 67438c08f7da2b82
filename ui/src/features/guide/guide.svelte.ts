import { Latest } from '../../lib/app/latest.svelte';
import {
  commands,
  type GuideRequest,
  type GuideView,
  type HandoutKind,
  type PageRequest,
} from '../../lib/ipc';
import type { ProductForm } from '../product/product-form.svelte';
import type { Sheet } from '../sheet/sheet.svelte';

/** The moisturizer guide of the protocol that is chosen for the sheet, and its handouts. */
export class Guide {
  readonly answer = new Latest<GuideRequest, GuideView>(commands.guide);
  readonly #sheet: Sheet;
  readonly #product: ProductForm;

  constructor(sheet: Sheet, product: ProductForm) {
    this.#sheet = sheet;
    this.#product = product;
  }

  /** Asks for what the guide says of the protocol. */
  refresh(): void {
    this.answer.ask({ protocol: this.#sheet.form.plan.protocol });
  }

  /** A handout on the paper of the sheet, for the client that the sheet is for. */
  handout(handout: HandoutKind): PageRequest {
    const { form, client } = this.#sheet;
    return {
      kind: 'handout',
      handout,
      protocol: form.plan.protocol,
      paper: form.paper,
      large_print: form.largePrint,
      client: client?.id ?? null,
      allergies: [...this.#product.allergies],
    };
  }
}
