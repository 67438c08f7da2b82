import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import type {
  BackupRequest,
  BackupsView,
  ChangePassphrase,
  ImportColumns,
  ImportConfirm,
  KeyTyped,
  PageRequest,
  SettingsForm,
  StudioForm,
} from '../src/lib/ipc/bindings';
import * as fixtures from '../src/lib/ipc/fixtures/care';
import { open as opened, PASSPHRASE } from '../src/lib/ipc/fixtures/studio';
import { failure } from '../src/lib/ipc/mocks';
import { enter, launch, open, requests, tell, type Screen, type Stand } from './app';
import { findings, walk } from './axe';

let browser: Browser;
let screen: Screen;

beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  expect(screen.complaints).toEqual([]);
  await screen.page.close();
});
afterAll(() => browser.close());

type Options = Omit<NonNullable<Parameters<typeof open>[1]>, 'stand'>;

const PARTS = [
  'Studio',
  'Printing and language',
  'Sessions and check-ins',
  'Screen',
  'Lock and keys',
  'Backups',
  'Export and import',
  'How long to keep',
  'Bin',
  'Vault and access',
];

/** Turns to a part of the settings. */
async function turn(page: Page, part: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Parts of the settings' })
    .getByRole('button', { name: part, exact: true })
    .click();
}

async function show(
  part: string,
  stand: Stand = () => undefined,
  options: Options = {},
): Promise<Page> {
  screen = await open(browser, { stand, ...options });
  await enter(screen.page, 'Settings');
  await turn(screen.page, part);
  return screen.page;
}

/** A stand that answers some commands in the place of the fixtures. */
function answering(answers: Record<string, unknown>): Stand {
  return ({ command }) => answers[command];
}

/** A stand where a command fails. */
function failing(command: string, code: Parameters<typeof failure>[0]): Stand {
  return (asked) => {
    if (asked.command === command) throw failure(code);
    return undefined;
  };
}

/** A command that is answered when the test says so. */
function held(command: string): { stand: Stand; answer: (view: unknown) => void } {
  let answer: (view: unknown) => void = () => undefined;
  const answered = new Promise((resolve) => (answer = resolve));
  return {
    stand: (asked) => (asked.command === command ? answered : undefined),
    answer: (view) => answer(view),
  };
}

/** What a command was last asked for. */
function last<Request>(command: string): Request | undefined {
  return requests<Request>(screen.asked, command).at(-1);
}

const dialog = (page: Page) => page.getByRole('dialog');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

describe('the settings', () => {
  test('save what is typed about the studio, within a second', async () => {
    const page = await show('Studio');
    await page.getByLabel('Studio’s name').fill('Čwikła & 山田 Scalp');
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(last<StudioForm>('save_studio')?.studio).toEqual({
      ...fixtures.studio.studio,
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
    expect(last<StudioForm>('save_studio')?.studio.artist).toBe('Ada');
  });

  test('hold at once: the paper, the larger type', async () => {
    const page = await show('Printing and language');
    await page.getByLabel('Paper').selectOption('A4');
    await page.getByLabel('Large print').check();
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(last<SettingsForm>('save_settings')).toEqual({
      ...fixtures.settings.settings,
      paper: 'a4',
      large_print: true,
    });
  });

  test('take days for check-ins once they can be read', async () => {
    const page = await show('Sessions and check-ins');
    const days = page.getByLabel('Days after a session');
    await days.fill('10, x');
    await page.getByText('Only days from 1 to 365').waitFor();
    expect(await days.getAttribute('aria-invalid')).toBe('true');
    await days.fill('10, 2;4 10');
    await vi.waitFor(() =>
      expect(last<SettingsForm>('save_settings')?.check_in_days).toEqual([2, 4, 10]),
    );
    expect(await days.inputValue()).toBe('10, 2;4 10');
    await page.getByLabel('Days until the next session is due').fill('0');
    await page.getByLabel('Sessions that a client usually has').fill('4');
    await vi.waitFor(() =>
      expect(last<SettingsForm>('save_settings')).toMatchObject({
        days_between_sessions: 14,
        usual_sessions: 4,
      }),
    );
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
    await page.getByRole('radio', { name: 'As the system' }).check();
    expect(await ground()).toBe(dark);
    await vi.waitFor(() => expect(last<SettingsForm>('save_settings')?.appearance).toBe('system'));
  });

  test('can lock after other minutes, or never', async () => {
    const page = await show('Lock and keys');
    const after = page.getByLabel('Lock when nothing is touched for');
    expect(await after.inputValue()).toBe('10');
    await after.selectOption('Never');
    await vi.waitFor(() =>
      expect(last<SettingsForm>('save_settings')?.lock_after_minutes).toBeNull(),
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
    await turn(page, 'Printing and language');
    await page.getByRole('button', { name: 'Unlock' }).waitFor();
    expect(await page.getByText('Parts of the settings').count()).toBe(0);
  });

  test('that are long in coming say so', async () => {
    const answer = held('settings');
    const page = await show('Screen', answer.stand);
    await page.getByText('One moment').waitFor();
    answer.answer(fixtures.settings);
    await page.getByRole('radio', { name: 'Dark' }).waitFor();
    expect(await page.getByText('One moment').count()).toBe(0);
  });
});

describe('the keys', () => {
  test('a new passphrase is judged as it is typed, and set by the keyboard alone', async () => {
    const page = await show('Lock and keys');
    await page.getByRole('button', { name: 'Change passphrase' }).press('Enter');
    await page.getByLabel('Passphrase now').fill('wrong');
    await page.getByLabel('New passphrase', { exact: true }).fill('short');
    await dialog(page).getByText('Too short').waitFor();
    await page.keyboard.press('Enter');
    expect(requests(screen.asked, 'change_passphrase')).toEqual([]);
    await page.getByLabel('New passphrase', { exact: true }).fill('lamp oven river quiet');
    await dialog(page).getByText('Good.').waitFor();
    await page.getByLabel('New passphrase again').fill('lamp oven river quite');
    await page.keyboard.press('Enter');
    await dialog(page).getByText('The two are not the same yet.').waitFor();
    expect(requests(screen.asked, 'change_passphrase')).toEqual([]);
    await page.getByLabel('New passphrase again').fill('lamp oven river quiet');
    await page.keyboard.press('Enter');
    await dialog(page).getByText('That is not the passphrase.').waitFor();
    // What was wrong has the focus.
    await page.keyboard.press('Control+a');
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('The passphrase is changed.').waitFor();
    expect(last<ChangePassphrase>('change_passphrase')).toEqual({
      current: { kind: 'passphrase', text: PASSPHRASE },
      new: 'lamp oven river quiet',
    });
    expect(await dialog(page).count()).toBe(0);
    const focused = page.locator(':focus');
    expect(await focused.textContent()).toBe('Change passphrase');
  });

  test('a passphrase that can be read on the screen is typed once', async () => {
    const page = await show('Lock and keys');
    await press(page, 'Change passphrase');
    await press(page, 'Use the recovery key instead');
    await page.getByLabel('Recovery key').fill('qtkj 7m2v');
    await page.getByLabel('New passphrase', { exact: true }).fill('lamp oven river quiet');
    await press(page, 'Show');
    expect(await page.getByLabel('New passphrase again').count()).toBe(0);
    await page.getByLabel('New passphrase').press('Enter');
    await page.getByText('The passphrase is changed.').waitFor();
    expect(last<ChangePassphrase>('change_passphrase')?.current).toEqual({
      kind: 'recovery_key',
      text: 'qtkj 7m2v',
    });
  });

  test('nothing typed stays behind when the dialog closes', async () => {
    const page = await show('Lock and keys');
    await press(page, 'Change passphrase');
    await page.getByLabel('Passphrase now').fill(PASSPHRASE);
    await page.keyboard.press('Escape');
    await press(page, 'Change passphrase');
    expect(await page.getByLabel('Passphrase now').inputValue()).toBe('');
  });

  test('a new recovery key is shown, printed, and dropped', async () => {
    const page = await show('Lock and keys');
    await press(page, 'Make a new recovery key');
    await page.getByLabel('Passphrase now').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    const groups = page.getByRole('list', { name: 'Recovery key' }).getByRole('listitem');
    await groups.first().waitFor();
    expect(await groups.allTextContents()).toContain('XH4D');
    expect(last<KeyTyped>('renew_recovery_key')).toEqual({ kind: 'passphrase', text: PASSPHRASE });
    await press(page, 'Print recovery key');
    await press(page, 'Done');
    await groups.first().waitFor({ state: 'detached' });
    expect(last('print')).toEqual({ kind: 'recovery' });
    expect(last('finish_recovery')).toEqual({ printed: true });
    expect(await page.content()).not.toContain('XH4D');
  });

  test('a recovery key that still waits is shown', async () => {
    let waits = true;
    const page = await show('Lock and keys', ({ command }) => {
      if (command === 'finish_recovery') waits = false;
      return command === 'recovery_key' && waits ? { groups: ['ABCD'] } : undefined;
    });
    await page.getByText('ABCD').waitFor();
    await press(page, 'I have written it down');
    await page.getByText('ABCD').waitFor({ state: 'detached' });
    expect(last('finish_recovery')).toEqual({ printed: false });
  });
});

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

  test('that are being made offer no stop that would not stop them', async () => {
    const answer = held('back_up');
    const page = await show('Backups', answer.stand);
    await press(page, 'Back up now');
    await page.getByText('Making a backup').waitFor();
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
    answer.answer({ words: 'Every page was read back.' });
    await page.getByText('Every page was read back.').waitFor();
    expect(requests(screen.asked, 'stop')).toEqual([]);
  });

  test('that fail say what to do now', async () => {
    const page = await show('Backups', failing('back_up', 'backup-failed'));
    await press(page, 'Back up now');
    await page.getByText('The vault itself is well.').waitFor();
    await page.getByText('Check that the disk or stick is plugged in').waitFor();
  });

  test('without a folder offer to choose one', async () => {
    const none: BackupsView = {
      folder: null,
      reachable: false,
      last: 'No folder for backups is chosen',
      next: 'No backups are made until you choose a folder.',
      backups: [],
    };
    let view = none;
    const page = await show('Backups', ({ command }) => {
      if (command === 'choose_backup_folder') view = fixtures.backups;
      return command === 'backups' ? view : undefined;
    });
    await page.getByText('There are none yet.').waitFor();
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
    await page.getByText('This folder cannot be reached now.').waitFor();
  });

  test('are tried out with the key of their day', async () => {
    const page = await show('Backups');
    await press(page, 'Try out Sat 21 Nov 2026, 6:40 pm');
    await page.getByLabel('Passphrase of that day').fill('another');
    await page.keyboard.press('Enter');
    await dialog(page).getByText('That is not the passphrase.').waitFor();
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('It can be restored.').waitFor();
    expect(last<BackupRequest>('drill')).toEqual({
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
    await page.getByLabel('Passphrase of that day').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('banner').getByText('The studio of then').waitFor();
    expect(last<BackupRequest>('restore')?.id).toBe('b1');
  });

  test('a restore that is closed on the way is stopped, and nothing was changed', async () => {
    let stopped: (why: unknown) => void = () => undefined;
    const page = await show('Backups', ({ command }) => {
      if (command === 'restore') return new Promise((_, reject) => (stopped = reject));
      return undefined;
    });
    await press(page, 'Restore Thu 19 Nov 2026, 5:15 pm');
    await page.getByLabel('Passphrase of that day').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await dialog(page).getByText('Restoring the backup').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Stopping', { exact: true }).waitFor();
    expect(requests(screen.asked, 'stop')).toHaveLength(1);
    stopped(failure('stopped'));
    await page.getByText('It was stopped. Nothing was changed.').waitFor();
    await page.getByRole('banner').getByText('Advanced Scalp studio').waitFor();
  });
});

describe('export and import', () => {
  test('everything, or the list, goes into a file', async () => {
    const page = await show('Export and import');
    await press(page, 'Export Everything');
    await page.getByText('Written.').waitFor();
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
    await page.getByText('And 235 more, judged in the same way.').waitFor();
    await page.getByLabel('Full name').selectOption('Not taken in');
    await page.getByText('No column holds the names.').waitFor();
    expect(await page.getByRole('button', { name: 'Take in' }).count()).toBe(0);
    await page.getByLabel('Remarks').selectOption('Name');
    await page.getByLabel('Marcus Odell').waitFor();
    expect(last<ImportColumns>('import_columns')?.columns).toEqual(['ignored', 'phone', 'name']);
    expect(await page.getByLabel('Marcus Odell').isChecked()).toBe(false);
    await page.getByLabel('Marcus Odell').check();
    await page.getByLabel('Amara Nwosu').uncheck();
    await page.getByLabel('Li Wei').uncheck();
    await page.getByLabel('Li Wei').check();
    await press(page, 'Take in');
    await page.getByText('239 clients were taken in.').waitFor();
    expect(last<ImportConfirm>('import_confirm')).toEqual({ turned: [1, 0] });
    // It is one step, and can be taken back.
    await press(page, 'Undo');
    await vi.waitFor(() => expect(requests(screen.asked, 'undo')).toHaveLength(1));
  });

  test('a file that cannot be read says where', async () => {
    const page = await show('Export and import', ({ command }) => {
      if (command === 'import_preview') throw failure('import-line', { line: '17' });
      return undefined;
    });
    await press(page, 'Choose a file');
    await page.getByText('Line 17 of the file cannot be read. Nothing was taken in.').waitFor();
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
    await page.getByLabel('Client 1 of the file').waitFor();
    expect(await page.content()).not.toContain('Amara Nwosu');
  });
});

describe('keeping and erasing', () => {
  test('the rule is saved before it is asked who is due', async () => {
    const page = await show('How long to keep');
    await page.getByText('2 clients', { exact: true }).waitFor();
    const before = screen.asked.length;
    await page.getByLabel('Keep records after the last session for').selectOption('10 years');
    await vi.waitFor(() =>
      expect(screen.asked.slice(before).map(({ command }) => command)).toContain('retention_due'),
    );
    const commands = screen.asked.slice(before).map(({ command }) => command);
    expect(commands.indexOf('save_settings')).toBeGreaterThan(-1);
    expect(commands.indexOf('save_settings')).toBeLessThan(commands.indexOf('retention_due'));
    expect(last<SettingsForm>('save_settings')?.retention_years).toBe(10);
  });

  test('nobody due is said, with a rule and without', async () => {
    let years: number | null = 7;
    const page = await show('How long to keep', ({ command, request }) => {
      if (command === 'retention_due') return [];
      if (command === 'save_settings') years = (request as SettingsForm).retention_years;
      const { settings } = fixtures;
      if (command !== 'settings') return undefined;
      return { ...settings, settings: { ...settings.settings, retention_years: years } };
    });
    await page.getByText('Nobody’s time is over.').waitFor();
    await page
      .getByLabel('Keep records after the last session for')
      .selectOption('As long as I like');
    await page.getByText('Nobody is listed while no time is set.').waitFor();
  });

  test('a client is erased once it is meant, with a statement that names nobody', async () => {
    const page = await show('How long to keep');
    await press(page, 'Erase Henrik Aaltonen');
    await dialog(page).getByText('It cannot be undone.').waitFor();
    await press(page, 'Export this client first');
    await vi.waitFor(() => expect(last('export')).toEqual({ what: 'client', id: 7 }));
    await press(page, 'Erase for good');
    await dialog(page).getByText('Tick this first').waitFor();
    expect(requests(screen.asked, 'erase_client')).toEqual([]);
    // The tick has the focus.
    await page.keyboard.press('Space');
    const asked = requests(screen.asked, 'retention_due').length;
    await page.getByRole('button', { name: 'Erase for good' }).press('Enter');
    await dialog(page).getByText('Every copy that this app knows of was reached.').waitFor();
    expect(last('erase_client')).toEqual({ id: 7 });
    expect(await dialog(page).textContent()).not.toContain('Henrik');
    await dialog(page).getByText('client number 7 of this vault').waitFor();
    await press(page, 'Print statement');
    await vi.waitFor(() => expect(last<PageRequest>('print')).toEqual({ kind: 'erasure' }));
    // The list is asked for again.
    await vi.waitFor(() =>
      expect(requests(screen.asked, 'retention_due').length).toBeGreaterThan(asked),
    );
    await page.keyboard.press('Escape');
    expect(await dialog(page).count()).toBe(0);
  });

  test('copies that were not reached are told', async () => {
    const page = await show(
      'How long to keep',
      answering({ erase_client: { ...fixtures.erasure, complete: false } }),
    );
    await press(page, 'Erase Sunita Rao');
    await page.getByRole('checkbox').check();
    await press(page, 'Erase for good');
    await dialog(page).getByText('Some copies could not be reached yet.').waitFor();
  });

  test('an erasure that fails leaves the question, and says why', async () => {
    const page = await show('How long to keep', failing('erase_client', 'read-only'));
    await press(page, 'Erase Sunita Rao');
    await page.getByRole('checkbox').check();
    await press(page, 'Erase for good');
    await dialog(page).getByText('The vault cannot be written to.').waitFor();
    await dialog(page).getByText('Sunita Rao', { exact: true }).waitFor();
  });

  test('hidden names are hidden in the question too', async () => {
    const page = await show(
      'How long to keep',
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
    await page.getByRole('button', { name: 'Put back Note, Priya Raman' }).press('Enter');
    await page.getByText('Note, Priya Raman', { exact: true }).waitFor({ state: 'detached' });
    expect(last('unbin')).toEqual({ kind: 'note', id: 40 });
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
    await page.getByRole('cell', { name: 'Somebody tried to unlock it and failed' }).waitFor();
    await press(page, 'Check the vault');
    await page.getByText('All is well.').waitFor();
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

describe('a sheet for a client', () => {
  const choose = async (): Promise<Page> => {
    screen = await open(browser);
    await enter(screen.page, 'Sheets');
    await press(screen.page, 'Choose a client');
    await screen.page.keyboard.type('Marc');
    await screen.page.keyboard.press('Enter');
    await screen.page.getByText('Marcus Odell', { exact: true }).waitFor();
    return screen.page;
  };

  test('is the client’s own page, on the paper that is chosen', async () => {
    const page = await choose();
    await page.getByLabel('Paper').selectOption('US Letter');
    await press(page, 'Print sheet');
    await vi.waitFor(() =>
      expect(last<PageRequest>('print')).toEqual({
        kind: 'client',
        client: 1,
        paper: 'letter',
        large_print: false,
        product: null,
      }),
    );
    await press(page, 'Without a client');
    await page.getByLabel('Client’s name (optional)').waitFor();
    await vi.waitFor(() => expect(last<PageRequest>('preview')?.kind).toBe('sheet'));
  });

  test('is covered while names are hidden', async () => {
    const page = await choose();
    await page.locator('figure img').waitFor();
    await page.keyboard.press('Control+Shift+h');
    await page.getByText('Names are hidden, and the page carries one.').waitFor();
    expect(await page.locator('figure img').count()).toBe(0);
    await page.getByText('C-001', { exact: true }).waitFor();
    expect(await page.locator('main').textContent()).not.toContain('Odell');
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
    const page = await show('Lock and keys', failing('accesses', 'disk-failed'), { dark });
    await press(page, 'Change passphrase');
    await page.getByLabel('New passphrase', { exact: true }).fill('short');
    await dialog(page).getByText('Too short').waitFor();
    await page.keyboard.press('Enter');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await press(page, 'Make a new recovery key');
    await page.getByLabel('Passphrase now').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('XH4D').waitFor();
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
    await page.getByLabel('Passphrase of that day').fill('no');
    await page.keyboard.press('Enter');
    await dialog(page).getByText('That is not the passphrase.').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await turn(page, 'How long to keep');
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
    ...fixtures.backups.backups.flatMap(({ label }) => [`Try out ${label}`, `Restore ${label}`]),
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
      backups: { ...fixtures.backups, folder: `/${long}/${long}` },
      bin_list: fixtures.bin.map((one) => ({ ...one, name: long })),
      retention_due: [{ client: 7, name: long, code: 'C-007', line: 'Due' }],
      import_preview: {
        ...fixtures.spreadsheet,
        columns: [{ heading: long, column: 'name' }],
        rows: [{ place: 0, name: long, double: null, taken: true }],
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
    const small = await page
      .locator(
        'main :is(button, select, input:not([type=checkbox], [type=radio]), textarea):visible',
      )
      .evaluateAll((controls) =>
        controls
          .filter((control) => {
            const { width, height } = control.getBoundingClientRect();
            return height < 24 || width < 24;
          })
          .map((control) => control.outerHTML.slice(0, 120)),
      );
    expect(small).toEqual([]);
  }
});
