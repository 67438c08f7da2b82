import { commands, type CalendarRequest, type Delivered, type PageRequest } from '../ipc';
import { t } from '../strings';
import { worded } from '../strings/failure';
import type { Backend } from './backend';
import { Request } from './request.svelte';

/** Prints and saves pages and calendar files, one at a time. */
export class Delivery {
  readonly #backend: Backend;
  readonly #request = new Request();

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Whether something is on its way to the printer or a file. */
  get busy(): boolean {
    return this.#request.busy;
  }

  /** Prints or saves a page and says where it went. Returns whether it went anywhere. */
  async deliver(how: 'print' | 'save', page: PageRequest): Promise<boolean> {
    if (this.busy) return false;
    return this.#say(commands[how](page), (to) => t(`delivered-${to}`));
  }

  /** Saves the calendar file that goes with a sheet, and says that it did. Returns whether it did. */
  async saveCalendar(sheet: CalendarRequest): Promise<boolean> {
    if (this.busy) return false;
    return this.#say(commands.save_calendar(sheet), () => t('calendar-saved'));
  }

  async #say(
    command: Promise<Delivered>,
    words: (to: Exclude<Delivered['to'], 'cancelled'>) => string,
  ): Promise<boolean> {
    const delivered = await this.#request.send(command, (failure) => this.#backend.failed(failure));
    if (!delivered || delivered.to === 'cancelled') return false;
    const { to, not_filed: notFiled } = delivered;
    const { notices } = this.#backend;
    const where = words(to);
    if (notFiled) {
      notices.complain(where, t('delivered-not-filed', { why: worded(notFiled).what }));
    } else notices.say(where);
    return true;
  }
}
