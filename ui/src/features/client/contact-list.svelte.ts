import type { ContactKind, ContactPoint } from '../../lib/ipc';

const blank = (): ContactPoint => ({ value: '', kind: 'unknown', label: '' });

/** Telephone numbers or e-mail addresses as they stand in a form: at least one, which may be blank. */
export class ContactList {
  all: ContactPoint[] = $state([blank()]);
  readonly #ontouch: () => void;

  constructor(ontouch: () => void) {
    this.#ontouch = ontouch;
  }

  /** Those that are not blank. */
  get filled(): ContactPoint[] {
    return $state.snapshot(this.all).filter(({ value }) => value.trim() !== '');
  }

  /** Fills the form. */
  take(from: ContactPoint[]): void {
    this.all = from.length > 0 ? structuredClone(from) : [blank()];
  }

  /** Adds a blank one, unless the last is blank still. */
  add(): void {
    if (this.all.at(-1)?.value.trim() !== '') this.all.push(blank());
  }

  setKind(index: number, kind: ContactKind): void {
    const point = this.all[index];
    if (!point) return;
    point.kind = kind;
    point.label = '';
    this.#ontouch();
  }

  /** Takes one out; what it gives back puts it in again. */
  remove(index: number): () => void {
    return this.#change((all) => all.filter((_, place) => place !== index));
  }

  /** Puts one before the others; what it gives back puts it where it was. */
  prefer(index: number): () => void {
    return this.#change((all) => [
      ...all.filter((_, place) => place === index),
      ...all.filter((_, place) => place !== index),
    ]);
  }

  #change(to: (all: ContactPoint[]) => ContactPoint[]): () => void {
    const before = $state.snapshot(this.all);
    this.all = to(before);
    this.#ontouch();
    return () => {
      this.all = structuredClone(before);
      this.#ontouch();
    };
  }
}
