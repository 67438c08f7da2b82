/** The shell of the studio. */
import type { Page } from 'playwright-core';

import type { Setting, Stand } from './app';
import { screen, show as open } from './screen';

export { screen };

export function show(stand: Stand = () => undefined, options: Setting = {}): Promise<Page> {
  return open({ stand, ...options });
}

/** The page's clock in the hands of the test. */
export const clock = { before: (page: Page) => page.clock.install() };

/** What is said of a vault that is locked. */
export const LOCKED = { state: 'locked', studio: 'Sample studio', wait_seconds: 0 };

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
