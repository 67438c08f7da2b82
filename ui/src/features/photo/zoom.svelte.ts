/** The most that is zoomed in. */
const MOST = 12;
/** How much a press of a key or a button zooms. */
const STEP = 1.25;
/** How far an arrow key moves, in parts of what is seen. */
const MOVE = 0.08;

/** What of some photos is seen: the same of all that share it. */
export class Zoom {
  scale = $state(1);
  /** Where the left edge of the photo lies, in parts of what is seen. */
  x = $state(0);
  y = $state(0);

  /** As CSS puts it, from the upper left corner. */
  readonly transform = $derived(
    `translate(${this.x * 100}%, ${this.y * 100}%) scale(${this.scale})`,
  );

  /** Zooms so that what is at a place, in parts of what is seen, stays there. */
  by(factor: number, x = 0.5, y = 0.5): void {
    const scale = Math.min(MOST, Math.max(1, this.scale * factor));
    const grown = scale / this.scale;
    this.scale = scale;
    this.#put(x - (x - this.x) * grown, y - (y - this.y) * grown);
  }

  /** Moves by parts of what is seen. */
  move(x: number, y: number): void {
    this.#put(this.x + x, this.y + y);
  }

  reset(): void {
    this.scale = 1;
    this.#put(0, 0);
  }

  /** Does what a key asks for; says whether it does. */
  key(key: string): boolean {
    const keys: Partial<Record<string, () => void>> = {
      '+': () => this.by(STEP),
      '=': () => this.by(STEP),
      '-': () => this.by(1 / STEP),
      '0': () => this.reset(),
      ArrowLeft: () => this.move(MOVE, 0),
      ArrowRight: () => this.move(-MOVE, 0),
      ArrowUp: () => this.move(0, MOVE),
      ArrowDown: () => this.move(0, -MOVE),
    };
    const act = keys[key];
    act?.();
    return act !== undefined;
  }

  nearer(): void {
    this.by(STEP);
  }

  farther(): void {
    this.by(1 / STEP);
  }

  /** No edge comes into what is seen. */
  #put(x: number, y: number): void {
    const least = 1 - this.scale;
    this.x = Math.min(0, Math.max(least, x));
    this.y = Math.min(0, Math.max(least, y));
  }
}
