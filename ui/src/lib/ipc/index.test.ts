import { afterEach, beforeEach, expect, test } from 'vitest';

import { commands as unguarded, WRITES, type Failure } from './bindings';
import { call, commands, refuseWrites } from '.';

/** What has left the page. */
let left: string[];
let end: () => void;

const FULL: Failure = { code: 'read-only', params: { reason: 'full' } };

beforeEach(() => {
  left = [];
  end = () => undefined;
  const invoke = (command: string) => {
    left.push(command);
    return Promise.resolve(null);
  };
  Object.assign(globalThis, { window: { __TAURI_INTERNALS__: { invoke } } });
});
afterEach(() => {
  end();
  Reflect.deleteProperty(globalThis, 'window');
});

/** Asks for every command, without caring for what. */
async function askAll(): Promise<Record<string, unknown>> {
  const all = Object.entries(commands) as [string, (request: unknown) => Promise<unknown>][];
  const asked = all.map(async ([name, command]) => [name, await call(command(null))] as const);
  return Object.fromEntries(await Promise.all(asked));
}

test('what writes is refused with the reason, and nothing else is', async () => {
  end = refuseWrites(() => FULL);
  const outcomes = await askAll();
  const all = Object.keys(unguarded);
  expect(WRITES.size).toBeGreaterThan(15);
  expect(left).toEqual(all.filter((name) => !WRITES.has(name)));
  for (const name of WRITES) expect(outcomes[name]).toEqual({ failure: FULL });
});

test('everything goes out where there is no reason, and once the refusing has ended', async () => {
  let why: Failure | null = FULL;
  end = refuseWrites(() => why);
  why = null;
  await askAll();
  expect(left).toEqual(Object.keys(unguarded));
  why = FULL;
  end();
  left = [];
  await askAll();
  expect(left).toEqual(Object.keys(unguarded));
});

test('the end of an earlier refusal does not end a later one', async () => {
  const earlier = refuseWrites(() => null);
  end = refuseWrites(() => FULL);
  earlier();
  await askAll();
  expect(left).not.toContain('undo');
});
