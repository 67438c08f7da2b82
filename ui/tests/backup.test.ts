import { describe, expect, test } from 'vitest';

import type { BackupRequest, SettingsView, VaultState } from '../src/lib/ipc/bindings';
import { failure, PASSPHRASE } from './backend';
import { answering, either, requests, tell, eventually } from './app';
import { BACKUPS, dialog, failing, held, last, press, show } from './settings';
import { screen } from './screen';

describe('the backups', () => {
  test('are made with their progress, and end with what was read', async () => {
    const answer = held('back_up');
    const page = await show('Backups', answer.stand);
    await press(page, 'Back up now');
    await page.getByText('Making a backup').waitFor();
    await tell(page, 'progress', { words: 'Copying and checking', done: 0.25 });
    const bar = page.getByRole('progressbar', { name: 'Copying and checking' });
    expect(await bar.evaluate((one: HTMLProgressElement) => one.value)).toBe(0.25);
    answer.answer({ words: 'Every page was read back: 142 clients.' });
    await page.getByText('Every page was read back: 142 clients.').waitFor();
    expect(await bar.count()).toBe(0);
    await eventually(() => expect(requests(screen.asked, 'backups')).toHaveLength(2));
  });

  test('that are being made can be stopped, and say that nothing was changed', async () => {
    const made = held('back_up');
    const page = await show('Backups', made.stand);
    await press(page, 'Back up now');
    await press(page, 'Stop');
    await page.getByText('Stopping', { exact: true }).waitFor();
    expect(requests(screen.asked, 'stop')).toHaveLength(1);
    made.fail(failure('stopped'));
    await page.getByText('Stopped. Nothing was changed.').waitFor();
  });

  test('that fail say what to do now', async () => {
    const page = await show('Backups', failing('back_up', 'backup-failed'));
    await press(page, 'Back up now');
    await page.getByText('The vault itself is fine.').waitFor();
    await page.getByText('Check that the disk or USB stick is plugged in').waitFor();
  });

  test('that open with the old keys are re-encrypted', async () => {
    let former: string | null = '3 of these backups still open with the old keys.';
    const made = held('renew_backups');
    const page = await show(
      'Backups',
      either(made.stand, ({ command }) =>
        command === 'backups' ? { ...BACKUPS, former_keys: former } : undefined,
      ),
    );
    const line = page.getByText('still open with the old keys');
    await line.waitFor();
    await press(page, 'Re-encrypt them');
    await page.getByText('Re-encrypting backups').waitFor();
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    former = null;
    made.answer({ words: '3 backups were re-encrypted.' });
    await page.getByText('3 backups were re-encrypted.').waitFor();
    await line.waitFor({ state: 'detached' });
  });

  test('whose renewing is stopped are not said to be unchanged', async () => {
    const made = held('renew_backups');
    const page = await show(
      'Backups',
      either(
        made.stand,
        answering({ backups: { ...BACKUPS, former_keys: '3 of these backups still open.' } }),
      ),
    );
    await press(page, 'Re-encrypt them');
    await press(page, 'Stop');
    made.fail(failure('stopped'));
    await page.getByText('The remaining backups').waitFor();
    expect(await page.getByText('Nothing was changed.').count()).toBe(0);
  });

  test('without a folder offer to choose one', async () => {
    let chosen = false;
    const page = await show('Backups', ({ command }, real) => {
      if (command === 'choose_backup_folder') chosen = true;
      return command === 'backups' && !chosen ? real() : undefined;
    });
    await page.getByText('No backups yet.').waitFor();
    expect(await page.getByRole('button', { name: 'Back up now' }).count()).toBe(0);
    await press(page, 'Choose a folder');
    await page.getByText('/media/marie/STICK').waitFor();
    await page.getByRole('button', { name: 'Back up now' }).waitFor();
  });

  test('out of reach say so', async () => {
    const page = await show('Backups', answering({ backups: { ...BACKUPS, reachable: false } }));
    await page.getByText('This folder cannot be reached right now.').waitFor();
  });

  test('are tested with the key of their day', async () => {
    const page = await show('Backups', ({ command, request }) => {
      if (command !== 'drill') return;
      if ((request as BackupRequest).key.text !== PASSPHRASE) throw failure('wrong-passphrase');
    });
    await press(page, 'Test Sat 21 Nov 2026, 6:40 pm');
    await page.getByLabel('Passphrase at that time').fill('another');
    await page.keyboard.press('Enter');
    await dialog(page).getByText('That is not the passphrase.').waitFor();
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('It can be restored.').waitFor();
    expect(last<BackupRequest>(screen, 'drill')).toEqual({
      id: 'b2',
      key: { kind: 'passphrase', text: PASSPHRASE },
    });
    expect(await dialog(page).count()).toBe(0);
  });

  test('are restored after what it means is said, and another vault is open', async () => {
    const page = await show('Backups', ({ command }) =>
      command === 'restore'
        ? screen.backend
            .ask<VaultState>('vault_state')
            .then((open) => ({ ...open, studio: 'The studio of then' }))
        : undefined,
    );
    await press(page, 'Restore Thu 19 Nov 2026, 5:15 pm');
    await dialog(page).getByText('set aside in its folder, not deleted').waitFor();
    await page.getByLabel('Passphrase at that time').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('banner').getByText('The studio of then').waitFor();
    expect(last<BackupRequest>(screen, 'restore')?.id).toBe('b1');
  });

  test('a restore that is closed on the way is stopped, and nothing was changed', async () => {
    const restored = held('restore');
    const page = await show('Backups', restored.stand);
    await press(page, 'Restore Thu 19 Nov 2026, 5:15 pm');
    await page.getByLabel('Passphrase at that time').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await dialog(page).getByText('Restoring the backup').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Stopping', { exact: true }).waitFor();
    expect(requests(screen.asked, 'stop')).toHaveLength(1);
    restored.fail(failure('stopped'));
    await page.getByText('Stopped. Nothing was changed.').waitFor();
    await page.getByRole('banner').getByText('Sample studio').waitFor();
  });
});

describe('the vault', () => {
  test('is checked, and the record of access is listed', async () => {
    const page = await show('Vault and access', undefined, {
      vault: 'locked',
      given: async (backend) => {
        await backend.ask('unlock', { kind: 'passphrase', text: 'another' });
        await backend.ask('unlock', { kind: 'passphrase', text: PASSPHRASE });
      },
    });
    const { vault } = await screen.backend.ask<SettingsView>('settings');
    await page.getByText(vault).waitFor();
    await page.getByRole('cell', { name: 'Failed attempt to unlock' }).waitFor();
    await press(page, 'Check the vault');
    await page.getByText('Everything is fine.').waitFor();
  });

  test('lists a long record of access piece by piece', async () => {
    const accesses = Array.from({ length: 120 }, (_, at) => ({
      at: `Line ${at}`,
      words: 'Opened',
    }));
    const page = await show('Vault and access', answering({ accesses }));
    const rows = page.locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(50);
    await press(page, 'Show more');
    await press(page, 'Show more');
    await eventually(async () => expect(await rows.count()).toBe(120));
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
  });
});
