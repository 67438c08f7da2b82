import { expect, test } from 'vitest';

import { Cursor } from '../src/features/plan/timeline/cursor.svelte';
import { fit } from '../src/features/plan/timeline/fit';
import { numbered, rowsOf } from '../src/features/plan/timeline/rows';
import type { PlanRequest, PlanView } from '../src/lib/ipc/bindings';
import { Backend } from './backend';

const backend = new Backend();
await backend.begin('none');
const { timeline } = await backend.ask<PlanView>('plan', {
  protocol: 'published-median',
  sessions: ['2026-11-19T16:00', '2026-12-03T16:00', '2026-12-17T16:00'],
  opened: [],
  scalp_type: null,
} satisfies PlanRequest);
backend.end();

test.each([48, 24, 13, 8, 5])('day numbers never touch at %s pixels a day', (dayWidth) => {
  const shown = numbered(timeline.days, dayWidth).flatMap((is, index) => (is ? [index] : []));
  const today = timeline.days.findIndex((day) => day.today);
  expect(shown).toContain(today);
  for (const [index, day] of shown.slice(1).entries()) {
    expect((day - (shown[index] ?? 0)) * dayWidth).toBeGreaterThanOrEqual(20);
  }
});

test('the picture has a row for each lane and each sign', () => {
  const rows = rowsOf(timeline);
  expect(timeline.days.length).toBeGreaterThan(50);
  expect(rows.filter(({ kind }) => kind === 'lane')).toHaveLength(timeline.lanes.length);
  expect(rows.filter(({ kind }) => kind === 'usual')).toHaveLength(timeline.usual.length);
  const keys = rows.flatMap(({ bars }) => bars.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
});

test('every bar can be reached by the arrow keys', () => {
  const rows = rowsOf(timeline);
  const cursor = new Cursor(() => rows);
  const reached = new Set<string>();
  const waiting = [cursor.stop];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      cursor.key = key;
      waiting.push(cursor.step(arrow) ?? '');
    }
  }
  expect([...reached].sort()).toEqual(
    rows.flatMap(({ bars }) => bars.map(({ key }) => key)).sort(),
  );
});

test('a bar shows the fullest text that fits, then its mark, then nothing', () => {
  const widths = { of: (text: string) => text.length * 7 };
  const words = ['No soap at all.', 'Not yet'];
  expect(fit(words, 200, true, widths)).toEqual({ mark: true, word: 'No soap at all.' });
  expect(fit(words, 100, true, widths)).toEqual({ mark: true, word: 'Not yet' });
  expect(fit(words, 60, true, widths)).toEqual({ mark: true, word: null });
  expect(fit(words, 10, true, widths)).toEqual({ mark: false, word: null });
  expect(fit(words, 200, true, null)).toEqual({ mark: true, word: null });
});
