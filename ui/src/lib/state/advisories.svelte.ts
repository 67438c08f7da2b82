import { call, commands, type Advisory } from '../ipc';

/** What the artist should know. What they dismiss stays away as long as the vault is open. */
export class Advisories {
  #all = $state.raw<Advisory[]>([]);
  #dismissed = $state.raw<Advisory['kind'][]>([]);
  #turn = 0;

  /** What is so and was not dismissed, the weightiest first. */
  get shown(): Advisory[] {
    return this.#all.filter(({ kind }) => !this.#dismissed.includes(kind));
  }

  dismiss(kind: Advisory['kind']): void {
    this.#dismissed = [...this.#dismissed, kind];
  }

  /**
   * Asks again; what is shown stays until the answer. A vault that cannot be read says so in
   * whatever room is open.
   */
  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    const outcome = await call(commands.advisories());
    if (turn !== this.#turn) return;
    if ('ok' in outcome) this.#all = outcome.ok;
  }

  /** Hears no answer any more. */
  close(): void {
    this.#turn += 1;
  }
}
