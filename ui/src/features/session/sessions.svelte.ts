import type { Context } from '../../lib/app/context.svelte';
import { commands, type Activity, type DecisionInput, type SessionRecord } from '../../lib/ipc';
import { t } from '../../lib/strings';
import { SessionForm } from './session-form.svelte';

/** What the sessions need of the client whose sessions they are. */
interface Owner {
  readonly id: number;
  /** Shows a tab of the client. */
  choose(tab: 'sessions'): Promise<void>;
  refresh(): Promise<void>;
  /** Changes something that is kept about the client, and says what was done. */
  change(command: Promise<unknown>, words: string): Promise<boolean>;
}

/** The sessions of a client: the one that is being entered, and what was decided at them. */
export class Sessions {
  /** The session that is being entered or changed; one at a time. */
  form = $state.raw<SessionForm | null>(null);

  /** The activity that is being decided about. */
  deciding = $state<Activity | null>(null);

  readonly #owner: Owner;
  readonly #context: Context;

  constructor(owner: Owner, context: Context) {
    this.#owner = owner;
    this.#context = context;
  }

  /** Opens the form for a new session: one that has just ended, or one to be booked. */
  async begin(booked = false): Promise<void> {
    if (!this.#context.writing.allowed()) return;
    await this.#owner.choose('sessions');
    if (this.form?.id === null) return;
    await this.#makeRoom();
    const request = { client: this.#owner.id, booked };
    const defaults = await this.#context.ask(commands.session_defaults(request));
    if (defaults) this.form = this.#open(defaults);
  }

  /** Opens a session to be changed. */
  async edit(record: SessionRecord): Promise<void> {
    await this.#makeRoom();
    this.form = this.#open(record);
  }

  /** Keeps a new session as it stands in the form, and closes the form. */
  async keep(): Promise<void> {
    const { form } = this;
    if (!form) return;
    await form.keep();
    if (!form.saver.unsaved) await this.close();
  }

  /**
   * Closes the form, saved; a new session that nothing was typed in is not kept. It stays open where
   * it cannot be saved, and where typing goes on.
   */
  async close(): Promise<void> {
    const { form } = this;
    if (!form) return;
    await form.saver.finish();
    if (form.saver.unsaved || this.form !== form) return;
    form.saver.close();
    this.form = null;
    await this.#owner.refresh();
  }

  /** Puts a session into the bin. */
  async remove({ id, number }: Pick<SessionRecord, 'id' | 'number'>): Promise<void> {
    if (this.form?.id === id) this.#drop();
    const done = t('session-binned', { number });
    await this.#owner.change(commands.bin({ kind: 'session', id }), done);
  }

  /**
   * Opens or declines a branch at a session; `null` takes the decision back. Says whether it is
   * decided.
   */
  async decide(
    branch: string,
    session: number,
    opened: boolean | null,
    reason: string,
  ): Promise<boolean> {
    const request = { client: this.#owner.id, session, branch, opened, reason: reason.trim() };
    return this.#owner.change(
      commands.decide_branch(request),
      opened === null
        ? t('branch-taken-back')
        : opened
          ? t('branch-was-opened')
          : t('branch-was-declined'),
    );
  }

  /**
   * Decides about an activity of which the protocol says nothing, at the latest session; `null`
   * takes the decision back. Says whether it is decided.
   */
  async decideActivity(
    activity: Activity,
    session: number,
    decision: DecisionInput | null,
  ): Promise<boolean> {
    const request = { client: this.#owner.id, session, activity, decision };
    return this.#owner.change(
      commands.decide_activity(request),
      decision === null ? t('branch-taken-back') : t('silent-was-decided'),
    );
  }

  /** Marks a session as the last. */
  async markFinal(session: number): Promise<boolean> {
    const request = { client: this.#owner.id, session };
    return this.#owner.change(commands.mark_final(request), t('last-marked'));
  }

  /** Fills the form that is open, after the session was changed elsewhere. */
  sync(sessions: SessionRecord[]): void {
    const { form } = this;
    if (!form || form.id === null || form.saver.unsaved) return;
    const record = sessions.find(({ id }) => id === form.id);
    if (record) form.take(record);
    else this.#drop();
  }

  /** Closes the form for another. What is still unsaved of it is saved as soon as that works. */
  async #makeRoom(): Promise<void> {
    await this.close();
    void this.form?.saver.leave();
  }

  #open(from: ConstructorParameters<typeof SessionForm>[1]): SessionForm {
    return new SessionForm(this.#owner.id, from, this.#context.drafts, (isFirst) => {
      if (isFirst) this.#context.did(t('session-kept', { number: from.number }));
      void this.#owner.refresh();
    });
  }

  #drop(): void {
    this.form?.saver.drop();
    this.form = null;
  }
}
