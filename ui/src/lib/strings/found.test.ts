import { expect, test } from 'vitest';

import { holds, pieces } from './found';

const marked = (text: string, sought: string) =>
  pieces(text, sought)
    .map((piece) => (piece.sought ? `[${piece.text}]` : piece.text))
    .join('');

test('words are found in any order, whatever their case and marks', () => {
  expect(marked('Itch at the crown, itching since Tuesday', 'ITCH tues')).toBe(
    '[Itch] at the crown, [itch]ing since [Tues]day',
  );
  expect(marked('Crème on the scalp', 'creme')).toBe('[Crème] on the scalp');
});

test('the pieces are the text, whatever is in it', () => {
  for (const text of ['', 'a', 'नमस्ते दुनिया', '头皮 발진 ß👩🏽‍🦲 İstanbul', 'ﬁne\n\nlines']) {
    for (const sought of ['', 'i', 'न', '발', 'fi ne']) {
      const joined = pieces(text, sought)
        .map((piece) => piece.text)
        .join('');
      expect(joined).toBe(text);
    }
  }
});

test('every word must be there', () => {
  expect(holds('Itch at the crown', 'crown itch')).toBe(true);
  expect(holds('Itch at the crown', 'crown rash')).toBe(false);
  expect(holds('Itch', ' ')).toBe(true);
});
