import { call, commands, type Failure, type OpenView, type Paper, type StartView } from '../ipc';
import { NewPassphrase } from './care/new-passphrase.svelte';

/** Below this wait nothing is said about waiting, in milliseconds. */
const PATIENCE = 300;

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
    () => (this.failure = null),
  );
  /** Whether the artist has tried to go on from the step at hand. */
  tried = $state(false);
  /** Whether a vault is being made or opened. */
  busy = $state(false);
  /** Whether that has taken long enough to say so. */
  slow = $state(false);
  failure = $state.raw<Failure | null>(null);

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
    this.failure = null;
  }

  async #run(command: Promise<OpenView>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = null;
    const patience = setTimeout(() => (this.slow = true), PATIENCE);
    const outcome = await call(command);
    clearTimeout(patience);
    this.busy = false;
    this.slow = false;
    if ('failure' in outcome) {
      this.failure = outcome.failure;
      return;
    }
    this.passphrase.clear();
    this.#opened(outcome.ok);
  }
}
