/** The shell of the studio, with a backend that says what a test wants. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launch, open, type Screen, type Stand } from './app';

let browser: Browser;
export let screen: Screen;

beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  expect(screen.complaints).toEqual([]);
  await screen.close();
});
afterAll(() => browser.close());

type Options = Omit<NonNullable<Parameters<typeof open>[1]>, 'stand'>;

export async function show(stand: Stand = () => undefined, options: Options = {}): Promise<Page> {
  screen = await open(browser, { stand, ...options });
  return screen.page;
}

/** Stands that answer some commands in the place of the fixtures. */
export function answering(answers: Record<string, unknown>): Stand {
  return ({ command }) => answers[command];
}

/** The page's clock in the hands of the test. */
export const clock = { before: (page: Page) => page.clock.install() };

export const LOCKED = {
  state: 'locked',
  studio: 'Advanced Scalp studio',
  wait_seconds: 0,
};
export const locked = answering({ vault_state: LOCKED });

/** A vault that is open at first and locked once it was told to lock. */
export function lockable(answers: Record<string, unknown> = {}): Stand {
  let shut = false;
  return ({ command }) => {
    if (command === 'lock') shut = true;
    if (command === 'unlock') shut = false;
    if (command === 'vault_state' && shut) return LOCKED;
    return answers[command];
  };
}

export const passphrase = (page: Page) => page.getByLabel('Passphrase', { exact: true });
export const finder = (page: Page) => page.getByRole('combobox', { name: 'Find anything' });
export const title = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim());
export const commandsAsked = () => screen.asked.map(({ command }) => command);

/** Everything that the page holds in its markup, and the window's title. */
export const held = (page: Page) =>
  page.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`);
