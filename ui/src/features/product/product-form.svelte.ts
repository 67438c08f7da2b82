import { Latest } from '../../lib/app/latest.svelte';
import {
  commands,
  type CheckRequest,
  type CheckView,
  type MarkView,
  type ScalpType,
} from '../../lib/ipc';
import type { SheetProduct } from '../sheet/sheet-form.svelte';

/** A label under the check, and what it is held against. It outlives a switch of sections. */
export class ProductForm {
  name = $state('');
  label = $state('');
  /** Ids of allergy groups, and names as typed. */
  allergies = $state<string[]>([]);
  scalpType = $state<ScalpType | null>(null);

  readonly answer = new Latest<CheckRequest, CheckView>(commands.check);

  /** Asks what the label says, also against a client's record; nothing while it is empty. */
  ask(client: number | null): void {
    if (this.label.trim() === '') {
      this.answer.clear();
      return;
    }
    this.answer.ask({
      label: this.label,
      allergies: [...this.allergies],
      scalp_types: this.scalpType ? [this.scalpType] : [],
      client,
    });
  }

  /**
   * The marks of the last answer, where they stand in the label as it is now. What was typed since
   * has none until the next answer.
   */
  get marks(): MarkView[] {
    const { view, answered } = this.answer;
    if (!view || !answered) return [];
    if (answered.label === this.label) return view.marks;
    return carried(view.marks, answered.label, this.label);
  }

  /** Adds an allergy, or takes it away. */
  toggleAllergy(allergy: string): void {
    const index = this.allergies.indexOf(allergy);
    if (index < 0) this.allergies.push(allergy);
    else this.allergies.splice(index, 1);
  }

  /** Writes the suggested name into the label in the place of the misspelt one. */
  accept({ start, end, text, suggestion }: MarkView): void {
    if (suggestion === null || this.label.slice(start, end) !== text) return;
    this.label = this.label.slice(0, start) + suggestion + this.label.slice(end);
  }

  /** The product as it was answered, for the sheet. */
  get forSheet(): SheetProduct | null {
    const { view, answered } = this.answer;
    if (!view || !answered) return null;
    const { label, allergies, scalp_types } = answered;
    const request = { name: this.name.trim(), label, allergies, scalp_types };
    return { request, verdict: view.headline };
  }
}

/** The marks before and after an edit; the ones that it touches are left out. */
export function carried(marks: MarkView[], before: string, after: string): MarkView[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const shift = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start < before.length - tail) return [];
    return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
  });
}
