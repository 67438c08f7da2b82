import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import * as fixtures from '../src/lib/ipc/fixtures/studio';
import { type Stand } from './app';
import { findings } from './axe';
import { show, answering, LOCKED, locked, passphrase, title } from './shell';

const scenes: Record<string, [stand: Stand, act: (page: Page) => Promise<unknown>]> = {
  Today: [() => undefined, (page) => page.getByText('Marcus Odell').waitFor()],
  'Today without clients': [
    answering({ today: { ...fixtures.today, rows: [], clients: 0, healing: 0 } }),
    (page) => page.getByText('No clients yet').waitFor(),
  ],
  'what was found': [
    () => undefined,
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('it');
      await page.getByRole('option', { name: /crown/ }).waitFor();
    },
  ],
  'the lock, refused': [
    locked,
    async (page) => {
      await passphrase(page).fill('lamps');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('That is not the passphrase.').waitFor();
    },
  ],
  'the first step, with a name missing': [
    answering({ vault_state: { state: 'none' } }),
    async (page) => {
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByText('The studio needs a name.').waitFor();
    },
  ],
  'a vault that is away': [
    answering({ vault_state: { state: 'away', folder: '/media/marie/STICK/vault' } }),
    async (page) => {
      await page.getByRole('button', { name: 'Look again' }).click();
      await page.getByText('Still not found.').waitFor();
    },
  ],
  'a new vault in its place': [
    answering({ vault_state: { state: 'away', folder: '/media/marie/STICK/vault' } }),
    async (page) => {
      await page.getByRole('button', { name: 'Make a new vault here' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  'the recovery key': [
    answering({
      vault_state: { state: 'open', ...fixtures.open, recovery_waits: true },
      recovery_key: { groups: ['A1B2C', 'D3E4F'] },
    }),
    (page) => title(page, 'Your recovery key'),
  ],
};

describe.each([
  { theme: 'light', dark: false },
  { theme: 'dark', dark: true },
])('axe finds nothing in the $theme theme', ({ dark }) => {
  test.each(Object.keys(scenes))('on %s', async (name) => {
    const [stand, act] = scenes[name] ?? [() => undefined, () => Promise.resolve()];
    const page = await show(stand, { dark });
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
    Today: answering({
      today: {
        ...fixtures.today,
        rows: fixtures.today.rows.map((row) => ({ ...row, name: LONG })),
      },
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
        room: main !== null && main.scrollWidth > main.clientWidth,
      };
    });
    expect(wide).toEqual({ window: false, room: false });
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
    'Today 5 , 5 clients are healing',
    'Clients 142 , 142 clients',
    'Moisturizer guide',
    'Sheets',
    'Settings',
    'Keyboard shortcuts',
    'Lock CtrlL',
    'Find a client or a note CtrlK',
    'New session',
    'Marcus Odell',
    'Tom Okafor',
    'Priya Raman',
    'Check-in due (day 4), Priya Raman: done',
    'Jean Tremblay',
    'Book session 3, Jean Tremblay',
    'Li Wei',
    'Go to keys',
  ]);
});
