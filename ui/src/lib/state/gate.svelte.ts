import { call, commands, type Failure, type OpenView, type StartView } from '../ipc';
import { Studio, type Doorkeeper } from './studio.svelte';

/** What stands before the studio. */
export type Place =
  /** There is no vault yet. */
  | { at: 'first' }
  /** The vault is locked. */
  | { at: 'locked'; studio: string; waitSeconds: number }
  /** The vault cannot be looked at. */
  | { at: 'broken'; failure: Failure }
  | { at: 'open'; studio: Studio };

/** The one way into the studio and out of it. What the vault holds is only behind it. */
export class Gate implements Doorkeeper {
  place = $state.raw<Place>({ at: 'locked', studio: '', waitSeconds: 0 });
  /** Whether the vault is being locked; nothing can be typed until it is. */
  locking = $state(false);
  /** Why no backup could be made at the last lock. */
  backupFailed = $state.raw<Failure | null>(null);

  constructor(readonly start: StartView) {}

  /** The open studio. */
  get studio(): Studio | null {
    return this.place.at === 'open' ? this.place.studio : null;
  }

  /** Asks what there is of a vault, and stands before it. */
  async look(): Promise<void> {
    const outcome = await call(commands.vault_state());
    if ('failure' in outcome) {
      this.place = { at: 'broken', failure: outcome.failure };
      return;
    }
    const state = outcome.ok;
    switch (state.state) {
      case 'none':
        this.place = { at: 'first' };
        return;
      case 'locked':
        this.place = { at: 'locked', studio: state.studio, waitSeconds: state.wait_seconds };
        return;
      case 'open':
        this.enter(state);
    }
  }

  /** Goes in. */
  enter(open: OpenView): void {
    this.backupFailed = null;
    this.place = { at: 'open', studio: new Studio(this.start, open, this) };
  }

  /** Saves what is being typed, drops everything, and locks. */
  async lock(): Promise<void> {
    if (this.locking) return;
    this.locking = true;
    const { studio } = this;
    // The saving begins before anything is taken off the screen, and nothing is shown meanwhile.
    const closing = studio?.close();
    this.place = { at: 'locked', studio: studio?.open.studio ?? '', waitSeconds: 0 };
    await closing;
    const outcome = await call(commands.lock());
    if ('failure' in outcome) this.place = { at: 'broken', failure: outcome.failure };
    else {
      this.backupFailed = outcome.ok.backup_failed;
      await this.look();
    }
    this.locking = false;
  }

  restored(open: OpenView): void {
    void this.studio?.close();
    this.enter(open);
  }

  fell(): void {
    void this.studio?.close();
    this.place = { at: 'locked', studio: '', waitSeconds: 0 };
    void this.look();
  }
}
