import { describe, expect, test } from 'vitest';

import type { PageRequest, SettingsForm, Unfinished } from '../src/lib/ipc/bindings';
import { answering, changing, requests, eventually } from './app';
import { client, tab, withheld } from './client';
import { dialog, failing, last, press, show } from './settings';
import { screen } from './screen';

describe('keeping and erasing', () => {
  test('the rule is saved before it is asked who is due', async () => {
    const page = await show('How long to keep records');
    await page.getByText('2 clients', { exact: true }).waitFor();
    const before = screen.asked.length;
    await page.getByLabel('Keep records after the last session for').selectOption('10 years');
    await eventually(() =>
      expect(screen.asked.slice(before).map(({ command }) => command)).toContain('retention_due'),
    );
    const commands = screen.asked.slice(before).map(({ command }) => command);
    expect(commands.indexOf('save_settings')).toBeGreaterThan(-1);
    expect(commands.indexOf('save_settings')).toBeLessThan(commands.indexOf('retention_due'));
    expect(last<SettingsForm>(screen, 'save_settings')?.retention_years).toBe(10);
  });

  test('nobody due is said, with a rule and without', async () => {
    const page = await show('How long to keep records', answering({ retention_due: [] }));
    await page.getByText('No records are past their keep-by date.').waitFor();
    await page.getByLabel('Keep records after the last session for').selectOption('No limit');
    await page.getByText('Nothing is listed while there is no limit.').waitFor();
  });

  test('a client is erased once it is meant, with a statement that names nobody', async () => {
    const page = await show('How long to keep records');
    await press(page, 'Erase Henrik Aaltonen');
    await dialog(page).getByText('It cannot be undone.').waitFor();
    await press(page, 'Export this client first');
    await eventually(() => expect(last(screen, 'export')).toEqual({ what: 'client', id: 13 }));
    await press(page, 'Erase for good');
    await dialog(page).getByText('Tick this box first').waitFor();
    expect(requests(screen.asked, 'erase_client')).toEqual([]);
    // The tick has the focus.
    await page.keyboard.press('Space');
    const asked = requests(screen.asked, 'retention_due').length;
    await page.getByRole('button', { name: 'Erase for good' }).press('Enter');
    await dialog(page).getByText('Erased from every copy that this app knows of.').waitFor();
    expect(last(screen, 'erase_client')).toEqual({ id: 13 });
    expect(await dialog(page).textContent()).not.toContain('Henrik');
    await dialog(page).getByText('client number 13 of this vault').waitFor();
    await press(page, 'Print statement');
    await eventually(() => expect(last<PageRequest>(screen, 'print')).toEqual({ kind: 'erasure' }));
    // The list is asked for again.
    await eventually(() =>
      expect(requests(screen.asked, 'retention_due').length).toBeGreaterThan(asked),
    );
    await page.keyboard.press('Escape');
    expect(await dialog(page).count()).toBe(0);
  });

  test('what is typed and no record yet goes too, for it may be about her', async () => {
    const blank: Unfinished = {
      new_client: '',
      reasons: [],
      sessions: [],
      sheet_name: '',
      product: '',
      label: '',
      allergies: [],
    };
    const unfinished = { ...blank, sheet_name: 'Sunita Rao', label: 'Her balm' };
    const page = await show('How long to keep records', undefined, {
      given: (backend) => backend.ask('keep_unfinished', unfinished),
    });
    await press(page, 'Erase Sunita Rao');
    await page.getByRole('checkbox').check();
    await press(page, 'Erase for good');
    await eventually(() => expect(last(screen, 'keep_unfinished')).toEqual(blank));
  });

  test('copies that were not reached are told', async () => {
    const page = await show(
      'How long to keep records',
      changing({ erase_client: { complete: false } }),
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
      changing({ vault_state: { hide_names: true } }),
    );
    await press(page, 'Erase C-014');
    await dialog(page).getByText('Erase C-014 and everything about this client').waitFor();
    expect(await page.content()).not.toContain('Sunita');
  });
});

test('Ctrl Z undoes the change that is under way, and not the one before', async () => {
  const late = withheld('bin');
  const page = await client('marcus', late.setting);
  await tab(page, 'Details');
  await press(page, 'Move to bin');
  await late.asked();
  await page.keyboard.press('Control+z');
  late.letGo();
  await page.getByText('Undone: Client moved to the bin, Marcus Odell').waitFor();
});

describe('the bin', () => {
  test('gives back what was deleted, and the next row has the focus', async () => {
    const page = await show('Bin');
    const putBack = page.getByRole('button', {
      name: 'Put back Note of Wed 18 Nov 2026, Priya Raman',
    });
    await putBack.press('Enter');
    await putBack.waitFor({ state: 'detached' });
    expect(last(screen, 'unbin')).toEqual({ kind: 'note', id: 18 });
    await eventually(async () =>
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
