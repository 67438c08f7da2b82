import type { Context } from '../../lib/app/context.svelte';
import { Loaded } from '../../lib/app/loaded.svelte';
import { Request } from '../../lib/app/request.svelte';
import {
  commands,
  type CompareView,
  type DoneView,
  type DraftView,
  type MovesView,
  type ProtocolDetails,
  type ProtocolsView,
} from '../../lib/ipc';
import { t } from '../../lib/strings';
import { DraftEditor } from './draft-editor.svelte';

/** What of the protocols is shown: all of them, one, a draft, or two beside each other. */
export type Shown =
  | { at: 'list' }
  | { at: 'protocol'; details: ProtocolDetails }
  | { at: 'draft'; editor: DraftEditor }
  | { at: 'compare'; ids: [string, string]; view: CompareView };

/** The studio's protocols: what is shown of them, and what is done with them. */
export class Protocols {
  shown = $state.raw<Shown>({ at: 'list' });
  /** What is wrong in a file that was chosen; empty: nothing. */
  faults = $state.raw<string[]>([]);
  /** Who could be moved to a newer version, while that is looked at. */
  moving = $state.raw<{ id: string; view: MovesView } | null>(null);

  readonly list: Loaded<ProtocolsView>;
  readonly context: Context;
  /** What is to be shown next. */
  readonly #next = new Request();

  constructor(context: Context) {
    this.context = context;
    this.list = new Loaded(commands.protocols, context);
    context.changes.hear((change) => {
      // A change elsewhere may have brought a draft or a version, or undone one.
      if (change.kind !== 'records') return;
      if (this.list.view === null) void context.loadProtocols();
      else void this.refresh();
    });
  }

  /** Asks for what is shown again, and for what sessions and sheets can have. */
  async refresh(): Promise<void> {
    await Promise.all([this.context.loadProtocols(), this.list.load()]);
    const { shown } = this;
    if (shown.at === 'protocol') await this.#showAgain(shown);
    if (shown.at === 'draft' && !shown.editor.saver.unsaved) await this.#reopen(shown.editor);
  }

  /** Shows all of them. What was typed is saved on the way. */
  async back(): Promise<void> {
    this.#next.clear();
    if (this.shown.at === 'draft') await this.shown.editor.close();
    this.shown = { at: 'list' };
    await this.list.load();
  }

  /** Shows a protocol. */
  async open(id: string): Promise<void> {
    const details = await this.#asked(commands.protocol_details({ id }));
    if (details) this.shown = { at: 'protocol', details };
  }

  /** Prints it for the wall: its rules and signs by the days after a session. */
  async print(id: string): Promise<void> {
    await this.context.delivery.deliver('print', {
      kind: 'handout',
      handout: 'days',
      protocol: id,
      paper: null,
      large_print: false,
      client: null,
      allergies: [],
    });
  }

  /** Shows two protocols beside each other. */
  async compare(first: string, second: string): Promise<void> {
    const view = await this.#asked(commands.compare_protocols({ first, second }));
    if (view) this.shown = { at: 'compare', ids: [first, second], view };
  }

  /** Has first sessions begin with this one. */
  async makeDefault(id: string): Promise<void> {
    await this.#did(commands.set_default_protocol({ id }));
    await this.refresh();
  }

  /** Copies a protocol, with what the fuller guide says beside it or without, and shows the draft. */
  async copy(id: string, title: string, fuller: boolean): Promise<void> {
    const request = { id, title, with_fuller: fuller };
    this.#edit(await this.#asked(commands.copy_protocol(request)));
  }

  /** Adds to a draft what the fuller guide says beside it. */
  async addFuller(editor: DraftEditor): Promise<void> {
    await editor.saver.finish();
    if (editor.saver.unsaved) return;
    const view = await this.context.ask(commands.add_fuller({ id: editor.form.id }));
    if (!view) return;
    // What was typed meanwhile was typed into the form from before.
    editor.saver.drop();
    this.context.did(t('draft-fuller-added'));
    this.#edit(view);
  }

  /** Begins the next version of a protocol, or goes on with it. */
  async edit(id: string): Promise<void> {
    this.#edit(await this.#asked(commands.edit_protocol({ id })));
  }

  /** Shows a draft. */
  async openDraft(id: string): Promise<void> {
    this.#edit(await this.#asked(commands.draft({ id })));
  }

  /** Takes the draft away that is shown. What was typed is saved first: undoing brings all of it back. */
  async discard(editor: DraftEditor): Promise<void> {
    await editor.saver.finish();
    if (!(await this.#did(commands.discard_draft({ id: editor.form.id })))) return;
    editor.saver.drop();
    this.shown = { at: 'list' };
    await this.refresh();
  }

  /** Publishes the draft that is shown, and shows who could be moved to it. */
  async publish(editor: DraftEditor): Promise<void> {
    await editor.saver.finish();
    if (editor.saver.unsaved) return;
    const { id } = editor.form;
    if (!(await this.#did(commands.publish_draft({ id })))) return;
    editor.saver.drop();
    await this.open(id);
    await Promise.all([this.context.loadProtocols(), this.list.load()]);
    if (this.shown.at === 'protocol' && this.shown.details.row.moves !== null) await this.look(id);
  }

  /** Looks at who could be moved to the newest version of a protocol. */
  async look(id: string): Promise<void> {
    const view = await this.context.ask(commands.protocol_moves({ id }));
    this.moving = view && view.clients.length > 0 ? { id, view } : null;
  }

  /** Moves them. */
  async move(clients: number[]): Promise<void> {
    if (!this.moving) return;
    const { id, view } = this.moving;
    this.moving = null;
    const { version } = view;
    if (await this.#did(commands.move_clients({ id, version, clients }))) {
      this.context.changes.tell({ kind: 'records' });
    } else {
      // There may be a newer version, with other differences.
      await this.refresh();
    }
  }

  /** Writes a protocol to a file that the artist chooses. */
  async export(id: string): Promise<void> {
    const done = await this.context.ask(commands.export_protocol({ id }));
    if (done && done.words !== null) this.context.notices.say(done.words);
  }

  /** Asks for a file, and shows the draft that it becomes, or what is wrong in it. */
  async import(): Promise<void> {
    const done = await this.context.ask(commands.import_protocol());
    if (!done) return;
    this.faults = done.faults;
    if (done.draft === null) return;
    this.context.did(t('protocol-imported'));
    await this.openDraft(done.draft);
  }

  /** Brings a protocol up to date, unless the artist has gone on to something else meanwhile. */
  async #showAgain(shown: Shown & { at: 'protocol' }): Promise<void> {
    const { id } = shown.details.row;
    const details = await this.context.ask(commands.protocol_details({ id }));
    if (details && this.shown === shown) this.shown = { at: 'protocol', details };
  }

  #edit(view: DraftView | undefined, language?: string): void {
    if (!view) return;
    this.shown = { at: 'draft', editor: new DraftEditor(view, this.context, language) };
    void this.list.load();
  }

  /** After something was undone the draft may say something else, or be gone. */
  async #reopen(editor: DraftEditor): Promise<void> {
    const { id } = editor.form;
    const isThere = this.list.view?.drafts.some((draft) => draft.id === id) ?? false;
    const view = isThere ? await this.context.ask(commands.draft({ id })) : undefined;
    // Whoever has left it meanwhile, or types in it, stays where they are.
    if (this.shown.at !== 'draft' || this.shown.editor !== editor || editor.saver.unsaved) return;
    if (view && editor.isAs(view.form)) {
      editor.again();
      return;
    }
    if (view) this.#edit(view, editor.language);
    else this.shown = { at: 'list' };
    await editor.close();
  }

  /** The answer to what is to be shown; none where something else was asked for since. */
  #asked<View>(command: Promise<View>): Promise<View | undefined> {
    return this.#next.send(command, (failure) => this.context.failed(failure));
  }

  async #did(command: Promise<DoneView>): Promise<boolean> {
    const done = await this.context.ask(command);
    if (!done) return false;
    if (done.words !== null) this.context.did(done.words);
    return true;
  }
}
