import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { enter } from './app';
import { findings, tooSmall, walk } from './axe';
import { LABEL } from './guide';
import { show } from './screen';

/** What is looked at: a screen, in a state. */
const scenes: Record<string, (page: Page) => Promise<unknown>> = {
  'the sheet': () => Promise.resolve(),
  'the timeline as a table': (page) => page.getByRole('button', { name: 'Show as table' }).click(),
  'a bar explained': (page) => page.locator('[data-bar=shampoo-1]').focus(),
  'the warning signs': (page) => page.getByRole('button', { name: 'When to get help' }).click(),
  'the page, large': async (page) => {
    await page.getByRole('button', { name: 'Enlarge the page' }).click();
    await page.getByRole('dialog').getByRole('img').waitFor();
  },
  'what is printed with it': (page) => page.getByText('Print with the sheet').click(),
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
    const page = await show({ dark });
    await enter(page, 'Sheets');
    await page.locator('figure img').waitFor();
    await scenes[name]?.(page);
    expect(await findings(page)).toEqual([]);
  });
});

test('Tab reaches everything on the sheet in reading order, and the picture once', async () => {
  const page = await show();
  await enter(page, 'Sheets');
  await page.locator('figure img').waitFor();
  expect(await walk(page)).toEqual([
    'Save PDF',
    'Save calendar file',
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
    'Print with the sheet',
    'When to get help',
    'Enlarge the page',
    'Show as table',
    'Session 1: Sun 22 Nov, 3:00 pm',
  ]);
});

test('every control is at least 24 pixels high and wide', async () => {
  const page = await show();
  await enter(page, 'Sheets');
  await page.locator('figure img').waitFor();
  for (const section of ['Sheets', 'Moisturizer guide']) {
    await enter(page, section);
    expect(await tooSmall(page)).toEqual([]);
  }
});
