import type { Context } from '../../lib/app/context.svelte';
import { Loaded } from '../../lib/app/loaded.svelte';
import { Request } from '../../lib/app/request.svelte';
import { Saver } from '../../lib/app/saver.svelte';
import {
  call,
  commands,
  type AccentView,
  type StudioProfile,
  type StudioView,
} from '../../lib/ipc';
import { StudioLogo } from './studio-logo.svelte';

/** The studio's profile as it is typed; saved as it is typed. */
export class StudioFields {
  readonly loaded: Loaded<StudioView>;
  readonly saver: Saver;
  readonly logo: StudioLogo;

  /** What was typed here; none: nothing since the last answer. */
  #typed = $state.raw<StudioProfile | null>(null);
  /** How the colour that was typed here is printed; none: nothing since the last answer. */
  #accent = $state.raw<AccentView | null>(null);
  readonly #printing = new Request();
  readonly #renamed: (name: string) => void;

  /** `renamed` hears the name once it is saved. */
  constructor(context: Context, renamed: (name: string) => void) {
    this.loaded = new Loaded(commands.studio, context);
    this.logo = new StudioLogo(this.loaded, context);
    this.#renamed = renamed;
    this.saver = new Saver(() => this.#save(), context.drafts);
  }

  /** As it is now; none before the first answer. */
  get profile(): StudioProfile | null {
    return this.#typed ?? this.loaded.view?.studio ?? null;
  }

  /** How its colour is printed; none before the first answer. */
  get accent(): AccentView | null {
    return this.#accent ?? this.loaded.view?.accent ?? null;
  }

  /** Asks for the profile, unless something typed here is not saved yet. */
  async load(): Promise<void> {
    if (this.saver.unsaved) return;
    await this.loaded.load();
    if (this.saver.unsaved || this.loaded.failure) return;
    this.#typed = null;
    this.#accent = null;
  }

  type(field: keyof StudioProfile, text: string): void {
    if (!this.profile) return;
    this.#typed = { ...this.profile, [field]: text };
    this.saver.touch();
  }

  /** Chooses a colour; an empty text for black. */
  async paint(accent: string): Promise<void> {
    this.type('accent', accent);
    this.#accent = (await this.#printing.send(commands.accent({ accent }))) ?? this.#accent;
  }

  async #save(): ReturnType<ConstructorParameters<typeof Saver>[0]> {
    const studio = this.profile;
    if (!studio) return { ok: null };
    const outcome = await call(commands.save_studio({ studio }));
    if ('ok' in outcome) this.#renamed(studio.name);
    return outcome;
  }
}
