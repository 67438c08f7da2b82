import { describe, expect, test } from 'vitest';
import type { FindRequest } from '../src/lib/ipc/bindings';
import { enter, requests, eventually } from './app';
import { screen, show, finder, title } from './shell';

describe('find anything', () => {
  test('one shortcut, a few letters, Enter: the client’s day', async () => {
    const page = await show();
    await enter(page, 'Sheets');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('pri');
    await page.keyboard.press('Enter');
    await title(page, /Priya Raman/);
    await page.getByRole('button', { name: 'When to get help' }).waitFor();
  });

  test('Enter waits for the answer to what is typed', async () => {
    const waiting: (() => void)[] = [];
    const page = await show(({ command }, real) => {
      if (command !== 'find') return undefined;
      return new Promise((resolve) => waiting.push(() => resolve(real())));
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('jean');
    await page.keyboard.press('Enter');
    // The first letter is asked for at once, then only the newest.
    await eventually(() => expect(waiting).toHaveLength(1));
    expect(await page.getByRole('dialog').count()).toBe(1);
    waiting[0]?.();
    await eventually(() => expect(waiting).toHaveLength(2));
    waiting[1]?.();
    await title(page, /Jean Tremblay/);
    expect(requests<FindRequest>(screen.asked, 'find').map(({ typed }) => typed)).toEqual([
      'j',
      'jean',
    ]);
  });

  test('the arrows walk the lines round, and say which', async () => {
    const page = await show();
    await page.getByText('Marcus Odell').waitFor();
    await page.keyboard.press('Control+k');
    const at = () => page.locator('[role=option][aria-selected=true]').innerText();
    const active = () =>
      page.evaluate(
        () =>
          document.getElementById(
            document.activeElement?.getAttribute('aria-activedescendant') ?? '',
          )?.innerText,
      );
    await eventually(async () => expect(await at()).toContain('Daniel Novák'));
    await page.keyboard.press('ArrowDown');
    expect(await at()).toContain('Priya Raman');
    expect(await active()).toBe(await at());
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await at()).toContain('Keyboard shortcuts');
  });

  test('notes are found with the words that were typed', async () => {
    const page = await show();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('itchy');
    const line = page.getByRole('option', { name: /around the crown/ });
    await line.locator('mark', { hasText: /^Itchy$/ }).waitFor();
    await line.click();
    await title(page, /Marcus Odell/);
    expect(await page.getByRole('tab', { name: /Notes/ }).getAttribute('aria-selected')).toBe(
      'true',
    );
  });

  test('sections and things to do are found too', async () => {
    const page = await show();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('moisturizer');
    await page.getByRole('option', { name: 'Moisturizer guide' }).waitFor();
    await page.keyboard.press('Enter');
    await title(page, 'Moisturizer guide');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('hide');
    await page.getByRole('option', { name: /Hide or show names/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Names are hidden.').waitFor();
  });

  test('a lot is found by its number, and opens who got it', async () => {
    const page = await show();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('l2411');
    const line = page.getByRole('option', { name: /Lot L2411 · Sample pigment Grey 2/ });
    await line.getByText(/^\d+ sessions?$/).waitFor();
    await page.keyboard.press('Enter');
    await title(page, 'Clients');
    expect(await page.getByRole('combobox', { name: 'Pigment lot' }).inputValue()).toBe('L2411');
    await page.getByText(/^\d+ clients?$/).waitFor();
    // A needle takes the lot's place.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('needle');
    await page
      .getByRole('option', { name: /^Needle / })
      .first()
      .click();
    expect(await page.getByRole('combobox', { name: 'Pigment lot' }).inputValue()).toBe('');
    expect(await page.getByRole('combobox', { name: 'Needle' }).inputValue()).not.toBe('');
  });

  test.each([
    ['paper', 'Printing'],
    ['language', 'Printing'],
    ['backup', 'Backups'],
    ['password', 'Lock and keys'],
  ])('“%s” opens that part of the settings, with the focus in it', async (typed, part) => {
    const page = await show();
    await page.keyboard.press('Control+k');
    await page.keyboard.type(typed);
    const line = page.getByRole('group', { name: 'Settings' }).getByRole('option');
    await eventually(async () => expect(await line.allInnerTexts()).toHaveLength(1));
    await page.keyboard.press('Enter');
    await title(page, 'Settings');
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe(part),
    );
  });

  test('from one part of the settings to another', async () => {
    const page = await show();
    await enter(page, 'Settings');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('spreadsheet');
    await page.getByRole('option', { name: /Export and import/ }).waitFor();
    await page.keyboard.press('Enter');
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe(
        'Export and import',
      ),
    );
  });

  test.each([
    ['see a doctor', 'When to see a doctor'],
    ['why does', 'Why does my scalp flake?'],
    ['too soon', 'Did it happen too soon?'],
  ])('“%s” opens the handout', async (typed, handout) => {
    const page = await show();
    await page.keyboard.press('Control+k');
    await page.keyboard.type(typed);
    await page
      .getByRole('option', { name: new RegExp(`^${handout.replace('?', '\\?')}`) })
      .waitFor();
    await page.keyboard.press('Enter');
    await title(page, 'Moisturizer guide');
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(handout),
    );
    // The next thing that the keys reach prints it.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Print/);
  });

  test('a name that is not there can be added on the spot', async () => {
    const page = await show();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Zoë Quist');
    await page.getByRole('option', { name: 'Add “Zoë Quist” as a new client' }).waitFor();
    // Nobody is added who was only looked for.
    await page.keyboard.press('Enter');
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'New client' });
    expect(await dialog.getByRole('textbox').inputValue()).toBe('Zoë Quist');
    expect(requests(screen.asked, 'add_client')).toEqual([]);
    await page.keyboard.press('Enter');
    await eventually(() =>
      expect(requests(screen.asked, 'add_client')).toEqual([{ name: 'Zoë Quist' }]),
    );
    await title(page, /Zoë Quist/);
  });

  test('a name that somebody has already is told before it is added', async () => {
    const page = await show();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('priya raman');
    await page.getByRole('option', { name: 'Add “priya raman” as a new client' }).click();
    await page.getByRole('button', { name: /Open .*Priya Raman/ }).waitFor();
    expect(requests(screen.asked, 'add_client')).toEqual([]);
  });

  test('a name and a thing answer what holds, until when, and why', async () => {
    const page = await show();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('priya shampoo');
    const line = page.getByRole('option', { name: /Priya Raman/ });
    await line.getByText(/^Soap, shampoo: not before /).waitFor();
    await line
      .getByText(/shampoo/i)
      .nth(1)
      .waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('hat');
    // Everybody who is healing is answered for.
    await eventually(async () =>
      expect(await page.getByRole('option', { name: /Hat: / }).count()).toBeGreaterThan(1),
    );
  });

  test('a telephone number tells namesakes apart, and hides with the names', async () => {
    const page = await show();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('priya');
    const line = page.getByRole('option', { name: /Priya Raman/ });
    await line.getByText(/^[+0-9 ()-]{7,}$/).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+h');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('priya');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByText(/^[+0-9 ()-]{7,}$/).count()).toBe(0);
  });

  test('Esc closes it, and the focus is where it was', async () => {
    const page = await show();
    const button = page.getByRole('button', { name: /Find a client or a note/ });
    await button.click();
    await finder(page).waitFor();
    await page.keyboard.press('Escape');
    await finder(page).waitFor({ state: 'detached' });
    await eventually(async () =>
      expect(await button.evaluate((at) => at === document.activeElement)).toBe(true),
    );
  });
});
