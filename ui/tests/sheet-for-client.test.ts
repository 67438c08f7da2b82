import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import type { PageRequest } from '../src/lib/ipc/bindings';
import { enter, launch, open, type Screen } from './app';
import { last, press } from './settings';

let browser: Browser;
let screen: Screen;

beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  expect(screen.complaints).toEqual([]);
  await screen.close();
});
afterAll(() => browser.close());

describe('a sheet for a client', () => {
  const choose = async (): Promise<Page> => {
    screen = await open(browser);
    await enter(screen.page, 'Sheets');
    await press(screen.page, 'Choose a client');
    await screen.page.keyboard.type('Marc');
    await screen.page.keyboard.press('Enter');
    await screen.page.getByText('Marcus Odell', { exact: true }).waitFor();
    return screen.page;
  };

  test('is the client’s own page, on the paper that is chosen', async () => {
    const page = await choose();
    await page.getByLabel('Paper').selectOption('US Letter');
    await press(page, 'Print sheet');
    await vi.waitFor(() =>
      expect(last<PageRequest>(screen, 'print')).toEqual({
        kind: 'client',
        client: 1,
        paper: 'letter',
        large_print: false,
        product: null,
      }),
    );
    await press(page, 'Without a client');
    await page.getByLabel('Client’s name (optional)').waitFor();
    await vi.waitFor(() => expect(last<PageRequest>(screen, 'preview')?.kind).toBe('sheet'));
  });

  test('is covered while names are hidden', async () => {
    const page = await choose();
    await page.locator('figure img').waitFor();
    await page.keyboard.press('Control+Shift+h');
    await page.getByText('Names are hidden, so this page is not shown').waitFor();
    expect(await page.locator('figure img').count()).toBe(0);
    await page.getByText('S-001', { exact: true }).waitFor();
    expect(await page.locator('main').textContent()).not.toContain('Odell');
  });
});
