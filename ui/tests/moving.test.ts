/** A record that goes to another client, and two clients who become one. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import type { Client, ClientView, MergeRequest, MoveRecord } from '../src/lib/ipc/bindings';
import { requests, eventually, plain, type Setting } from './app';
import { findings } from './axe';
import type { Backend } from './backend';
import { client, saved, screen, tab } from './client';

const finder = (page: Page, name: string) => page.getByRole('combobox', { name });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Merge two clients' });
const of = (id: number) => screen.backend.ask<ClientView>('client', { id });

async function choose(page: Page, question: string, name: string): Promise<void> {
  await finder(page, question).fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}

describe('a record is moved', () => {
  test('a note goes to whom it belongs, and comes back', async () => {
    const page = await client('marcus');
    await tab(page, 'Notes 6');
    const first = page.locator('[data-note]').first();
    const text = plain(await first.locator('.text').innerText());
    await first.getByRole('button', { name: /^Move/ }).press('Enter');
    await choose(page, 'Move to whom?', 'Li Wei');
    await page.getByText('Moved to Li Wei.').waitFor();
    await page.getByRole('tab', { name: 'Notes 5' }).waitFor();
    const [asked] = saved<MoveRecord>('move_record');
    const theirs = (await of(asked?.to ?? 0)).notes.map((note) => plain(note.text));
    expect(theirs).toContain(text);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText(/^Undone: Note moved to another client, Marcus Odell, Li Wei$/).waitFor();
    await page.getByRole('tab', { name: 'Notes 6' }).waitFor();
  });

  test('a session goes with its notes; to the same client nothing goes', async () => {
    const page = await client('marcus');
    await tab(page, 'Sessions 2');
    await page.getByRole('button', { name: 'Move Session 2', exact: true }).click();
    await choose(page, 'Move to whom?', 'Marcus');
    await page.getByText('It is there already.').waitFor();
    expect(saved('move_record')).toEqual([]);
    await page.getByRole('button', { name: 'Move Session 2', exact: true }).click();
    await choose(page, 'Move to whom?', 'Ahmed');
    await page.getByText('Moved to Ahmed Haddad.').waitFor();
    await page.getByRole('tab', { name: 'Sessions 1' }).waitFor();
  });

  test('nobody is chosen by Esc, and nobody is added', async () => {
    const page = await client('marcus');
    await tab(page, 'Sessions 2');
    await page.getByRole('button', { name: 'Move Session 1', exact: true }).click();
    await finder(page, 'Move to whom?').fill('nobody at all');
    await eventually(async () => expect(await page.getByRole('option').count()).toBe(0));
    await page.keyboard.press('Escape');
    expect(saved('move_record')).toEqual([]);
  });
});

/** Two entries of one person, who differ. */
async function twice(backend: Backend): Promise<void> {
  const { details } = await backend.ask<ClientView>('client', { id: 4 });
  const other: Client = {
    ...details,
    pronouns: 'he/him',
    phones: [
      { value: '604 555 0999', kind: 'work', label: '' },
      { value: '+1 604 555 0104', kind: 'mobile', label: '' },
    ],
    emails: [{ value: 'wei@example.org', kind: 'unknown', label: '' }],
    allergies: [{ group: '', text: 'beeswax', severity: 'mild' }],
  };
  await backend.ask('save_client', {
    id: 4,
    details: {
      ...details,
      pronouns: 'they/them',
      phones: [{ value: '604 555 0104', kind: 'unknown', label: '' }],
    },
  });
  const { id } = await backend.ask<{ id: number }>('add_client', { name: 'Wei Li' });
  await backend.ask('save_client', { id, details: { ...other, name: 'Wei Li', code: '' } });
}

async function look(setting: Setting = {}): Promise<Page> {
  const page = await client('li wei', { given: twice, ...setting });
  await tab(page, 'Details');
  await page.getByRole('button', { name: 'Merge with another client' }).click();
  await choose(page, 'Merge with whom?', 'Wei Li');
  await dialog(page).waitFor();
  return page;
}

describe('two clients become one', () => {
  test('side by side, with what is kept of each, and apart again in one step', async () => {
    const page = await look();
    const row = (name: string) => dialog(page).getByRole('row', { name: new RegExp(`^${name}`) });
    expect(
      await row('Pronouns').getByRole('radio', { checked: true }).getAttribute('aria-label'),
    ).toBe('Pronouns: they/them');
    await row('Pronouns').getByRole('radio', { name: 'Pronouns: he/him' }).check();
    await row('Allergies').getByText('beeswax').waitFor();
    await dialog(page).getByText('What you do not keep becomes a note.').waitFor();
    const before = await of(4);
    await dialog(page).getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByText('Merged into one client.').waitFor();
    const [asked] = saved<MergeRequest>('merge_clients');
    expect(asked).toMatchObject({ keep: 4, from_other: ['pronouns'] });
    const merged = await of(4);
    expect(merged.details.pronouns).toBe('he/him');
    // Both have one number: it stays where it was, and its kind is learnt.
    expect(merged.phones).toEqual(['+1 604 555 0104 (mobile)', '604 555 0999 (work)']);
    expect(merged.details.emails.map(({ value }) => value)).toContain('wei@example.org');
    expect(merged.details.name).toBe('Li Wei');
    const [note] = merged.notes.filter(({ text }) => text.includes('they/them'));
    expect(note?.text).toContain('Wei Li');
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: Two clients merged into one, Li Wei, Wei Li').waitFor();
    const apart = await of(4);
    expect(apart.details).toEqual(before.details);
    expect(apart.notes).toEqual(before.notes);
    expect((await of(asked?.other ?? 0)).phones).toEqual([
      '604 555 0999 (work)',
      '+1 604 555 0104 (mobile)',
    ]);
  });

  test('the other one can stay, with what was chosen', async () => {
    const page = await look();
    await dialog(page).getByRole('radio', { name: 'Pronouns: he/him' }).check();
    await dialog(page).getByRole('button', { name: 'Keep the other one instead' }).click();
    const heads = dialog(page).getByRole('columnheader');
    await eventually(async () => expect(await heads.nth(1).innerText()).toContain('Wei Li'));
    // The name was Li Wei's, and the pronouns Wei Li's.
    const kept = dialog(page).getByRole('radio', { checked: true });
    const labels = await kept.evaluateAll((all) => all.map((at) => at.getAttribute('aria-label')));
    expect(labels).toEqual(expect.arrayContaining(['Name: Li Wei', 'Pronouns: he/him']));
    await dialog(page).getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByText('Merged into one client.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Li Wei' }).waitFor();
    const [asked] = requests<MergeRequest>(screen.asked, 'merge_clients');
    expect(asked).toMatchObject({ other: 4 });
    await page.keyboard.press('Alt+ArrowLeft');
    await page.getByRole('heading', { level: 1, name: 'Clients' }).waitFor();
  });

  test('a session that is typed for the other one and not added goes along', async () => {
    const page = await client('ahmed');
    await page.getByRole('button', { name: 'New session' }).click();
    await page.getByLabel('Skin on arrival').fill('Dry at the crown');
    await page.keyboard.press('Control+k');
    await choose(page, 'Find anything', 'Li Wei');
    await page.getByRole('heading', { level: 1, name: 'Li Wei' }).waitFor();
    await tab(page, 'Details');
    await page.getByRole('button', { name: 'Merge with another client' }).click();
    await choose(page, 'Merge with whom?', 'Ahmed');
    await dialog(page).getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByText('Merged into one client.').waitFor();
    await page.getByRole('button', { name: 'New session' }).click();
    const skin = page.getByLabel('Skin on arrival');
    await skin.waitFor();
    expect(await skin.inputValue()).toBe('Dry at the crown');
  });

  test('names are covered there too, and Esc leaves both', async () => {
    const page = await look();
    await page.keyboard.press('Control+Shift+h');
    await eventually(async () =>
      expect(await dialog(page).innerText()).not.toMatch(/Li Wei|Wei Li/),
    );
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(saved('merge_clients')).toEqual([]);
  });

  test.each([
    { width: 1024, height: 700, dark: false },
    { width: 1280, height: 800, dark: true },
    { width: 640, height: 600, dark: false },
  ])('axe finds nothing at $width', async (setting) => {
    const page = await look(setting);
    expect(await findings(page)).toEqual([]);
    const shot = process.env['SHOTS'];
    if (shot) await page.screenshot({ path: `${shot}/merge-${setting.width}.png` });
  });
});
