import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import type {
  CheckInRequest,
  CreateRequest,
  FindRequest,
  KeyTyped,
  SaveNote,
} from '../src/lib/ipc/bindings';
import * as fixtures from '../src/lib/ipc/fixtures/studio';
import { failure } from '../src/lib/ipc/mocks';
import { enter, launch, open, requests, tell, type Screen, type Stand } from './app';
import { findings } from './axe';

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

async function show(stand: Stand = () => undefined, options: Options = {}): Promise<Page> {
  screen = await open(browser, { stand, ...options });
  return screen.page;
}

/** Stands that answer some commands in the place of the fixtures. */
function answering(answers: Record<string, unknown>): Stand {
  return ({ command }) => answers[command];
}

const LOCKED = { state: 'locked', studio: 'Advanced Scalp studio', wait_seconds: 0 };
const locked = answering({ vault_state: LOCKED });

/** A vault that is open at first and locked once it was told to lock. */
function lockable(answers: Record<string, unknown> = {}): Stand {
  let shut = false;
  return ({ command }) => {
    if (command === 'lock') shut = true;
    if (command === 'unlock') shut = false;
    if (command === 'vault_state' && shut) return LOCKED;
    return answers[command];
  };
}

const passphrase = (page: Page) => page.getByLabel('Passphrase', { exact: true });
const finder = (page: Page) => page.getByRole('combobox', { name: 'Find anything' });
const title = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());
const commandsAsked = () => screen.asked.map(({ command }) => command);

/** Everything that the page holds in its markup, and the window's title. */
const held = (page: Page) =>
  page.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`);

describe('the rail', () => {
  test('names the rooms with their counts, and leads into them', async () => {
    const page = await show();
    const rooms = page.getByRole('navigation', { name: 'Rooms' }).getByRole('button');
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

  test('says that samples are kept nowhere', async () => {
    const page = await show(
      answering({ vault_state: { state: 'open', ...fixtures.open, sample: true } }),
    );
    await page.getByText('Sample clients. Nothing here is kept.').waitFor();
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
    await page.getByRole('button', { name: 'Check in: day 4, Priya Raman: done' }).click();
    const notice = page.getByRole('status').filter({ hasText: 'The check-in is noted.' });
    await notice.waitFor();
    expect(requests<CheckInRequest>(screen.asked, 'check_in')).toEqual([
      { client: 2, session: 21, day: 4 },
    ]);
    await notice.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone: a note changed').waitFor();
    expect(requests(screen.asked, 'undo')).toHaveLength(1);
  });

  test('the next session is booked from its line', async () => {
    const page = await show();
    await page.getByRole('button', { name: 'Book session 3, Jean Tremblay' }).click();
    await title(page, /Jean Tremblay/);
    await vi.waitFor(() => expect(requests(screen.asked, 'session_defaults')).toEqual([{ id: 5 }]));
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

  test('a slow answer is said to be under way', async () => {
    let answer: (() => void) | undefined;
    const page = await show(({ command }) =>
      command === 'today'
        ? new Promise((resolve) => (answer = () => resolve(fixtures.today)))
        : undefined,
    );
    await page.getByText('Looking up the day').waitFor();
    answer?.();
    await title(page, 'Sunday 22 November');
  });

  test('it asks again when a line stops being true', async () => {
    const page = await show(
      answering({ today: { ...fixtures.today, until: '2026-11-22T15:10' } }),
      {
        before: (made) => made.clock.install({ time: new Date('2026-11-22T15:00') }),
      },
    );
    await page.getByText('Marcus Odell').waitFor();
    const asked = requests(screen.asked, 'today').length;
    await page.clock.fastForward('10:01');
    await vi.waitFor(() => expect(requests(screen.asked, 'today').length).toBeGreaterThan(asked));
  });
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
    await page.getByRole('button', { name: 'What needs a doctor' }).waitFor();
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
    await line.waitFor();
    expect(await line.locator('mark').innerText()).toBe('Itchy');
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
    await page.getByRole('combobox', { name: 'For whom is the session?' }).fill('tom');
    await page.getByRole('option', { name: /Tom Okafor/ }).waitFor();
    await page.keyboard.press('Enter');
    await title(page, /Tom Okafor/);
    await vi.waitFor(() => expect(requests(screen.asked, 'session_defaults')).toEqual([{ id: 3 }]));
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

describe('the lock', () => {
  test('what is being typed is saved first, and then nothing is left of anybody', async () => {
    const page = await show(lockable());
    await page.getByRole('button', { name: 'Marcus Odell' }).click();
    await title(page, /Marcus Odell/);
    await page.keyboard.press('Alt+n');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Crown is a little red');
    await page.keyboard.press('Control+l');
    await passphrase(page).waitFor();
    await vi.waitFor(() => expect(commandsAsked()).toContain('lock'));
    expect(requests<SaveNote>(screen.asked, 'save_note').at(-1)?.text).toBe(
      'Crown is a little red',
    );
    expect(commandsAsked().lastIndexOf('save_note')).toBeLessThan(commandsAsked().indexOf('lock'));
    const left = await held(page);
    for (const trace of ['Odell', 'Marcus', 'C-001', 'Crown', '142', 'lanolin']) {
      expect(left).not.toContain(trace);
    }
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Advanced Scalp studio');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('nothing is on the screen while the saving takes its time', async () => {
    let saved: (() => void) | undefined;
    const stand = lockable();
    const page = await show((asked) =>
      asked.command === 'save_note'
        ? new Promise((resolve) => (saved = () => resolve({ id: 900, saved: '' })))
        : stand(asked),
    );
    await page.getByRole('button', { name: 'Marcus Odell' }).click();
    await title(page, /Marcus Odell/);
    await page.keyboard.press('Alt+n');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Red');
    await page.keyboard.press('Control+l');
    await page.getByText('Saving and locking').waitFor();
    expect(await held(page)).not.toContain('Odell');
    expect(commandsAsked()).not.toContain('lock');
    saved?.();
    await vi.waitFor(() => expect(commandsAsked()).toContain('lock'));
    await page.getByText('Saving and locking').waitFor({ state: 'detached' });
  });

  test('what cannot be saved keeps the studio open until the artist insists', async () => {
    const stand = lockable();
    const page = await show((asked) => {
      if (asked.command === 'save_note') throw failure('disk-full');
      return stand(asked);
    });
    await page.getByRole('button', { name: 'Marcus Odell' }).click();
    await title(page, /Marcus Odell/);
    await page.keyboard.press('Alt+n');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Red');
    await page.keyboard.press('Control+l');
    await page.getByRole('alert').getByText('nothing was locked').waitFor();
    await title(page, /Marcus Odell/);
    expect(await page.locator('textarea').first().inputValue()).toBe('Red');
    expect(commandsAsked()).not.toContain('lock');
    await page.keyboard.press('Control+l');
    await passphrase(page).waitFor();
    await vi.waitFor(() => expect(commandsAsked()).toContain('lock'));
  });

  test('the system’s lock waits for no disk that fails', async () => {
    let fail: (() => void) | undefined;
    const stand = lockable();
    const page = await show((asked) =>
      asked.command === 'save_note'
        ? new Promise((_, reject) => (fail = () => reject(failure('disk-full'))))
        : stand(asked),
    );
    await page.getByRole('button', { name: 'Marcus Odell' }).click();
    await title(page, /Marcus Odell/);
    await page.keyboard.press('Alt+n');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Red');
    await page.keyboard.press('Control+l');
    await vi.waitFor(() => expect(fail).toBeDefined());
    await tell(page, 'system-locks');
    const again = setInterval(() => fail?.(), 50);
    await vi.waitFor(() => expect(commandsAsked()).toContain('lock'));
    clearInterval(again);
    await passphrase(page).waitFor();
  });

  test('it opens with the passphrase, and the studio begins anew', async () => {
    const page = await show(lockable());
    await enter(page, 'Clients');
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await passphrase(page).waitFor();
    await vi.waitFor(async () =>
      expect(await passphrase(page).evaluate((at) => at === document.activeElement)).toBe(true),
    );
    await page.keyboard.type(fixtures.PASSPHRASE);
    await page.keyboard.press('Enter');
    await title(page, 'Sunday 22 November');
  });

  test('a wrong passphrase is said plainly, and waiting is counted', async () => {
    let tries = 0;
    const page = await show(({ command }) => {
      if (command === 'vault_state') return LOCKED;
      if (command !== 'unlock') return undefined;
      tries += 1;
      return {
        answer: 'refused',
        failure: failure('wrong-passphrase'),
        wait_seconds: tries > 1 ? 2 : 0,
      };
    });
    await passphrase(page).fill('lamps');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('That is not the passphrase.').waitFor();
    expect(await passphrase(page).getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Enter');
    await page.getByText('The next try is in 2 seconds.').waitFor();
    await page.keyboard.press('Enter');
    expect(tries).toBe(2);
    await page.getByText(/The next try/).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await vi.waitFor(() => expect(tries).toBe(3));
  });

  test('the recovery key opens it too, and says what to do then', async () => {
    const page = await show(locked);
    await page.getByRole('button', { name: 'Use the recovery key instead' }).click();
    await page.getByLabel('Recovery key').fill('a1b2c d3e4f');
    await page.keyboard.press('Enter');
    await page.getByText('Opened with the recovery key.').waitFor();
    expect(requests<KeyTyped>(screen.asked, 'unlock')).toEqual([
      { kind: 'recovery_key', text: 'a1b2c d3e4f' },
    ]);
  });

  test('a slow opening is said to be under way', async () => {
    let opened: (() => void) | undefined;
    const page = await show(({ command }) => {
      if (command === 'vault_state') return LOCKED;
      if (command !== 'unlock') return undefined;
      return new Promise(
        (resolve) => (opened = () => resolve({ answer: 'opened', ...fixtures.open })),
      );
    });
    await passphrase(page).fill(fixtures.PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('Opening the vault').waitFor();
    opened?.();
    await title(page, 'Sunday 22 November');
  });

  test('it locks when the system does, and when the backend has', async () => {
    const page = await show(lockable());
    await page.getByText('Marcus Odell').waitFor();
    await tell(page, 'system-locks');
    await passphrase(page).fill(fixtures.PASSPHRASE);
    expect(await held(page)).not.toContain('Odell');
    await page.keyboard.press('Enter');
    await page.getByText('Marcus Odell').waitFor();
  });

  test('a vault that locked by itself is stood before, whoever finds out', async () => {
    let shut = false;
    const page = await show(({ command }) => {
      if (command === 'vault_state') return shut ? LOCKED : undefined;
      if (shut && command === 'undo') throw failure('vault-locked');
    });
    await page.getByText('Marcus Odell').waitFor();
    shut = true;
    await page.keyboard.press('Control+z');
    await passphrase(page).waitFor();
    expect(await held(page)).not.toContain('Odell');
  });

  test('a backup that failed at the lock is told', async () => {
    const page = await show(lockable({ lock: { backup_failed: failure('backup-failed') } }));
    await title(page, 'Sunday 22 November');
    await page.keyboard.press('Control+l');
    await page.getByText('No backup was made.').waitFor();
    await page.getByText('Check that the disk or stick is plugged in').waitFor();
  });
});

describe('nobody there', () => {
  const clock = { before: (page: Page) => page.clock.install() };
  const soon = (page: Page) => page.getByRole('dialog', { name: 'Locking soon' });

  test('a minute before the lock it is announced, and any key keeps the studio open', async () => {
    const page = await show(lockable(), clock);
    await page.getByText('Marcus Odell').waitFor();
    await page.clock.fastForward('08:59');
    expect(await soon(page).isVisible()).toBe(false);
    await page.clock.fastForward('00:02');
    await soon(page)
      .getByText(/In \d\d seconds the screen locks/)
      .waitFor();
    await page.keyboard.press('?');
    await soon(page).waitFor({ state: 'hidden' });
    // The key did that, and nothing else.
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.clock.fastForward('08:50');
    expect(await soon(page).isVisible()).toBe(false);
    expect(commandsAsked()).not.toContain('lock');
  });

  test('then it locks, open dialogs included', async () => {
    const page = await show(lockable(), clock);
    await page.getByText('Marcus Odell').waitFor();
    await page.keyboard.press('Control+k');
    await finder(page).fill('mar');
    await page.clock.fastForward('09:01');
    await soon(page).waitFor();
    await page.clock.fastForward('01:00');
    await passphrase(page).waitFor();
    expect(await held(page)).not.toContain('Odell');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await vi.waitFor(() => expect(commandsAsked()).toContain('lock'));
  });

  test('a computer that slept through it is locked at once', async () => {
    const page = await show(lockable(), clock);
    await page.getByText('Marcus Odell').waitFor();
    // Time passes without a timer, as in a sleep.
    await page.clock.setSystemTime(Date.now() + 3_600_000);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await passphrase(page).waitFor();
  });

  test('a studio that never locks by itself does not', async () => {
    const page = await show(
      answering({ vault_state: { state: 'open', ...fixtures.open, lock_after_minutes: null } }),
      clock,
    );
    await page.getByText('Marcus Odell').waitFor();
    await page.clock.fastForward('10:00:00');
    await page.getByText('Marcus Odell').waitFor();
    expect(commandsAsked()).not.toContain('lock');
  });
});

describe('the first start', () => {
  const GROUPS = ['A1B2C', 'D3E4F', 'G5H6J', 'K7L8M'];
  const first = answering({
    vault_state: { state: 'none' },
    judge_passphrase: { accepted: true, strength: 4, verdict: 'Good.', advice: [] },
    recovery_key: { groups: GROUPS },
  });

  test('three steps with the keyboard alone lead to Today', async () => {
    const page = await show(first);
    await page.getByText('Step 1 of 3').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('The studio needs a name.').waitFor();
    await page.keyboard.type('Crown & Co');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ada Brandt');
    await page.keyboard.press('Enter');
    await page.getByText('Step 2 of 3').waitFor();
    await page.keyboard.type(fixtures.PASSPHRASE);
    await page.getByText('Good.').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(fixtures.PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('Step 3 of 3').waitFor();
    const [made] = requests<CreateRequest>(screen.asked, 'create_vault');
    expect(made).toMatchObject({
      passphrase: fixtures.PASSPHRASE,
      paper: 'a4',
      studio: { name: 'Crown & Co', artist: 'Ada Brandt', phone: '' },
    });
    expect(await page.getByRole('list', { name: 'Recovery key' }).innerText()).toContain('G5H6J');
    expect(await focused(page)).toBe('Your recovery key');
    await page.getByRole('button', { name: 'Print recovery key' }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await title(page, 'Sunday 22 November');
    expect(requests(screen.asked, 'finish_recovery')).toEqual([{ printed: true }]);
    expect(await held(page)).not.toContain('G5H6J');
  });

  test('what was entered is there on the way back', async () => {
    const page = await show(first);
    await page.getByLabel('Studio name').fill('Crown & Co');
    await page.getByLabel('Paper').selectOption('US Letter');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.getByLabel('Studio name').inputValue()).toBe('Crown & Co');
    expect(await page.getByLabel('Paper').inputValue()).toBe('letter');
  });

  test('two passphrases that differ make no vault', async () => {
    const page = await show(first);
    await page.getByLabel('Studio name').fill('Crown & Co');
    await page.keyboard.press('Enter');
    await page.getByLabel('New passphrase', { exact: true }).fill(fixtures.PASSPHRASE);
    await page.getByLabel('New passphrase again').fill('something else');
    await page.keyboard.press('Enter');
    await page.getByText('The two are not the same yet.').waitFor();
    expect(requests(screen.asked, 'create_vault')).toEqual([]);
  });

  test('a recovery key that waited for its printing is shown at the next start', async () => {
    const page = await show(
      answering({
        vault_state: { state: 'open', ...fixtures.open, recovery_waits: true },
        recovery_key: { groups: GROUPS },
      }),
    );
    await title(page, 'Your recovery key');
  });

  test('a look around needs nothing', async () => {
    const page = await show(first);
    await page.getByRole('button', { name: 'Look around with sample clients' }).click();
    await page.getByText('Sample clients. Nothing here is kept.').waitFor();
    await page.getByText('Marcus Odell').waitFor();
  });

  test('a vault that cannot be made says why', async () => {
    const page = await show(({ command, request }) => {
      if (command === 'create_vault') throw failure('disk-full');
      return first({ command, request });
    });
    await page.getByLabel('Studio name').fill('Crown & Co');
    await page.keyboard.press('Enter');
    await page.getByLabel('New passphrase', { exact: true }).fill(fixtures.PASSPHRASE);
    await page.getByLabel('New passphrase again').fill(fixtures.PASSPHRASE);
    await page.getByText('Good.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The disk is full.').waitFor();
  });
});

test('a vault that cannot be looked at says what to do, and is tried again', async () => {
  let broken = true;
  const page = await show(({ command }) => {
    if (command === 'vault_state' && broken) throw failure('vault-in-use');
  });
  await page.getByText('The vault is open in another window or program.').waitFor();
  await page.getByText('Restore a backup instead').waitFor();
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await title(page, 'Sunday 22 November');
});

/** What is looked at: a screen, in a state. */
const scenes: Record<string, [stand: Stand, act: (page: Page) => Promise<unknown>]> = {
  Today: [() => undefined, (page) => page.getByText('Marcus Odell').waitFor()],
  'Today without clients': [
    answering({ today: { ...fixtures.today, rows: [], clients: 0, healing: 0 } }),
    (page) => page.getByText('No clients yet').waitFor(),
  ],
  'what was found': [
    () => undefined,
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('it');
      await page.getByRole('option', { name: /crown/ }).waitFor();
    },
  ],
  'the lock, refused': [
    locked,
    async (page) => {
      await passphrase(page).fill('lamps');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('That is not the passphrase.').waitFor();
    },
  ],
  'the first step, with a name missing': [
    answering({ vault_state: { state: 'none' } }),
    async (page) => {
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByText('The studio needs a name.').waitFor();
    },
  ],
  'the recovery key': [
    answering({
      vault_state: { state: 'open', ...fixtures.open, recovery_waits: true },
      recovery_key: { groups: ['A1B2C', 'D3E4F'] },
    }),
    (page) => title(page, 'Your recovery key'),
  ],
};

describe.each([
  { theme: 'light', dark: false },
  { theme: 'dark', dark: true },
])('axe finds nothing in the $theme theme', ({ dark }) => {
  test.each(Object.keys(scenes))('on %s', async (name) => {
    const [stand, act] = scenes[name] ?? [() => undefined, () => Promise.resolve()];
    const page = await show(stand, { dark });
    await act(page);
    expect(await findings(page)).toEqual([]);
  });
});

describe.each([
  { width: 1024, height: 640 },
  { width: 640, height: 400 },
])('at $width × $height nothing is cut off sideways', (size) => {
  const LONG = 'Wolfeschlegelsteinhausenbergerdorffvoralternwaren Featherstonehaugh-Cholmondeley';
  const stands: Record<string, Stand> = {
    Today: answering({
      today: {
        ...fixtures.today,
        rows: fixtures.today.rows.map((row) => ({ ...row, name: LONG })),
      },
    }),
    'the lock': answering({ vault_state: { ...LOCKED, studio: LONG } }),
    'the first start': answering({ vault_state: { state: 'none' } }),
  };
  test.each(Object.keys(stands))('on %s', async (name) => {
    const page = await show(stands[name], size);
    if (name === 'Today') await page.getByText(LONG).first().waitFor();
    const wide = await page.evaluate(() => {
      const main = document.querySelector('main');
      const { scrollWidth, scrollHeight } = document.documentElement;
      return {
        window: scrollWidth > window.innerWidth || scrollHeight > window.innerHeight,
        room: main !== null && main.scrollWidth > main.clientWidth,
      };
    });
    expect(wide).toEqual({ window: false, room: false });
  });
});

test('Tab reaches everything on Today in reading order', async () => {
  const page = await show();
  await page.getByText('Marcus Odell').waitFor();
  await page.getByRole('link', { name: 'Skip to the page' }).focus();
  const names: (string | undefined)[] = [];
  for (let step = 0; step < 40; step += 1) {
    if (step > 0) await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      return (at.getAttribute('aria-label') ?? at.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
    if (name === null) break;
    names.push(name);
  }
  expect(names).toEqual([
    'Skip to the page',
    'Today 5 , 5 clients are healing',
    'Clients 142 , 142 clients',
    'Moisturizer guide',
    'Sheets',
    'Settings',
    'Keyboard shortcuts',
    'Lock CtrlL',
    'Find a client or a note CtrlK',
    'New session',
    'Marcus Odell',
    'Tom Okafor',
    'Priya Raman',
    'Check in: day 4, Priya Raman: done',
    'Jean Tremblay',
    'Book session 3, Jean Tremblay',
    'Li Wei',
    'Go to keys',
  ]);
});
