import { tick } from 'svelte';

const CONTROLS = 'button, input, select, textarea';

/**
 * Has the focus stay where it was when a button takes itself away with what it removes: it goes to
 * what comes to stand there, or else to what stands before. For the clicks of a whole part.
 */
export async function keepFocus({ target }: MouseEvent): Promise<void> {
  const gone = target instanceof Element ? target.closest('button') : null;
  if (!gone) return;
  const places: { part: Element; at: number }[] = [];
  for (let part = gone.parentElement; part; part = part.parentElement) {
    places.push({ part, at: controls(part).indexOf(gone) });
  }
  await tick();
  if (gone.isConnected) return;
  for (const { part, at } of places) {
    const left = part.isConnected ? controls(part) : [];
    const next = left[Math.min(at, left.length - 1)];
    if (next) return next.focus();
  }
}

function controls(part: Element): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(CONTROLS)];
}
