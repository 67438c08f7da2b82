import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { enter, eventually } from './app';
import { counted, search } from './client';
import { finder, screen, show, title } from './shell';

const row = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-row]')?.textContent ?? '');
const back = (page: Page) => page.getByRole('button', { name: 'Back', exact: true });

/** Finds a client by the name, and opens them. */
async function open(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await finder(page).fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await title(page, new RegExp(name));
}

/** As many clients as no window shows at once. */
async function manyClients(): Promise<Page> {
  const page = await show(() => undefined, {
    given: async (backend) => {
      for (let number = 0; number < 40; number += 1) {
        await backend.ask('add_client', { name: `Many ${String(number).padStart(2, '0')}` });
      }
    },
  });
  await enter(page, 'Clients');
  await counted(page, '56 clients');
  return page;
}

describe('Back', () => {
  test('leads to the list as it was: what was typed, how far it was scrolled, and who', async () => {
    const page = await manyClients();
    await search(page).fill('many');
    await counted(page, '40 clients found');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await eventually(async () => expect(await row(page)).toContain('Many 39'));
    await page.keyboard.press('ArrowUp');
    await eventually(async () => expect(await row(page)).toContain('Many 38'));
    const list = page.locator('.rows .list');
    const scrolled = await list.evaluate((element) => element.scrollTop);
    expect(scrolled).toBeGreaterThan(500);
    await page.keyboard.press('Enter');
    await title(page, 'Many 38');
    await page.keyboard.press('Alt+ArrowLeft');
    await title(page, 'Clients');
    expect(await search(page).inputValue()).toBe('many');
    await eventually(async () => expect(await row(page)).toContain('Many 38'));
    expect(await list.evaluate((element) => element.scrollTop)).toBe(scrolled);
  });

  test('leads to Today, with the focus on who was opened', async () => {
    const page = await show(() => undefined, { height: 400 });
    await page.getByRole('button', { name: 'Ahmed Haddad', exact: true }).click();
    await title(page, /Ahmed Haddad/);
    await back(page).click();
    await title(page, 'Sunday 22 November');
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
        'Ahmed Haddad',
      ),
    );
    expect(await page.locator('main').evaluate((main) => main.scrollTop)).toBeGreaterThan(0);
  });

  test('goes through all that was opened, one by one', async () => {
    const page = await show();
    await enter(page, 'Stock');
    for (const name of ['Marcus Odell', 'Li Wei']) await open(page, name);
    await page.keyboard.press('Alt+ArrowLeft');
    await title(page, /Marcus Odell/);
    await page.keyboard.press('Alt+ArrowLeft');
    await title(page, 'Stock');
    await page.keyboard.press('Alt+ArrowLeft');
    await title(page, 'Sunday 22 November');
    await page.keyboard.press('Alt+ArrowLeft');
    await title(page, 'Sunday 22 November');
  });

  test('leads past a client who is there no more', async () => {
    const page = await show();
    await enter(page, 'Clients');
    await page.getByRole('button', { name: /^Ahmed Haddad/ }).click();
    await title(page, /Ahmed Haddad/);
    await page.getByRole('tab', { name: 'Details' }).click();
    await page.getByRole('button', { name: 'Move to bin' }).click();
    await title(page, 'Clients');
    await page.keyboard.press('Alt+ArrowLeft');
    await title(page, 'Sunday 22 November');
    expect(screen.asked.at(-1)?.command).not.toBe('client');
  });

  test('leads past who was erased elsewhere meanwhile', async () => {
    const page = await show();
    await enter(page, 'Stock');
    await open(page, 'Henrik Aaltonen');
    await enter(page, 'Settings');
    await page.getByRole('button', { name: 'How long to keep records' }).click();
    await page.getByRole('button', { name: 'Erase Henrik Aaltonen' }).click();
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await page.getByText('Erased from every copy that this app knows of.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+ArrowLeft');
    await title(page, 'Stock');
  });

  test('leads past who was merged into the client at hand', async () => {
    const page = await show();
    await enter(page, 'Stock');
    await open(page, 'Li Wei');
    await open(page, 'Marcus Odell');
    await page.getByRole('tab', { name: 'Details' }).click();
    await page.getByRole('button', { name: 'Merge with another client' }).click();
    await page.getByRole('combobox', { name: 'Merge with whom?' }).fill('Li Wei');
    await page
      .getByRole('option', { name: /Li Wei/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByText('Merged into one client.').waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await title(page, 'Stock');
  });
});
