import { call, commands, type Failure, type PageRequest } from '../../ipc';

/** What showing a recovery key stands on. */
export interface RecoveryGround {
  readonly delivering: boolean;
  deliver(how: 'print' | 'save', page: PageRequest): Promise<boolean>;
  failed(failure: Failure): void;
}

/** A new recovery key, shown once. */
export class Recovery {
  /** In groups, to be read; none while there is none to be shown. */
  groups = $state.raw<string[] | null>(null);
  /** Whether it was printed or saved. */
  kept = $state(false);

  readonly #ground: RecoveryGround;
  readonly #finished: () => void;

  /** `finished` runs once the key is dropped. */
  constructor(ground: RecoveryGround, finished: () => void = () => undefined) {
    this.#ground = ground;
    this.#finished = finished;
  }

  get delivering(): boolean {
    return this.#ground.delivering;
  }

  /** Shows the key that waits; shows nothing where none waits. */
  async look(): Promise<void> {
    const outcome = await call(commands.recovery_key());
    if ('ok' in outcome) this.show(outcome.ok.groups);
    else if (outcome.failure.code !== 'recovery-key-gone') this.#ground.failed(outcome.failure);
  }

  /** Shows a key that was just made. */
  show(groups: string[]): void {
    this.groups = groups;
    this.kept = false;
  }

  async deliver(how: 'print' | 'save'): Promise<void> {
    if (await this.#ground.deliver(how, { kind: 'recovery' })) this.kept = true;
  }

  /** Ends the showing: the key is printed, or written down. */
  async finish(): Promise<void> {
    const outcome = await call(commands.finish_recovery());
    if ('failure' in outcome) {
      this.#ground.failed(outcome.failure);
      return;
    }
    this.groups = null;
    this.#finished();
  }
}
