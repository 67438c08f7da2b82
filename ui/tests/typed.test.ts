/** Dates and times as people type them, and new sessions that are drafts. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import type {
  SaveClient,
  SaveSession,
  SettingsForm,
  SettingsView,
  SheetRequest,
  TypedDate,
  Unfinished,
} from '../src/lib/ipc/bindings';
import { enter, eventually, plain, type Stand } from './app';
import type { Backend } from './backend';
import { client, saved, screen, tab } from './client';
import { show } from './screen';
import { turn } from './settings';

/** Changes settings before the page is opened. */
const set = (change: Partial<SettingsForm>) => ({
  given: async (backend: Backend) => {
    const { settings } = await backend.ask<SettingsView>('settings');
    await backend.ask('save_settings', { ...settings, ...change });
  },
});
const DAY_FIRST = set({ date_order: 'dmy' });
const MONTH_FIRST = set({ date_order: 'mdy' });

const day = (page: Page) => page.getByLabel('Date', { exact: true });
const time = (page: Page) => page.getByLabel('Ends at');
const expiry = (page: Page) => page.getByLabel('Use by', { exact: true });
const add = (page: Page) => page.getByRole('button', { name: 'Add session' }).click();
const text = async (field: ReturnType<typeof day>) => plain(await field.inputValue());
const focused = (page: Page, label: string) =>
  eventually(async () => {
    const name = page.evaluate(
      () => (document.activeElement as HTMLInputElement).labels?.[0]?.innerText,
    );
    expect(await name).toBe(label);
  });
/** What a field is described by. */
const described = (field: ReturnType<typeof day>) =>
  field.evaluate((input) => {
    const ids = input.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
  });

/** Opens Marcus's second session, or a new one. */
async function edit(setting: Parameters<typeof client>[1] = {}): Promise<Page> {
  const page = await client('marcus', setting);
  await tab(page, 'Sessions');
  await page.getByRole('button', { name: 'Edit Session 2' }).click();
  await eventually(async () => expect(await text(day(page))).toBe('Thu 19 Nov 2026'));
  return page;
}

/** Goes to Marcus in a page that is open. */
async function find(page: Page): Promise<void> {
  await enter(page, 'Clients');
  await page.getByRole('searchbox', { name: 'Find by name' }).fill('marcus');
  await page.locator('main header [role=status]', { hasText: /found$/ }).waitFor();
  await page.keyboard.press('Enter');
}

async function begin(setting: Parameters<typeof client>[1] = {}): Promise<Page> {
  const page = await client('marcus', setting);
  await page.keyboard.press('Control+Shift+N');
  await eventually(async () => expect(await text(day(page))).toBe('Sun 22 Nov 2026'));
  return page;
}

describe('a date', () => {
  test('typed and not left is saved before printing', async () => {
    const page = await edit(DAY_FIRST);
    await expiry(page).fill('31/12/2029');
    await page.keyboard.press('Control+p');
    await page.getByText('Sent to the printer.').waitFor();
    const commands = screen.asked.map(({ command }) => command);
    expect(commands.indexOf('save_session')).toBeLessThan(commands.indexOf('print'));
    const [session] = saved<SaveSession>('save_session');
    expect(session?.treatment[0]?.pigment.expiry).toBe('2029-12-31');
  });

  test('typed with the day first is exactly that', async () => {
    const page = await edit(DAY_FIRST);
    await expiry(page).fill('31/12/2029');
    await page.getByText('Mon 31 Dec 2029').waitFor();
    expect(saved('save_session')).toEqual([]);
    await page.keyboard.press('Tab');
    await eventually(() =>
      expect(saved<SaveSession>('save_session').at(-1)?.treatment[0]?.pigment.expiry).toBe(
        '2029-12-31',
      ),
    );
    expect(await text(expiry(page))).toBe('Mon 31 Dec 2029');
    await expiry(page).fill('');
    await page.keyboard.press('Tab');
    await eventually(() =>
      expect(saved<SaveSession>('save_session').at(-1)?.treatment[0]?.pigment.expiry).toBeNull(),
    );
  });

  test('typed with the month first says what it is read as, or that there is no such day', async () => {
    const page = await edit(MONTH_FIRST);
    for (const [typed, read] of [
      ['3/12/2029', 'Mon 12 Mar 2029'],
      ['31/12/2029', 'Mon 31 Dec 2029'],
      ['12/2029', 'Mon 31 Dec 2029'],
    ] as const) {
      await expiry(page).fill(typed);
      await eventually(async () => expect(await described(expiry(page))).toBe(read));
    }
    await expiry(page).fill('31/02/2029');
    await page.keyboard.press('Enter');
    await eventually(async () =>
      expect(await described(expiry(page))).toBe(
        'There is no such day. Check the day and the month.',
      ),
    );
    expect(await expiry(page).getAttribute('aria-invalid')).toBe('true');
    expect(await text(expiry(page))).toBe('31/02/2029');
    expect(saved('save_session')).toEqual([]);
  });

  test('that is half typed is not added, and neither is the one before it', async () => {
    const page = await begin();
    await day(page).fill('3/');
    await add(page);
    await page.getByText('This is not a date.').waitFor();
    await focused(page, 'Date');
    expect(await text(day(page))).toBe('3/');
    await page.keyboard.press('Control+Enter');
    await page.getByText('This is not a date.').waitFor();
    expect(saved('save_session')).toEqual([]);
    await day(page).fill('2026-11-18');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Session 3 added.').waitFor();
    expect(saved<SaveSession>('save_session')[0]?.ended).toBe('2026-11-18T15:00');
  });

  test('that is half typed keeps a session open, and what it was before comes back', async () => {
    const page = await edit();
    await day(page).fill('3/');
    await page.getByLabel('Anything else').fill('Came late.');
    await eventually(() =>
      expect(saved<SaveSession>('save_session').at(-1)).toMatchObject({
        ended: '2026-11-19T16:00',
        text: 'Came late.',
      }),
    );
    await page.getByText('This is not a date.').waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await focused(page, 'Date');
    expect(await text(day(page))).toBe('3/');
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await text(day(page))).toBe('Thu 19 Nov 2026'));
    expect(await day(page).getAttribute('aria-invalid')).toBeNull();
    await page.keyboard.press('Escape');
    await day(page).waitFor({ state: 'detached' });
  });

  test('is what was typed last, in whatever order the answers come', async () => {
    const held = new Map<string, () => void>();
    const stand: Stand = async ({ command, request }, real) => {
      if (command !== 'read_date') return undefined;
      const { typed } = request as TypedDate;
      const answer = await real();
      if (!typed.startsWith('3 d')) return answer;
      return new Promise((resolve) => held.set(typed, () => resolve(answer)));
    };
    const page = await edit({ stand });
    await day(page).fill('3 dec 2020');
    await day(page).fill('3 dec 2026');
    await eventually(() => expect(held.size).toBe(2));
    held.get('3 dec 2026')?.();
    await page.getByText('Thu 3 Dec 2026').waitFor();
    held.get('3 dec 2020')?.();
    // The answer is in the page before what is asked of it next.
    for (let turn = 0; turn < 3; turn++) await page.evaluate(() => null);
    expect(await described(day(page))).toBe('Thu 3 Dec 2026');
    held.clear();
    await page.keyboard.press('Enter');
    await eventually(() => expect(held.size).toBe(1));
    held.get('3 dec 2026')?.();
    await eventually(() =>
      expect(saved<SaveSession>('save_session').at(-1)?.ended).toBe('2026-12-03T16:00'),
    );
    expect(await text(day(page))).toBe('Thu 3 Dec 2026');
  });

  test('that is typed before the one that stands there is worded replaces it', async () => {
    const held: (() => void)[] = [];
    const page = await client('marcus', {
      stand: ({ command, request }, real) => {
        if (command !== 'read_date' || (request as TypedDate).typed !== '2026-11-22')
          return undefined;
        return new Promise((resolve) => held.push(() => resolve(real())));
      },
    });
    for (const before of [true, false]) {
      await page.keyboard.press('Control+Shift+N');
      await focused(page, 'Date');
      await eventually(() => expect(held).toHaveLength(1));
      if (before) await page.keyboard.type('3 d');
      held.pop()?.();
      if (!before) {
        await eventually(async () => expect(await text(day(page))).toBe('Sun 22 Nov 2026'));
        await page.keyboard.type('3 d');
      }
      await page.keyboard.type('ec');
      await page.getByText('Thu 3 Dec 2026').waitFor();
      expect(await text(day(page))).toBe('3 dec');
      await page.keyboard.press('Escape');
      await eventually(() => expect(held).toHaveLength(1));
      held.pop()?.();
      await page.keyboard.press('Escape');
      await day(page).waitFor({ state: 'detached' });
    }
  });

  test('goes up and down by days, as often as the key is pressed', async () => {
    const page = await edit();
    await day(page).focus();
    for (let pressed = 0; pressed < 12; pressed++) await page.keyboard.press('ArrowUp');
    await eventually(async () => expect(await text(day(page))).toBe('Tue 1 Dec 2026'));
    await page.keyboard.press('ArrowDown');
    await eventually(async () => expect(await text(day(page))).toBe('Mon 30 Nov 2026'));
    await eventually(() =>
      expect(saved<SaveSession>('save_session').at(-1)?.ended).toBe('2026-11-30T16:00'),
    );
    await day(page).fill('+14');
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await text(day(page))).toBe('Sun 6 Dec 2026'));
  });

  test('of birth has its year, and lies in no future', async () => {
    const page = await client('marcus', DAY_FIRST);
    await tab(page, 'Details');
    const birth = page.getByLabel('Date of birth');
    for (const [typed, said] of [
      ['3/12', 'The year is missing.'],
      ['3/12/2026', 'This day has not come yet.'],
    ] as const) {
      await birth.fill(typed);
      await page.keyboard.press('Enter');
      await page.getByText(said).waitFor();
    }
    expect(saved('save_client')).toEqual([]);
    await birth.fill('3/12/85');
    // The tab goes away with the field.
    await tab(page, 'Timeline');
    await eventually(() =>
      expect(saved<SaveClient>('save_client').at(-1)?.details.birth).toBe('1985-12-03'),
    );
  });
});

describe('a time', () => {
  test('is typed with am or pm where it would be two times', async () => {
    const page = await edit();
    await eventually(async () => expect(await text(time(page))).toBe('4:00 pm'));
    await time(page).fill('4:30');
    await page.keyboard.press('Enter');
    await page.getByText('This may be morning or afternoon. Add am or pm.').waitFor();
    await time(page).fill('16h30');
    await page.getByText('4:30 pm', { exact: true }).waitFor();
    await page.keyboard.press('Tab');
    await eventually(() =>
      expect(saved<SaveSession>('save_session').at(-1)?.ended).toBe('2026-11-19T16:30'),
    );
  });

  test('is shown in 24 hours everywhere, once that is set', async () => {
    const page = await show();
    await page
      .getByText(/4:00.pm/)
      .first()
      .waitFor();
    await enter(page, 'Settings');
    await turn(page, 'Screen');
    await page.getByLabel('Clock').selectOption({ label: '24 hours: 16:30' });
    await eventually(() => expect(saved('save_settings')).toHaveLength(1));
    await find(page);
    await page.getByText('Water: warm water only from 16:00 today').waitFor();
    expect(await page.getByText(/4:00.pm/).count()).toBe(0);
    await tab(page, 'Sessions');
    await page.getByRole('button', { name: 'Edit Session 2' }).click();
    await eventually(async () => expect(await text(time(page))).toBe('16:00'));
    await time(page).fill('9:15');
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await text(time(page))).toBe('09:15'));
  });
});

test('a slow press on what is below a field does not miss when the field is left', async () => {
  const page = await show();
  await enter(page, 'Sheets');
  const date = page.getByLabel('Session ended: date');
  await date.fill('+1');
  await page.getByText('Mon 23 Nov 2026', { exact: true }).waitFor();
  const add = page.getByRole('button', { name: 'Add another session' });
  // The field has shown what it was read as before the button is let go.
  await add.hover();
  await page.mouse.down();
  await eventually(async () => expect(await date.inputValue()).toBe('Mon 23 Nov 2026'));
  await page.mouse.up();
  await page.getByText('Choose a date and time.').waitFor();
});

describe('a new session', () => {
  test('is a draft until it is added, and Escape lets it go', async () => {
    const page = await begin();
    await page.getByLabel('Needle', { exact: true }).fill('1RL 0.20');
    await eventually(() =>
      expect(saved<Unfinished>('keep_unfinished').at(-1)?.sessions).toMatchObject([{ client: 1 }]),
    );
    await page.keyboard.press('Escape');
    await page.getByText('The new session was not added.').waitFor();
    await day(page).waitFor({ state: 'detached' });
    expect(saved('save_session')).toEqual([]);
    await eventually(() =>
      expect(saved<Unfinished>('keep_unfinished').at(-1)?.sessions).toEqual([]),
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.getByLabel('Needle', { exact: true }).inputValue()).toBe('1RL 0.20');
    await add(page);
    await page.getByText('Session 3 added.').waitFor();
    expect(saved<SaveSession>('save_session')).toMatchObject([
      { id: null, treatment: [{ needle: '1RL 0.20' }] },
    ]);
    await eventually(() =>
      expect(saved<Unfinished>('keep_unfinished').at(-1)?.sessions).toEqual([]),
    );
  });

  test('stays a draft while one looks elsewhere, and over a lock', async () => {
    const page = await begin();
    await page.getByLabel('Needle', { exact: true }).fill('1RL 0.20');
    await enter(page, 'Today');
    await eventually(() =>
      expect(saved<Unfinished>('keep_unfinished').at(-1)?.sessions).toHaveLength(1),
    );
    // The page of an open vault begins as it does behind an unlock.
    await page.reload();
    await find(page);
    await tab(page, 'Sessions');
    expect(await page.getByLabel('Needle', { exact: true }).inputValue()).toBe('1RL 0.20');
    await page.getByRole('button', { name: 'Edit Session 1' }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.keyboard.press('Control+Shift+N');
    await page.getByRole('heading', { name: 'Session 3' }).waitFor();
    expect(await page.getByLabel('Needle', { exact: true }).inputValue()).toBe('1RL 0.20');
    expect(saved('save_session')).toEqual([]);
  });

  test('is not added without a date, or with an amount that is none', async () => {
    const page = await begin();
    await day(page).fill('');
    await add(page);
    await page.getByText('Enter the date, the time and the number.').waitFor();
    await focused(page, 'Date');
    await day(page).fill('today');
    await page.getByLabel('Price').fill('a lot');
    await add(page);
    await focused(page, 'Price');
    expect(saved('save_session')).toEqual([]);
  });

  test('has the currency of the studio where the client has none', async () => {
    const { given } = set({ currency: ' nzd' });
    const page = await client('noa', {
      given: async (backend) => {
        await given(backend);
        await backend.ask('add_client', { name: 'Noa Berg' });
      },
    });
    await page.keyboard.press('Control+Shift+N');
    await page.getByLabel('Price').fill('400');
    expect(await page.getByLabel('Currency').inputValue()).toBe('NZD');
    await add(page);
    await eventually(() =>
      expect(saved<SaveSession>('save_session')[0]?.price).toEqual({
        minor_units: 40_000,
        currency: 'NZD',
      }),
    );
  });
});

test('a sheet with a date that cannot be read is not printed', async () => {
  const page = await show();
  await enter(page, 'Sheets');
  const date = page.getByLabel('Session ended: date');
  await date.fill('20/');
  await page.keyboard.press('Control+p');
  await page.getByText('This is not a date.').waitFor();
  await eventually(async () => expect(await date.getAttribute('aria-invalid')).toBe('true'));
  expect(await date.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(saved('print')).toEqual([]);
  await date.fill('fri');
  await page.getByText('Fri 20 Nov 2026').first().waitFor();
  await eventually(() =>
    expect(saved<SheetRequest>('preview').at(-1)?.plan.sessions).toEqual(['2026-11-20T15:00']),
  );
});
