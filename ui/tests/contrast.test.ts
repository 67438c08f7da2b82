/** Every pair of colours that text is drawn with, in both themes. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import type { DraftView } from '../src/lib/ipc/bindings';
import { Backend } from './backend';

const css = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');
const [first = '', second = ''] = css.split('@media (prefers-color-scheme: dark)');

function tokens(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
}

const light = tokens(first);
const themes = { light, dark: { ...light, ...tokens(second) } };

/** Text on ground. */
const PAIRS = [
  ...['bg', 'card', 'rail'].flatMap((ground) =>
    ['ink', 'ink-2', 'ink-3', 'accent'].map((text) => [text, ground]),
  ),
  ['no', 'bg'],
  ['no', 'card'],
  ['ask', 'card'],
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['no-ink', 'no-soft'],
  ['water-ink', 'water-soft'],
  ['ask-ink', 'ask-soft'],
  ['ok-ink', 'ok-soft'],
  ['ink', 'no-soft'],
  ['ink', 'ask-soft'],
  ['ink', 'ok-soft'],
  ['card', 'no'],
  ['card', 'no-ink'],
  ['card', 'water'],
  ['card', 'ask'],
  ['card', 'ok'],
  ['card', 'ink'],
] as [string, string][];

/** The bars of the usual signs, in the timeline. */
const signs = Object.keys(light).filter((name) => name.startsWith('sign-'));

/** Edges of controls, and marks: 3 : 1. */
const EDGES = [
  ['edge', 'bg'],
  ['edge', 'card'],
  ['focus', 'bg'],
  ['focus', 'card'],
  ...signs.map((sign) => [sign, 'card']),
] as [string, string][];

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(themes))('%s', (_, theme) => {
  test.each(PAIRS)('%s on %s can be read', (text, ground) => {
    expect(contrast(theme[text] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(EDGES)('%s on %s can be seen', (edge, ground) => {
    expect(contrast(theme[edge] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test('every usual sign has a colour in both themes', async () => {
  const backend = new Backend();
  await backend.begin('open');
  const { options } = await backend.ask<DraftView>('copy_protocol', {
    id: 'rob-james-full',
    title: 'Mild care',
    with_fuller: false,
  });
  backend.end();
  const named = options.signs.map(({ id }) => `sign-${id}`).sort();
  expect(named.length).toBeGreaterThan(0);
  expect([...signs].sort()).toEqual(named);
  expect(Object.keys(tokens(second))).toEqual(expect.arrayContaining(named));
});
