import type { Backend } from '../../lib/app/backend';
import { Request } from '../../lib/app/request.svelte';
import {
  commands,
  type Alignment,
  type PairView,
  type PhotoChange,
  type PhotoPoint,
  type PhotoRow,
} from '../../lib/ipc';
import { Zoom } from './zoom.svelte';

export type How = 'side' | 'slider' | 'ghost' | 'flicker';
export type Place = 'first' | 'second';

/** The most spots on a photo. */
const MOST_SPOTS = 3;

/** What a comparison needs of the photos. */
interface Album {
  readonly rows: PhotoRow[];
  save(id: number, change: PhotoChange): Promise<void>;
}

/** Two photos on one screen. */
export class Comparison {
  first = $state(0);
  second = $state(0);
  how = $state<How>('side');
  /** Whether one is laid over the other, where that can be. */
  aligns = $state(true);
  marking = $state(false);
  /** How much of the second is shown, in hundredths, by the slider. */
  slide = $state(50);
  /** Which is shown, by flicker. */
  showsSecond = $state(false);
  pictures = $state.raw<Record<Place, string | null>>({ first: null, second: null });
  pair = $state.raw<PairView | null>(null);

  readonly request = new Request();
  readonly zoom = new Zoom();
  readonly #album: Album;
  readonly #backend: Backend;
  #turns: Record<Place, number> = { first: 0, second: 0 };

  constructor(album: Album, backend: Backend, first: number, second: number) {
    this.#album = album;
    this.#backend = backend;
    this.first = first;
    this.second = second;
    void this.#load('first');
    void this.#load('second');
    void this.#hold();
  }

  /** A photo of the pair; none once it is gone. */
  row(place: Place): PhotoRow | null {
    return this.#album.rows.find(({ id }) => id === this[place]) ?? null;
  }

  /** How the second lies over the first now. */
  get alignment(): Alignment | null {
    const lies = this.aligns && !this.marking;
    return lies ? (this.pair?.alignment ?? null) : null;
  }

  /** Takes another photo. */
  choose(place: Place, id: number): void {
    if (this[place] === id) return;
    this[place] = id;
    // How the ones before lie over each other says nothing of these.
    this.pair = null;
    this.zoom.reset();
    void this.#load(place);
    void this.#hold();
  }

  /** Begins or ends marking: side by side, whole. */
  mark(marking: boolean): void {
    this.marking = marking;
    this.zoom.reset();
    if (marking) this.how = 'side';
  }

  /** Marks a spot, in ten-thousandths. */
  async spot(place: Place, point: PhotoPoint): Promise<void> {
    const row = this.row(place);
    if (!row || row.points.length >= MOST_SPOTS) return;
    await this.#album.save(row.id, { spot: point });
    await this.#hold();
  }

  /** Forgets the spots of both. */
  async clear(): Promise<void> {
    for (const place of ['first', 'second'] as const) {
      const row = this.row(place);
      if (row && row.points.length > 0) await this.#album.save(row.id, 'no_spots');
    }
    await this.#hold();
  }

  close(): void {
    this.request.clear();
    this.#turns = { first: this.#turns.first + 1, second: this.#turns.second + 1 };
    this.pictures = { first: null, second: null };
  }

  async #load(place: Place): Promise<void> {
    const turn = ++this.#turns[place];
    this.pictures = { ...this.pictures, [place]: null };
    const full = await this.#backend.ask(commands.photo({ id: this[place] }));
    if (full && turn === this.#turns[place])
      this.pictures = { ...this.pictures, [place]: full.picture };
  }

  async #hold(): Promise<void> {
    const { first, second } = this;
    const pair = await this.request.send(commands.compare_photos({ first, second }));
    if (pair) this.pair = pair;
  }
}
