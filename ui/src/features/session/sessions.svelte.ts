import type { Context } from '../../lib/app/context.svelte';
import { commands, type Activity, type DecisionInput, type SessionRecord } from '../../lib/ipc';
import { t } from '../../lib/strings';
import { SessionForm, type Beginning } from './session-form.svelte';

/** What the sessions need of the client whose sessions they are. */
interface Owner {
  readonly id: number;
  /** Shows a tab of the client. */
  choose(tab: 'sessions'): Promise<void>;
  refresh(): Promise<void>;
  /** Changes something that is kept about the client, and says what was done. */
  change(command: Promise<unknown>, words: string): Promise<boolean>;
}

/** Where what was typed of a new session outlives the screen and the lock. */
interface Keeping {
  /** What was typed for the client; none: nothing. */
  session(client: number): string | null;
  setSession(client: number, typed: string | null): void;
}

/** The sessions of a client: the one that is being entered, and what was decided at them. */
export class Sessions {
  /** The session that is being entered or changed; one at a time. */
  form = $state.raw<SessionForm | null>(null);

  /** The activity that is being decided about. */
  deciding = $state<Activity | null>(null);

  readonly #owner: Owner;
  readonly #context: Context;
  readonly #keeping: Keeping;

  constructor(owner: Owner, context: Context, keeping: Keeping) {
    this.#owner = owner;
    this.#context = context;
    this.#keeping = keeping;
    const draft = this.#draft();
    if (draft) this.form = this.#open(draft);
  }

  /** Opens the form for a new session: one that has just ended, or one to be booked. */
  async begin(booked = false): Promise<void> {
    if (!this.#context.writing.allowed()) return;
    await this.#owner.choose('sessions');
    if (this.form?.id === null) return;
    await this.#makeRoom();
    const request = { client: this.#owner.id, booked };
    const beginning =
      this.#draft() ?? (await this.#context.ask(commands.session_defaults(request)));
    if (beginning) this.form = this.#open(beginning);
  }

  /** Opens a session to be changed; `currency` is that of a session without one. */
  async edit(record: SessionRecord, currency: string): Promise<void> {
    await this.#makeRoom();
    this.form = this.#open({ ...record, currency });
  }

  /** Adds a new session as it stands in the form, and closes the form. */
  async keep(): Promise<void> {
    const { form } = this;
    if (!form) return;
    await form.keep();
    if (!form.saver.unsaved) await this.close();
  }

  /**
   * Closes the form: a new session is let go, another one is saved. It stays open where it cannot be
   * saved, and where typing goes on.
   */
  async close(): Promise<void> {
    const { form } = this;
    if (!form) return;
    if (form.saver.state === 'saving') await form.saver.finish();
    if (form.id === null) {
      this.#letGo(form);
      return;
    }
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
    if (record) form.take({ ...record, currency: form.currency });
    else this.#drop();
  }

  /**
   * Closes the form for another. What is still unsaved of it is saved as soon as that works; a new
   * session stays a draft.
   */
  async #makeRoom(): Promise<void> {
    if (this.form?.id === null) this.#drop();
    else await this.close();
    void this.form?.saver.leave();
  }

  #open(from: Beginning): SessionForm {
    const { id: client } = this.#owner;
    const form = new SessionForm(client, from, this.#context.drafts, {
      // What is typed of a new session is kept.
      typed: () => {
        if (this.form !== form || form.id !== null) return;
        this.#keeping.setSession(client, JSON.stringify(form.beginning));
      },
      saved: (isFirst) => {
        if (isFirst) {
          this.#keeping.setSession(client, null);
          this.#context.did(t('session-kept', { number: from.number }));
        }
        void this.#owner.refresh();
      },
    });
    return form;
  }

  /** Forgets a new session. Where something was typed in it, it can be had back. */
  #letGo(form: SessionForm): void {
    this.#drop();
    const { id } = this.#owner;
    const typed = this.#keeping.session(id);
    this.#keeping.setSession(id, null);
    if (typed === null) return;
    this.#context.notices.say(t('session-let-go'), () => {
      this.#keeping.setSession(id, typed);
      this.form ??= this.#open(form.beginning);
    });
  }

  /** The new session that was typed last, and neither added nor let go. */
  #draft(): Beginning | null {
    const typed = this.#keeping.session(this.#owner.id) ?? 'null';
    const draft = JSON.parse(typed) as Beginning | null;
    // Another version may have kept it otherwise.
    return draft && 'ended' in draft && 'treatment' in draft ? draft : null;
  }

  #drop(): void {
    this.form?.saver.drop();
    this.form = null;
  }
}
