/** What has changed in the vault. */
export type Change =
  /** One change, already on the screen where it was made: counts and lists of the day ask again. */
  | { kind: 'step' }
  /** Any number of records: whatever shows records asks again. */
  | { kind: 'records' }
  /** One client was made of two. */
  | { kind: 'merged'; keep: number; other: number }
  /** A client is gone for good; `null` where the page does not know who. */
  | { kind: 'erased'; client: number | null };

/** Tells whoever shows records that some of them have changed. */
export class Changes {
  readonly #hearers = new Set<(change: Change) => void>();

  /** Hears every change from here on; what it gives back ends that. */
  hear(hearer: (change: Change) => void): () => void {
    this.#hearers.add(hearer);
    return () => this.#hearers.delete(hearer);
  }

  tell(change: Change): void {
    for (const hear of [...this.#hearers]) hear(change);
  }
}
