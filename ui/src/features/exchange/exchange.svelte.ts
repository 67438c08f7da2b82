import type { Context } from '../../lib/app/context.svelte';
import type { LongTask } from '../../lib/app/long-task.svelte';
import {
  commands,
  type Column,
  type DateOrder,
  type ExportRequest,
  type Failure,
  type ImportReadAs,
  type ImportRow,
  type ImportView,
  type Letters,
} from '../../lib/ipc';
import { t } from '../../lib/strings';

/** The export and the import of records. */
export class Exchange {
  /** What is in the file that was chosen; none: none is chosen. */
  file = $state.raw<ImportView | null>(null);
  /** Why the file cannot be imported as it is read now. */
  failure = $state.raw<Failure | null>(null);
  /** Whether the file is being read. */
  reading = $state(false);
  /** Places whose `taken` is turned round. */
  turned = $state.raw<ReadonlySet<number>>(new Set());

  readonly #context: Context;
  readonly #task: LongTask;
  /** How the file is to be read, from the first choice until it has been read so. */
  #wanted: ImportReadAs | null = null;

  constructor(context: Context, task: LongTask) {
    this.#context = context;
    this.#task = task;
  }

  /** Writes records to a file that the artist chooses. */
  async export(request: ExportRequest): Promise<void> {
    await this.#context.drafts.flush();
    const done = await this.#task.run(
      t('export-doing'),
      () => commands.export(request),
      (failure) => this.#context.failed(failure),
    );
    if (done) this.#context.exported(done);
  }

  /** Asks for a file and reads it. Nothing is imported yet. */
  async choose(): Promise<void> {
    if (this.reading) return;
    this.reading = true;
    const file = await this.#task.run(t('import-reading'), commands.import_preview, (failure) => {
      if (this.#stopped(failure)) return;
      this.drop();
      this.failure = failure;
    });
    this.reading = false;
    if (file) this.#show(file);
  }

  /** Takes a column of the spreadsheet for something else. */
  async take(place: number, column: Column): Promise<void> {
    if (!this.file) return;
    // What the artist has chosen stands at once, even where the file cannot be read so.
    const columns = this.file.columns.map((one, index) =>
      index === place ? { ...one, column } : one,
    );
    this.file = { ...this.file, columns };
    await this.#reread({ columns: columns.map((one) => one.column) });
  }

  /** Says how the file's letters are written. Its headings may mean something else then. */
  async spell(letters: Letters): Promise<void> {
    await this.#reread({ letters, columns: null });
  }

  /** Says what comes first in dates. */
  async date(dates: DateOrder): Promise<void> {
    await this.#reread({ dates });
  }

  /**
   * Reads the file again, as it is read now but for what is said otherwise. What is said while it is
   * read is read after that.
   */
  async #reread(said: Partial<ImportReadAs>): Promise<void> {
    if (!this.file) return;
    this.#wanted = { ...(this.#wanted ?? readAs(this.file)), ...said };
    if (this.reading) return;
    this.reading = true;
    let asked: ImportReadAs;
    let file: ImportView | undefined;
    do {
      asked = this.#wanted;
      file = await this.#task.run(
        t('import-reading'),
        () => commands.import_reread(asked),
        (failure) => (this.failure = failure),
      );
    } while (asked !== this.#wanted);
    this.#wanted = null;
    this.reading = false;
    if (file) this.#show(file);
  }

  /** Whether a client of the file is imported. */
  isTaken(row: ImportRow): boolean {
    return row.taken !== this.turned.has(row.place);
  }

  turn(row: ImportRow): void {
    const turned = new Set(this.turned);
    if (!turned.delete(row.place)) turned.add(row.place);
    this.turned = turned;
  }

  /** Imports what was chosen. */
  async confirm(): Promise<void> {
    if (!this.file || this.failure || this.file.missing !== null) return;
    const turned = [...this.turned];
    const done = await this.#task.run(
      t('import-doing'),
      () => commands.import_confirm({ turned }),
      (failure) => {
        // What was stopped can be imported again.
        if (!this.#stopped(failure)) this.failure = failure;
      },
    );
    if (!done) return;
    this.drop();
    this.#context.changes.tell({ kind: 'records' });
    if (done.words !== null) this.#context.did(done.words);
  }

  /** Forgets the file. */
  drop(): void {
    this.file = null;
    this.failure = null;
    this.turned = new Set();
  }

  /** Says that the artist has stopped it, where that is why it failed. */
  #stopped(failure: Failure): boolean {
    const stopped = failure.code === 'stopped';
    if (stopped) this.#context.failed(failure);
    return stopped;
  }

  #show(file: ImportView): void {
    this.file = file;
    this.failure = null;
    this.turned = new Set();
    this.#wanted = null;
  }
}

/** How a file was read. */
function readAs({ columns, letters, dates }: ImportView): ImportReadAs {
  return {
    columns: columns.length > 0 ? columns.map(({ column }) => column) : null,
    letters: letters?.letters ?? null,
    dates: dates?.order ?? null,
  };
}
