import { Latest } from '../../lib/app/latest.svelte';
import {
  commands,
  type CalendarRequest,
  type PageRequest,
  type Paper,
  type PreviewView,
} from '../../lib/ipc';
import { t } from '../../lib/strings';
import type { SheetProduct } from './sheet-form.svelte';
import type { Sheet } from './sheet.svelte';

/** What the sheets need of the client whose sheets they are. */
interface Owner {
  readonly id: number;
  refresh(): Promise<void>;
  /** Changes something that is kept about the client, and says what was done. */
  change(command: Promise<unknown>, words: string): Promise<boolean>;
  /** Prints or saves a page of theirs. Returns whether it went anywhere. */
  deliver(how: 'print' | 'save', page: PageRequest): Promise<boolean>;
  /** Saves the calendar file that goes with a sheet of theirs. Returns whether it was saved. */
  saveCalendar(sheet: CalendarRequest): Promise<boolean>;
}

/** A client's sheet as it would print now, and the sheets that they were given. */
export class ClientSheets {
  /** The paper of their sheet; none: the studio's. */
  paper = $state<Paper | null>(null);
  /** Larger type on their sheet; none: as the client needs it, or the studio has it. */
  largePrint = $state<boolean | null>(null);

  readonly preview = new Latest<PageRequest, PreviewView>(commands.preview);
  readonly #owner: Owner;
  readonly #sheet: Sheet;

  constructor(owner: Owner, sheet: Sheet) {
    this.#owner = owner;
    this.#sheet = sheet;
  }

  /** A product that was checked for them and goes onto their sheet. */
  get product(): SheetProduct | null {
    return this.#sheet.client?.id === this.#owner.id ? this.#sheet.form.product : null;
  }

  /** Takes the checked product off their sheet. */
  dropProduct(): void {
    this.#sheet.form.product = null;
  }

  /** Their sheet, as it would print now. */
  get page(): CalendarRequest {
    const { paper, largePrint: large_print } = this;
    const product = this.product?.request ?? null;
    return { kind: 'client', client: this.#owner.id, paper, large_print, product };
  }

  /** Prints or saves their sheet, or the one that is looked at; it counts as given. */
  async give(how: 'print' | 'save', page: PageRequest = this.page): Promise<void> {
    if (await this.#owner.deliver(how, page)) await this.#owner.refresh();
  }

  /** Saves the dates of their sheet for a calendar; the file counts as given. */
  async saveCalendar(): Promise<void> {
    if (await this.#owner.saveCalendar(this.page)) await this.#owner.refresh();
  }

  /** Puts a sheet that was given into the bin. */
  async remove(id: number): Promise<void> {
    await this.#owner.change(commands.bin({ kind: 'sheet', id }), t('given-binned'));
  }
}
