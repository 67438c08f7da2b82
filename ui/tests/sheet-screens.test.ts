import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { LABEL } from './guide';
import { enter, launch, open } from './app';
import { findings, walk } from './axe';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What is looked at: a screen, in a state. */
const scenes: Record<string, (page: Page) => Promise<unknown>> = {
  'the sheet': () => Promise.resolve(),
  'the timeline as a table': (page) => page.getByRole('button', { name: 'Show as table' }).click(),
  'a bar explained': (page) => page.locator('[data-bar=shampoo-1]').focus(),
  'the warning signs': (page) => page.getByRole('button', { name: 'When to get help' }).click(),
  'a notice': (page) => page.keyboard.press('Control+p'),
  'the guide': (page) => enter(page, 'Moisturizer guide'),
  'a checked product': async (page) => {
    await enter(page, 'Moisturizer guide');
    await page.getByRole('textbox', { name: 'Ingredients' }).fill(LABEL);
    await page.getByRole('button', { name: 'Lanolin', exact: true }).click();
    await page.getByRole('button', { name: 'Avoid: Alcohol Denat.' }).click();
  },
};

describe.each([
  { theme: 'light', dark: false },
  { theme: 'dark', dark: true },
])('axe finds nothing in the $theme theme', ({ dark }) => {
  test.each(Object.keys(scenes))('on %s', async (name) => {
    const { page, close } = await open(browser, { dark });
    await enter(page, 'Sheets');
    await page.locator('figure img').waitFor();
    await scenes[name]?.(page);
    expect(await findings(page)).toEqual([]);
    await close();
  });
});

test('Tab reaches everything on the sheet in reading order, and the picture once', async () => {
  const { page, close } = await open(browser);
  await enter(page, 'Sheets');
  await page.locator('figure img').waitFor();
  expect(await walk(page)).toEqual([
    'Save PDF',
    'Print sheet',
    'Session ended: date',
    'Session ended: time',
    'Add another session',
    'Choose a client',
    'Client’s name (optional)',
    'How it interprets its source',
    'Protocol',
    'Natural cleanser',
    'Scalp',
    'Paper',
    'Large print',
    'When to get help',
    'Enlarge the page',
    'Show as table',
    'Session 1: Sun 22 Nov, 3:00 pm',
  ]);
  await close();
});

test('every control is at least 24 pixels high and wide', async () => {
  const { page, close } = await open(browser);
  await enter(page, 'Sheets');
  await page.locator('figure img').waitFor();
  for (const room of ['Sheets', 'Moisturizer guide']) {
    await enter(page, room);
    const small = await page
      .locator('button:visible, select:visible, input[type=text]:visible, textarea:visible')
      .evaluateAll((controls) =>
        controls
          .filter((control) => {
            const { width, height } = control.getBoundingClientRect();
            // A bar is as wide as its days; its row is the larger target.
            const isBar = control.hasAttribute('data-bar');
            return height < (isBar ? 18 : 24) || (!isBar && width < 24);
          })
          .map((control) => control.outerHTML.slice(0, 120)),
      );
    expect(small).toEqual([]);
  }
  await close();
});
