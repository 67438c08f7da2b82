import { Request } from '../../lib/app/request.svelte';
import { commands, type OpenView, type Paper, type StartView } from '../../lib/ipc';
import { NewPassphrase } from './new-passphrase.svelte';

/** What of the studio is asked for at the start; the rest waits in the settings. */
export type Asked = 'name' | 'artist' | 'phone' | 'email' | 'website' | 'address';

/** The first start: what is entered before there is a vault. */
export class FirstStart {
  step = $state<'studio' | 'passphrase'>('studio');
  readonly studio = $state<Record<Asked, string>>({
    name: '',
    artist: '',
    phone: '',
    email: '',
    website: '',
    address: '',
  });
  paper = $state<Paper>('a4');
  readonly passphrase = new NewPassphrase(
    () => Object.values(this.studio),
    () => (this.request.failure = null),
  );
  /** Whether the artist has tried to go on from the step at hand. */
  tried = $state(false);
  /** Makes a vault, or opens the samples. */
  readonly request = new Request();

  readonly #opened: (view: OpenView) => void;

  constructor(start: StartView, opened: (view: OpenView) => void) {
    this.paper = start.paper;
    this.#opened = opened;
  }

  get nameMissing(): boolean {
    return this.studio.name.trim() === '';
  }

  /** Goes on to the next step, or makes the vault after the last. */
  async next(): Promise<void> {
    this.tried = true;
    if (this.step === 'studio') {
      if (this.nameMissing) return;
      this.#turn('passphrase');
    } else if (this.passphrase.ready) {
      await this.#run(
        commands.create_vault({
          passphrase: this.passphrase.text,
          studio: {
            ...$state.snapshot(this.studio),
            advice_number: '',
            emergency_number: '',
            zone: '',
            tagline: '',
            accent: '',
          },
          paper: this.paper,
        }),
      );
    }
  }

  back(): void {
    this.#turn('studio');
  }

  /** Opens sample clients, which are kept nowhere. */
  async lookAround(): Promise<void> {
    await this.#run(commands.open_samples());
  }

  #turn(step: FirstStart['step']): void {
    this.step = step;
    this.tried = false;
    this.request.failure = null;
  }

  async #run(command: Promise<OpenView>): Promise<void> {
    if (this.request.busy) return;
    this.request.failure = null;
    const view = await this.request.send(command);
    if (!view) return;
    this.passphrase.clear();
    this.#opened(view);
  }
}
