import { TypedFields } from '../kit/typed.svelte';

/** What is being typed and not on the disk yet. Everything here is saved before the vault locks. */
export class Drafts {
  /** The dates and times that may be typed and not taken yet. */
  readonly fields = new TypedFields();
  readonly #flushes = new Set<() => Promise<boolean>>();

  /** `typed` hears that something is typed anywhere. */
  constructor(readonly typed: () => void = () => {}) {}

  /**
   * Takes in what saves a draft and says whether nothing of it is left unsaved; what it gives back
   * takes it out again.
   */
  add(flush: () => Promise<boolean>): () => void {
    this.#flushes.add(flush);
    return () => this.#flushes.delete(flush);
  }

  /** Saves every draft, and says whether nothing is left unsaved. It never fails. */
  async flush(): Promise<boolean> {
    const read = await this.fields.settle();
    const saved = await Promise.allSettled([...this.#flushes].map((flush) => flush()));
    return read && saved.every((one) => one.status === 'fulfilled' && one.value);
  }
}
