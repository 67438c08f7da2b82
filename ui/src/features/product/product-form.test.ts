import { expect, test } from 'vitest';

import type { MarkView } from '../../lib/ipc';
import { carried } from './product-form.svelte';

function marks(label: string, ...names: string[]): MarkView[] {
  return names.map((text) => {
    const start = label.indexOf(text);
    const rest = {
      tone: 'known' as const,
      title: '',
      explanation: [],
      sources: [],
      suggestion: null,
    };
    return { ...rest, text, start, end: start + text.length };
  });
}

const BEFORE = 'Aqua, Glycerin, Parfum';
const ALL = marks(BEFORE, 'Aqua', 'Glycerin', 'Parfum');

/** What the carried marks lie on, which must be what they were made for. */
function carriedTexts(after: string): string[] {
  return carried(ALL, BEFORE, after).map(({ text, start, end }) => {
    expect(after.slice(start, end)).toBe(text);
    return text;
  });
}

test.each([
  ['nothing', BEFORE, ['Aqua', 'Glycerin', 'Parfum']],
  ['a name put in front', 'Talc, Aqua, Glycerin, Parfum', ['Aqua', 'Glycerin', 'Parfum']],
  ['a name taken out', 'Aqua, Parfum', ['Aqua', 'Parfum']],
  ['a letter inside a name', 'Aqua, Glyycerin, Parfum', ['Aqua', 'Parfum']],
  ['something behind', 'Aqua, Glycerin, Parfum, Talc', ['Aqua', 'Glycerin', 'Parfum']],
  ['everything gone', '', []],
  ['another text', 'Olea', []],
])('marks stay on their own words after %s', (_, after, expected) => {
  expect(carriedTexts(after)).toEqual(expected);
});
