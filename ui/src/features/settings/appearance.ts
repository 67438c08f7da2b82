/** Light or dark, as the settings say. */
import type { Appearance } from '../../lib/ipc';

const DARK = '(prefers-color-scheme: dark)';

/** The media that the dark tokens hold for. */
const MEDIA: Record<Appearance, string> = { system: DARK, light: 'not all', dark: 'all' };
const SCHEMES: Record<Appearance, string> = { system: '', light: 'light', dark: 'dark' };

/** The rules that hold in the dark; their media are turned, so that each token stands once. */
let dark: CSSMediaRule[] | null = null;

/** Makes the window light or dark. */
export function applyAppearance(appearance: Appearance): void {
  dark ??= [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter(
      (rule) => rule instanceof CSSMediaRule && rule.media.mediaText === DARK,
    ) as CSSMediaRule[];
  for (const rule of dark) rule.media.mediaText = MEDIA[appearance];
  // What the browser draws itself: scroll bars, dates, check boxes.
  document.documentElement.style.colorScheme = SCHEMES[appearance];
}

/** Returns the window's background colour as it is now: red, green, blue. */
export function backgroundColour(): [number, number, number] {
  const [red = 255, green = 255, blue = 255] =
    getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
  return [red, green, blue];
}
