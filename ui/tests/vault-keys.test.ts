import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import type { ChangePassphrase, RecoveryView, RenewKeys } from '../src/lib/ipc/bindings';
import { failure, PASSPHRASE } from './backend';
import { changing, requests, eventually } from './app';
import { dialog, held, last, press, show } from './settings';
import { screen } from './screen';

const groups = (page: Page) =>
  page.getByRole('list', { name: 'Recovery key' }).getByRole('listitem');

describe('the keys', () => {
  test('a new passphrase is judged as it is typed, and set by the keyboard alone', async () => {
    const page = await show('Lock and keys');
    await page.getByRole('button', { name: 'Change passphrase' }).press('Enter');
    await page.getByLabel('Current passphrase').fill('wrong');
    await page.getByLabel('New passphrase', { exact: true }).fill('short');
    await dialog(page).getByText('Too short').waitFor();
    await page.keyboard.press('Enter');
    expect(requests(screen.asked, 'change_passphrase')).toEqual([]);
    await page.getByLabel('New passphrase', { exact: true }).fill('lamp oven river quiet');
    await dialog(page).getByText('Good.').waitFor();
    await page.getByLabel('New passphrase again').fill('lamp oven river quite');
    await page.keyboard.press('Enter');
    await dialog(page).getByText('The two do not match yet.').waitFor();
    expect(requests(screen.asked, 'change_passphrase')).toEqual([]);
    await page.getByLabel('New passphrase again').fill('lamp oven river quiet');
    await page.keyboard.press('Enter');
    await dialog(page).getByText('That is not the passphrase.').waitFor();
    // What was wrong has the focus.
    await page.keyboard.press('Control+a');
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('Passphrase changed.').waitFor();
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
    await page.getByLabel('Recovery key').fill(screen.backend.recoveryKey);
    await page.getByLabel('New passphrase', { exact: true }).fill('lamp oven river quiet');
    await press(page, 'Show');
    expect(await page.getByLabel('New passphrase again').count()).toBe(0);
    await page.getByLabel('New passphrase').press('Enter');
    await page.getByText('Passphrase changed.').waitFor();
    expect(last<ChangePassphrase>(screen, 'change_passphrase')?.current).toEqual({
      kind: 'recovery_key',
      text: screen.backend.recoveryKey,
    });
  });

  test('nothing typed stays behind when the dialog closes', async () => {
    const page = await show('Lock and keys');
    await press(page, 'Change passphrase');
    await page.getByLabel('Current passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Escape');
    await press(page, 'Change passphrase');
    expect(await page.getByLabel('Current passphrase').inputValue()).toBe('');
  });

  test('a new passphrase brings new keys where somebody may know the old one', async () => {
    const page = await show('Lock and keys');
    await press(page, 'Change passphrase');
    await page.getByLabel('Current passphrase').fill(PASSPHRASE);
    await page.getByLabel('New passphrase', { exact: true }).fill('lamp oven river quiet');
    await page.getByLabel('New passphrase again').fill('lamp oven river quiet');
    await page.getByRole('checkbox', { name: 'Somebody may know the old passphrase' }).check();
    await dialog(page).getByRole('button', { name: 'Change passphrase' }).click();
    await groups(page).first().waitFor();
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
    await page.getByRole('textbox', { name: 'Recovery key' }).fill(screen.backend.recoveryKey);
    await page.keyboard.press('Enter');
    await dialog(page).locator('input[aria-invalid]').first().waitFor();
    expect(requests(screen.asked, 'renew_keys')).toEqual([]);
    await page.getByLabel('New passphrase', { exact: true }).fill('lamp oven river quiet');
    await page.getByLabel('New passphrase again').fill('lamp oven river quiet');
    await page.keyboard.press('Enter');
    await groups(page).first().waitFor();
    expect(requests(screen.asked, 'renew_keys')).toEqual([
      {
        current: { kind: 'recovery_key', text: screen.backend.recoveryKey },
        new: 'lamp oven river quiet',
      },
    ]);
  });

  test('new keys that are long in the making can be stopped, and that is said', async () => {
    const made = held('renew_keys');
    const page = await show('Lock and keys', made.stand);
    await press(page, 'Make a new recovery key');
    await page.getByLabel('Current passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await dialog(page).getByText('Encrypting the vault with new keys').waitFor();
    await press(page, 'Cancel');
    await eventually(() => expect(requests(screen.asked, 'stop')).toHaveLength(1));
    made.fail(failure('stopped'));
    await page.getByText('Stopped. Nothing was changed.').waitFor();
  });

  test('a new recovery key is shown, printed, and dropped', async () => {
    const page = await show('Lock and keys');
    await press(page, 'Make a new recovery key');
    await page.getByLabel('Current passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await groups(page).first().waitFor();
    const key = (await screen.backend.ask<RecoveryView>('recovery_key')).groups;
    expect(await groups(page).locator('[aria-hidden]').allTextContents()).toEqual(key);
    // Read aloud letter by letter.
    const letters = [...(key.at(-1) ?? '')].join(' ');
    await groups(page).getByText(letters, { exact: true }).waitFor();
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
    await groups(page).first().waitFor({ state: 'detached' });
    expect(last(screen, 'print')).toEqual({ kind: 'recovery' });
    expect(requests(screen.asked, 'finish_recovery')).toEqual([{ on_paper: true }]);
    for (const group of key.slice(1)) expect(await page.content()).not.toContain(group);
  });

  test('a recovery key that is only a file is not on paper', async () => {
    const page = await show('Lock and keys');
    await press(page, 'Make a new recovery key');
    await page.getByLabel('Current passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('Anyone who has the file can open the vault.').waitFor();
    await press(page, 'Save as a file');
    await press(page, 'Continue without paper');
    await groups(page).first().waitFor({ state: 'detached' });
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
    await page.getByLabel('Current passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await press(page, 'Print recovery key');
    hasDialog = false;
    await press(page, 'Print recovery key');
    await page.getByText('Copy the key by hand.').waitFor();
    expect(await page.getByText('Is it on paper?').count()).toBe(0);
    await groups(page).first().waitFor();
  });

  test('suggested words can be read, are written once, and others come', async () => {
    const page = await show('Lock and keys');
    await press(page, 'Change passphrase');
    await page.getByLabel('Current passphrase').fill(PASSPHRASE);
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
    await eventually(async () => expect(await field.inputValue()).not.toBe(first));
    // Hidden again, it is typed once more.
    await dialog(page).getByRole('button', { name: 'Show', exact: true }).click();
    expect(await page.getByLabel('New passphrase again').inputValue()).toBe('');
    await dialog(page).getByRole('button', { name: 'Show', exact: true }).click();
    const second = await field.inputValue();
    await field.press('Enter');
    await page.getByText('Passphrase changed.').waitFor();
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
    const page = await show('Lock and keys', changing({ vault_state: { recovery_waits: false } }), {
      given: (backend) =>
        backend.ask('renew_keys', {
          current: { kind: 'passphrase', text: PASSPHRASE },
          new: null,
        } satisfies RenewKeys),
    });
    await groups(page).first().waitFor();
    await press(page, 'I have written it down');
    await groups(page).first().waitFor({ state: 'detached' });
    expect(requests(screen.asked, 'finish_recovery')).toEqual([{ on_paper: true }]);
  });
});
