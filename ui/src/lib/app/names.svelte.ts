import type { Notices } from '../kit/notices.svelte';
import { t } from '../strings';

/** Clients' names, or the codes that stand in their place while names are hidden. */
export class Names {
  /** Whether codes stand in the place of names. */
  hidden = $state(false);
  /** Whether names are hidden at the start, and again after a time away. */
  hiddenAtStart: boolean;

  readonly #notices: Notices;

  constructor(hiddenAtStart: boolean, notices: Notices) {
    this.hiddenAtStart = hiddenAtStart;
    this.hidden = hiddenAtStart;
    this.#notices = notices;
  }

  /** Returns the name, or the code in its place. */
  of({ name, code }: { name: string; code: string }): string {
    return this.hidden ? code : name;
  }

  /** Returns a telephone number, or nothing while names are hidden: it names somebody too. */
  phone({ phone }: { phone: string }): string {
    return this.hidden ? '' : phone;
  }

  /** Hides names, or shows them. */
  toggle(): void {
    this.hidden = !this.hidden;
    this.#notices.say(t(this.hidden ? 'names-hidden' : 'names-shown'));
  }

  /** Hides or shows names as at the start. */
  reset(): void {
    this.hidden = this.hiddenAtStart;
  }
}
