import type { Area } from '../../lib/ipc';

/** All of a photo, in ten-thousandths. */
const WHOLE = 10_000;
/** How far an arrow key goes. */
const STEP = 200;
/** The least that is covered. */
const LEAST = 100;

/** The part of a photo that is covered. */
export class CoverArea {
  /** At first where a face mostly is. */
  area = $state.raw<Area>({ x: 2500, y: 4000, width: 5000, height: 5000 });

  /** Covers from one corner to another, in parts of the photo. */
  span(from: { x: number; y: number }, to: { x: number; y: number }): void {
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    this.#put(left * WHOLE, top * WHOLE, (right - left) * WHOLE, (bottom - top) * WHOLE);
  }

  /** Moves or, with Shift, changes its size; says whether a key does. */
  key(key: string, sizes: boolean): boolean {
    const ways: Partial<Record<string, [number, number]>> = {
      ArrowLeft: [-STEP, 0],
      ArrowRight: [STEP, 0],
      ArrowUp: [0, -STEP],
      ArrowDown: [0, STEP],
    };
    const way = ways[key];
    if (!way) return false;
    const { x, y, width, height } = this.area;
    if (sizes) this.#put(x, y, width + way[0], height + way[1]);
    else this.#put(x + way[0], y + way[1], width, height);
    return true;
  }

  #put(x: number, y: number, width: number, height: number): void {
    const within = (value: number, most: number): number =>
      Math.round(Math.min(most, Math.max(0, value)));
    const left = within(x, WHOLE - LEAST);
    const top = within(y, WHOLE - LEAST);
    this.area = {
      x: left,
      y: top,
      width: Math.max(LEAST, within(width, WHOLE - left)),
      height: Math.max(LEAST, within(height, WHOLE - top)),
    };
  }
}
