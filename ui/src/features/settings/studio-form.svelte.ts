import { call, commands, type StudioForm, type StudioProfile } from '../../lib/ipc';
import { Loaded } from '../../lib/app/loaded.svelte';
import { Saver } from '../../lib/app/saver.svelte';
import type { CareGround } from '../studio/care-ground';

/** The studio's profile as it is typed; saved as it is typed. */
export class StudioFields {
  readonly loaded: Loaded<StudioForm>;
  readonly saver: Saver;

  /** What was typed here; none: nothing since the last answer. */
  #typed = $state.raw<StudioProfile | null>(null);
  readonly #ground: CareGround;

  constructor(ground: CareGround) {
    this.loaded = new Loaded(commands.studio, ground);
    this.#ground = ground;
    this.saver = new Saver(() => this.#save(), ground.drafts);
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
    if ('ok' in outcome) this.#ground.renamed(studio.name);
    return outcome;
  }
}
