import { describe, expect, test } from 'vitest';

import type { SettingsForm, SettingsView, StudioForm } from '../src/lib/ipc/bindings';
import { answering, changing, either, eventually } from './app';
import { failure, PASSPHRASE } from './backend';
import { findings, tooSmall, walk } from './axe';
import {
  BACKUPS,
  dialog,
  failing,
  held,
  last,
  PARTS,
  press,
  SPREADSHEET,
  turn,
  show,
} from './settings';
import { screen } from './screen';

/** The settings as the vault has them. */
const kept = async () => (await screen.backend.ask<SettingsView>('settings')).settings;

describe('the settings', () => {
  test('save what is typed about the studio, within a second', async () => {
    const page = await show('Studio');
    await page.getByLabel('Studio name').fill('Čwikła & 山田 Scalp');
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(last<StudioForm>(screen, 'save_studio')?.studio).toEqual({
      ...(await screen.backend.ask<StudioForm>('studio')).studio,
      name: 'Čwikła & 山田 Scalp',
    });
    // The rail follows.
    await page.getByRole('banner').getByText('Čwikła & 山田 Scalp').waitFor();
  });

  test('keep what is typed while it cannot be saved, and say why', async () => {
    let full = true;
    const page = await show('Studio', ({ command }) => {
      if (command === 'save_studio' && full) throw failure('disk-full');
      return undefined;
    });
    await page.getByLabel('Artist').fill('Ada');
    await page.getByText('The disk is full.').waitFor();
    await turn(page, 'Bin');
    await turn(page, 'Studio');
    expect(await page.getByLabel('Artist').inputValue()).toBe('Ada');
    full = false;
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(last<StudioForm>(screen, 'save_studio')?.studio.artist).toBe('Ada');
  });

  test('apply immediately: the paper, the larger type', async () => {
    const page = await show('Printing');
    const before = await kept();
    await page.getByLabel('Paper').selectOption('US Letter');
    await page.getByLabel('Large print').check();
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(last<SettingsForm>(screen, 'save_settings')).toEqual({
      ...before,
      paper: 'letter',
      large_print: true,
    });
  });

  test('take days for check-ins once they can be read', async () => {
    const page = await show('Sessions and check-ins');
    const days = page.getByLabel('Days after a session');
    await days.fill('10, x');
    await page.getByText('Enter days from 1 to 365').waitFor();
    expect(await days.getAttribute('aria-invalid')).toBe('true');
    await days.fill('10, 2;4 10');
    await eventually(() =>
      expect(last<SettingsForm>(screen, 'save_settings')?.check_in_days).toEqual([2, 4, 10]),
    );
    expect(await days.inputValue()).toBe('10, 2;4 10');
    await page.getByLabel('Days until the next session is due').fill('0');
    await page.getByLabel('Usual number of sessions').fill('4');
    await eventually(() =>
      expect(last<SettingsForm>(screen, 'save_settings')).toMatchObject({
        days_between_sessions: 14,
        usual_sessions: 4,
      }),
    );
  });

  test('hold fatty alcohols against a product where the studio does', async () => {
    const page = await show('Product rule');
    const before = await kept();
    await page.getByLabel('Fatty alcohols').selectOption('Avoid');
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(last<SettingsForm>(screen, 'save_settings')).toEqual({
      ...before,
      fatty_alcohols: 'avoid',
    });
  });

  test('turn the window dark or light whatever the system says', async () => {
    const page = await show('Screen');
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.getByRole('radio', { name: 'Dark' }).check();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('radio', { name: 'Light' }).check();
    expect(await ground()).toBe(light);
    await page.getByRole('radio', { name: 'Match system' }).check();
    expect(await ground()).toBe(dark);
    await eventually(() =>
      expect(last<SettingsForm>(screen, 'save_settings')?.appearance).toBe('system'),
    );
  });

  test('leave the keys that find from anywhere to other programs', async () => {
    const page = await show('Screen', changing({ start: { can_find_from_anywhere: true } }));
    const listed = page.getByText('Find a client from any program');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await listed.waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('switch', { name: /^Ctrl Alt K/ }).click();
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.getByText('Add a slip').waitFor();
    expect(await listed.count()).toBe(0);
    await eventually(() =>
      expect(last<SettingsForm>(screen, 'save_settings')?.find_from_anywhere).toBe(false),
    );
  });

  test('can lock after other minutes, or never', async () => {
    const page = await show('Lock and keys');
    const after = page.getByLabel('Lock when idle for');
    expect(await after.inputValue()).toBe('10');
    await after.selectOption('Never');
    await eventually(() =>
      expect(last<SettingsForm>(screen, 'save_settings')?.lock_after_minutes).toBeNull(),
    );
  });

  test('that cannot be read say so, and are asked for again', async () => {
    let broken = true;
    const page = await show('Screen', ({ command }) => {
      if (command === 'settings' && broken) throw failure('disk-failed');
      return undefined;
    });
    await page.getByText('The disk failed.').waitFor();
    broken = false;
    await press(page, 'Try again');
    await page.getByRole('radio', { name: 'Dark' }).waitFor();
    expect(await page.getByText('The disk failed.').count()).toBe(0);
  });

  test('of a vault that turned out to be locked are not shown at all', async () => {
    let locked = false;
    const page = await show('Screen', ({ command }) => {
      if (command === 'settings' && locked) throw failure('vault-locked');
      if (command !== 'vault_state' || !locked) return undefined;
      return { state: 'locked', studio: '', wait_seconds: 0 };
    });
    locked = true;
    await turn(page, 'Printing');
    await page.getByRole('button', { name: 'Unlock' }).waitFor();
    expect(await page.getByText('Sections of the settings').count()).toBe(0);
  });

  test('that are long in coming say so', async () => {
    const answer = held('settings');
    const page = await show('Screen', answer.stand);
    await page.getByText('One moment').waitFor();
    answer.answer(await screen.backend.ask('settings'));
    await page.getByRole('radio', { name: 'Dark' }).waitFor();
    expect(await page.getByText('One moment').count()).toBe(0);
  });
});

describe.each([
  { theme: 'light', dark: false },
  { theme: 'dark', dark: true },
])('axe finds nothing in the $theme theme', ({ dark }) => {
  test.each(PARTS)('on %s', async (part) => {
    const page = await show(part, () => undefined, { dark });
    await page.locator('main h2').first().waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test('on the dialogs, a file and a failure', async () => {
    const page = await show(
      'Lock and keys',
      either(failing('accesses', 'disk-failed'), failing('restore', 'wrong-passphrase')),
      { dark },
    );
    await press(page, 'Change passphrase');
    await page.getByLabel('New passphrase', { exact: true }).fill('short');
    await dialog(page).getByText('Too short').waitFor();
    await page.keyboard.press('Enter');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await press(page, 'Make a new recovery key');
    await page.getByLabel('Current passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Recovery key' }).waitFor();
    expect(await findings(page)).toEqual([]);
    await turn(page, 'Export and import');
    await press(page, 'Choose a file');
    await page.getByText('240 clients').waitFor();
    expect(await findings(page)).toEqual([]);
    await turn(page, 'Vault and access');
    await page.getByText('The disk failed.').waitFor();
    expect(await findings(page)).toEqual([]);
    await turn(page, 'Backups');
    await press(page, 'Restore Thu 19 Nov');
    await page.getByLabel('Passphrase at that time').fill('no');
    await page.keyboard.press('Enter');
    await dialog(page).getByText('That is not the passphrase.').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await turn(page, 'How long to keep records');
    await press(page, 'Erase Henrik Aaltonen');
    expect(await findings(page)).toEqual([]);
    await page.getByRole('checkbox').check();
    await press(page, 'Erase for good');
    await dialog(page).getByText('Every copy').waitFor();
    expect(await findings(page)).toEqual([]);
  });
});

test('Tab reaches the parts and what is in them, in reading order', async () => {
  const page = await show('Backups');
  await page.getByRole('button', { name: 'Back up now' }).waitFor();
  await page.locator('h1').focus();
  expect(await walk(page)).toEqual([
    ...PARTS,
    'Back up now',
    'Choose another folder',
    ...BACKUPS.backups.flatMap(({ label }) => [`Test ${label}`, `Restore ${label}`]),
  ]);
});

test.each([
  [1024, 640],
  [640, 400],
])('every part fits a window of %i × %i without scrolling sideways', async (width, height) => {
  const long = 'ก'.repeat(40) + 'W'.repeat(40);
  const page = await show(
    'Studio',
    answering({
      backups: { ...BACKUPS, folder: `/${long}/${long}` },
      bin_list: [
        {
          item: { kind: 'client', id: 7 },
          client: 7,
          name: long,
          code: 'C-007',
          label: 'Client',
          line: '',
        },
      ],
      retention_due: [{ client: 7, name: long, code: 'C-007', line: 'Due' }],
      import_preview: {
        ...SPREADSHEET,
        columns: [{ heading: long, column: 'name', examples: [long] }],
        rows: [{ place: 0, name: long, about: long, duplicate: null, taken: true }],
      },
    }),
    { width, height },
  );
  for (const part of PARTS) {
    await turn(page, part);
    await page.locator('main h2').first().waitFor();
    if (part === 'Export and import') {
      await press(page, 'Choose a file');
      await page.getByRole('checkbox', { name: long }).waitFor();
    }
    const wide = await page.locator('main').evaluate((main) => main.scrollWidth > main.clientWidth);
    expect({ part, wide }).toEqual({ part, wide: false });
  }
});

test('every control is at least 24 pixels high and wide', async () => {
  const page = await show('Studio');
  for (const part of PARTS) {
    await turn(page, part);
    await page.locator('main h2').first().waitFor();
    expect(await tooSmall(page)).toEqual([]);
  }
});
