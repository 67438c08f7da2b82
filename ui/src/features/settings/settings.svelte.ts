import type { Context } from '../../lib/app/context.svelte';
import { Loaded } from '../../lib/app/loaded.svelte';
import { Saver } from '../../lib/app/saver.svelte';
import { call, commands, type SettingsForm, type SettingsView } from '../../lib/ipc';
import { applyAppearance } from './appearance';

/** The most days after a session that a check-in may be due. */
const FURTHEST = 365;

/** The settings as they are changed; saved as they are. */
export class Settings {
  /** The days for check-ins as they are typed; none: as they are set. */
  days = $state<string | null>(null);
  readonly loaded: Loaded<SettingsView>;
  readonly saver: Saver;

  /** What was changed here; none: nothing since the last answer. */
  #changed = $state.raw<SettingsForm | null>(null);
  readonly #applied: (settings: SettingsForm) => void;

  /** `applied` hears every change. */
  constructor(context: Context, applied: (settings: SettingsForm) => void) {
    this.loaded = new Loaded(commands.settings, context);
    this.#applied = applied;
    this.saver = new Saver(() => this.#save(), context.drafts);
  }

  /** As they are now; none before the first answer. */
  get form(): SettingsForm | null {
    return this.#changed ?? this.loaded.view?.settings ?? null;
  }

  /** Asks for the settings, unless something changed here is not saved yet. */
  async load(): Promise<void> {
    if (this.saver.unsaved) return;
    await this.loaded.load();
    if (this.saver.unsaved || this.loaded.failure) return;
    this.#changed = null;
    this.days = null;
  }

  /** Changes settings. They hold at once. */
  change(change: Partial<SettingsForm>): void {
    if (!this.form) return;
    const form = { ...this.form, ...change };
    this.#changed = form;
    applyAppearance(form.appearance);
    this.#applied(form);
    this.saver.touch();
  }

  /** Takes the days for check-ins as they are typed; they hold once they can be read. */
  typeDays(typed: string): void {
    this.days = typed;
    const days = daysIn(typed);
    if (days) this.change({ check_in_days: days });
  }

  /** Whether the days as typed say nothing that can be set. */
  get daysUnclear(): boolean {
    return this.days !== null && daysIn(this.days) === null;
  }

  async #save(): ReturnType<ConstructorParameters<typeof Saver>[0]> {
    if (!this.form) return { ok: null };
    return call(commands.save_settings(this.form));
  }
}

/** The days in "2, 4, 10", in order, each once; none where they cannot be read. */
function daysIn(typed: string): number[] | null {
  if (!/^[\d\s,;]*$/.test(typed)) return null;
  const days = typed.match(/\d+/g)?.map(Number) ?? [];
  if (days.some((day) => day < 1 || day > FURTHEST)) return null;
  return [...new Set(days)].sort((one, other) => one - other);
}
