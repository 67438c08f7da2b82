/** The app's own backend, without a window: `src-tauri/examples/backend` answers as the app does. */
import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { inject } from 'vitest';

import type { CreateRequest, Failure, OpenView } from '../src/lib/ipc/bindings';

/** What opens the vault of the sample clients. */
export const PASSPHRASE = 'four quiet lamps at noon';

const PROGRAM = resolve(
  import.meta.dirname,
  '../..',
  process.env['CARGO_TARGET_DIR'] ?? 'target',
  'debug/examples/backend' + (process.platform === 'win32' ? '.exe' : ''),
);

/** The commands that would open a dialog of the system, or show something outside the window. */
const OUTSIDE = new Set([
  'act_on_advisory',
  'choose_backup_folder',
  'export',
  'export_protocol',
  'find_backups',
  'import_preview',
  'import_protocol',
  'print',
  'save',
  'save_inspection',
  'save_signed',
]);

interface Waiting {
  answer: (view: unknown) => void;
  fail: (why: unknown) => void;
}

/** One backend in a process of its own. */
export class Backend {
  /** The other key to the vault. */
  recoveryKey = '';
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  /** Why there will be no more answers. */
  #ended: Error | undefined;

  constructor() {
    const folder = inject('built');
    const env = {
      ...process.env,
      // The studio's zone, whatever zone the tests run in.
      TZ: 'America/Vancouver',
      // What the page says of the order of dates holds, whatever is set here.
      LC_ALL: 'C.UTF-8',
      // What the app keeps beside the vault.
      HOME: folder,
      XDG_CACHE_HOME: folder,
    };
    const started = spawn(PROGRAM, [PASSPHRASE], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    this.#process = started;
    const end = (why: string) => {
      this.#ended ??= new Error(why);
      for (const { fail } of this.#waiting.values()) fail(this.#ended);
      this.#waiting.clear();
    };
    started.on('error', () => end(`${PROGRAM} is missing: cargo build --workspace --examples`));
    started.on('exit', () => end('The backend has ended.'));
    // That it has ended is told by the two above.
    started.stdin.on('error', () => undefined);
    createInterface(started.stdout).on('line', (line) => {
      const told = JSON.parse(line) as { id: number; ok?: unknown; failure?: Failure };
      const waiting = this.#waiting.get(told.id);
      this.#waiting.delete(told.id);
      if ('failure' in told) waiting?.fail(told.failure);
      else waiting?.answer(told.ok);
    });
  }

  /** Begins with a vault that nothing was done in yet, or with none. */
  async begin(vault: 'open' | 'locked' | 'none' = 'open'): Promise<void> {
    this.recoveryKey = (await this.#send('begin', vault !== 'none')) as string;
    if (vault === 'open') await this.ask('unlock', { kind: 'passphrase', text: PASSPHRASE });
  }

  /** The answer to a command; it throws a `Failure` where the command fails. */
  async ask<View = unknown>(command: string, request: unknown = null): Promise<View> {
    if (OUTSIDE.has(command)) throw new Error(`A test has to answer \`${command}\` itself.`);
    return (await this.#send(command, request)) as View;
  }

  /** Ends the process. */
  end(): void {
    this.#process.stdin?.end();
  }

  #send(command: string, request: unknown): Promise<unknown> {
    const id = ++this.#last;
    return new Promise((answer, fail) => {
      if (this.#ended) throw this.#ended;
      this.#waiting.set(id, { answer, fail });
      this.#process.stdin?.write(`${JSON.stringify({ id, command, request })}\n`);
    });
  }
}

/** Makes a vault without clients; its recovery key waits to be shown. */
export function makeVault(backend: Backend): Promise<OpenView> {
  return backend.ask('create_vault', {
    passphrase: PASSPHRASE,
    paper: 'a4',
    studio: {
      name: 'Crown & Co',
      artist: 'Ada Brandt',
      phone: '',
      email: '',
      website: '',
      address: '',
      emergency_number: '',
      advice_number: '',
      zone: '',
      tagline: '',
      accent: '',
    },
  } satisfies CreateRequest);
}

/** A failure with this code. */
export function failure(code: Failure['code'], params: Failure['params'] = {}): Failure {
  return { code, params };
}
