import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { Outcome } from '../ipc';
import { Drafts } from './drafts';
import { Saver } from './saver.svelte';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const GOOD: Outcome<null> = { ok: null };
const FULL: Outcome<null> = { failure: { code: 'disk-full', params: {} } };

/** A saver, what it was asked to save, and the next answers it gets. */
function saver(answers: Outcome<null>[] = []) {
  const drafts = new Drafts();
  const saves: boolean[] = [];
  const made = new Saver(async (done) => {
    saves.push(done);
    return answers.shift() ?? GOOD;
  }, drafts);
  return { drafts, saves, made };
}

test('typing without a rest is saved at least once a second', async () => {
  const { made, saves } = saver();
  for (let letter = 0; letter < 50; letter += 1) {
    made.touch();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(saves.length).toBeGreaterThanOrEqual(5);
  expect(saves).not.toContain(true);
});

test('an edit session is ended once, and only where something was saved', async () => {
  const { made, saves } = saver();
  await made.finish();
  expect(saves).toEqual([]);
  made.touch();
  await vi.advanceTimersByTimeAsync(1_000);
  await made.finish();
  await made.finish();
  expect(saves).toEqual([false, true]);
  expect(made.state).toBe('saved');
});

test('two saves never run at once, and what is typed meanwhile is saved after', async () => {
  let running = 0;
  let most = 0;
  const made = new Saver(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 500));
    running -= 1;
    return GOOD;
  }, new Drafts());
  made.touch();
  await vi.advanceTimersByTimeAsync(900);
  made.touch();
  const ends = Promise.all([made.finish(), made.finish()]);
  await vi.advanceTimersByTimeAsync(5_000);
  await ends;
  expect(most).toBe(1);
  expect(made.unsaved).toBe(false);
});

test('a save that failed is tried again, and with the next letter at once', async () => {
  const { made, saves } = saver([FULL, FULL]);
  made.touch();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(made.state).toBe('failed');
  expect(made.failure?.code).toBe('disk-full');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(saves).toHaveLength(2);
  made.touch();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(made.state).toBe('saved');
  expect(made.failure).toBeNull();
});

test('a locked vault is not tried again, and nothing runs after the end', async () => {
  const { made, saves } = saver([{ failure: { code: 'vault-locked', params: {} } }]);
  made.touch();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saves).toHaveLength(1);
  made.touch();
  made.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saves).toHaveLength(1);
});

test('the drafts know it until it is closed', async () => {
  const { made, drafts, saves } = saver();
  made.touch();
  await drafts.flush();
  expect(saves).toEqual([true]);
  made.touch();
  made.close();
  await drafts.flush();
  expect(saves).toEqual([true]);
});

test('a form that is put away goes on saving until it is saved, and then stops', async () => {
  const { made, drafts, saves } = saver([FULL, FULL]);
  made.touch();
  expect(await made.leave()).toBe(false);
  expect(await drafts.flush()).toBe(false);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(made.unsaved).toBe(false);
  expect(saves).toHaveLength(3);
  await drafts.flush();
  expect(saves).toHaveLength(3);
});
