/** The list of clients and one client. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { requests, type Setting, type Stand, eventually } from './app';
import { screen, show } from './screen';

export { screen };

/** Keeps the backend's first answer to a command back until it is let go. */
export function withheld(command: string) {
  let letGo: (() => Promise<object>) | undefined;
  const stand: Stand = (asked, real) => {
    if (asked.command !== command || letGo) return undefined;
    return new Promise((resolve) => {
      letGo = () => {
        const answer = real();
        resolve(answer);
        return answer;
      };
    });
  };
  return {
    setting: { stand } satisfies Setting,
    asked: () => eventually(() => expect(letGo).toBeDefined()),
    letGo: () => letGo?.(),
  };
}

/** Opens Today. */
export const today = show;

/** Opens the list. */
export async function list(setting: Setting = {}): Promise<Page> {
  const page = await today(setting);
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Clients/ })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Clients' }).waitFor();
  return page;
}

/** Opens a client by typing a name, as an artist on the telephone does. */
export async function client(name: string, setting: Setting = {}): Promise<Page> {
  const page = await list(setting);
  await search(page).fill(name);
  await page.locator('main header [role=status]', { hasText: /found$/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('tablist').waitFor();
  return page;
}

export const search = (page: Page) => page.getByRole('searchbox', { name: 'Find by name' });
export const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();
export const saved = <Request>(command: string) => requests<Request>(screen.asked, command);
export const counted = (page: Page, words: string) =>
  page.locator('main header [role=status]', { hasText: words }).waitFor();
export const note = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true });
