import type { Drafts } from '../../lib/app/drafts';
import { Saver } from '../../lib/app/saver.svelte';
import {
  call,
  commands,
  type NoteKind,
  type NoteSaved,
  type NoteView,
  type Outcome,
  type SlipView,
} from '../../lib/ipc';

/** What a note starts from. */
type Beginning = Pick<NoteView, 'kind' | 'date' | 'text' | 'pinned' | 'slip' | 'saved'> & {
  id: number | null;
  session: number | null;
};

/** A note that is being written: saved as it is typed. */
export class NoteDraft {
  kind = $state<NoteKind>('note');
  /** `2026-11-22`; empty where the field was emptied. */
  date = $state('');
  text = $state('');
  pinned = $state(false);
  /** What happened, for a slip. */
  slip = $state<NoteView['slip']>(null);
  /** "Saved Sun 22 Nov, 3:12 pm"; empty before the first save. */
  saved = $state('');
  /** Its number; none until it is kept. */
  id = $state<number | null>(null);
  readonly saver: Saver;

  readonly #client: number;
  readonly #session: number | null;
  /** The last date that was entered. */
  #day: string;
  /** The words of a slip that were filled in here; empty for none. */
  #filled = '';

  constructor(client: number, from: Beginning, drafts: Drafts) {
    this.#client = client;
    this.#session = from.session;
    this.#day = from.date;
    this.id = from.id;
    this.kind = from.kind;
    this.date = from.date;
    this.text = from.text;
    this.pinned = from.pinned;
    this.slip = from.slip;
    this.saved = from.saved;
    this.saver = new Saver((done) => this.#save(done), drafts);
  }

  /** Whether nothing is written in it. */
  get blank(): boolean {
    return this.text.trim() === '';
  }

  /** Something in it has changed. */
  touch(): void {
    if (this.date !== '') this.#day = this.date;
    // A text that is emptied on the way to another must not send the note to the bin.
    if (!this.blank) this.saver.touch();
  }

  /** Says which slip it is. A note without words of the artist's has the slip's own. */
  chooseSlip(slip: SlipView | undefined): void {
    this.slip = slip?.slip ?? null;
    if (slip && (this.blank || this.text === this.#filled)) {
      this.text = slip.label;
      this.#filled = slip.label;
    }
    this.touch();
  }

  /** The artist has left it: saves the rest. An emptied note goes to the bin with this. */
  async finish(): Promise<void> {
    if (this.blank && this.id !== null) this.saver.touch();
    await this.saver.finish();
  }

  async #save(done: boolean): Promise<Outcome<NoteSaved>> {
    if (this.blank && !done) return { ok: { id: this.id, saved: this.saved } };
    const outcome = await call(
      commands.save_note({
        id: this.id,
        client: this.#client,
        session: this.#session,
        kind: this.kind,
        date: this.#day,
        text: this.text,
        pinned: this.pinned,
        slip: this.kind === 'slip' ? this.slip : null,
        done,
      }),
    );
    if ('ok' in outcome) {
      // None: it was emptied, and is in the bin. What is written in it from here on is a new one.
      this.id = outcome.ok.id;
      this.saved = outcome.ok.saved;
    }
    return outcome;
  }
}
