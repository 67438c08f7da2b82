/** What is being typed and not on the disk yet. Everything here is saved before the vault locks. */
export class Drafts {
  readonly #flushes = new Set<() => Promise<void>>();

  /** Takes in what saves a draft; what it gives back takes it out again. */
  add(flush: () => Promise<void>): () => void {
    this.#flushes.add(flush);
    return () => this.#flushes.delete(flush);
  }

  /** Saves every draft. It never fails: what cannot be saved has said so already. */
  async flush(): Promise<void> {
    await Promise.allSettled([...this.#flushes].map((flush) => flush()));
  }
}
