import type { Context } from '../../lib/app/context.svelte';
import { Saver } from '../../lib/app/saver.svelte';
import {
  call,
  commands,
  type AnswerKind,
  type Form,
  type FormBlock,
  type FormDraftView,
  type FormFault,
  type HealthQuestion,
} from '../../lib/ipc';

export type QuestionBlock = Extract<FormBlock, { kind: 'question' }>;

/** The text of a form as it is written: saved as it is typed. */
export class FormEditor {
  form: Form = $state()!;
  faults = $state.raw<FormFault[]>([]);
  readonly saver: Saver;

  constructor({ form, faults }: FormDraftView, context: Context) {
    this.form = structuredClone(form);
    this.faults = faults;
    this.saver = new Saver(async () => {
      const outcome = await call(commands.save_form_draft($state.snapshot(this.form) as Form));
      if ('ok' in outcome) this.faults = outcome.ok;
      return outcome;
    }, context.drafts);
  }

  /** What is wrong with a block, or, for none, with the form as a whole. */
  faultsOf(block: number | null): FormFault['reason'][] {
    return this.faults.filter((fault) => fault.block === block).map(({ reason }) => reason);
  }

  /** The questions before a block on which it can hang. */
  conditionsFor(block: number): QuestionBlock[] {
    return this.form.blocks
      .slice(0, block)
      .filter((one) => one.kind === 'question' && one.answer === 'yes_no') as QuestionBlock[];
  }

  touch(): void {
    this.saver.touch();
  }

  add(kind: FormBlock['kind']): void {
    const block: FormBlock =
      kind === 'region'
        ? { kind }
        : kind === 'question'
          ? {
              kind,
              id: this.#freeId(),
              text: '',
              answer: 'yes_no',
              required: true,
              when: null,
              health: null,
            }
          : { kind, text: '' };
    this.form.blocks.push(block);
    this.touch();
  }

  remove(block: number): void {
    this.form.blocks.splice(block, 1);
    this.touch();
  }

  /** Moves a block by one place. */
  move(block: number, by: -1 | 1): void {
    const [moved] = this.form.blocks.splice(block, 1);
    if (moved) this.form.blocks.splice(block + by, 0, moved);
    this.touch();
  }

  setAnswer(question: QuestionBlock, answer: AnswerKind): void {
    question.answer = answer;
    if (answer !== 'yes_no') question.health = null;
    this.touch();
  }

  /** `condition` is `yes` or `no` with the id of the question, or empty for always. */
  setWhen(question: QuestionBlock, condition: string): void {
    const [is, ...id] = condition.split(' ');
    question.when = is === 'yes' || is === 'no' ? { question: id.join(' '), is } : null;
    this.touch();
  }

  setHealth(question: QuestionBlock, health: HealthQuestion | ''): void {
    question.health = health === '' ? null : health;
    this.touch();
  }

  #freeId(): string {
    const taken = new Set(
      this.form.blocks.flatMap((block) => (block.kind === 'question' ? [block.id] : [])),
    );
    let number = taken.size + 1;
    while (taken.has(`q${number}`)) number += 1;
    return `q${number}`;
  }
}
