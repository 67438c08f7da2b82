/** Where in a text the words that are sought stand. */

/** A piece of a text, and whether it was sought. */
export interface Piece {
  text: string;
  sought: boolean;
}

const LETTERS = new Intl.Segmenter();

/** A text in pieces. Case and marks on letters do not matter. */
export function pieces(text: string, sought: string): Piece[] {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [{ text, sought: false }];
  const letters = [...LETTERS.segment(text)].map(({ segment }) => segment);
  // Where each letter begins in the folded text: one letter may fold to several, or to none.
  const begins: number[] = [];
  let folded = '';
  for (const letter of letters) {
    begins.push(folded.length);
    folded += plain(letter);
  }
  const hit = new Array<boolean>(folded.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      hit.fill(true, at, at + word.length);
    }
  }
  const found: Piece[] = [];
  letters.forEach((letter, index) => {
    const isHit = hit[begins[index] ?? 0] ?? false;
    const last = found.at(-1);
    if (last?.sought === isHit) last.text += letter;
    else found.push({ text: letter, sought: isHit });
  });
  return found;
}

/** Whether all words that are sought stand in a text. */
export function holds(text: string, sought: string): boolean {
  const inside = plain(text);
  return plain(sought)
    .split(/\s+/)
    .every((word) => inside.includes(word));
}

/** Whether each word that is sought begins a word of a text. */
export function begins(text: string, sought: string): boolean {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  return plain(sought)
    .split(/\s+/)
    .every((word) => words.some((one) => one.startsWith(word)));
}

/** Small letters without their marks. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
