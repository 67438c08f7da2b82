import { commands, type AccessView, type DueView } from '../../lib/ipc';
import { t } from '../../lib/strings';
import { Loaded } from '../../lib/app/loaded.svelte';
import { Backups } from '../backup/backups.svelte';
import { Bin } from '../history/bin.svelte';
import { Exchange } from '../exchange/exchange.svelte';
import type { CareGround } from '../studio/care-ground';
import { Keys } from '../vault/keys.svelte';
import { LongTask, type End } from '../../lib/app/long-task.svelte';
import { Settings } from './settings-form.svelte';
import { StudioFields } from './studio-form.svelte';

/** The parts of the settings, in order. */
export const SECTIONS = [
  'studio',
  'printing',
  'sessions',
  'products',
  'screen',
  'keys',
  'backups',
  'exchange',
  'keeping',
  'bin',
  'vault',
] as const;

export type Section = (typeof SECTIONS)[number];

/** The settings and the care of the vault. It asks for nothing before a section is looked at. */
export class Care {
  section = $state<Section>('studio');
  /** How the last check of the vault ended. */
  verified = $state.raw<End | null>(null);

  readonly task = new LongTask();
  readonly settings: Settings;
  readonly studio: StudioFields;
  readonly keys: Keys;
  readonly backups: Backups;
  readonly exchange: Exchange;
  readonly bin: Bin;
  readonly due: Loaded<DueView[]>;
  readonly accesses: Loaded<AccessView[]>;

  constructor(readonly ground: CareGround) {
    this.due = new Loaded(commands.retention_due, ground);
    this.accesses = new Loaded(commands.accesses, ground);
    this.settings = new Settings(ground);
    this.studio = new StudioFields(ground);
    this.keys = new Keys(ground, this.task);
    this.backups = new Backups(ground, this.task);
    this.exchange = new Exchange(ground, this.task);
    this.bin = new Bin(ground);
  }

  /** Turns to a section. */
  show(section: Section): void {
    if (section !== this.section) this.leave();
    this.section = section;
  }

  /** Forgets what was typed to open something, and how the last task ended. */
  leave(): void {
    this.keys.cancel();
    this.backups.opening.cancel();
    this.backups.opening.end = null;
    this.verified = null;
  }

  /** Asks for what a section shows. */
  async load(section: Section): Promise<void> {
    await Promise.all(this.#loads(section).map((load) => load()));
  }

  /** Asks again for what is shown, because records have changed. */
  async refresh(): Promise<void> {
    await this.load(this.section);
  }

  /** Reads and checks everything in the vault. */
  async verify(): Promise<void> {
    this.verified = null;
    const checked = await this.task.run(
      t('verify-doing'),
      commands.verify,
      (failure) => (this.verified = { failure }),
    );
    if (checked) this.verified = { words: checked.words };
  }

  /** Who is due, once the rule that was just set is saved. */
  async askDue(): Promise<void> {
    await this.settings.saver.finish();
    await this.due.load();
  }

  #loads(section: Section): (() => Promise<unknown>)[] {
    const settings = () => this.settings.load();
    switch (section) {
      case 'studio':
        return [() => this.studio.load()];
      case 'printing':
      case 'sessions':
      case 'products':
      case 'screen':
        return [settings];
      case 'keys':
        return [settings, () => this.studio.load(), () => this.keys.recovery.look()];
      case 'backups':
        return [() => this.backups.loaded.load()];
      case 'exchange':
        return [];
      case 'keeping':
        return [settings, () => this.due.load()];
      case 'bin':
        return [() => this.bin.loaded.load()];
      case 'vault':
        return [settings, () => this.accesses.load()];
    }
  }
}
