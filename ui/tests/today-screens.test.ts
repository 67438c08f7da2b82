import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { TodayView } from '../src/lib/ipc/bindings';
import { answering, changing, type Setting, type Stand } from './app';
import { findings } from './axe';
import { makeVault } from './backend';
import { show, LOCKED, passphrase, title } from './shell';

const scenes: Record<string, [setting: Setting, act: (page: Page) => Promise<unknown>]> = {
  Today: [{}, (page) => page.getByText('Marcus Odell').waitFor()],
  'Today without clients': [
    { stand: changing({ today: { rows: [], clients: 0, healing: 0 } }) },
    (page) => page.getByText('No clients yet').waitFor(),
  ],
  'what was found': [
    {},
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('it');
      await page.getByRole('option', { name: /crown/ }).waitFor();
    },
  ],
  'the lock, refused': [
    { vault: 'locked' },
    async (page) => {
      await passphrase(page).fill('lamps');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('That is not the passphrase.').waitFor();
    },
  ],
  'the first step, with a name missing': [
    { vault: 'none' },
    async (page) => {
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByText('The studio needs a name.').waitFor();
    },
  ],
  'a vault that is away': [
    { stand: answering({ vault_state: { state: 'away', folder: '/media/marie/STICK/vault' } }) },
    async (page) => {
      await page.getByRole('button', { name: 'Look again' }).click();
      await page.getByText('Still not found.').waitFor();
    },
  ],
  'a new vault in its place': [
    { stand: answering({ vault_state: { state: 'away', folder: '/media/marie/STICK/vault' } }) },
    async (page) => {
      await page.getByRole('button', { name: 'Make a new vault here' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  'the recovery key': [
    { vault: 'none', given: makeVault },
    (page) => title(page, 'Your recovery key'),
  ],
};

describe.each([
  { theme: 'light', dark: false },
  { theme: 'dark', dark: true },
])('axe finds nothing in the $theme theme', ({ dark }) => {
  test.each(Object.keys(scenes))('on %s', async (name) => {
    const [{ stand, ...vault }, act] = scenes[name] ?? [{}, () => Promise.resolve()];
    const page = await show(stand, { dark, ...vault });
    await act(page);
    expect(await findings(page)).toEqual([]);
  });
});

describe.each([
  { width: 1024, height: 640 },
  { width: 640, height: 400 },
])('at $width × $height nothing is cut off sideways', (size) => {
  const LONG = 'Wolfeschlegelsteinhausenbergerdorffvoralternwaren Featherstonehaugh-Cholmondeley';
  const stands: Record<string, Stand> = {
    Today: changing({
      today: ({ rows }: TodayView) => ({ rows: rows.map((row) => ({ ...row, name: LONG })) }),
    }),
    'the lock': answering({ vault_state: { ...LOCKED, studio: LONG } }),
    'a vault that is away': answering({
      vault_state: { state: 'away', folder: `/media/${LONG.replaceAll(' ', '')}/vault` },
    }),
    'the first start': answering({ vault_state: { state: 'none' } }),
  };
  test.each(Object.keys(stands))('on %s', async (name) => {
    const page = await show(stands[name], size);
    if (name === 'Today') await page.getByText(LONG).first().waitFor();
    const wide = await page.evaluate(() => {
      const main = document.querySelector('main');
      const { scrollWidth, scrollHeight } = document.documentElement;
      return {
        window: scrollWidth > window.innerWidth || scrollHeight > window.innerHeight,
        section: main !== null && main.scrollWidth > main.clientWidth,
      };
    });
    expect(wide).toEqual({ window: false, section: false });
  });
});

test('Tab reaches everything on Today in reading order', async () => {
  const page = await show();
  await page.getByText('Marcus Odell').waitFor();
  await page.getByRole('link', { name: 'Skip to content' }).focus();
  const names: (string | undefined)[] = [];
  for (let step = 0; step < 40; step += 1) {
    if (step > 0) await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      return (at.getAttribute('aria-label') ?? at.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
    if (name === null) break;
    names.push(name);
  }
  expect(names).toEqual([
    'Skip to content',
    'Today 8 , 8 clients are healing',
    'Week',
    'Clients 16 , 16 clients',
    'Moisturizer guide',
    'Sheets',
    'Protocols',
    'Stock',
    'Month’s end',
    'Settings',
    'Keyboard shortcuts',
    'Lock CtrlL',
    'Find a client or a note CtrlK',
    'New session',
    'Daniel Novák',
    'Check-in overdue (day 4), Daniel Novák: done',
    'Priya Raman',
    'Check-in due (day 4), Priya Raman: done',
    'Jean Tremblay',
    'Check-in overdue (day 10), Jean Tremblay: done',
    'Sofia Marino',
    'Check-in due (day 10), Sofia Marino: done',
    'Marcus Odell',
    'Tom Okafor',
    'Grace Kim',
    'Book session 2, Grace Kim',
    'Li Wei',
    'Ahmed Haddad',
    'Go to backups',
    'Go to keys',
  ]);
});
