import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { TodayView } from '../src/lib/ipc/bindings';
import { changing, enter, requests, eventually } from './app';
import { screen, show, commandsAsked, finder, title, focused, held } from './shell';

describe('the rail', () => {
  test('stands on one row in a small window', async () => {
    const page = await show(() => undefined, { width: 1024, height: 640 });
    const sections = page.getByRole('navigation', { name: 'Main menu' }).getByRole('button');
    const tops = () =>
      sections.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    const lock = page.getByRole('button', { name: 'Lock' });
    const box = await lock.boundingBox();
    expect(new Set(await tops()).size).toBe(1);
    expect(Math.abs((box?.y ?? 0) - ((await tops())[0] ?? 0))).toBeLessThan(4);
  });

  test('names the sections with their counts, and leads into them', async () => {
    const page = await show();
    const sections = page.getByRole('navigation', { name: 'Main menu' }).getByRole('button');
    await page.getByText('16', { exact: true }).waitFor();
    expect(
      (await sections.allTextContents()).map((name) => name.replace(/\s+/g, ' ').trim()),
    ).toEqual([
      'Today 8 , 8 clients are healing',
      'Week',
      'Clients 16 , 16 clients',
      'Moisturizer guide',
      'Sheets',
      'Protocols',
      'Stock',
      'Month’s end',
      'Settings',
    ]);
    for (const [section, heading] of [
      ['Clients', 'Clients'],
      ['Moisturizer guide', 'Moisturizer guide'],
      ['Sheets', 'Aftercare sheet'],
      ['Protocols', 'Protocols'],
      ['Stock', 'Stock'],
      ['Month’s end', 'Month’s end'],
      ['Settings', 'Settings'],
      ['Today', 'Sunday 22 November'],
    ] as const) {
      await enter(page, section);
      await title(page, heading);
      await eventually(async () => expect(await focused(page)).toBe(heading));
      expect(
        await page.locator('nav [aria-current=page]').evaluate((at) => at.textContent?.trim()),
      ).toContain(section);
    }
  });

  test('no page is made before there is somewhere to see it', async () => {
    const page = await show();
    await page.getByText('Marcus Odell').waitFor();
    for (const section of ['Clients', 'Settings']) await enter(page, section);
    await title(page, 'Settings');
    expect(commandsAsked()).not.toContain('preview');
    await enter(page, 'Sheets');
    await eventually(() => expect(commandsAsked()).toContain('preview'));
  });

  test('says that samples are not saved', async () => {
    const page = await show(changing({ vault_state: { sample: true } }));
    await page.getByText('Sample clients. Nothing here is saved.').waitFor();
    await page.getByRole('button', { name: /^Leave/ }).waitFor();
  });
});

describe('hidden names', () => {
  const shift = (page: Page) => page.keyboard.press('Control+Shift+H');

  test('one key turns every name into its code, and back', async () => {
    const page = await show();
    await page.getByText('Marcus Odell').waitFor();
    await shift(page);
    await page.getByRole('button', { name: 'S-001' }).waitFor();
    const { rows } = await screen.backend.ask<TodayView>('today');
    expect(rows.length).toBeGreaterThan(5);
    for (const { name } of rows) expect(await held(page)).not.toContain(name);
    await page.keyboard.press('Control+k');
    await finder(page).fill('marcus');
    await page.getByRole('option', { name: /S-001/ }).waitFor();
    expect(await page.getByRole('option').filter({ hasText: 'Odell' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await shift(page);
    await page.getByRole('button', { name: 'Marcus Odell' }).waitFor();
  });

  test('the rail says so as long as it lasts, and shows them again', async () => {
    const page = await show();
    const sign = page.getByRole('button', { name: 'Names hidden. Show them' });
    await page.getByText('Marcus Odell').waitFor();
    expect(await sign.count()).toBe(0);
    await shift(page);
    await sign.click();
    await page.getByRole('button', { name: 'Marcus Odell' }).waitFor();
    expect(await sign.count()).toBe(0);
  });

  test('it ends when somebody comes back after a minute away', async () => {
    const page = await show(() => undefined, { before: (made) => made.clock.install() });
    await page.getByText('Marcus Odell').waitFor();
    await shift(page);
    const leave = (time: string) =>
      page
        .evaluate(() => window.dispatchEvent(new Event('blur')))
        .then(() => page.clock.fastForward(time))
        .then(() => page.evaluate(() => window.dispatchEvent(new Event('focus'))));
    await leave('00:50');
    await page.getByRole('button', { name: 'S-001' }).waitFor();
    await leave('01:01');
    await page.getByRole('button', { name: 'Marcus Odell' }).waitFor();
  });

  test('a studio that hides names opens with codes', async () => {
    const page = await show(changing({ vault_state: { hide_names: true } }));
    await page.getByRole('button', { name: 'S-001' }).waitFor();
    expect(await held(page)).not.toContain('Odell');
  });
});

describe('the keys', () => {
  test('a new session asks for whom, and begins there', async () => {
    const page = await show();
    await page.keyboard.press('Control+Shift+N');
    await page.getByRole('combobox', { name: 'Who is the session for?' }).fill('tom');
    await page.getByRole('option', { name: /Tom Okafor/ }).waitFor();
    await page.keyboard.press('Enter');
    await title(page, /Tom Okafor/);
    await eventually(() =>
      expect(requests(screen.asked, 'session_defaults')).toEqual([{ client: 3, booked: false }]),
    );
  });

  test('a new client needs a name alone, from any section', async () => {
    const page = await show();
    await enter(page, 'Moisturizer guide');
    await page.keyboard.press('Control+n');
    await page.getByRole('dialog').getByRole('textbox').fill('Zoë Quist');
    await page.keyboard.press('Enter');
    await title(page, /Zoë Quist/);
  });

  test('undo is the backend’s, but a field undoes its own typing', async () => {
    const page = await show();
    await title(page, 'Sunday 22 November');
    await page
      .getByRole('button', { name: /^Check-in due/ })
      .first()
      .click();
    await page.getByText('Check-in noted.').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: Note added').waitFor();
    await enter(page, 'Sheets');
    const field = page.getByLabel('Client’s name (optional)');
    await field.pressSequentially('Ada');
    await page.keyboard.press('Control+z');
    await eventually(async () => expect(await field.inputValue()).not.toBe('Ada'));
    await page.keyboard.press('Control+Shift+z');
    await eventually(async () => expect(await field.inputValue()).toBe('Ada'));
    expect(requests(screen.asked, 'undo')).toHaveLength(1);
    expect(requests(screen.asked, 'redo')).toHaveLength(0);
  });

  test('what was undone is done again, by a key and beside it, and both name whose it is', async () => {
    const page = await show();
    await page.getByRole('button', { name: 'Check-in due (day 4), Priya Raman: done' }).click();
    await page.getByText('Check-in noted.').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: Note added, Priya Raman', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Redo', exact: true }).click();
    const redone = page.getByText('Redone: Note added, Priya Raman', { exact: true });
    await redone.waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('Undone: Note added, Priya Raman').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await redone.waitFor();
    await page.keyboard.press('Control+y');
    await page.getByText('Nothing to redo.').waitFor();
    await page.keyboard.press('Control+Shift+h');
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: Note added, S-002', { exact: true }).waitFor();
    expect(await page.getByText('Priya').count()).toBe(0);
  });

  test('with nothing at hand to print, printing says what to open', async () => {
    const page = await show();
    await title(page, 'Sunday 22 November');
    await page.keyboard.press('Control+p');
    await page.getByText('Open a client, the sheets or the guide, then print.').waitFor();
    expect(requests(screen.asked, 'print')).toEqual([]);
  });

  test('the list of keys holds them all, and Esc closes it', async () => {
    const page = await show();
    await title(page, 'Sunday 22 November');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    const keys = await dialog.locator('dt').allInnerTexts();
    expect(keys.map((key) => key.replace(/\s+/g, ' '))).toEqual(
      expect.arrayContaining(['Ctrl K', 'Ctrl N', 'Ctrl Shift N', 'Ctrl P', 'Ctrl L', 'Ctrl Z']),
    );
    // Behind a dialog nothing happens unseen.
    await page.keyboard.press('Control+n');
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });
});
