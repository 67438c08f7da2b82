import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { find } from '.';

const bindings = readFileSync(new URL('../ipc/bindings.ts', import.meta.url), 'utf8');

/** The members of a union in the bindings. */
function union(name: string): string[] {
  const declared = new RegExp(`type ${name} =([^;]*);`).exec(bindings)?.[1] ?? '';
  return [...declared.matchAll(/["']([\w-]+)["']/g)].map(([, member = '']) => member);
}

test('every error has what happened and what to do now', () => {
  const codes = union('Code');
  expect(codes).toContain('internal');
  for (const code of codes) {
    expect(find(`err-${code}`, {}), code).toMatch(/\.$/);
    expect(find(`rec-${code}`, {}), code).toMatch(/\.$/);
  }
});

test('every tone of an ingredient has a word', () => {
  const tones = union('Tone');
  expect(tones).toContain('unknown');
  for (const tone of tones) expect(find(`tone-${tone}`, {}), tone).not.toBeNull();
});
