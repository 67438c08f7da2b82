import { describe, expect, test } from 'vitest';
import type { CreateRequest, RecoveryView } from '../src/lib/ipc/bindings';
import { failure, makeVault, PASSPHRASE } from './backend';
import { requests } from './app';
import { screen, show, title, focused, held } from './shell';

describe('the first start', () => {
  const first = { vault: 'none' } as const;

  test('three steps with the keyboard alone lead to Today', async () => {
    const page = await show(undefined, first);
    await page.getByText('Step 1 of 3').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('The studio needs a name.').waitFor();
    await page.keyboard.type('Crown & Co');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ada Brandt');
    await page.keyboard.press('Enter');
    await page.getByText('Step 2 of 3').waitFor();
    await page.keyboard.type(PASSPHRASE);
    await page.getByText('Good.').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('Step 3 of 3').waitFor();
    const [made] = requests<CreateRequest>(screen.asked, 'create_vault');
    expect(made).toMatchObject({
      passphrase: PASSPHRASE,
      paper: 'a4',
      studio: { name: 'Crown & Co', artist: 'Ada Brandt', phone: '' },
    });
    const { groups } = await screen.backend.ask<RecoveryView>('recovery_key');
    const shown = await page.getByRole('list', { name: 'Recovery key' }).innerText();
    for (const group of groups) expect(shown).toContain(group);
    expect(await focused(page)).toBe('Your recovery key');
    await page.getByRole('button', { name: 'Print recovery key' }).click();
    await page.getByRole('button', { name: 'Yes, it is on paper' }).click();
    await title(page, 'Sunday 22 November');
    expect(requests(screen.asked, 'finish_recovery')).toEqual([{ on_paper: true }]);
    expect(await held(page)).not.toContain(groups[1]);
  });

  test('what was entered is there on the way back', async () => {
    const page = await show(undefined, first);
    await page.getByLabel('Studio name').fill('Crown & Co');
    await page.getByLabel('Paper').selectOption('US Letter');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.getByLabel('Studio name').inputValue()).toBe('Crown & Co');
    expect(await page.getByLabel('Paper').inputValue()).toBe('letter');
  });

  test('two passphrases that differ make no vault', async () => {
    const page = await show(undefined, first);
    await page.getByLabel('Studio name').fill('Crown & Co');
    await page.keyboard.press('Enter');
    await page.getByLabel('New passphrase', { exact: true }).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('Type it again').waitFor();
    await page.getByLabel('New passphrase again').fill('something else');
    await page.keyboard.press('Enter');
    await page.getByText('The two do not match yet.').waitFor();
    expect(requests(screen.asked, 'create_vault')).toEqual([]);
  });

  test('a recovery key that waited for its printing is shown at the next start', async () => {
    const page = await show(undefined, { ...first, given: makeVault });
    await title(page, 'Your recovery key');
  });

  test('a look around needs nothing', async () => {
    const page = await show(undefined, first);
    await page.getByRole('button', { name: 'Look around with sample clients' }).click();
    await page.getByText('Sample clients. Nothing here is saved.').waitFor();
    await page.getByText('Marcus Odell').waitFor();
  });

  test('a vault that cannot be made says why', async () => {
    const page = await show(({ command }) => {
      if (command === 'create_vault') throw failure('disk-full');
    }, first);
    await page.getByLabel('Studio name').fill('Crown & Co');
    await page.keyboard.press('Enter');
    await page.getByLabel('New passphrase', { exact: true }).fill(PASSPHRASE);
    await page.getByLabel('New passphrase again').fill(PASSPHRASE);
    await page.getByText('Good.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The disk is full.').waitFor();
  });

  test('what was said of one passphrase goes as soon as another is typed', async () => {
    const page = await show(({ command }) => {
      if (command === 'create_vault') throw failure('passphrase-weak');
    }, first);
    await page.getByLabel('Studio name').fill('Crown & Co');
    await page.getByLabel('Email').fill('robin@');
    await page.getByLabel('Phone').focus();
    await page.getByText('An email address looks like name@example.com.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('New passphrase', { exact: true }).fill(PASSPHRASE);
    await page.getByLabel('New passphrase again').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    const said = page.getByText('This passphrase is too easy to guess.');
    await said.waitFor();
    await page.getByLabel('New passphrase', { exact: true }).press('a');
    await said.waitFor({ state: 'detached' });
  });
});
