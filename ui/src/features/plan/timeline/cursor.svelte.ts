import type { Bar, Row } from './rows';

/** Which bar the arrow keys stand on, and which bar the popover tells about. */
export class Cursor {
  /** The bar that Tab reaches. */
  key = $state('');
  /** The bar whose popover is open. */
  shown = $state<string | null>(null);
  readonly #rows: () => Row[];

  constructor(rows: () => Row[]) {
    this.#rows = rows;
  }

  /** The bar that Tab reaches: the remembered one while it exists, else the first. */
  get stop(): string {
    const bars = this.#rows().flatMap((row) => row.bars);
    return (bars.find((bar) => bar.key === this.key) ?? bars[0])?.key ?? '';
  }

  /** The bar that the popover tells about. */
  get bar(): Bar | null {
    if (this.shown === null) return null;
    return (
      this.#rows()
        .flatMap((row) => row.bars)
        .find((bar) => bar.key === this.shown) ?? null
    );
  }

  /** Where a key leads from the current bar; none where the key means nothing. */
  step(key: string): string | null {
    const rows = this.#rows().filter((row) => row.bars.length > 0);
    const y = Math.max(
      0,
      rows.findIndex((row) => row.bars.some((bar) => bar.key === this.stop)),
    );
    const bars = rows[y]?.bars ?? [];
    const x = bars.findIndex((bar) => bar.key === this.stop);
    const here = bars[x];
    if (!here) return null;
    switch (key) {
      case 'ArrowLeft':
        return (bars[x - 1] ?? here).key;
      case 'ArrowRight':
        return (bars[x + 1] ?? here).key;
      case 'Home':
        return bars[0]?.key ?? null;
      case 'End':
        return bars.at(-1)?.key ?? null;
      case 'ArrowUp':
        return nearest(rows[y - 1], here)?.key ?? here.key;
      case 'ArrowDown':
        return nearest(rows[y + 1], here)?.key ?? here.key;
      default:
        return null;
    }
  }
}

/** The bar of a row that holds another bar's beginning, or lies nearest to it. */
function nearest(row: Row | undefined, { from }: Bar): Bar | undefined {
  const distance = (bar: Bar) => Math.max(bar.from - from, from - bar.until, 0);
  return row?.bars.toSorted((a, b) => distance(a) - distance(b) || b.from - a.from)[0];
}
