import { expect, test } from 'vitest';

import type { CalendarRequest, ClientView, SettingsForm, TypedDate } from '../src/lib/ipc/bindings';
import { changing, enter, eventually, requests } from './app';
import { failure } from './backend';
import { client, tab, withheld } from './client';
import { screen, show as open } from './screen';
import { last, show as settings } from './settings';

const asked = () => requests<CalendarRequest>(screen.asked, 'save_calendar');

test('the dates of a sheet without a client are saved with the keys', async () => {
  const page = await open();
  await enter(page, 'Sheets');
  await page.getByLabel('Session ended: date').fill('2026-11-20');
  await page.getByRole('button', { name: 'Save PDF' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Calendar file saved.').waitFor();
  expect(asked()).toHaveLength(1);
  expect(asked()[0]).toMatchObject({ kind: 'sheet', client_name: '' });
  const [request] = asked();
  expect(request?.kind === 'sheet' && request.plan.sessions[0]).toMatch(/^2026-11-20T/);
});

test('a date that is not read yet is waited for, and one that cannot be read keeps the file back', async () => {
  const late = withheld('read_date');
  const page = await open({
    stand: (asked, real) =>
      (asked.request as TypedDate | null)?.typed === '20 nov'
        ? late.setting.stand(asked, real)
        : undefined,
  });
  await enter(page, 'Sheets');
  const date = page.getByLabel('Session ended: date');
  const save = page.getByRole('button', { name: 'Save calendar file' });
  await page.locator('figure img').waitFor();
  await date.fill('20 nov');
  await late.asked();
  await save.click();
  await late.letGo();
  await page.getByRole('status').getByText('Calendar file saved.').waitFor();
  const [request] = asked();
  expect(request?.kind === 'sheet' && request.plan.sessions[0]).toMatch(/^2026-11-20T/);

  await date.fill('2026-13-45');
  await save.click();
  await eventually(async () =>
    expect(await date.evaluate((it) => it === document.activeElement)).toBe(true),
  );
  expect(await date.getAttribute('aria-invalid')).toBe('true');
  expect(asked()).toHaveLength(1);
});

test('the dates of a client’s sheet are saved with the keys', async () => {
  const page = await client('marcus');
  await tab(page, 'Sheets given');
  await page.getByLabel('Text size').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Calendar file saved.').waitFor();
  expect(asked()).toMatchObject([{ kind: 'client', client: 1 }]);
  expect(requests(screen.asked, 'save')).toEqual([]);
});

test('a file that was given is listed beside the sheets, and is no page to look at or print', async () => {
  const page = await client('marcus', {
    stand: changing<ClientView>({
      client: ({ sheets }) => {
        const line = 'Calendar file. After session 2.';
        return { sheets: [{ ...sheets[0], id: 99, line, is_calendar: true }, ...sheets] };
      },
    }),
  });
  await tab(page, 'Sheets given');
  const row = page.getByRole('listitem').filter({ hasText: 'Calendar file. After session 2.' });
  await row.waitFor();
  expect(await row.getByRole('button').allInnerTexts()).toEqual([expect.stringMatching(/^Remove/)]);
  await row.getByRole('button').click();
  await eventually(() => expect(last(screen, 'bin')).toEqual({ kind: 'sheet', id: 99 }));
});

test('a dialog that is closed says nothing, and a failure says what to do', async () => {
  let full = false;
  const page = await open({
    stand: ({ command }) => {
      if (command !== 'save_calendar') return undefined;
      if (full) throw failure('export-failed');
      return Promise.resolve({ to: 'cancelled', not_filed: null });
    },
  });
  await enter(page, 'Sheets');
  const save = page.getByRole('button', { name: 'Save calendar file' });
  await page.locator('figure img').waitFor();
  const said = async () => (await page.getByRole('status').allInnerTexts()).join();
  const before = await said();
  await save.click();
  await eventually(() => expect(asked()).toHaveLength(1));
  await eventually(async () => expect(await save.isEnabled()).toBe(true));
  expect(await said()).toBe(before);
  full = true;
  await save.click();
  await page.getByRole('alert').getByText('The file could not be written.').waitFor();
});

test('titles say what they are about once the artist wants it', async () => {
  const page = await settings('Printing');
  const say = page.getByRole('switch', { name: 'Show the rule in calendar titles' });
  expect(await say.isChecked()).toBe(false);
  await say.focus();
  await page.keyboard.press('Space');
  await page.getByText('Saved.', { exact: true }).waitFor();
  expect(last<SettingsForm>(screen, 'save_settings')?.plain_calendar_titles).toBe(true);
});
