/** How long before the lock it is announced, in milliseconds. */
const WARNING = 60_000;
/** What counts as a touch. */
const TOUCHES = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Counts the time without a touch, announces the lock, and locks. */
export class Idle {
  /** Seconds until the lock, once it is announced. */
  left = $state<number | null>(null);

  readonly #lock: () => void;
  #limit: number | null = null;
  #touched = Date.now();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `minutes` without a touch lock; none never does. */
  constructor(minutes: number | null, lock: () => void) {
    this.#lock = lock;
    this.#limit = minutes === null ? null : minutes * 60_000;
    // Before anything else hears them, so that no dialog swallows a touch.
    for (const touch of TOUCHES) window.addEventListener(touch, this.#touch, true);
    // A timer may sleep with the window; whoever comes back too late finds it locked.
    window.addEventListener('focus', this.#look);
    this.#look();
  }

  /** Locks after another time from here on. */
  set(minutes: number | null): void {
    this.#limit = minutes === null ? null : minutes * 60_000;
    this.stay();
  }

  /** Somebody is there. */
  stay(): void {
    this.#touched = Date.now();
    if (this.left !== null) this.left = null;
    this.#look();
  }

  /** Stops counting. */
  close(): void {
    clearTimeout(this.#timer);
    for (const touch of TOUCHES) window.removeEventListener(touch, this.#touch, true);
    window.removeEventListener('focus', this.#look);
  }

  readonly #touch = (event: Event): void => {
    // The timer looks at when the last touch was; there is no need to set it anew each time.
    if (this.left === null) {
      this.#touched = Date.now();
      return;
    }
    // A browser makes up moves where something new comes up under a mouse that lies still.
    if (event instanceof PointerEvent && event.type === 'pointermove') {
      if (event.movementX === 0 && event.movementY === 0) return;
    }
    // A hand that moves the mouse is there; the key that says so shall do nothing else.
    if (event instanceof KeyboardEvent) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.stay();
  };

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    if (this.#limit === null) return;
    const left = this.#touched + this.#limit - Date.now();
    const warning = Math.min(WARNING, this.#limit / 2);
    if (left <= 0) {
      this.left = null;
      this.close();
      this.#lock();
      return;
    }
    this.left = left <= warning ? Math.ceil(left / 1_000) : null;
    const wait = left <= warning ? left % 1_000 || 1_000 : left - warning;
    this.#timer = setTimeout(this.#look, wait);
  };
}
