import { asBase64 } from '../../lib/app/base64';
import type { Context } from '../../lib/app/context.svelte';
import type { Loaded } from '../../lib/app/loaded.svelte';
import { Request } from '../../lib/app/request.svelte';
import { commands, type DoneView, type StudioView } from '../../lib/ipc';

/** No more than these bytes of a file are read: of a larger one, enough for it to be refused. */
const MOST_READ = 4 * 1024 * 1024 + 1;

/** The studio's logo: chosen, replaced, removed. */
export class StudioLogo {
  /** Keeps a file, and says why it cannot be kept. */
  readonly request = new Request();

  readonly #loaded: Loaded<StudioView>;
  readonly #context: Context;

  constructor(loaded: Loaded<StudioView>, context: Context) {
    this.#loaded = loaded;
    this.#context = context;
  }

  /** The picture as it is kept; none: there is none. */
  get picture(): string | null {
    return this.#loaded.view?.logo ?? null;
  }

  /** Makes the logo of a file. */
  async choose(file: File): Promise<void> {
    if (!this.#context.writing.allowed()) return;
    await this.#keep(asBase64(file, MOST_READ).then((text) => commands.save_logo({ file: text })));
  }

  async remove(): Promise<void> {
    await this.#keep(commands.remove_logo());
  }

  async #keep(command: Promise<DoneView>): Promise<void> {
    const done = await this.request.send(command);
    if (!done) return;
    await this.#loaded.load();
    if (done.words !== null) this.#context.did(done.words);
  }
}
