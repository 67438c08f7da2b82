import type { Context } from '../../lib/app/context.svelte';
import { LongTask } from '../../lib/app/long-task.svelte';
import type { Part } from '../../lib/app/router.svelte';
import type { OpenView, SettingsForm } from '../../lib/ipc';
import { Backups } from '../backup/backups.svelte';
import { VaultCheck } from '../backup/vault-check.svelte';
import { Exchange } from '../exchange/exchange.svelte';
import { Forms } from '../form/forms.svelte';
import { Bin } from '../history/bin.svelte';
import { Prices } from '../quote/prices.svelte';
import { Keys } from '../vault/keys.svelte';
import { Retention } from './retention.svelte';
import { Settings } from './settings.svelte';
import { StudioFields } from './studio-profile.svelte';

/** Who hears what the settings change outside of them. */
interface Hearer {
  /** The settings are other ones now. */
  applied(settings: SettingsForm): void;
  /** The studio has another name. */
  renamed(name: string): void;
  /** Another vault is open in the place of this one. */
  restored(view: OpenView): void;
}

/** The parts of the settings. Nothing is asked for before a part is shown. */
export class Parts {
  readonly task = new LongTask();
  readonly settings: Settings;
  readonly studio: StudioFields;
  readonly prices: Prices;
  readonly keys: Keys;
  readonly backups: Backups;
  readonly exchange: Exchange;
  readonly forms: Forms;
  readonly retention: Retention;
  readonly bin: Bin;
  readonly check: VaultCheck;

  constructor(context: Context, hearer: Hearer) {
    this.settings = new Settings(context, (settings) => hearer.applied(settings));
    this.studio = new StudioFields(context, (name) => hearer.renamed(name));
    this.prices = new Prices(context);
    this.keys = new Keys(context, this.task);
    this.backups = new Backups(context, this.task, (view) => hearer.restored(view));
    this.exchange = new Exchange(context, this.task);
    this.forms = new Forms(context);
    this.retention = new Retention(context, this.settings);
    this.bin = new Bin(context);
    this.check = new VaultCheck(context, this.task);
    const { changes, router } = context;
    changes.hear(({ kind }) => {
      if (kind !== 'step' && router.section === 'settings') void this.load(router.part);
    });
  }

  /** Forgets what was typed to open something, and how the last task ended. */
  leave(): void {
    this.keys.cancel();
    this.forms.pin = '';
    this.backups.opening.cancel();
    this.backups.opening.end = null;
    this.check.end = null;
  }

  /** Asks for what a part shows. */
  async load(part: Part): Promise<void> {
    await Promise.all(this.#loads(part).map((load) => load()));
  }

  #loads(part: Part): (() => Promise<unknown>)[] {
    const settings = () => this.settings.load();
    switch (part) {
      case 'studio':
        return [() => this.studio.load()];
      case 'printing':
      case 'sessions':
      case 'products':
      case 'screen':
        return [settings];
      case 'prices':
        return [() => this.prices.load()];
      case 'forms':
        return [settings, () => this.forms.load()];
      case 'keys':
        return [settings, () => this.studio.load(), () => this.keys.recovery.look()];
      case 'backups':
        return [() => this.backups.loaded.load()];
      case 'exchange':
        return [];
      case 'keeping':
        return [settings, () => this.retention.due.load()];
      case 'bin':
        return [() => this.bin.loaded.load()];
      case 'vault':
        return [settings, () => this.check.accesses.load()];
    }
  }
}
