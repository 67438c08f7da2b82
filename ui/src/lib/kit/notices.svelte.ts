import { getContext, setContext } from 'svelte';

const NOTICES = Symbol('notices');

/** How long good news stays, in milliseconds. */
const STAY = 6_000;

/** Something that happened. */
export interface Notice {
  tone: 'news' | 'error';
  what: string;
  /** What to do now. */
  then: string | null;
  /** Takes it back. */
  undo: (() => void) | null;
  /** What its button says; none: "Undo". */
  label: string | null;
}

/** The one notice that is shown; a newer one takes its place. */
export class Notices {
  current = $state.raw<Notice | null>(null);
  /** Whether an open dialog shows them: nothing beneath it can be pressed or heard. */
  inDialog = $state(false);
  #leaving: ReturnType<typeof setTimeout> | undefined;

  /**
   * Says that something went well. It leaves by itself after so many milliseconds, unless nothing
   * but it can undo what happened. `label` is what its button says where it does not undo.
   */
  say(
    what: string,
    undo: (() => void) | null = null,
    stay: number | null = undo === null ? STAY : null,
    label: string | null = null,
  ): void {
    this.#show({ tone: 'news', what, then: null, undo, label });
    if (stay !== null) this.#leaving = setTimeout(() => this.close(), stay);
  }

  /** Says what went wrong and what to do now. */
  complain(what: string, then: string): void {
    this.#show({ tone: 'error', what, then, undo: null, label: null });
  }

  undo(): void {
    const { current } = this;
    this.close();
    current?.undo?.();
  }

  /** What is said holds; it can no longer be taken back from here. */
  settle(): void {
    if (this.current) this.current = { ...this.current, undo: null };
  }

  close(): void {
    clearTimeout(this.#leaving);
    this.current = null;
  }

  #show(notice: Notice): void {
    clearTimeout(this.#leaving);
    this.current = notice;
  }
}

/** Lets the dialogs of all components below show these notices. */
export function provideNotices(notices: Notices): void {
  setContext(NOTICES, notices);
}

/** The notices that a dialog here shows; none before there is anything to be told of. */
export function noticesHere(): Notices | null {
  return getContext<Notices | undefined>(NOTICES) ?? null;
}
