import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import type {
  BackupRequest,
  BackupsView,
  ImportColumns,
  ImportConfirm,
  PageRequest,
  SettingsForm,
} from '../src/lib/ipc/bindings';
import * as fixtures from '../src/lib/ipc/fixtures/care';
import { open as opened, PASSPHRASE } from '../src/lib/ipc/fixtures/studio';
import { failure } from '../src/lib/ipc/mocks';
import { launch, requests, tell, type Screen } from './app';
import { answering, dialog, failing, held, last, openPart, press } from './care';

let browser: Browser;
let screen: Screen;

beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  expect(screen.complaints).toEqual([]);
  await screen.close();
});
afterAll(() => browser.close());

type Rest = Parameters<typeof openPart> extends [Browser, ...infer Given] ? Given : never;

async function show(...given: Rest): Promise<Page> {
  screen = await openPart(browser, ...given);
  return screen.page;
}

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
    await vi.waitFor(() => expect(requests(screen.asked, 'backups')).toHaveLength(2));
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
    const page = await show('Backups', (asked) =>
      asked.command === 'backups'
        ? { ...fixtures.backups, former_keys: former }
        : made.stand(asked),
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
    const page = await show('Backups', (asked) =>
      asked.command === 'backups'
        ? { ...fixtures.backups, former_keys: '3 of these backups still open.' }
        : made.stand(asked),
    );
    await press(page, 'Re-encrypt them');
    await press(page, 'Stop');
    made.fail(failure('stopped'));
    await page.getByText('The remaining backups').waitFor();
    expect(await page.getByText('Nothing was changed.').count()).toBe(0);
  });

  test('without a folder offer to choose one', async () => {
    const none: BackupsView = {
      former_keys: null,
      folder: null,
      reachable: false,
      last: 'No backup folder chosen',
      next: 'No backups are made until you choose a folder.',
      backups: [],
    };
    let view = none;
    const page = await show('Backups', ({ command }) => {
      if (command === 'choose_backup_folder') view = fixtures.backups;
      return command === 'backups' ? view : undefined;
    });
    await page.getByText('No backups yet.').waitFor();
    expect(await page.getByRole('button', { name: 'Back up now' }).count()).toBe(0);
    await press(page, 'Choose a folder');
    await page.getByText('/media/marie/STICK').waitFor();
    await page.getByRole('button', { name: 'Back up now' }).waitFor();
  });

  test('out of reach say so', async () => {
    const page = await show(
      'Backups',
      answering({ backups: { ...fixtures.backups, reachable: false } }),
    );
    await page.getByText('This folder cannot be reached right now.').waitFor();
  });

  test('are tested with the key of their day', async () => {
    const page = await show('Backups');
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
    const page = await show(
      'Backups',
      answering({ restore: { ...opened, studio: 'The studio of then' } }),
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
    await page.getByRole('banner').getByText('Advanced Scalp studio').waitFor();
  });
});

describe('export and import', () => {
  test('everything, or the list, goes into a file', async () => {
    const page = await show('Export and import');
    await press(page, 'Export Everything');
    await page.getByText('Exported.').waitFor();
    await press(page, 'Export List of clients');
    await vi.waitFor(() =>
      expect(requests(screen.asked, 'export')).toEqual([
        { what: 'everything' },
        { what: 'client_list' },
      ]),
    );
  });

  test('a spreadsheet is looked at, its columns are named, and its clients taken in', async () => {
    const page = await show('Export and import');
    await press(page, 'Choose a file');
    await page.getByText('240 clients, 2 of them').waitFor();
    await page.getByText('And 235 more, handled the same way.').waitFor();
    await page.getByLabel('Full name').selectOption('Not imported');
    await page.getByText('No column contains the names.').waitFor();
    expect(await page.getByRole('button', { name: 'Import clients' }).count()).toBe(0);
    await page.getByLabel('Remarks').selectOption('Name');
    await page.getByLabel('Marcus Odell').waitFor();
    expect(last<ImportColumns>(screen, 'import_columns')?.columns).toEqual([
      'ignored',
      'phone',
      'name',
    ]);
    expect(await page.getByLabel('Marcus Odell').isChecked()).toBe(false);
    await page.getByLabel('Marcus Odell').check();
    await page.getByLabel('Amara Nwosu').uncheck();
    await page.getByLabel('Li Wei').uncheck();
    await page.getByLabel('Li Wei').check();
    await press(page, 'Import clients');
    await page.getByText('239 clients were imported.').waitFor();
    expect(last<ImportConfirm>(screen, 'import_confirm')).toEqual({ turned: [1, 0] });
    // It is one step, and can be taken back.
    await press(page, 'Undo');
    await vi.waitFor(() => expect(requests(screen.asked, 'undo')).toHaveLength(1));
  });

  test('what else changes is said before anything is taken in', async () => {
    const changes = ['Studio name: “Northside”', 'The protocol “Own” (own), version 1, is added.'];
    const page = await show(
      'Export and import',
      answering({ import_preview: { ...fixtures.spreadsheet, changes } }),
    );
    await press(page, 'Choose a file');
    const told = page.getByRole('region', { name: 'What else changes' });
    expect(await told.getByRole('listitem').allTextContents()).toEqual(changes);
  });

  test('reading a file can be stopped, and begun again', async () => {
    const read = held('import_preview');
    const page = await show('Export and import', read.stand);
    await press(page, 'Choose a file');
    await press(page, 'Stop');
    read.fail(failure('stopped'));
    await page.getByText('Stopped. Nothing was changed.').waitFor();
    await press(page, 'Choose a file');
    await vi.waitFor(() => expect(requests(screen.asked, 'import_preview')).toHaveLength(2));
  });

  test('taking in can be stopped, and begun again', async () => {
    const taken = held('import_confirm');
    const page = await show('Export and import', taken.stand);
    await press(page, 'Choose a file');
    await press(page, 'Import clients');
    await press(page, 'Stop');
    taken.fail(failure('stopped'));
    await page.getByText('Stopped. Nothing was changed.').waitFor();
    await press(page, 'Import clients');
    await vi.waitFor(() => expect(requests(screen.asked, 'import_confirm')).toHaveLength(2));
  });

  test('writing a file can be stopped', async () => {
    const written = held('export');
    const page = await show('Export and import', written.stand);
    await press(page, 'Export Everything');
    await press(page, 'Stop');
    written.fail(failure('stopped'));
    await page.getByText('Stopped. Nothing was changed.').waitFor();
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
  });

  test('a file that cannot be read says where', async () => {
    const page = await show('Export and import', ({ command }) => {
      if (command === 'import_preview') throw failure('import-line', { line: '17' });
      return undefined;
    });
    await press(page, 'Choose a file');
    await page.getByText('Line 17 of the file cannot be read. Nothing was imported.').waitFor();
  });

  test('a closed dialog leaves everything as it was', async () => {
    const page = await show(
      'Export and import',
      answering({ import_preview: null, export: { words: null } }),
    );
    await press(page, 'Choose a file');
    await press(page, 'Export Everything');
    await vi.waitFor(() => expect(requests(screen.asked, 'export')).toHaveLength(1));
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    expect(await page.getByRole('status').allTextContents()).not.toContain('Written');
  });

  test('hidden names are hidden in the file too', async () => {
    const page = await show(
      'Export and import',
      answering({ vault_state: { state: 'open', ...opened, hide_names: true } }),
    );
    await press(page, 'Choose a file');
    await page.getByLabel('Client 1 in the file').waitFor();
    expect(await page.content()).not.toContain('Amara Nwosu');
  });
});

describe('keeping and erasing', () => {
  test('the rule is saved before it is asked who is due', async () => {
    const page = await show('How long to keep records');
    await page.getByText('2 clients', { exact: true }).waitFor();
    const before = screen.asked.length;
    await page.getByLabel('Keep records after the last session for').selectOption('10 years');
    await vi.waitFor(() =>
      expect(screen.asked.slice(before).map(({ command }) => command)).toContain('retention_due'),
    );
    const commands = screen.asked.slice(before).map(({ command }) => command);
    expect(commands.indexOf('save_settings')).toBeGreaterThan(-1);
    expect(commands.indexOf('save_settings')).toBeLessThan(commands.indexOf('retention_due'));
    expect(last<SettingsForm>(screen, 'save_settings')?.retention_years).toBe(10);
  });

  test('nobody due is said, with a rule and without', async () => {
    let years: number | null = 7;
    const page = await show('How long to keep records', ({ command, request }) => {
      if (command === 'retention_due') return [];
      if (command === 'save_settings') years = (request as SettingsForm).retention_years;
      const { settings } = fixtures;
      if (command !== 'settings') return undefined;
      return { ...settings, settings: { ...settings.settings, retention_years: years } };
    });
    await page.getByText('No records are past their keep-by date.').waitFor();
    await page.getByLabel('Keep records after the last session for').selectOption('No limit');
    await page.getByText('Nothing is listed while there is no limit.').waitFor();
  });

  test('a client is erased once it is meant, with a statement that names nobody', async () => {
    const page = await show('How long to keep records');
    await press(page, 'Erase Henrik Aaltonen');
    await dialog(page).getByText('It cannot be undone.').waitFor();
    await press(page, 'Export this client first');
    await vi.waitFor(() => expect(last(screen, 'export')).toEqual({ what: 'client', id: 7 }));
    await press(page, 'Erase for good');
    await dialog(page).getByText('Tick this box first').waitFor();
    expect(requests(screen.asked, 'erase_client')).toEqual([]);
    // The tick has the focus.
    await page.keyboard.press('Space');
    const asked = requests(screen.asked, 'retention_due').length;
    await page.getByRole('button', { name: 'Erase for good' }).press('Enter');
    await dialog(page).getByText('Erased from every copy that this app knows of.').waitFor();
    expect(last(screen, 'erase_client')).toEqual({ id: 7 });
    expect(await dialog(page).textContent()).not.toContain('Henrik');
    await dialog(page).getByText('client number 7 of this vault').waitFor();
    await press(page, 'Print statement');
    await vi.waitFor(() => expect(last<PageRequest>(screen, 'print')).toEqual({ kind: 'erasure' }));
    // The list is asked for again.
    await vi.waitFor(() =>
      expect(requests(screen.asked, 'retention_due').length).toBeGreaterThan(asked),
    );
    await page.keyboard.press('Escape');
    expect(await dialog(page).count()).toBe(0);
  });

  test('what is typed and no record yet goes too, for it may be about her', async () => {
    const unfinished = { ...opened.unfinished, sheet_name: 'Sunita Rao', label: 'Her balm' };
    const page = await show(
      'How long to keep records',
      answering({ vault_state: { state: 'open', ...opened, unfinished } }),
    );
    await press(page, 'Erase Sunita Rao');
    await page.getByRole('checkbox').check();
    await press(page, 'Erase for good');
    await vi.waitFor(() => expect(last(screen, 'keep_unfinished')).toEqual(opened.unfinished), {
      timeout: 8_000,
    });
  });

  test('copies that were not reached are told', async () => {
    const page = await show(
      'How long to keep records',
      answering({ erase_client: { ...fixtures.erasure, complete: false } }),
    );
    await press(page, 'Erase Sunita Rao');
    await page.getByRole('checkbox').check();
    await press(page, 'Erase for good');
    await dialog(page).getByText('Some copies could not be reached yet.').waitFor();
  });

  test('an erasure that fails leaves the question, and says why', async () => {
    const page = await show('How long to keep records', failing('erase_client', 'read-only'));
    await press(page, 'Erase Sunita Rao');
    await page.getByRole('checkbox').check();
    await press(page, 'Erase for good');
    await dialog(page).getByText('The vault cannot be written to.').waitFor();
    await dialog(page).getByText('Sunita Rao', { exact: true }).waitFor();
  });

  test('hidden names are hidden in the question too', async () => {
    const page = await show(
      'How long to keep records',
      answering({ vault_state: { state: 'open', ...opened, hide_names: true } }),
    );
    await press(page, 'Erase C-008');
    await dialog(page).getByText('Erase C-008 and everything about this client').waitFor();
    expect(await page.content()).not.toContain('Sunita');
  });
});

describe('the bin', () => {
  test('gives back what was deleted, and the next row has the focus', async () => {
    let rest: unknown[] | undefined;
    const page = await show('Bin', ({ command }) => {
      if (command === 'unbin') rest = fixtures.bin.slice(1);
      return command === 'bin_list' ? rest : undefined;
    });
    const putBack = page.getByRole('button', { name: 'Put back Note, Priya Raman' });
    await putBack.press('Enter');
    await putBack.waitFor({ state: 'detached' });
    expect(last(screen, 'unbin')).toEqual({ kind: 'note', id: 40 });
    await vi.waitFor(async () =>
      expect(await page.locator(':focus').textContent()).toContain('Put back Client, Dolores'),
    );
  });

  test('lets a client be erased from it, and nothing else', async () => {
    const page = await show('Bin');
    await page.getByRole('button', { name: 'Erase' }).waitFor();
    await press(page, 'Erase Dolores Quintana-Whitfield');
    await dialog(page).getByText('Dolores Quintana-Whitfield', { exact: true }).waitFor();
  });

  test('says that it is empty', async () => {
    const page = await show('Bin', answering({ bin_list: [] }));
    await page.getByText('The bin is empty.').waitFor();
  });
});

describe('the vault', () => {
  test('is checked, and the record of access is listed', async () => {
    const page = await show('Vault and access');
    await page.getByText('/home/marie/.local/share/scalp-aftercare/vault').waitFor();
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
    await vi.waitFor(async () => expect(await rows.count()).toBe(120));
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
  });
});
