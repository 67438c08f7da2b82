import type { Zone } from '../../lib/ipc';
import { beside } from './head';
import { partsOf, zonesOf } from './zones';

const ARROWS: Partial<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What paints the zones of a head: keys, and a pen or a mouse that is dragged over them. */
export class Brush {
  /** The zone that Tab comes to. */
  at = $state<Zone | null>(null);
  /** The zone that the keys are on. */
  focused = $state<Zone | null>(null);
  /** The zone that the mouse is over. */
  pointed = $state<Zone | null>(null);

  /** Whether a stroke paints or wipes; none between strokes. */
  #paints: boolean | null = null;
  readonly #zones: () => readonly Zone[];
  readonly #onpaint: (zones: Zone[]) => void;

  /** `zones` says what is painted, `onpaint` hears what is to be. */
  constructor(zones: () => readonly Zone[], onpaint: (zones: Zone[]) => void) {
    this.#zones = zones;
    this.#onpaint = onpaint;
  }

  /** Paints or wipes a zone, with all that it consists of. */
  paint(zone: Zone, on: boolean): void {
    const parts = new Set(partsOf(this.#zones()));
    const before = parts.size;
    for (const part of partsOf([zone])) {
      if (on) parts.add(part);
      else parts.delete(part);
    }
    if (parts.size !== before) this.#onpaint(zonesOf(parts));
  }

  toggle(zone: Zone): void {
    this.paint(zone, !partsOf(this.#zones()).has(zone));
  }

  /** Begins a stroke: it does to every zone what it does to the first. */
  press(zone: Zone): void {
    this.at = zone;
    this.#paints = !partsOf(this.#zones()).has(zone);
    this.paint(zone, this.#paints);
  }

  /** The stroke, or a mouse without one, comes to a zone, or to none. */
  move(zone: Zone | null): void {
    this.pointed = zone;
    if (zone && this.#paints !== null) this.paint(zone, this.#paints);
  }

  /** Ends the stroke. */
  lift(): void {
    this.#paints = null;
  }

  /** Takes a key on a zone. Returns the zone that the keys are on from then; none: not its key. */
  take(key: string, zone: Zone): Zone | null {
    if (key === ' ') {
      this.toggle(zone);
      return zone;
    }
    const arrow = ARROWS[key];
    return arrow ? beside(zone, arrow) : null;
  }
}
