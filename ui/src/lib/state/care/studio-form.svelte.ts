import { call, commands, type StudioForm, type StudioProfile } from '../../ipc';
import { Saver } from '../saver.svelte';
import type { CareGround } from './ground';
import { Loaded } from './loaded.svelte';

/** The studio's profile as it is typed; saved as it is typed. */
export class StudioFields {
  /** As it is now; none before the first answer. */
  profile = $state<StudioProfile | null>(null);
  readonly loaded = new Loaded<StudioForm>(commands.studio);
  readonly saver: Saver;

  readonly #ground: CareGround;

  constructor(ground: CareGround) {
    this.#ground = ground;
    this.saver = new Saver(() => this.#save(), ground.drafts);
  }

  /** Asks for the profile, unless something typed here is not saved yet. */
  async load(): Promise<void> {
    if (this.saver.unsaved) return;
    await this.loaded.load();
    if (this.loaded.view && !this.saver.unsaved) this.profile = { ...this.loaded.view.studio };
  }

  type(field: keyof StudioProfile, text: string): void {
    if (!this.profile) return;
    this.profile[field] = text;
    this.saver.touch();
  }

  async #save(): ReturnType<ConstructorParameters<typeof Saver>[0]> {
    if (!this.profile) return { ok: null };
    const studio = $state.snapshot(this.profile);
    const outcome = await call(commands.save_studio({ studio }));
    if ('ok' in outcome) this.#ground.renamed(studio.name);
    return outcome;
  }
}
