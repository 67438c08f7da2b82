import type { Context } from '../../lib/app/context.svelte';
import { Loaded } from '../../lib/app/loaded.svelte';
import { Saver } from '../../lib/app/saver.svelte';
import { call, commands, type StudioForm, type StudioProfile } from '../../lib/ipc';

/** The studio's profile as it is typed; saved as it is typed. */
export class StudioFields {
  readonly loaded: Loaded<StudioForm>;
  readonly saver: Saver;

  /** What was typed here; none: nothing since the last answer. */
  #typed = $state.raw<StudioProfile | null>(null);
  readonly #renamed: (name: string) => void;

  /** `renamed` hears the name once it is saved. */
  constructor(context: Context, renamed: (name: string) => void) {
    this.loaded = new Loaded(commands.studio, context);
    this.#renamed = renamed;
    this.saver = new Saver(() => this.#save(), context.drafts);
  }

  /** As it is now; none before the first answer. */
  get profile(): StudioProfile | null {
    return this.#typed ?? this.loaded.view?.studio ?? null;
  }

  /** Asks for the profile, unless something typed here is not saved yet. */
  async load(): Promise<void> {
    if (this.saver.unsaved) return;
    await this.loaded.load();
    if (!this.saver.unsaved && !this.loaded.failure) this.#typed = null;
  }

  type(field: keyof StudioProfile, text: string): void {
    if (!this.profile) return;
    this.#typed = { ...this.profile, [field]: text };
    this.saver.touch();
  }

  async #save(): ReturnType<ConstructorParameters<typeof Saver>[0]> {
    const studio = this.profile;
    if (!studio) return { ok: null };
    const outcome = await call(commands.save_studio({ studio }));
    if ('ok' in outcome) this.#renamed(studio.name);
    return outcome;
  }
}
