import {
  call,
  commands,
  type ClientModeView,
  type Failure,
  type OpenView,
  type StartView,
} from '../lib/ipc';
import { hear } from '../lib/ipc/events';
import { t } from '../lib/strings';
import { FoundBackups } from '../features/backup/found-backups.svelte';
import { ClientMode } from '../features/form/client-mode.svelte';
import { backgroundColour } from '../features/settings/appearance';
import { FirstStart } from '../features/vault/first-start.svelte';
import { Unlocking } from '../features/vault/unlocking.svelte';
import { OpenVault } from './open-vault.svelte';

/** What the window shows. */
export type Shown =
  /** There is no vault yet. */
  | { at: 'first'; form: FirstStart; found: FoundBackups }
  /** The vault is locked. */
  | { at: 'locked'; studio: string }
  /** The vault cannot be looked at. */
  | { at: 'broken'; failure: Failure; found: FoundBackups }
  /** There should be a vault and it is not where it is looked for, as on a stick pulled out. */
  | { at: 'away'; folder: string; found: FoundBackups }
  /** The screen is in a client's hands. */
  | { at: 'client'; mode: ClientMode }
  | { at: 'open'; vault: OpenVault };

/**
 * How long the lock waits for what is being typed to be saved, in milliseconds. A disk that takes
 * longer must not keep the key in memory: what the screen has not called saved is given up then.
 */
const MOMENT = 50;

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The window: what stands before a vault that is not open, or the open vault. */
export class AppWindow {
  shown = $state.raw<Shown>({ at: 'locked', studio: '' });
  /** Whether the vault is being locked; nothing is tried until it is. */
  locking = $state(false);

  readonly unlocking = new Unlocking((open, byRecoveryKey) => {
    const vault = this.enter(open);
    if (this.#sought) this.#find();
    if (byRecoveryKey) vault.context.notices.say(t('unlocked-by-key'));
  });

  /** Whether the lock under way is one that nothing holds up. */
  #mustLock = false;
  /** Whether a client was asked for while the vault was locked. */
  #sought = false;

  constructor(readonly start: StartView) {
    hear('systemLocks', () => void this.lock());
    hear('find', () => this.#find());
  }

  /** Asks what there is of a vault, and shows it. */
  async look(): Promise<void> {
    const outcome = await call(commands.vault_state());
    if ('failure' in outcome) {
      this.shown = { at: 'broken', failure: outcome.failure, found: this.#found() };
      return;
    }
    const state = outcome.ok;
    switch (state.state) {
      case 'none':
        this.beginAnew();
        return;
      case 'away':
        this.shown = { at: 'away', folder: state.folder, found: this.#found() };
        return;
      case 'locked':
        this.unlocking.pause(state.wait_seconds);
        this.shown = { at: 'locked', studio: state.studio };
        return;
      case 'client_mode':
        this.shown = { at: 'client', mode: new ClientMode(this) };
        return;
      case 'open':
        this.enter(state);
    }
  }

  /** Begins with a vault that is yet to be made. */
  beginAnew(): void {
    this.shown = {
      at: 'first',
      form: new FirstStart(this.start, (open) => void this.enter(open)),
      found: this.#found(),
    };
  }

  /** Shows an open vault. */
  enter(open: OpenView): OpenVault {
    const vault = new OpenVault(this.start, open, this);
    this.shown = { at: 'open', vault };
    return vault;
  }

  async lock(unlessUnsaved = false): Promise<boolean> {
    const { shown } = this;
    // Whoever locks without asking is heard even while somebody else's lock saves.
    if (!unlessUnsaved) this.#mustLock = true;
    if (shown.at === 'client') return this.#lockClientMode(shown.mode);
    if (this.locking || shown.at !== 'open') return true;
    this.locking = true;
    this.#mustLock = !unlessUnsaved;
    const { vault } = shown;
    // The saving begins before anything is taken off the screen, and nothing is shown meanwhile.
    const saving = vault.context.drafts.flush();
    this.shown = { at: 'locked', studio: vault.sample ? '' : vault.name };
    const late = after(MOMENT);
    const saved = await Promise.race([saving, late]);
    if (saved === false && !this.#mustLock) {
      this.shown = shown;
      this.locking = false;
      return false;
    }
    await Promise.race([vault.close(), late]);
    // The page mostly ends here: another takes its place, which holds nothing of this one.
    const outcome = await call(commands.lock({ ground: backgroundColour() }));
    if ('ok' in outcome || outcome.failure.code === 'vault-locked') await this.look();
    else this.shown = { at: 'broken', failure: outcome.failure, found: this.#found() };
    this.locking = false;
    return true;
  }

  /** Locks while a client has the screen: what was answered is kept for the artist. */
  async #lockClientMode(mode: ClientMode): Promise<boolean> {
    if (this.locking) return true;
    this.locking = true;
    this.shown = { at: 'locked', studio: '' };
    await Promise.race([mode.flush(), after(MOMENT)]);
    mode.close();
    await call(commands.lock({ ground: backgroundColour() }));
    await this.look();
    this.locking = false;
    return true;
  }

  /** The screen is in a client's hands: nothing else of the vault stays in the page. */
  handedOver(mode: ClientModeView): void {
    if (this.shown.at === 'open') void this.shown.vault.close();
    this.shown = { at: 'client', mode: new ClientMode(this, mode) };
  }

  /** The screen is the artist's again, who sees what their client has signed. */
  async left(client: number): Promise<void> {
    await this.look();
    if (this.shown.at === 'open') this.shown.vault.router.openClient(client, 'forms');
  }

  restored(open: OpenView): void {
    if (this.shown.at === 'open') void this.shown.vault.close();
    this.enter(open);
  }

  locked(): void {
    if (this.shown.at !== 'open' && this.shown.at !== 'client') return;
    if (this.shown.at === 'open') void this.shown.vault.close();
    this.shown = { at: 'locked', studio: '' };
    void this.look();
  }

  /** Opens what finds a client, now or once the vault is open. */
  #find(): void {
    const { shown } = this;
    this.#sought = shown.at === 'locked';
    if (shown.at === 'open' && !shown.vault.recovery) shown.vault.finder.show();
  }

  #found(): FoundBackups {
    return new FoundBackups((open) => void this.enter(open));
  }
}
