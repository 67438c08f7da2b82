/** What a bar has room for. */
import type { TextWidth } from '../../../lib/kit/text-width';

/** Space beside the text, in CSS pixels: both paddings, the mark and the gap after it. */
const PADDING = 14;
const MARK = 18;

/** The fullest text that stands on a bar uncut; the mark alone where no text does; or nothing. */
export function fit(
  words: string[],
  width: number,
  marked: boolean,
  widths: Pick<TextWidth, 'of'> | null,
): { mark: boolean; word: string | null } {
  const room = width - PADDING - (marked ? MARK : 0);
  const word = widths ? words.find((one) => widths.of(one) <= room) : undefined;
  if (word !== undefined) return { mark: marked, word };
  return { mark: width >= PADDING, word: null };
}
