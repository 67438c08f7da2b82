import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import type { PageRequest } from '../src/lib/ipc/bindings';
import { enter, requests, type Setting, eventually } from './app';
import { walk } from './axe';
import { failure } from './backend';
import { client, tab } from './client';
import { screen, show } from './screen';

/** The width of A4 in CSS pixels. */
const A4 = (210 / 25.4) * 96;

const pages = (page: Page) => page.getByRole('region', { name: 'The pages' });

/** The form's sheet, looked at with the keyboard. */
async function look(setting: Setting = {}): Promise<Page> {
  const page = await show(setting);
  await enter(page, 'Sheets');
  await page.getByRole('button', { name: 'Enlarge the page' }).press('Enter');
  await page.getByRole('dialog').getByRole('img').first().waitFor();
  return page;
}

/** How wide the first page is drawn, once it is as wide as this. */
async function isWide(page: Page, width: number): Promise<void> {
  const image = pages(page).getByRole('img').first();
  await eventually(async () =>
    expect(Math.abs(((await image.boundingBox())?.width ?? 0) - width)).toBeLessThan(2),
  );
}

const room = (page: Page) => pages(page).evaluate(({ clientWidth }) => clientWidth);

test('a page is as wide as there is room, and says how many pages there are', async () => {
  const page = await look();
  await page.getByRole('dialog').getByRole('status').getByText('1 page').waitFor();
  expect(await room(page)).toBeGreaterThan(900);
  await isWide(page, await room(page));
});

test('its size is changed with the keys, in percent of the paper', async () => {
  const page = await look();
  const chosen = page.getByRole('group', { name: 'Zoom' }).locator('[aria-pressed=true]');
  expect(await chosen.innerText()).toBe('Fit width');
  for (const [key, percent] of [
    ['+', 150],
    ['=', 200],
    ['+', 200],
    ['-', 150],
    ['-', 100],
    ['-', 100],
  ] as const) {
    await page.keyboard.press(key);
    expect(await chosen.innerText()).toBe(`${percent}%`);
    await isWide(page, (A4 * percent) / 100);
  }
  await page.keyboard.press('0');
  await isWide(page, await room(page));
});

test('its size is changed with buttons, and all of a wide page can be reached', async () => {
  const page = await look({ width: 900, height: 600 });
  await page.getByRole('button', { name: '200%' }).click();
  await isWide(page, 2 * A4);
  await pages(page).focus();
  await page.keyboard.press('End');
  const { right, bottom } = await pages(page).evaluate((box) => {
    box.scrollTo({ left: box.scrollWidth, top: box.scrollHeight, behavior: 'instant' });
    const image = box.querySelector('img:last-of-type')?.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    return {
      right: (image?.right ?? NaN) - frame.right,
      bottom: (image?.bottom ?? NaN) - frame.bottom,
    };
  });
  expect(right).toBeLessThan(1);
  expect(bottom).toBeLessThan(1);
});

test('its keys scroll it at once, and Esc gives the focus back', async () => {
  const page = await look();
  await page.keyboard.press('PageDown');
  await eventually(async () =>
    expect(await pages(page).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100),
  );
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Enlarge the page',
  );
});

test('Tab reaches its size, Save, Print, Close and the pages', async () => {
  const page = await look();
  await page.getByRole('button', { name: 'Fit width' }).focus();
  expect(await walk(page, 7)).toEqual([
    '100%',
    '150%',
    '200%',
    'Save PDF',
    'Print',
    'Close',
    'The pages',
  ]);
});

test('it is printed and saved from there, and what became of it is said there', async () => {
  const page = await look();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Print' }).click();
  await dialog.getByRole('status').getByText('Sent to the printer.').waitFor();
  await page.keyboard.press('Control+s');
  await dialog.getByRole('status').getByText('Saved.').waitFor();
  const [shown] = requests<PageRequest>(screen.asked, 'pages');
  expect(shown).toBeDefined();
  expect(requests<PageRequest>(screen.asked, 'print')).toEqual([shown]);
  expect(requests<PageRequest>(screen.asked, 'save')).toEqual([shown]);
  await page.keyboard.press('Escape');
  await page.getByRole('status').getByText('Saved.').waitFor();
});

test('a print that fails says so there', async () => {
  const page = await look({
    stand: ({ command }) => {
      if (command === 'print') throw failure('print-failed');
    },
  });
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('Control+p');
  await dialog.getByRole('alert').getByText('Nothing was printed.').waitFor();
});

test.each([{ dark: false }, { dark: true }])('its paper is white, dark: $dark', async (setting) => {
  const page = await look(setting);
  const drawn = await pages(page)
    .getByRole('img')
    .evaluate((image) => {
      const { backgroundColor, borderTopWidth } = getComputedStyle(image);
      return { backgroundColor, borderTopWidth };
    });
  expect(drawn).toEqual({ backgroundColor: 'rgb(255, 255, 255)', borderTopWidth: '1px' });
});

describe('a sheet that was given', () => {
  const open = async (): Promise<Page> => {
    const page = await client('marcus');
    await tab(page, 'Sheets given');
    await page.getByRole('button', { name: /^View Sun 22 Nov/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Sheet given Sun 22 Nov 2026, 3:00 pm' });
    await dialog.getByRole('img').waitFor();
    return page;
  };

  test('is looked at as it was given, and printed again from there', async () => {
    const page = await open();
    const given = { kind: 'given', id: 1 };
    expect(requests(screen.asked, 'pages')).toEqual([given]);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Print again' }).click();
    await dialog.getByRole('status').getByText('Sent to the printer.').waitFor();
    expect(requests(screen.asked, 'print')).toEqual([given]);
  });

  test('is not shown while names are hidden', async () => {
    const page = await open();
    await page.keyboard.press('Control+Shift+h');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^View Sun 22 Nov/ }).click();
    await page.getByRole('status').getByText('not shown while names are hidden').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

test('the client’s own sheet counts as given when it is printed from there', async () => {
  const page = await client('marcus');
  await tab(page, 'Sheets given');
  await page.getByRole('button', { name: 'Enlarge the page' }).click();
  await page.getByRole('dialog').getByRole('img').waitFor();
  const asked = requests(screen.asked, 'client').length;
  await page.getByRole('dialog').getByRole('button', { name: 'Print' }).click();
  await eventually(() => expect(requests(screen.asked, 'print')).toHaveLength(1));
  await eventually(() => expect(requests(screen.asked, 'client').length).toBe(asked + 1));
});
