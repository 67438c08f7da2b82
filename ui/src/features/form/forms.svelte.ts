import type { Context } from '../../lib/app/context.svelte';
import { Loaded } from '../../lib/app/loaded.svelte';
import { call, commands, type DoneView, type FormsView } from '../../lib/ipc';
import { FormEditor } from './form-editor.svelte';

/** The studio's forms in the settings: its own, the drafts that ship, and the PIN. */
export class Forms {
  readonly loaded: Loaded<FormsView>;
  /** The form that is being written; none: the list is shown. */
  editor = $state.raw<FormEditor | null>(null);
  /** The PIN as it is typed. */
  pin = $state('');

  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
    this.loaded = new Loaded(commands.forms, context);
  }

  /** Asks for the forms, and for the text that is being written. */
  async load(): Promise<void> {
    await this.loaded.load();
    const { editor } = this;
    if (editor && !editor.saver.unsaved) await this.edit(editor.form.id);
  }

  /** Makes a copy of a form the studio's own, and opens it. */
  async copy(id: string): Promise<void> {
    const draft = await this.#context.ask(commands.copy_form({ id }));
    if (!draft) return;
    this.editor = new FormEditor(draft, this.#context);
    await this.loaded.load();
  }

  /** Opens the draft of a form; a form that has none gets one. */
  async edit(id: string): Promise<void> {
    const outcome = await call(commands.edit_form({ id }));
    if ('ok' in outcome) this.editor = new FormEditor(outcome.ok, this.#context);
    else {
      this.editor = null;
      // An undo may have taken the form away.
      if (outcome.failure.code !== 'form-unknown') this.#context.failed(outcome.failure);
    }
    await this.loaded.load();
  }

  /** Goes back to the list. What was typed is saved on the way. */
  async back(): Promise<void> {
    await this.editor?.saver.leave();
    this.editor = null;
    await this.loaded.load();
  }

  async publish(): Promise<void> {
    const { editor } = this;
    if (!editor) return;
    await editor.saver.finish();
    // What is published is what stands there, or nothing: the line below says what was not saved.
    if (editor.saver.unsaved) return;
    if (await this.#did(commands.publish_form({ id: editor.form.id }))) this.#closed(editor);
  }

  async discard(): Promise<void> {
    const { editor } = this;
    if (!editor) return;
    await editor.saver.finish();
    if (await this.#did(commands.discard_form({ id: editor.form.id }))) this.#closed(editor);
  }

  /** The draft is no more. */
  #closed(editor: FormEditor): void {
    editor.saver.drop();
    this.editor = null;
  }

  async retire(id: string, retired: boolean): Promise<void> {
    await this.#did(commands.retire_form({ id, retired }));
  }

  /** Sets the PIN as it is typed, or takes it away. */
  async setPin(pin: string | null): Promise<void> {
    const done = await this.#context.ask(commands.set_pin({ pin }));
    if (!done) return;
    this.pin = '';
    if (done.words !== null) this.#context.notices.say(done.words);
    await this.loaded.load();
  }

  async #did(command: Promise<DoneView>): Promise<boolean> {
    const done = await this.#context.ask(command);
    if (!done) return false;
    await this.loaded.load();
    if (done.words !== null) this.#context.did(done.words);
    return true;
  }
}
