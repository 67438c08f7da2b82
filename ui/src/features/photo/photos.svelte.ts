import type { Context } from '../../lib/app/context.svelte';
import { Loaded } from '../../lib/app/loaded.svelte';
import { Request } from '../../lib/app/request.svelte';
import {
  call,
  commands,
  type Area,
  type Failure,
  type Outcome,
  type PhotoAdded,
  type PhotoChange,
  type PhotoRow,
  type PhotosView,
  type PhotoView,
} from '../../lib/ipc';
import { t } from '../../lib/strings';
import { Comparison } from './comparison.svelte';

/** No more than these bytes of a file are read: of a larger one, enough for it to be refused. */
const MOST_READ = 40 * 1024 * 1024 + 1;

/** What the photos need of the client whose photos they are. */
interface Owner {
  readonly id: number;
  /** Changes something that is kept about the client, and says what was done. */
  change(command: Promise<unknown>, words: string): Promise<boolean>;
  /** Asks for the client again. */
  refresh(): Promise<void>;
}

/** A client's photos: listed, added, looked at, compared. */
export class Photos {
  readonly loaded: Loaded<PhotosView>;
  /** Asks for a photo in full. */
  readonly opening = new Request();
  /** Writes a copy of a photo, and waits for the dialog that asks where. */
  readonly exporting = new Request();
  /** Why files were not taken, each with its name. */
  refused = $state.raw<{ name: string; failure: Failure }[]>([]);
  /** How many files are still to be added. */
  adding = $state(0);
  /** Which view is listed; none: all. */
  only = $state<PhotoView | null>(null);
  /** Which view new photos show. */
  fresh = $state<PhotoView>('front');
  /** The photo that is looked at. */
  shown = $state<number | null>(null);
  /** It in full. */
  picture = $state.raw<string | null>(null);
  comparison = $state.raw<Comparison | null>(null);

  /** Whether the client is shown no more. */
  #closed = false;
  readonly #owner: Owner;
  readonly #context: Context;

  constructor(owner: Owner, context: Context) {
    this.#owner = owner;
    this.#context = context;
    this.loaded = new Loaded(() => commands.photos({ id: owner.id }), context);
  }

  get rows(): PhotoRow[] {
    return this.loaded.view?.rows ?? [];
  }

  /** Those that are listed, by the day that they were taken on. */
  get days(): { label: string; since: string; rows: PhotoRow[] }[] {
    const days: { label: string; since: string; rows: PhotoRow[] }[] = [];
    for (const row of this.rows) {
      if (this.only !== null && row.view !== this.only) continue;
      const last = days.at(-1);
      if (last?.label === row.date_label) last.rows.push(row);
      else days.push({ label: row.date_label, since: row.since, rows: [row] });
    }
    return days;
  }

  /** The photo that is looked at; none once it is gone. */
  get row(): PhotoRow | null {
    return this.rows.find(({ id }) => id === this.shown) ?? null;
  }

  /** Asks for the photos, if they are shown. */
  sync(): void {
    if (this.loaded.view !== null) void this.loaded.load();
  }

  /** Adds files, one after the other; all of them are one step. */
  async add(files: Iterable<File>): Promise<void> {
    const all = [...files];
    if (all.length === 0 || !this.#context.writing.allowed()) return;
    if (this.adding === 0) this.refused = [];
    this.adding += all.length;
    // As it is now: the artist may choose another for the next ones meanwhile.
    const [client, view] = [this.#owner.id, this.fresh];
    let earlier: number | null = null;
    let count = 0;
    for (const file of all) {
      const outcome: Outcome<PhotoAdded> = await call(
        base64(file).then((text) =>
          commands.add_photo({ client, view, file: text, with: earlier }),
        ),
      );
      this.adding -= 1;
      if ('ok' in outcome) {
        earlier = outcome.ok.id;
        count += 1;
      } else if (outcome.failure.code === 'vault-locked')
        return this.#context.failed(outcome.failure);
      else this.#refuse(file.name, outcome.failure);
    }
    if (count === 0) return;
    if (!this.#closed) await this.#owner.refresh();
    this.#context.did(t('photo-added', { count }));
  }

  /** Lists a file that was not taken; of a client who is shown no more, says so. */
  #refuse(name: string, failure: Failure): void {
    if (this.#closed) this.#context.failed(failure);
    else this.refused = [...this.refused, { name, failure }];
  }

  /** Opens a photo in full. */
  async open(id: number): Promise<void> {
    this.shown = id;
    this.picture = null;
    const full = await this.opening.send(commands.photo({ id }));
    if (full && this.shown === id) this.picture = full.picture;
  }

  /** Closes it: nothing of it stays. */
  hide(): void {
    this.opening.clear();
    this.shown = null;
    this.picture = null;
  }

  /** Saves what is said of a photo. */
  async save(id: number, change: PhotoChange): Promise<void> {
    if ((await this.#context.ask(commands.save_photo({ id, change }))) === undefined) return;
    await this.loaded.load();
    this.#context.changes.tell({ kind: 'step' });
  }

  /** Writes a copy to a file, with parts of it covered. */
  async export(id: number, covered: Area[]): Promise<void> {
    if (this.exporting.busy) return;
    const done = await this.exporting.send(commands.export_photo({ id, covered }), (failure) =>
      this.#context.failed(failure),
    );
    if (done && done.words !== null) this.#context.notices.say(done.words);
  }

  async remove(id: number): Promise<void> {
    this.hide();
    await this.#owner.change(commands.bin({ kind: 'photo', id }), t('photo-binned'));
  }

  /** Compares the earliest with a later photo: of the same view, where there are two. */
  compare(later: PhotoRow | null = null): void {
    const listed = this.rows.filter(({ view }) => this.only === null || view === this.only);
    const second = later ?? listed[0];
    if (!second) return;
    const others = this.rows.filter(({ id }) => id !== second.id);
    const first = others.findLast(({ view }) => view === second.view) ?? others.at(-1);
    if (!first) return;
    this.hide();
    this.comparison = new Comparison(this, this.#context, first.id, second.id);
  }

  endComparison(): void {
    this.comparison?.close();
    this.comparison = null;
  }

  /** Drops everything. */
  close(): void {
    this.#closed = true;
    this.hide();
    this.endComparison();
    this.loaded.clear();
    this.loaded.view = null;
  }
}

/** What is in a file, in Base64. */
function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error());
    reader.readAsDataURL(file.slice(0, MOST_READ));
  });
}
