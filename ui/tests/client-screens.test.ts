import { describe, expect, test } from 'vitest';
import { findings, tooSmall, walk } from './axe';
import type { Setting } from './app';
import { screen, list, client, search, tab } from './client';

const scenes: Record<string, (setting: Setting) => Promise<unknown>> = {
  'the list': async (setting) => (await list(setting)).locator('[data-row="3"]').waitFor(),
  'nobody who fits': async (setting) => {
    const page = await list(setting);
    await search(page).fill('zzz');
    await page.getByRole('heading', { name: 'No clients found' }).waitFor();
  },
  'a new client': async (setting) =>
    (await list(setting)).getByRole('button', { name: 'New client' }).click(),
  'the duplicates': async (setting) => {
    const page = await list(setting);
    await page.getByRole('button', { name: 'Merge duplicates' }).click();
    await page.getByText('Same name').waitFor();
  },
  'the timeline': (setting) => client('marcus', setting),
  'a call being noted': async (setting) => {
    const page = await client('marcus', setting);
    await page.keyboard.press('Alt+c');
    await page.keyboard.type('Itches.');
  },
  'the notes, searched': async (setting) => {
    const page = await client('marcus', setting);
    await tab(page, 'Notes');
    await page.getByRole('searchbox', { name: 'Find in these notes' }).fill('crown');
  },
  'a note being changed': async (setting) => {
    const page = await client('marcus', setting);
    await tab(page, 'Notes');
    await page.getByRole('button', { name: /^Edit/ }).first().click();
  },
  'the sessions': async (setting) => tab(await client('marcus', setting), 'Sessions'),
  'a new session': async (setting) => {
    const page = await client('marcus', setting);
    await page.getByRole('button', { name: 'New session' }).click();
    await page.getByRole('heading', { name: 'Session 3' }).waitFor();
  },
  'the sheets': async (setting) => {
    const page = await client('marcus', setting);
    await tab(page, 'Sheets given');
    await page.locator('figure img').waitFor();
  },
  'the details': async (setting) => tab(await client('marcus', setting), 'Details'),
  'a client without a session': (setting) => client('oliver', setting),
};

describe.each([
  { theme: 'light', dark: false },
  { theme: 'dark', dark: true },
])('axe finds nothing in the $theme theme', ({ dark }) => {
  test.each(Object.keys(scenes))('on %s', async (name) => {
    await scenes[name]?.({ dark });
    expect(await findings(screen.page)).toEqual([]);
  });
});

describe('in a narrow window', () => {
  test.each(Object.keys(scenes))('nothing is wider than the window on %s', async (name) => {
    // What a window of 1024 × 640 shows at 200 %.
    await scenes[name]?.({ width: 512, height: 320 });
    const { page } = screen;
    const wide = await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});

test('Tab reaches everything on the list, and its rows once', async () => {
  const page = await list();
  await page.locator('[data-row="0"]').waitFor();
  await page.locator('h1').focus();
  expect(await walk(page, 14)).toEqual([
    'Find by name, note or code',
    'New client',
    'Sort by',
    'Scalp',
    'Label',
    'Pigment lot',
    'Needle',
    'Healing only',
    'Merge duplicates',
    expect.stringMatching(/^Ahmed Haddad/),
  ]);
});

test('Tab reaches everything on a client’s notes in reading order', async () => {
  const page = await client('marcus');
  await tab(page, 'Notes');
  await page.locator('h1').focus();
  expect((await walk(page, 14)).slice(0, 12)).toEqual([
    'Add note',
    'New quote',
    'New session',
    'Print sheet',
    'Notes 6',
    'Find in these notes',
    'Kind',
    'Edit Note, Thu 5 Nov 2026',
    'Unpin Note, Thu 5 Nov 2026',
    'History Note, Thu 5 Nov 2026',
    'Move Note, Thu 5 Nov 2026',
    'Remove Note, Thu 5 Nov 2026',
  ]);
});

test('every control is at least 24 pixels high and wide', async () => {
  for (const name of ['the list', 'a new session', 'the notes, searched', 'the details']) {
    await scenes[name]?.({});
    expect(await tooSmall(screen.page), name).toEqual([]);
    if (name !== 'the details') await screen.close();
  }
});
