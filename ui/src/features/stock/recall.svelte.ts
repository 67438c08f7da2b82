import type { Context } from '../../lib/app/context.svelte';
import { Latest } from '../../lib/app/latest.svelte';
import {
  commands,
  type FoundInNotice,
  type NoticeRequest,
  type NoticeView,
  type RecallForm,
  type RecallView,
  type Stock,
} from '../../lib/ipc';

/** A recall: what it names, as typed or found in a notice, and who was treated with it. */
export class Recall {
  form = $state<RecallForm>({ ...BLANK });
  /** The notice as pasted. */
  notice = $state('');
  readonly answer = new Latest<RecallForm, RecallView>(commands.recall);
  readonly reading = new Latest<NoticeRequest, NoticeView>(commands.read_notice);

  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Something of the form has changed. */
  touch(): void {
    this.answer.ask(this.request());
  }

  /** Records have changed since the last answer. */
  again(): void {
    this.answer.renew();
    if (this.answer.view) this.touch();
  }

  /** Reads the notice. */
  read(): void {
    if (this.notice.trim() === '') this.reading.clear();
    else this.reading.ask({ text: this.notice });
  }

  /** Looks for what was found in the notice. */
  take({ recall }: FoundInNotice): void {
    this.form = { ...recall };
    this.touch();
  }

  /** Looks for what a bottle holds. */
  of({ kind, brand, name, lot }: Stock): void {
    this.form = { ...BLANK, kind, brand, name: brand === '' ? name : '', lots: lot, others: true };
    this.touch();
  }

  /** Prints or saves the list of calls, or the letters. */
  async give(how: 'print' | 'save', kind: 'call_list' | 'recall_letters'): Promise<void> {
    await this.#context.delivery.deliver(how, { kind, recall: this.request() });
  }

  request(): RecallForm {
    return $state.snapshot(this.form);
  }
}

const BLANK: RecallForm = {
  kind: 'pigment',
  brand: '',
  name: '',
  lots: '',
  others: false,
  expires_from: null,
  expires_until: null,
  used_from: null,
  used_until: null,
};
