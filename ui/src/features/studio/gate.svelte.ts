import { call, commands, type Failure, type OpenView, type StartView } from '../../lib/ipc';
import { hear } from '../../lib/ipc/events';
import { t } from '../../lib/strings';
import { ground } from '../settings/appearance';
import { FoundBackups } from '../backup/found-backups.svelte';
import { FirstStart } from '../vault/first-start.svelte';
import { Studio, type Doorkeeper } from './studio.svelte';
import { Unlocking } from '../vault/unlocking.svelte';

/** What the artist stands before. */
export type Place =
  /** There is no vault yet. */
  | { at: 'first'; form: FirstStart; found: FoundBackups }
  /** The vault is locked. */
  | { at: 'locked'; studio: string }
  /** The vault cannot be looked at. */
  | { at: 'broken'; failure: Failure; found: FoundBackups }
  /** There should be a vault and it is not where it is looked for, as on a stick pulled out. */
  | { at: 'away'; folder: string; found: FoundBackups }
  | { at: 'open'; studio: Studio };

/**
 * How long the lock waits for what is being typed to be saved, in milliseconds. A disk that takes
 * longer must not keep the key in memory: what the screen has not called saved is given up then.
 */
const MOMENT = 50;

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The one way into the studio and out of it. What the vault holds is only behind it. */
export class Gate implements Doorkeeper {
  place = $state.raw<Place>({ at: 'locked', studio: '' });
  /** Whether the vault is being locked; nothing is tried until it is. */
  locking = $state(false);

  readonly unlocking = new Unlocking((open, byRecoveryKey) => {
    const studio = this.enter(open);
    if (this.#sought) this.#find();
    if (byRecoveryKey) studio.notices.say(t('unlocked-by-key'));
  });

  /** Whether the lock under way is one that nothing holds up. */
  #mustLock = false;
  /** Whether a client was asked for while the vault was locked. */
  #sought = false;

  constructor(readonly start: StartView) {
    hear('systemLocks', () => void this.lock());
    hear('find', () => this.#find());
  }

  /** Asks what there is of a vault, and stands before it. */
  async look(): Promise<void> {
    const outcome = await call(commands.vault_state());
    if ('failure' in outcome) {
      this.place = { at: 'broken', failure: outcome.failure, found: this.#found() };
      return;
    }
    const state = outcome.ok;
    switch (state.state) {
      case 'none':
        this.beginAnew();
        return;
      case 'away':
        this.place = { at: 'away', folder: state.folder, found: this.#found() };
        return;
      case 'locked':
        this.unlocking.pause(state.wait_seconds);
        this.place = { at: 'locked', studio: state.studio };
        return;
      case 'open':
        this.enter(state);
    }
  }

  /** Begins with a vault that is yet to be made. */
  beginAnew(): void {
    this.place = {
      at: 'first',
      form: new FirstStart(this.start, (open) => void this.enter(open)),
      found: this.#found(),
    };
  }

  /** Goes in. */
  enter(open: OpenView): Studio {
    const studio = new Studio(this.start, open, this);
    this.place = { at: 'open', studio };
    return studio;
  }

  async lock(unlessUnsaved = false): Promise<boolean> {
    const { place } = this;
    // Whoever locks without asking is heard even while somebody else's lock saves.
    if (!unlessUnsaved) this.#mustLock = true;
    if (this.locking || place.at !== 'open') return true;
    this.locking = true;
    this.#mustLock = !unlessUnsaved;
    const { studio } = place;
    // The saving begins before anything is taken off the screen, and nothing is shown meanwhile.
    const saving = studio.drafts.flush();
    this.place = { at: 'locked', studio: studio.sample ? '' : studio.name };
    const late = after(MOMENT);
    const saved = await Promise.race([saving, late]);
    if (saved === false && !this.#mustLock) {
      this.place = place;
      this.locking = false;
      return false;
    }
    await Promise.race([studio.close(), late]);
    // The page mostly ends here: another takes its place, which holds nothing of this one.
    const outcome = await call(commands.lock({ ground: ground() }));
    if ('ok' in outcome || outcome.failure.code === 'vault-locked') await this.look();
    else this.place = { at: 'broken', failure: outcome.failure, found: this.#found() };
    this.locking = false;
    return true;
  }

  restored(open: OpenView): void {
    if (this.place.at === 'open') void this.place.studio.close();
    this.enter(open);
  }

  fell(): void {
    if (this.place.at !== 'open') return;
    void this.place.studio.close();
    this.place = { at: 'locked', studio: '' };
    void this.look();
  }

  /** Opens what finds a client, now or once the vault is open. */
  #find(): void {
    const { place } = this;
    this.#sought = place.at === 'locked';
    if (place.at === 'open' && !place.studio.recovery) place.studio.finder.show();
  }

  #found(): FoundBackups {
    return new FoundBackups((open) => void this.enter(open));
  }
}
