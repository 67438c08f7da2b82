import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import type { CheckInRequest, FindRequest } from '../src/lib/ipc/bindings';
import * as fixtures from '../src/lib/ipc/fixtures/studio';
import { failure } from '../src/lib/ipc/mocks';
import { enter, requests } from './app';
import { screen, show, answering, commandsAsked, finder, title, focused, held } from './shell';

describe('the rail', () => {
  test('names the rooms with their counts, and leads into them', async () => {
    const page = await show();
    const rooms = page.getByRole('navigation', { name: 'Main menu' }).getByRole('button');
    await page.getByText('142', { exact: true }).waitFor();
    expect((await rooms.allTextContents()).map((name) => name.replace(/\s+/g, ' ').trim())).toEqual(
      [
        'Today 5 , 5 clients are healing',
        'Clients 142 , 142 clients',
        'Moisturizer guide',
        'Sheets',
        'Settings',
      ],
    );
    for (const [room, heading] of [
      ['Clients', 'Clients'],
      ['Moisturizer guide', 'Moisturizer guide'],
      ['Sheets', 'Aftercare sheet'],
      ['Settings', 'Settings'],
      ['Today', 'Sunday 22 November'],
    ] as const) {
      await enter(page, room);
      await title(page, heading);
      await vi.waitFor(async () => expect(await focused(page)).toBe(heading));
      expect(
        await page.locator('nav [aria-current=page]').evaluate((at) => at.textContent?.trim()),
      ).toContain(room);
    }
  });

  test('no page is made before there is somewhere to see it', async () => {
    const page = await show();
    await page.getByText('Marcus Odell').waitFor();
    for (const room of ['Clients', 'Settings']) await enter(page, room);
    await title(page, 'Settings');
    expect(commandsAsked()).not.toContain('preview');
    await enter(page, 'Sheets');
    await vi.waitFor(() => expect(commandsAsked()).toContain('preview'));
  });

  test('says that samples are not saved', async () => {
    const page = await show(
      answering({ vault_state: { state: 'open', ...fixtures.open, sample: true } }),
    );
    await page.getByText('Sample clients. Nothing here is saved.').waitFor();
    await page.getByRole('button', { name: /^Leave/ }).waitFor();
  });
});

describe('Today', () => {
  test('shows who is healing, in the order of the backend, with the day in words', async () => {
    const page = await show();
    const rows = page.getByRole('list', { name: 'Who is healing' }).getByRole('listitem');
    await vi.waitFor(async () => expect(await rows.count()).toBe(5));
    expect(await rows.first().innerText()).toMatch(
      /Marcus Odell\s+Session 2, day 3\s+Keep dry until Sun 22 Nov, 4:00 pm\s+Changes today/,
    );
    expect(await rows.first().getByRole('img').getAttribute('aria-label')).toBe(
      'Day 3: Warm water only',
    );
  });

  test('a line opens its client wherever it is clicked', async () => {
    const page = await show();
    const box = await page.getByText('Keep dry until Tue 24 Nov, 11:30 am').boundingBox();
    if (!box) throw new Error('no line');
    await page.mouse.click(box.x + 4, box.y + 4);
    await title(page, /Li Wei/);
    expect(requests<{ id: number }>(screen.asked, 'client').at(-1)?.id).toBe(4);
    expect(await page.title()).toBe('Scalp Aftercare');
  });

  test('a check-in is ticked, and can be taken back', async () => {
    const page = await show();
    await page.getByRole('button', { name: 'Check-in due (day 4), Priya Raman: done' }).click();
    const notice = page.getByRole('status').filter({ hasText: 'Check-in noted.' });
    await notice.waitFor();
    expect(requests<CheckInRequest>(screen.asked, 'check_in')).toEqual([
      { client: 2, session: 21, day: 4 },
    ]);
    await notice.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone: a note changed').waitFor();
    expect(requests(screen.asked, 'undo')).toHaveLength(1);
  });

  test('the second click of a double one meets nobody else', async () => {
    const page = await show();
    await page
      .getByRole('button', { name: /^Check-in due/ })
      .first()
      .dblclick();
    await page.getByText('Check-in noted.').waitFor();
    expect(requests(screen.asked, 'check_in')).toHaveLength(1);
  });

  test('the next session is booked from its line', async () => {
    const page = await show();
    await page.getByRole('button', { name: 'Book session 3, Jean Tremblay' }).click();
    await title(page, /Jean Tremblay/);
    await vi.waitFor(() =>
      expect(requests(screen.asked, 'session_defaults')).toEqual([{ client: 5, booked: true }]),
    );
  });

  test('what is not safe leads to where it is mended', async () => {
    const page = await show();
    await page.getByRole('button', { name: 'Go to keys' }).click();
    await title(page, 'Settings');
    await page.getByRole('button', { name: 'Lock and keys', exact: true }).waitFor();
    expect(
      await page.locator('main nav [aria-current]').evaluate((at) => at.textContent?.trim()),
    ).toBe('Lock and keys');
  });

  test('without clients it says what to do first', async () => {
    const page = await show(
      answering({ today: { ...fixtures.today, rows: [], clients: 0, healing: 0 } }),
    );
    await page.getByRole('heading', { name: 'No clients yet' }).waitFor();
    await page.getByRole('button', { name: 'New client' }).click();
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Make a sheet' }).click();
    await title(page, 'Aftercare sheet');
  });

  test('with nobody healing it says so', async () => {
    const page = await show(answering({ today: { ...fixtures.today, rows: [], healing: 0 } }));
    await page.getByText('Nobody is healing.').waitFor();
  });

  test('a failure is told, and can be tried again', async () => {
    let broken = true;
    const page = await show(({ command }) => {
      if (command === 'today' && broken) throw failure('disk-failed');
    });
    await page.getByRole('alert').getByText('The disk failed.').waitFor();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await title(page, 'Sunday 22 November');
    expect(await page.getByText('The disk failed.').count()).toBe(0);
  });

  test('a long day is shown whole', async () => {
    const [one] = fixtures.today.rows;
    const rows = Array.from({ length: 60 }, (_, place) => ({
      ...one,
      client: place,
      name: `Client ${place}`,
    }));
    const page = await show(answering({ today: { ...fixtures.today, rows } }));
    await page.getByRole('button', { name: 'Client 59' }).waitFor();
    expect(
      await page.getByRole('list', { name: 'Who is healing' }).getByRole('listitem').count(),
    ).toBe(60);
  });

  test('a slow answer is said to be under way', async () => {
    let answer: (() => void) | undefined;
    const page = await show(({ command }) =>
      command === 'today'
        ? new Promise((resolve) => (answer = () => resolve(fixtures.today)))
        : undefined,
    );
    await page.getByText('Loading today').waitFor();
    await vi.waitFor(() => expect(answer).toBeDefined());
    answer?.();
    await title(page, 'Sunday 22 November');
  });

  test('it asks again when a line stops being true', async () => {
    const page = await show(answering({ today: { ...fixtures.today, holds_seconds: 600 } }), {
      before: (made) => made.clock.install({ time: new Date('2026-11-22T15:00') }),
    });
    await page.getByText('Marcus Odell').waitFor();
    const asked = requests(screen.asked, 'today').length;
    await page.clock.fastForward('10:01');
    await vi.waitFor(() => expect(requests(screen.asked, 'today').length).toBeGreaterThan(asked));
  });
});

test('what holds now is asked for again every minute, for the sheet at hand too', async () => {
  const page = await show(() => undefined, { before: (made) => made.clock.install() });
  const asked = (command: string) => requests(screen.asked, command).length;
  await enter(page, 'Sheets');
  await page.clock.runFor(1_000);
  await vi.waitFor(() => expect(asked('plan')).toBe(1));
  const printed = asked('preview');
  await page.clock.fastForward('01:00');
  await vi.waitFor(() => expect(asked('plan')).toBe(2));
  expect(asked('preview')).toBe(printed);
});

describe('hidden names', () => {
  const shift = (page: Page) => page.keyboard.press('Control+Shift+H');

  test('one key turns every name into its code, and back', async () => {
    const page = await show();
    await page.getByText('Marcus Odell').waitFor();
    await shift(page);
    await page.getByRole('button', { name: 'C-001' }).waitFor();
    for (const { name } of fixtures.today.rows) expect(await held(page)).not.toContain(name);
    await page.keyboard.press('Control+k');
    await finder(page).fill('marcus');
    await page.getByRole('option', { name: /C-001/ }).waitFor();
    expect(await page.getByRole('option').filter({ hasText: 'Odell' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await shift(page);
    await page.getByRole('button', { name: 'Marcus Odell' }).waitFor();
  });

  test('the rail says so as long as it lasts, and shows them again', async () => {
    const page = await show();
    const sign = page.getByRole('button', { name: 'Names hidden. Show them' });
    await page.getByText('Marcus Odell').waitFor();
    expect(await sign.count()).toBe(0);
    await shift(page);
    await sign.click();
    await page.getByRole('button', { name: 'Marcus Odell' }).waitFor();
    expect(await sign.count()).toBe(0);
  });

  test('it ends when somebody comes back after a minute away', async () => {
    const page = await show(() => undefined, { before: (made) => made.clock.install() });
    await page.getByText('Marcus Odell').waitFor();
    await shift(page);
    const leave = (time: string) =>
      page
        .evaluate(() => window.dispatchEvent(new Event('blur')))
        .then(() => page.clock.fastForward(time))
        .then(() => page.evaluate(() => window.dispatchEvent(new Event('focus'))));
    await leave('00:50');
    await page.getByRole('button', { name: 'C-001' }).waitFor();
    await leave('01:01');
    await page.getByRole('button', { name: 'Marcus Odell' }).waitFor();
  });

  test('a studio that hides names opens with codes', async () => {
    const page = await show(
      answering({ vault_state: { state: 'open', ...fixtures.open, hide_names: true } }),
    );
    await page.getByRole('button', { name: 'C-001' }).waitFor();
    expect(await held(page)).not.toContain('Odell');
  });
});

describe('find anything', () => {
  test('one shortcut, a few letters, Enter: the client’s day', async () => {
    const page = await show();
    await enter(page, 'Sheets');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('pri');
    await page.keyboard.press('Enter');
    await title(page, /Priya Raman/);
    await page.getByRole('button', { name: 'When to get help' }).waitFor();
  });

  test('Enter waits for the answer to what is typed', async () => {
    const waiting: (() => void)[] = [];
    const page = await show(({ command, request }) => {
      if (command !== 'find') return undefined;
      const { typed } = request as FindRequest;
      return new Promise((resolve) =>
        waiting.push(() => resolve(fixtures.answer('find', { typed }))),
      );
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('jean');
    await page.keyboard.press('Enter');
    // The first letter is asked for at once, then only the newest.
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    expect(await page.getByRole('dialog').count()).toBe(1);
    waiting[0]?.();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.();
    await title(page, /Jean Tremblay/);
    expect(requests<FindRequest>(screen.asked, 'find').map(({ typed }) => typed)).toEqual([
      'j',
      'jean',
    ]);
  });

  test('the arrows walk the lines round, and say which', async () => {
    const page = await show();
    await page.getByText('Marcus Odell').waitFor();
    await page.keyboard.press('Control+k');
    const at = () => page.locator('[role=option][aria-selected=true]').innerText();
    const active = () =>
      page.evaluate(
        () =>
          document.getElementById(
            document.activeElement?.getAttribute('aria-activedescendant') ?? '',
          )?.innerText,
      );
    await vi.waitFor(async () => expect(await at()).toContain('Marcus Odell'));
    await page.keyboard.press('ArrowDown');
    expect(await at()).toContain('Tom Okafor');
    expect(await active()).toBe(await at());
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await at()).toContain('Keyboard shortcuts');
  });

  test('notes are found with the words that were typed', async () => {
    const page = await show();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('itchy');
    const line = page.getByRole('option', { name: /around the crown/ });
    await line.locator('mark', { hasText: /^Itchy$/ }).waitFor();
    await line.click();
    await title(page, /Priya Raman/);
    expect(await page.getByRole('tab', { name: /Notes/ }).getAttribute('aria-selected')).toBe(
      'true',
    );
  });

  test('rooms and things to do are found too', async () => {
    const page = await show();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('moist');
    await page.getByRole('option', { name: 'Moisturizer guide' }).waitFor();
    await page.keyboard.press('Enter');
    await title(page, 'Moisturizer guide');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('hide');
    await page.getByRole('option', { name: /Hide or show names/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Names are hidden.').waitFor();
  });

  test('a name that is not there can be added on the spot', async () => {
    const page = await show();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Zoë Quist');
    await page.getByRole('option', { name: 'Add “Zoë Quist” as a new client' }).waitFor();
    await page.keyboard.press('Enter');
    await vi.waitFor(() =>
      expect(requests(screen.asked, 'add_client')).toEqual([{ name: 'Zoë Quist' }]),
    );
    await title(page, /Zoë Quist/);
  });

  test('Esc closes it, and the focus is where it was', async () => {
    const page = await show();
    const button = page.getByRole('button', { name: /Find a client or a note/ });
    await button.click();
    await finder(page).waitFor();
    await page.keyboard.press('Escape');
    await finder(page).waitFor({ state: 'detached' });
    await vi.waitFor(async () =>
      expect(await button.evaluate((at) => at === document.activeElement)).toBe(true),
    );
  });
});

describe('the keys', () => {
  test('a new session asks for whom, and begins there', async () => {
    const page = await show();
    await page.keyboard.press('Control+Shift+N');
    await page.getByRole('combobox', { name: 'Who is the session for?' }).fill('tom');
    await page.getByRole('option', { name: /Tom Okafor/ }).waitFor();
    await page.keyboard.press('Enter');
    await title(page, /Tom Okafor/);
    await vi.waitFor(() =>
      expect(requests(screen.asked, 'session_defaults')).toEqual([{ client: 3, booked: false }]),
    );
  });

  test('a new client needs a name alone, from any room', async () => {
    const page = await show();
    await enter(page, 'Moisturizer guide');
    await page.keyboard.press('Control+n');
    await page.getByRole('dialog').getByRole('textbox').fill('Zoë Quist');
    await page.keyboard.press('Enter');
    await title(page, /Zoë Quist/);
  });

  test('undo is the backend’s, but a field undoes its own typing', async () => {
    const page = await show();
    await title(page, 'Sunday 22 November');
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: a note changed').waitFor();
    await enter(page, 'Sheets');
    const field = page.getByLabel('Client’s name (optional)');
    await field.pressSequentially('Ada');
    await page.keyboard.press('Control+z');
    await vi.waitFor(async () => expect(await field.inputValue()).not.toBe('Ada'));
    await page.keyboard.press('Control+Shift+z');
    await vi.waitFor(async () => expect(await field.inputValue()).toBe('Ada'));
    expect(requests(screen.asked, 'undo')).toHaveLength(1);
  });

  test('with nothing at hand to print, printing says what to open', async () => {
    const page = await show();
    await title(page, 'Sunday 22 November');
    await page.keyboard.press('Control+p');
    await page.getByText('Open a client, the sheets or the guide, then print.').waitFor();
    expect(requests(screen.asked, 'print')).toEqual([]);
  });

  test('the list of keys holds them all, and Esc closes it', async () => {
    const page = await show();
    await title(page, 'Sunday 22 November');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    const keys = await dialog.locator('dt').allInnerTexts();
    expect(keys.map((key) => key.replace(/\s+/g, ' '))).toEqual(
      expect.arrayContaining(['Ctrl K', 'Ctrl N', 'Ctrl Shift N', 'Ctrl P', 'Ctrl L', 'Ctrl Z']),
    );
    // Behind a dialog nothing happens unseen.
    await page.keyboard.press('Control+n');
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });
});
