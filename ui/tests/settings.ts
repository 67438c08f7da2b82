/** The settings room under test: its parts, and stands for what it asks for. */
import type { Page } from 'playwright-core';

import { failure } from '../src/lib/ipc/mocks';
import { requests, type Screen, type Stand } from './app';

/** The parts of the settings, in order. */
export const PARTS = [
  'Studio',
  'Printing and language',
  'Sessions and check-ins',
  'Product rule',
  'Screen',
  'Lock and keys',
  'Backups',
  'Export and import',
  'How long to keep records',
  'Bin',
  'Vault and access',
];

/** Turns to a part of the settings. */
export async function turn(page: Page, part: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Sections of the settings' })
    .getByRole('button', { name: part, exact: true })
    .click();
}

/** A stand that answers some commands in the place of the fixtures. */
export function answering(answers: Record<string, unknown>): Stand {
  return ({ command }) => answers[command];
}

/** A stand where a command fails. */
export function failing(command: string, code: Parameters<typeof failure>[0]): Stand {
  return (asked) => {
    if (asked.command === command) throw failure(code);
    return undefined;
  };
}

/** A command that is answered, or fails, when the test says so. */
export function held(command: string): {
  stand: Stand;
  answer: (view: unknown) => void;
  fail: (why: unknown) => void;
} {
  let answer: (view: unknown) => void = () => undefined;
  let fail: (why: unknown) => void = () => undefined;
  const answered = new Promise((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  return {
    stand: (asked) => (asked.command === command ? answered : undefined),
    answer: (view) => answer(view),
    fail: (why) => fail(why),
  };
}

/** What a command was last asked for. */
export function last<Request>({ asked }: Screen, command: string): Request | undefined {
  return requests<Request>(asked, command).at(-1);
}

export const dialog = (page: Page) => page.getByRole('dialog');

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).click();
