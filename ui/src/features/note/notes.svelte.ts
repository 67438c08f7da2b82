import {
  call,
  commands,
  type NoteKind,
  type NoteSaved,
  type NoteVersion,
  type NoteView,
  type Outcome,
} from '../../lib/ipc';
import { t } from '../../lib/strings';
import { holds } from '../../lib/strings/found';
import type { Ground } from '../studio/ground';
import { Saver } from '../../lib/app/saver.svelte';

/** The kinds of notes, the plainest first. */
export const NOTE_KINDS: NoteKind[] = ['note', 'call', 'reaction', 'slip'];

/** What a note starts from. */
type Beginning = Pick<NoteView, 'kind' | 'date' | 'text' | 'pinned' | 'saved'> & {
  id: number | null;
  session: number | null;
};

/** A note that is being written: saved as it is typed. */
export class NoteDraft {
  kind = $state<NoteKind>('note');
  /** `2026-11-22`; empty while no whole date is entered. */
  date = $state('');
  text = $state('');
  pinned = $state(false);
  /** "Saved Sun 22 Nov, 3:12 pm"; empty before the first save. */
  saved = $state('');
  /** Its number; none until it is kept. */
  id = $state<number | null>(null);
  readonly saver: Saver;

  readonly #client: number;
  readonly #session: number | null;
  /** The last whole date that was entered. */
  #day: string;

  constructor(client: number, from: Beginning, ground: Ground) {
    this.#client = client;
    this.#session = from.session;
    this.#day = from.date;
    this.id = from.id;
    this.kind = from.kind;
    this.date = from.date;
    this.text = from.text;
    this.pinned = from.pinned;
    this.saved = from.saved;
    this.saver = new Saver((done) => this.#save(done), ground.drafts);
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

/** What the notes need of the client whose notes they are. */
interface Owner {
  readonly id: number;
  readonly today: string;
  refresh(): Promise<void>;
  /** Changes something that is kept about the client, and says what was done. */
  change(command: Promise<unknown>, words: string): Promise<boolean>;
}

/** The notes of a client: the one that is being written, and what is sought among them. */
export class Notes {
  /** The note that is being written or changed; one at a time. */
  draft = $state.raw<NoteDraft | null>(null);
  /** Whether it is a new one, which is written above the tabs. */
  fresh = $state(false);
  /** What the notes are searched for. */
  sought = $state('');
  /** Only notes of this kind. */
  kind = $state<NoteKind | null>(null);
  /** A note to go to. */
  wanted = $state<number | null>(null);
  /** The note whose earlier versions are shown, and those. */
  history = $state.raw<{ note: number; versions: NoteVersion[] } | null>(null);

  readonly #owner: Owner;
  readonly #ground: Ground;

  constructor(owner: Owner, ground: Ground) {
    this.#owner = owner;
    this.#ground = ground;
  }

  /** Those of the kind, with what is sought in them. */
  among(notes: NoteView[]): NoteView[] {
    return notes.filter(
      ({ kind, text }) => (this.kind === null || kind === this.kind) && holds(text, this.sought),
    );
  }

  /** Begins a new note. One that is being written is put away first; a blank one only changes its kind. */
  async begin(kind: NoteKind): Promise<void> {
    if (!this.#ground.writing.allowed()) return;
    if (this.draft && this.fresh && this.draft.blank) {
      this.draft.kind = kind;
      return;
    }
    await this.#makeRoom();
    const { id, today: date } = this.#owner;
    const blank = { id: null, session: null, kind, date, text: '', pinned: false, saved: '' };
    this.draft = new NoteDraft(id, blank, this.#ground);
    this.fresh = true;
  }

  /** Opens a note to be changed. */
  async edit(note: NoteView): Promise<void> {
    await this.#makeRoom();
    this.draft = new NoteDraft(this.#owner.id, note, this.#ground);
    this.fresh = false;
  }

  /** Saves the note, and leaves it open. */
  async rest(): Promise<void> {
    await this.draft?.finish();
  }

  /** Puts the note away, saved. It stays open where it cannot be saved, and where typing goes on. */
  async finish(): Promise<void> {
    const { draft } = this;
    if (!draft) return;
    const emptied = draft.blank && draft.id !== null;
    await draft.finish();
    if (draft.saver.unsaved || this.draft !== draft) return;
    draft.saver.close();
    this.draft = null;
    this.fresh = false;
    if (draft.id === null && !emptied) return;
    await this.#owner.refresh();
    if (emptied) this.#ground.did(t('note-binned'));
  }

  /** Takes the text of the note that is open, after it was changed elsewhere. */
  sync(notes: NoteView[]): void {
    const { draft } = this;
    if (!draft || draft.id === null || draft.saver.unsaved) return;
    const note = notes.find(({ id }) => id === draft.id);
    if (note) {
      draft.text = note.text;
      draft.kind = note.kind;
      draft.pinned = note.pinned;
    } else {
      draft.saver.drop();
      this.draft = null;
    }
  }

  /** Puts a note above the others, or back. */
  async pin(note: NoteView): Promise<void> {
    const { id, session, kind, date, text } = note;
    const client = this.#owner.id;
    const pinned = !note.pinned;
    await this.#owner.change(
      commands.save_note({ id, client, session, kind, date, text, pinned, done: true }),
      pinned ? t('note-pinned') : t('note-unpinned'),
    );
  }

  /** Puts a note into the bin. */
  async remove(id: number): Promise<void> {
    if (this.draft?.id === id) {
      this.draft.saver.drop();
      this.draft = null;
      this.fresh = false;
    }
    await this.#owner.change(commands.bin({ kind: 'note', id }), t('note-binned'));
  }

  /** Shows what a note said before. */
  async look(note: number): Promise<void> {
    await this.finish();
    const versions = await this.#ground.ask(commands.note_history({ id: note }));
    if (versions) this.history = { note, versions };
  }

  /** Brings an earlier version back; what stands there now becomes an earlier version itself. */
  async bringBack(version: number): Promise<void> {
    this.history = null;
    await this.#owner.change(commands.bring_back({ version }), t('note-brought-back'));
  }

  /** Puts the note away for another. What is still unsaved of it is saved as soon as that works. */
  async #makeRoom(): Promise<void> {
    await this.finish();
    void this.draft?.saver.leave();
  }
}
