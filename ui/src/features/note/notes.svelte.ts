import type { Context } from '../../lib/app/context.svelte';
import { commands, type NoteKind, type NoteVersion, type NoteView } from '../../lib/ipc';
import { t } from '../../lib/strings';
import { holds } from '../../lib/strings/found';
import { NoteDraft } from './note-draft.svelte';

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
  readonly #context: Context;

  constructor(owner: Owner, context: Context) {
    this.#owner = owner;
    this.#context = context;
  }

  /** Those of the kind, with what is sought in them. */
  among(notes: NoteView[]): NoteView[] {
    return notes.filter(
      ({ kind, text }) => (this.kind === null || kind === this.kind) && holds(text, this.sought),
    );
  }

  /** Begins a new note. One that is being written is put away first; a blank one only changes its kind. */
  async begin(kind: NoteKind): Promise<void> {
    if (!this.#context.writing.allowed()) return;
    if (this.draft && this.fresh && this.draft.blank) {
      this.draft.kind = kind;
      return;
    }
    await this.#makeRoom();
    const { id, today: date } = this.#owner;
    const blank = {
      id: null,
      session: null,
      kind,
      date,
      text: '',
      pinned: false,
      slip: null,
      saved: '',
    };
    this.draft = new NoteDraft(id, blank, this.#context.drafts);
    this.fresh = true;
  }

  /** Opens a note to be changed. */
  async edit(note: NoteView): Promise<void> {
    await this.#makeRoom();
    this.draft = new NoteDraft(this.#owner.id, note, this.#context.drafts);
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
    if (emptied) this.#context.did(t('note-binned'));
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
      draft.slip = note.slip;
    } else {
      draft.saver.drop();
      this.draft = null;
    }
  }

  /** Puts a note above the others, or back. */
  async pin(note: NoteView): Promise<void> {
    const { id, session, kind, date, text, slip } = note;
    const client = this.#owner.id;
    const pinned = !note.pinned;
    await this.#owner.change(
      commands.save_note({ id, client, session, kind, date, text, pinned, slip, done: true }),
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
    const versions = await this.#context.ask(commands.note_history({ id: note }));
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
