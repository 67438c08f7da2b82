/** Controls that change something, while nothing can be changed: dim, in reach, and saying why. */
import { getContext, setContext } from 'svelte';

/** What decides whether anything can be changed. */
export interface ReadOnly {
  /** Why nothing can be changed, in words; none: everything can be. */
  readonly why: string | null;
}

/** The id of the line that says why. What is dim is described by it. */
export const WHY = 'read-only-why';

const READ_ONLY = Symbol('read-only');
const SAVING = Symbol('saving');
const CHANGEABLE: ReadOnly = { why: null };

/** Attributes of a control beside its own. */
type Attributes = Record<string, unknown>;

/** How a control is drawn that changes something. */
class Dimming {
  readonly #readOnly: ReadOnly;
  readonly #writes: () => boolean;

  /** `writes` says whether the control changes anything at all. */
  constructor(readOnly: ReadOnly, writes: () => boolean) {
    this.#readOnly = readOnly;
    this.#writes = writes;
  }

  /** Why the control does nothing; none: it works. */
  get why(): string | null {
    return this.#writes() ? this.#readOnly.why : null;
  }

  /** For what is typed into. */
  get field(): Attributes {
    return this.#attributes({ readonly: true });
  }

  /** For what is pressed or ticked. Spread behind its own `onclick`. */
  get press(): Attributes {
    return this.#attributes({
      'aria-disabled': true,
      // A box or a choice is as it was before the press.
      onclick: (event: Event) => event.preventDefault(),
    });
  }

  /** The ids of what describes the control: its own, and why it is dim. */
  describedBy(own: string | null): string | null {
    return [own, this.why === null ? null : WHY].filter((id) => id !== null).join(' ') || null;
  }

  #attributes(more: Attributes): Attributes {
    const { why } = this;
    return why === null ? {} : { ...more, title: why, 'aria-describedby': WHY };
  }
}

/** Tells all components below whether anything can be changed. */
export function provideReadOnly(readOnly: ReadOnly): void {
  setContext(READ_ONLY, readOnly);
}

/** Says that what is entered in the fields here and below is saved: each of them changes something. */
export function savesFields(): void {
  setContext(SAVING, true);
}

/** How a control here is drawn; `writes` where the control says itself whether it changes anything. */
export function dimming(writes?: () => boolean): Dimming {
  const saves = getContext<true | undefined>(SAVING) ?? false;
  const readOnly = getContext<ReadOnly | undefined>(READ_ONLY) ?? CHANGEABLE;
  return new Dimming(readOnly, writes ?? (() => saves));
}
