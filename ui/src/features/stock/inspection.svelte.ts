import type { Context } from '../../lib/app/context.svelte';
import { Request } from '../../lib/app/request.svelte';
import { commands, type InspectionForm } from '../../lib/ipc';

/** The sessions of some days, for an inspector. */
export class Inspection {
  from = $state('');
  until = $state('');
  hideNames = $state(false);

  readonly #context: Context;
  readonly #request = new Request();

  constructor(context: Context) {
    this.#context = context;
  }

  /** Whether the first day lies after the last. */
  get isTurned(): boolean {
    return this.from !== '' && this.until !== '' && this.from > this.until;
  }

  /** What is asked for; none while a day is missing. */
  get request(): InspectionForm | null {
    if (this.from === '' || this.until === '' || this.isTurned) return null;
    return { from: this.from, until: this.until, hide_names: this.hideNames };
  }

  get busy(): boolean {
    return this.#request.busy || this.#context.delivery.busy;
  }

  /** Prints it, or saves it as a PDF. */
  async give(how: 'print' | 'save'): Promise<void> {
    const { request } = this;
    if (request) await this.#context.delivery.deliver(how, { kind: 'inspection', ...request });
  }

  /** Saves it as CSV. */
  async saveCsv(): Promise<void> {
    const { request } = this;
    if (!request || this.busy) return;
    const done = await this.#request.send(commands.save_inspection(request), (failure) =>
      this.#context.failed(failure),
    );
    if (done && done.words !== null) this.#context.notices.say(done.words);
  }
}
