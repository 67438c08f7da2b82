import { commands, type CheckRequest, type CheckView, type MarkView, type ScalpType } from '../ipc';
import { Latest } from './latest.svelte';

/** The largest file that is read as a label, in bytes. */
export const LARGEST_FILE = 2_000_000;

/** A label under the check, and what it is held against. */
export class ProductForm {
  name = $state('');
  label = $state('');
  allergies = $state<string[]>([]);
  scalpType = $state<ScalpType | null>(null);
  holdFattyAlcohols = $state(false);

  readonly answer = new Latest<CheckRequest, CheckView>(commands.check);

  /** What to ask the backend; nothing while the label is empty. */
  get request(): CheckRequest | null {
    if (this.label.trim() === '') return null;
    return {
      label: this.label,
      allergies: [...this.allergies],
      scalp_types: this.scalpType ? [this.scalpType] : [],
      hold_fatty_alcohols: this.holdFattyAlcohols,
    };
  }

  /** Adds or removes an allergy. */
  toggleAllergy(allergy: string): void {
    const index = this.allergies.indexOf(allergy);
    if (index < 0) this.allergies.push(allergy);
    else this.allergies.splice(index, 1);
  }

  /** Writes the suggested name into the label in the place of the misspelt one. */
  accept({ start, end, suggestion }: MarkView): void {
    if (suggestion === null) return;
    this.label = this.label.slice(0, start) + suggestion + this.label.slice(end);
  }
}
