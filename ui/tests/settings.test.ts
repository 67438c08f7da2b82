import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import type {
  ChangePassphrase,
  RenewKeys,
  SettingsForm,
  StudioForm,
} from '../src/lib/ipc/bindings';
import * as fixtures from '../src/lib/ipc/fixtures/care';
import { PASSPHRASE } from '../src/lib/ipc/fixtures/studio';
import { failure } from '../src/lib/ipc/mocks';
import { launch, requests, type Screen } from './app';
import { findings, walk } from './axe';
import { answering, dialog, failing, held, last, openPart, PARTS, press, turn } from './care';

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

describe('the settings', () => {
  test('save what is typed about the studio, within a second', async () => {
    const page = await show('Studio');
    await page.getByLabel('Studio’s name').fill('Čwikła & 山田 Scalp');
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(last<StudioForm>(screen, 'save_studio')?.studio).toEqual({
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
    expect(last<StudioForm>(screen, 'save_studio')?.studio.artist).toBe('Ada');
  });

  test('hold at once: the paper, the larger type', async () => {
    const page = await show('Printing and language');
    await page.getByLabel('Paper').selectOption('A4');
    await page.getByLabel('Large print').check();
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(last<SettingsForm>(screen, 'save_settings')).toEqual({
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
      expect(last<SettingsForm>(screen, 'save_settings')?.check_in_days).toEqual([2, 4, 10]),
    );
    expect(await days.inputValue()).toBe('10, 2;4 10');
    await page.getByLabel('Days until the next session is due').fill('0');
    await page.getByLabel('Sessions that a client usually has').fill('4');
    await vi.waitFor(() =>
      expect(last<SettingsForm>(screen, 'save_settings')).toMatchObject({
        days_between_sessions: 14,
        usual_sessions: 4,
      }),
    );
  });

  test('hold fatty alcohols against a product where the studio does', async () => {
    const page = await show('Product rule');
    await page.getByLabel('Fatty alcohols').selectOption('Avoid');
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(last<SettingsForm>(screen, 'save_settings')).toEqual({
      ...fixtures.settings.settings,
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
    await page.getByRole('radio', { name: 'As the system' }).check();
    expect(await ground()).toBe(dark);
    await vi.waitFor(() =>
      expect(last<SettingsForm>(screen, 'save_settings')?.appearance).toBe('system'),
    );
  });

  test('leave the keys that find from anywhere to other programs', async () => {
    const page = await show('Screen');
    const listed = page.getByText('Find a client while another program is in front');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await listed.waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('switch', { name: /^Ctrl Alt K/ }).click();
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.getByText('Add a slip').waitFor();
    expect(await listed.count()).toBe(0);
    await vi.waitFor(() =>
      expect(last<SettingsForm>(screen, 'save_settings')?.find_from_anywhere).toBe(false),
    );
  });

  test('can lock after other minutes, or never', async () => {
    const page = await show('Lock and keys');
    const after = page.getByLabel('Lock when nothing is touched for');
    expect(await after.inputValue()).toBe('10');
    await after.selectOption('Never');
    await vi.waitFor(() =>
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
    expect(last<ChangePassphrase>(screen, 'change_passphrase')).toEqual({
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
    expect(last<ChangePassphrase>(screen, 'change_passphrase')?.current).toEqual({
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

  test('a new passphrase brings new keys where somebody may know the old one', async () => {
    const page = await show('Lock and keys');
    await press(page, 'Change passphrase');
    await page.getByLabel('Passphrase now').fill(PASSPHRASE);
    await page.getByLabel('New passphrase', { exact: true }).fill('lamp oven river quiet');
    await page.getByLabel('New passphrase again').fill('lamp oven river quiet');
    await page.getByRole('checkbox', { name: 'Somebody may know the old one' }).check();
    await dialog(page).getByRole('button', { name: 'Change passphrase' }).click();
    await page.getByText('XH4D').waitFor();
    expect(requests(screen.asked, 'renew_keys')).toEqual([
      { current: { kind: 'passphrase', text: PASSPHRASE }, new: 'lamp oven river quiet' },
    ]);
    expect(requests(screen.asked, 'change_passphrase')).toEqual([]);
    await press(page, 'I have written it down');
    // It is asked about anew each time.
    await press(page, 'Change passphrase');
    expect(await dialog(page).getByRole('checkbox').isChecked()).toBe(false);
  });

  test('a new recovery key made with the old one asks for a new passphrase too', async () => {
    const page = await show('Lock and keys');
    await press(page, 'Make a new recovery key');
    expect(await page.getByLabel('New passphrase', { exact: true }).count()).toBe(0);
    await press(page, 'Use the recovery key instead');
    await page.getByRole('textbox', { name: 'Recovery key' }).fill('qtkj 7m2v');
    await page.keyboard.press('Enter');
    await dialog(page).locator('input[aria-invalid]').first().waitFor();
    expect(requests(screen.asked, 'renew_keys')).toEqual([]);
    await page.getByLabel('New passphrase', { exact: true }).fill('lamp oven river quiet');
    await page.getByLabel('New passphrase again').fill('lamp oven river quiet');
    await page.keyboard.press('Enter');
    await page.getByText('XH4D').waitFor();
    expect(requests(screen.asked, 'renew_keys')).toEqual([
      { current: { kind: 'recovery_key', text: 'qtkj 7m2v' }, new: 'lamp oven river quiet' },
    ]);
  });

  test('new keys that are long in the making can be stopped, and that is said', async () => {
    const made = held('renew_keys');
    const page = await show('Lock and keys', made.stand);
    await press(page, 'Make a new recovery key');
    await page.getByLabel('Passphrase now').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await dialog(page).getByText('Encrypting the vault with new keys').waitFor();
    await press(page, 'Cancel');
    await vi.waitFor(() => expect(requests(screen.asked, 'stop')).toHaveLength(1));
    made.fail(failure('stopped'));
    await page.getByText('It was stopped. Nothing was changed.').waitFor();
  });

  test('a new recovery key is shown, printed, and dropped', async () => {
    const page = await show('Lock and keys');
    await press(page, 'Make a new recovery key');
    await page.getByLabel('Passphrase now').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    const groups = page.getByRole('list', { name: 'Recovery key' }).getByRole('listitem');
    await groups.first().waitFor();
    expect(await groups.locator('[aria-hidden]').allTextContents()).toContain('XH4D');
    // Read aloud letter by letter.
    await page.getByRole('listitem').getByText('X H 4 D', { exact: true }).waitFor();
    expect(last<RenewKeys>(screen, 'renew_keys')).toEqual({
      current: { kind: 'passphrase', text: PASSPHRASE },
      new: null,
    });
    await press(page, 'Print recovery key');
    await page.getByText('Is it on paper?').waitFor();
    expect(requests(screen.asked, 'finish_recovery')).toEqual([]);
    await press(page, 'Not yet');
    await press(page, 'Print recovery key');
    await press(page, 'Yes, it is on paper');
    await groups.first().waitFor({ state: 'detached' });
    expect(last(screen, 'print')).toEqual({ kind: 'recovery' });
    expect(requests(screen.asked, 'finish_recovery')).toEqual([{ on_paper: true }]);
    expect(await page.content()).not.toContain('XH4D');
  });

  test('a recovery key that is only a file is not on paper', async () => {
    const page = await show('Lock and keys');
    await press(page, 'Make a new recovery key');
    await page.getByLabel('Passphrase now').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('Whoever has a saved file can open the vault.').waitFor();
    await press(page, 'Save as a file');
    await press(page, 'Go on without paper');
    await page.getByText('XH4D').waitFor({ state: 'detached' });
    expect(last(screen, 'save')).toEqual({ kind: 'recovery' });
    expect(requests(screen.asked, 'finish_recovery')).toEqual([{ on_paper: false }]);
  });

  test('a print that was cancelled or has no dialog asks for nothing', async () => {
    let hasDialog = true;
    const page = await show('Lock and keys', ({ command }) => {
      if (command !== 'print') return undefined;
      if (hasDialog) return { to: 'cancelled', not_filed: null };
      throw failure('print-dialog-missing');
    });
    await press(page, 'Make a new recovery key');
    await page.getByLabel('Passphrase now').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await press(page, 'Print recovery key');
    hasDialog = false;
    await press(page, 'Print recovery key');
    await page.getByText('Copy the key by hand.').waitFor();
    expect(await page.getByText('Is it on paper?').count()).toBe(0);
    await page.getByText('XH4D').waitFor();
  });

  test('suggested words can be read, are written once, and others come', async () => {
    const page = await show('Lock and keys');
    await press(page, 'Change passphrase');
    await page.getByLabel('Passphrase now').fill(PASSPHRASE);
    const field = page.getByLabel('New passphrase', { exact: true });
    await field.fill('lamp oven river quiet');
    await page.getByLabel('New passphrase again').fill('lamp');
    const suggest = page.getByRole('button', { name: 'Suggest five words' });
    await suggest.press('Enter');
    await dialog(page).getByText('Write the words down').waitFor();
    const first = await field.inputValue();
    expect(first.split(' ')).toHaveLength(5);
    expect(await field.getAttribute('type')).toBe('text');
    expect(await page.getByLabel('New passphrase again').count()).toBe(0);
    await suggest.press('Enter');
    await vi.waitFor(async () => expect(await field.inputValue()).not.toBe(first));
    // Hidden again, it is typed once more.
    await dialog(page).getByRole('button', { name: 'Show', exact: true }).click();
    expect(await page.getByLabel('New passphrase again').inputValue()).toBe('');
    await dialog(page).getByRole('button', { name: 'Show', exact: true }).click();
    const second = await field.inputValue();
    await field.press('Enter');
    await page.getByText('The passphrase is changed.').waitFor();
    expect(last<ChangePassphrase>(screen, 'change_passphrase')?.new).toBe(second);
  });

  test('a suggestion does not take the place of what was typed meanwhile', async () => {
    const answer = held('suggest_passphrase');
    const page = await show('Lock and keys', answer.stand);
    await press(page, 'Change passphrase');
    await press(page, 'Suggest five words');
    const field = page.getByLabel('New passphrase', { exact: true });
    await field.fill('lamp oven river quiet');
    answer.answer({ passphrase: 'lantern gravel teapot mosaic unruly' });
    await dialog(page).getByText('Good.').waitFor();
    expect(await field.inputValue()).toBe('lamp oven river quiet');
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
    expect(requests(screen.asked, 'finish_recovery')).toEqual([{ on_paper: true }]);
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
