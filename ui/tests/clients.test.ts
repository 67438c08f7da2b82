import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import type {
  BinItem,
  ClientsRequest,
  DecideBranch,
  MergeRequest,
  PageRequest,
  SaveClient,
  SaveNote,
  SaveSession,
} from '../src/lib/ipc/bindings';
import { Cabinet } from '../src/lib/ipc/fixtures/clients';
import { failure } from '../src/lib/ipc/mocks';
import { launch, open, requests, type Asked, type Screen, type Stand } from './app';
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

interface Setting {
  stand?: Stand;
  cabinet?: Cabinet;
  dark?: boolean;
  width?: number;
  height?: number;
}

/** Opens the list of a cabinet of its own. */
async function list({ stand, cabinet = new Cabinet(), ...window }: Setting = {}): Promise<Page> {
  const own = ({ command, request }: Asked) =>
    stand?.({ command, request }) ?? cabinet.answer(command, request);
  screen = await open(browser, { ...window, stand: own });
  const { page } = screen;
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Clients/ })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Clients' }).waitFor();
  return page;
}

/** Opens a client by typing a name, as an artist on the telephone does. */
async function client(name: string, setting: Setting = {}): Promise<Page> {
  const page = await list(setting);
  await search(page).fill(name);
  await page.locator('main header [role=status]', { hasText: /fits?$/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('tablist').waitFor();
  return page;
}

const search = (page: Page) => page.getByRole('searchbox', { name: 'Find by name' });
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();
const saved = <Request>(command: string) => requests<Request>(screen.asked, command);
const counted = (page: Page, words: string) =>
  page.locator('main header [role=status]', { hasText: words }).waitFor();
const eventually = (assertion: () => void) => vi.waitFor(assertion, { timeout: 8_000 });
const note = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true });

describe('the list', () => {
  test('scrolls a hundred thousand with only the rows in sight', async () => {
    const page = await list({ cabinet: new Cabinet(100_000) });
    await counted(page, '100,000 clients');
    const rows = page.locator('[data-row]');
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThan(40);
    await rows.first().focus();
    await page.keyboard.press('End');
    await page.locator('[data-row="99999"]:focus').waitFor();
    await page.locator('[data-row="99999"] .line').waitFor();
    expect(await rows.count()).toBeLessThan(40);
    // The list is asked for in windows, and never as a whole.
    const asked = saved<ClientsRequest>('clients');
    expect(Math.max(...asked.map(({ limit }) => limit))).toBeLessThanOrEqual(500);
    expect(asked.at(-1)?.offset).toBeGreaterThan(99_000);
    expect(await page.locator('[data-row="99999"]').getAttribute('tabindex')).toBe('0');
    expect(await page.locator('li[aria-setsize="100000"][aria-posinset="100000"]').count()).toBe(1);
  });

  test('follows the wheel, and keeps its place over a look at a client', async () => {
    const page = await list({ cabinet: new Cabinet(5_000) });
    const rows = page.getByRole('list', { name: 'Clients' });
    await rows.hover();
    await page.mouse.wheel(0, 40_000);
    await page.waitForFunction(() => !document.querySelector('[data-row="1"]'));
    const place = await rows.locator('button').nth(12).getAttribute('data-row');
    await page.locator(`[data-row="${place}"]`).click();
    await page.getByRole('tablist').waitFor();
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Clients/ })
      .click();
    await page.locator(`[data-row="${place}"]`).waitFor();
    expect(await page.locator(`[data-row="${place}"]`).isVisible()).toBe(true);
  });

  test('is narrowed with every letter, and the newest letters win', async () => {
    let release = () => undefined as void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const cabinet = new Cabinet();
    const page = await list({
      cabinet,
      stand: ({ command, request }) => {
        if (command !== 'clients' || (request as ClientsRequest).typed !== 'm') return undefined;
        return held.then(() => cabinet.answer(command, request));
      },
    });
    await search(page).pressSequentially('marc');
    release();
    await counted(page, '1 client fits');
    await page.getByRole('button', { name: /^Marcus Odell/ }).waitFor();
    expect(saved<ClientsRequest>('clients').at(-1)?.typed).toBe('marc');
    await page.keyboard.press('Escape');
    await counted(page, '142 clients');
  });

  test('Enter waits for the answer to what was typed', async () => {
    let release = () => undefined as void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const cabinet = new Cabinet();
    const page = await list({
      cabinet,
      stand: ({ command, request }) => {
        if (command !== 'clients' || (request as ClientsRequest).typed === '') return undefined;
        return held.then(() => cabinet.answer(command, request));
      },
    });
    await counted(page, '142 clients');
    await search(page).fill('wei');
    await page.keyboard.press('Enter');
    release();
    await page.getByRole('heading', { level: 1, name: 'Li Wei' }).waitFor();
  });

  test('is walked by the arrow keys from the field, and opened by Enter', async () => {
    const page = await list();
    await counted(page, '142 clients');
    await search(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('[data-row="0"]:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('[data-row="1"]:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Priya Raman' }).waitFor();
  });

  test('is ordered and narrowed, and widened again', async () => {
    const page = await list();
    await counted(page, '142 clients');
    await page.getByLabel('Pigment lot').selectOption('LX-2291');
    await counted(page, '1 client fits');
    await page.getByRole('switch', { name: 'Healing only' }).click();
    await page.getByLabel('Order', { exact: true }).selectOption({ label: 'Healing first' });
    await eventually(() => {
      expect(saved<ClientsRequest>('clients').at(-1)).toMatchObject({
        sort: 'healing',
        only: { healing: true, lot: 'LX-2291', tag: null, scalp: null },
      });
    });
    await page.getByRole('button', { name: 'Show everybody' }).click();
    await counted(page, '142 clients');
  });

  test('says what to do when nobody fits, and when there is nobody', async () => {
    const page = await list();
    await search(page).fill('zzz');
    await page.getByRole('heading', { name: 'Nobody fits' }).waitFor();
    await page.getByRole('button', { name: 'Show everybody' }).click();
    await counted(page, '142 clients');
    await page.close();
    const empty = await list({ cabinet: new Cabinet(0) });
    await empty.getByRole('heading', { name: 'No clients yet' }).waitFor();
  });

  test('says what went wrong, and tries again', async () => {
    let failing = true;
    const page = await list({
      stand: ({ command }) => {
        if (command === 'clients' && failing) throw failure('disk-failed');
      },
    });
    await page.getByText('The disk failed.').waitFor();
    failing = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await counted(page, '142 clients');
    expect(await page.getByText('The disk failed.').count()).toBe(0);
  });

  test('takes in a new client from a name alone, and opens her', async () => {
    const page = await list();
    await page.getByRole('button', { name: 'New client' }).click();
    await page.keyboard.press('Enter');
    await page.getByText('A client needs a name.').waitFor();
    await page.keyboard.type('  Zoë Brown ');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Zoë Brown' }).waitFor();
    expect(saved('add_client')).toEqual([{ name: 'Zoë Brown' }]);
    await page.getByRole('heading', { name: 'No session yet' }).waitFor();
  });

  test('makes one client of two', async () => {
    const page = await list();
    await page.getByRole('button', { name: 'Merge doubles' }).click();
    await page.getByText('The same name and telephone number').waitFor();
    await page
      .getByRole('button', { name: /^Keep this one/ })
      .first()
      .click();
    await page.getByText('No two clients look like one.').waitFor();
    expect(saved<MergeRequest>('merge_clients')).toEqual([{ keep: 13, other: 14 }]);
  });

  test('shows codes in the place of names, and finds by name all the same', async () => {
    const page = await list();
    await counted(page, '142 clients');
    await page.keyboard.press('Control+Shift+H');
    await page.getByRole('button', { name: /^C-001/ }).waitFor();
    await search(page).fill('marcus');
    await counted(page, '1 client fits');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'C-001' }).waitFor();
    expect(await page.getByText('Marcus').count()).toBe(0);
    expect(await page.title()).not.toContain('Marcus');
  });
});

describe('a client', () => {
  test('is answered for on the timeline, allergies first', async () => {
    const page = await client('marcus');
    const marks = page.getByRole('list', { name: 'Allergies and other marks' });
    expect(await marks.getByRole('listitem').first().textContent()).toBe(
      'Allergy: lanolin (severe)',
    );
    await page.getByText('Water: warm water only, from 4:00 pm today').waitFor();
    await page.getByRole('group', { name: 'Calls, slips' }).waitFor();
    const slip = page.getByRole('button', { name: /^Slip, Fri 20 Nov/ });
    await slip.focus();
    await page.getByRole('tooltip').getByText('Rinsed by mistake in the shower').waitFor();
  });

  test('has its tabs walked by the arrow keys', async () => {
    const page = await client('marcus');
    await page.getByRole('tab', { name: 'Timeline' }).focus();
    for (const name of ['Notes 6', 'Sessions 2', 'Sheets given 2', 'Details', 'Timeline']) {
      await page.keyboard.press('ArrowRight');
      await page.getByRole('tab', { name, selected: true }).waitFor();
      await page.locator('[role=tab]:focus', { hasText: name }).waitFor();
    }
  });

  test('that cannot be opened says why, and leads back', async () => {
    const page = await list({
      stand: ({ command }) => {
        if (command === 'client') throw failure('record-gone');
      },
    });
    await page.locator('[data-row="0"]').click();
    await page.getByText('It is not there any more.').waitFor();
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await counted(page, '142 clients');
  });
});

describe('notes', () => {
  test('a call is two keystrokes away, saved as it is typed, and on the timeline', async () => {
    const page = await client('marcus');
    await page.keyboard.press('Alt+c');
    await page.keyboard.type('Asks about flakes.');
    await page.getByText('Saved Sun 22 Nov').waitFor();
    expect(saved<SaveNote>('save_note')[0]).toMatchObject({
      id: null,
      client: 1,
      kind: 'call',
      text: 'Asks about flakes.',
      done: false,
    });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Call, Sun 22 Nov/ }).waitFor();
    await page.getByRole('tab', { name: 'Notes 7' }).waitFor();
    const last = saved<SaveNote>('save_note').at(-1);
    expect(last?.done).toBe(true);
    expect(last?.id).not.toBeNull();
    await page.locator('h1:focus').waitFor();
  });

  test('typing is saved within a second, again and again, into one note', async () => {
    const page = await client('marcus');
    await page.keyboard.press('Alt+n');
    const text = 'The crown is dry, the sides are fine, and the hairline has settled well.';
    await page.keyboard.type(text, { delay: 35 });
    await eventually(() => expect(saved<SaveNote>('save_note').at(-1)?.text).toBe(text));
    const sent = saved<SaveNote>('save_note');
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  });

  test('a blank note is not kept, and the kind can be changed before it is written', async () => {
    const page = await client('marcus');
    await page.keyboard.press('Alt+s');
    await page.keyboard.press('Alt+r');
    expect(await page.getByRole('radio', { name: 'Reaction' }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await note(page).waitFor({ state: 'detached' });
    expect(saved('save_note')).toEqual([]);
  });

  test('the note stays open while the tabs are looked through', async () => {
    const page = await client('marcus');
    await page.keyboard.press('Alt+c');
    await page.keyboard.type('Asks about flakes.');
    await tab(page, 'Sessions');
    await page.getByRole('article', { name: 'Session 2' }).waitFor();
    expect(await note(page).inputValue()).toBe('Asks about flakes.');
    await note(page).press('Escape');
    await page.getByRole('tab', { name: 'Notes 7' }).waitFor();
  });

  test('what could not be saved when the client was left is saved later', async () => {
    let full = true;
    const page = await client('marcus', {
      stand: ({ command }) => {
        if (command === 'save_note' && full) throw failure('disk-full');
      },
    });
    await page.keyboard.press('Alt+c');
    await page.keyboard.type('Not lost');
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Today/ })
      .click();
    await page.getByText('The disk is full.').waitFor();
    full = false;
    const before = saved('save_note').length;
    await eventually(() => expect(saved('save_note').length).toBeGreaterThan(before));
    expect(saved<SaveNote>('save_note').at(-1)?.text).toBe('Not lost');
  });

  test('what cannot be saved says so, stays, and is saved once it can be', async () => {
    let full = true;
    const page = await client('marcus', {
      stand: ({ command }) => {
        if (command === 'save_note' && full) throw failure('disk-full');
      },
    });
    await page.keyboard.press('Alt+c');
    await page.keyboard.type('Not lost');
    await page.getByText('The disk is full.').waitFor();
    await page.keyboard.press('Escape');
    expect(await note(page).inputValue()).toBe('Not lost');
    full = false;
    await note(page).press('End');
    await page.keyboard.type('.');
    await page.getByText('Saved Sun 22 Nov').waitFor();
    expect(saved<SaveNote>('save_note').at(-1)?.text).toBe('Not lost.');
  });

  test('a lock saves what is being typed first', async () => {
    let locked = false;
    const page = await client('marcus', {
      stand: ({ command }) => {
        locked ||= command === 'lock';
        return command === 'vault_state' && locked
          ? { state: 'locked', studio: '', wait_seconds: 0 }
          : undefined;
      },
    });
    await page.keyboard.press('Alt+c');
    await page.keyboard.type('Last words');
    await page.keyboard.press('Control+l');
    await eventually(() => {
      const commands = screen.asked.map(({ command }) => command);
      expect(commands).toContain('lock');
      expect(commands.indexOf('save_note')).toBeLessThan(commands.indexOf('lock'));
    });
    expect(saved<SaveNote>('save_note').at(-1)?.text).toBe('Last words');
    await page.getByText('Marcus').waitFor({ state: 'detached' });
  });

  test('are searched within, whatever the case and the marks', async () => {
    const page = await client('marcus');
    await tab(page, 'Notes');
    await page.getByRole('searchbox', { name: 'Find in these notes' }).fill('CROWN dry');
    await page.getByText('1 note', { exact: true }).waitFor();
    expect(await page.locator('mark').allTextContents()).toEqual(['dry', 'crown']);
    await page.getByLabel('Kind').selectOption({ label: 'Slip' });
    await page.getByText('Nothing found').waitFor();
  });

  test('are changed in their place, looked back at, and brought back', async () => {
    const page = await client('marcus');
    await tab(page, 'Notes');
    await page.getByRole('button', { name: 'Edit Call, Sat 21 Nov 2026' }).click();
    await note(page).fill('Something else.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Something else.').waitFor();
    await page.getByRole('button', { name: 'History Call, Sat 21 Nov 2026' }).click();
    await page.getByText('Itchy around the crown').waitFor();
    await page.getByRole('button', { name: /^Bring back/ }).click();
    await page.getByText('Brought back.').waitFor();
    await page.getByRole('article', { name: 'Call, Sat 21 Nov' }).getByText('Itchy').waitFor();
  });

  test('are pinned above the others, and put into the bin', async () => {
    const page = await client('marcus');
    await tab(page, 'Notes');
    await page.getByRole('button', { name: 'Pin Slip, Fri 20 Nov 2026' }).click();
    await page.getByText('Pinned above the others.').waitFor();
    expect(saved<SaveNote>('save_note').at(-1)).toMatchObject({ id: 104, pinned: true });
    await page.getByRole('button', { name: 'Remove Slip, Fri 20 Nov 2026' }).click();
    await page.getByText('The note is in the bin.').waitFor();
    expect(saved<BinItem>('bin')).toEqual([{ kind: 'note', id: 104 }]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => expect(saved('undo')).toHaveLength(1));
  });

  test('a note that is emptied goes to the bin when it is left, not before', async () => {
    const page = await client('marcus');
    await tab(page, 'Notes');
    await page.getByRole('button', { name: 'Edit Slip, Fri 20 Nov 2026' }).click();
    await note(page).fill('');
    await page.waitForFunction(() => document.activeElement?.matches('textarea'));
    expect(saved('save_note')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('The note is in the bin.').waitFor();
    expect(saved<SaveNote>('save_note').at(-1)).toMatchObject({ id: 104, text: '', done: true });
  });

  test('one that was found elsewhere is gone to', async () => {
    const page = await client('marcus', {
      stand: ({ command }) =>
        command === 'find'
          ? [
              {
                kind: 'note',
                id: 101,
                client: 1,
                name: 'Marcus Odell',
                code: 'C-001',
                date: 'Thu 5 Nov 2026',
                sentence: 'Photographs taken before the first pass.',
                hits: [[0, 11]],
              },
            ]
          : undefined,
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('photographs');
    await page.getByText('Photographs taken').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-note="101"] button:focus').waitFor();
  });
});

describe('sessions', () => {
  test('a new one takes over what was done last time', async () => {
    const page = await client('marcus');
    await page.getByRole('button', { name: 'New session' }).click();
    await page.getByRole('heading', { name: 'New session 3' }).waitFor();
    expect(await page.getByLabel('Needle').inputValue()).toBe('3RL 0.25');
    await page.getByRole('button', { name: 'Add session' }).click();
    await page.getByText('Session 3 added.').waitFor();
    expect(saved<SaveSession>('save_session')[0]).toMatchObject({
      id: null,
      client: 1,
      ended: '2026-11-22T16:00',
      number: 3,
      price: { minor_units: 65_000, currency: 'CAD' },
    });
    await page.getByRole('tab', { name: 'Sessions 3' }).waitFor();
  });

  test('one that nothing was typed in is not kept', async () => {
    const page = await client('marcus');
    await page.getByRole('button', { name: 'New session' }).click();
    await page.getByRole('heading', { name: 'New session 3' }).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('heading', { name: 'New session 3' }).waitFor({ state: 'detached' });
    expect(saved('save_session')).toEqual([]);
  });

  test('a change is saved as it is typed, and keeps the focus', async () => {
    const page = await client('marcus');
    await tab(page, 'Sessions');
    await page.getByRole('button', { name: 'Edit Session 2' }).click();
    await page.getByLabel('Price').fill('199,9');
    await page.getByLabel('Lot').fill('LX-3000');
    await page.getByRole('checkbox', { name: 'Scars' }).check();
    await eventually(() => {
      expect(saved<SaveSession>('save_session').at(-1)).toMatchObject({
        id: 12,
        price: { minor_units: 19_990, currency: 'CAD' },
        treatment: [
          { pigment: { lot: 'LX-3000' }, zones: ['hairline', 'temples', 'crown', 'scars'] },
        ],
      });
    });
    await page.locator('input:focus[type=checkbox]').waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('article', { name: 'Session 2' }).getByText('LX-3000').waitFor();
  });

  test('a date that is missing, or an amount that is none, loses nothing', async () => {
    const page = await client('marcus');
    await tab(page, 'Sessions');
    await page.getByRole('button', { name: 'Edit Session 2' }).click();
    await page.getByLabel('Date', { exact: true }).fill('');
    await page.getByText('Date, time or number is missing.').waitFor();
    await page.getByLabel('Price').fill('a lot');
    await page.getByText('This is no amount.').waitFor();
    await page.getByLabel('Anything else').fill('Came late.');
    await eventually(() => {
      expect(saved<SaveSession>('save_session').at(-1)).toMatchObject({
        ended: '2026-11-19T16:00',
        price: { minor_units: 65_000, currency: 'CAD' },
        text: 'Came late.',
      });
    });
  });

  test('two at one moment are refused in words, and nothing is lost', async () => {
    const page = await client('marcus');
    await tab(page, 'Sessions');
    await page.getByRole('button', { name: 'Edit Session 2' }).click();
    await page.getByLabel('Ended at').fill('15:30');
    await page.getByLabel('Date', { exact: true }).fill('2026-11-05');
    await page
      .getByRole('alert')
      .getByText(/two sessions|same/i)
      .first()
      .waitFor();
    await page.getByLabel('Date', { exact: true }).fill('2026-11-18');
    await eventually(() =>
      expect(saved<SaveSession>('save_session').at(-1)?.ended).toBe('2026-11-18T15:30'),
    );
  });

  test('treatments are added and taken out, and put in again', async () => {
    const page = await client('marcus');
    await tab(page, 'Sessions');
    await page.getByRole('button', { name: 'Edit Session 2' }).click();
    await page.getByRole('button', { name: 'Add another zone' }).click();
    await page.getByRole('heading', { name: 'Treatment 2' }).waitFor();
    expect(await page.getByLabel('Needle').nth(1).inputValue()).toBe('3RL 0.25');
    await page.getByRole('button', { name: 'Remove Treatment 1' }).click();
    await page.getByRole('heading', { name: 'Treatment 2' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'Treatment 2' }).waitFor();
  });

  test('a branch is declined with a reason, and the decision is taken back', async () => {
    const page = await client('marcus');
    await tab(page, 'Sessions');
    await page.getByText('Opened at session 2 on Thu 19 Nov 2026.').waitFor();
    await page.getByRole('button', { name: 'Change the decision Natural cleanser' }).click();
    await page.getByLabel('Why').fill(' Not so dry after all. ');
    await page.getByRole('button', { name: 'Decline it' }).click();
    await page.getByText('Declined at session 2').waitFor();
    expect(saved<DecideBranch>('decide_branch')[0]).toEqual({
      client: 1,
      session: 12,
      branch: 'natural-cleanser',
      opened: false,
      reason: 'Not so dry after all.',
    });
    await page.getByRole('button', { name: 'Change the decision' }).click();
    await page.getByRole('button', { name: 'Take the decision back' }).click();
    await page.getByText('To decide now: Natural cleanser').waitFor();
  });

  test('goes to the bin, and can be undone', async () => {
    const page = await client('marcus');
    await tab(page, 'Sessions');
    await page.getByRole('button', { name: 'Remove Session 1' }).click();
    await page.getByText('Session 1 is in the bin').waitFor();
    await page.getByRole('tab', { name: 'Sessions 1' }).waitFor();
    expect(saved<BinItem>('bin')).toEqual([{ kind: 'session', id: 11 }]);
  });
});

describe('sheets', () => {
  test('her sheet is printed by its keys, with the paper that was chosen', async () => {
    const page = await client('marcus');
    await tab(page, 'Sheets given');
    await page.getByLabel('Paper').selectOption({ label: 'US Letter' });
    await page.getByLabel('Text size').selectOption({ label: 'Large print' });
    await page.keyboard.press('Control+p');
    await eventually(() => {
      expect(saved<PageRequest>('print')).toEqual([
        { kind: 'client', client: 1, paper: 'letter', large_print: true, product: null },
      ]);
    });
  });

  test('the page is drawn anew when something on it has changed, and covered with the names', async () => {
    const page = await client('marcus');
    await tab(page, 'Sheets given');
    await page.locator('figure img').waitFor();
    const drawn = () => saved<PageRequest>('preview').filter(({ kind }) => kind === 'client');
    const before = drawn().length;
    await page.getByRole('button', { name: /^Remove Thu 5 Nov/ }).click();
    await eventually(() => expect(drawn().length).toBe(before + 1));
    await page.keyboard.press('Control+Shift+H');
    await page.getByText('The page bears the client’s name').waitFor();
    expect(await page.locator('figure img').count()).toBe(0);
    await tab(page, 'Details');
    await page.getByText('Name and contact are not shown').waitFor();
    expect(await page.getByLabel('Telephone', { exact: true }).count()).toBe(0);
  });

  test('one that was given prints again the same', async () => {
    const page = await client('marcus');
    await tab(page, 'Sheets given');
    await page.getByRole('button', { name: /^Print again Thu 5 Nov/ }).click();
    await eventually(() => expect(saved('print')).toEqual([{ kind: 'given', id: 31 }]));
  });

  test('what is typed is saved before anything is printed', async () => {
    const page = await client('marcus');
    await tab(page, 'Details');
    await page.getByLabel('Name', { exact: true }).fill('Marcus O.');
    await page.keyboard.press('Control+p');
    await eventually(() => {
      const commands = screen.asked.map(({ command }) => command);
      expect(commands).toContain('print');
      expect(commands.indexOf('save_client')).toBeLessThan(commands.indexOf('print'));
    });
  });
});

describe('details', () => {
  test('are saved as they are typed, all of them', async () => {
    const page = await client('marcus');
    await tab(page, 'Details');
    await page.getByLabel('Telephone', { exact: true }).fill('555');
    await page.getByLabel('Labels', { exact: true }).fill('model');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Scarred' }).check();
    await page.getByRole('checkbox', { name: 'Diabetes' }).check();
    await page.getByLabel('Diabetes: in the client’s words').fill('Type 2');
    await page.getByRole('button', { name: 'Add an allergy' }).click();
    await page.getByLabel('To what').nth(1).selectOption({ label: 'Coconut' });
    await eventually(() => {
      const last = saved<SaveClient>('save_client').at(-1);
      expect(last?.id).toBe(1);
      expect(last?.details).toMatchObject({
        name: 'Marcus Odell',
        phone: '555',
        birth: null,
        tags: ['weekend', 'model'],
        scalp: ['dry', 'scarred'],
        allergies: [{ group: 'lanolin' }, { group: 'coconut', severity: 'unknown' }],
        contraindications: [
          { question: 'keloids' },
          { question: 'diabetes', date: null, text: 'Type 2' },
        ],
      });
    });
    await tab(page, 'Timeline');
    await page.getByRole('listitem').filter({ hasText: 'Allergy: coconut' }).waitFor();
  });

  test('offer every kind of scalp to whoever comes from Today', async () => {
    const cabinet = new Cabinet();
    screen = await open(browser, {
      stand: ({ command, request }) => cabinet.answer(command, request),
    });
    const { page } = screen;
    await page
      .getByRole('button', { name: /Marcus Odell/ })
      .first()
      .click();
    await tab(page, 'Details');
    await page.getByRole('checkbox', { name: 'Folliculitis' }).waitFor();
  });

  test('a name that is taken away is kept until there is another', async () => {
    const page = await client('marcus');
    await tab(page, 'Details');
    await page.getByLabel('Name', { exact: true }).fill('');
    await page.getByText('A client needs a name.').waitFor();
    await page.getByLabel('E-mail').fill('m@example.org');
    await eventually(() => {
      expect(saved<SaveClient>('save_client').at(-1)?.details).toMatchObject({
        name: 'Marcus Odell',
        email: 'm@example.org',
      });
    });
  });

  test('lead to the whole record: on paper, for a computer, into the bin', async () => {
    const page = await client('marcus');
    await tab(page, 'Details');
    await page.getByRole('button', { name: 'Print the file' }).click();
    await eventually(() => expect(saved('print')).toEqual([{ kind: 'client_file', id: 1 }]));
    await page.getByRole('button', { name: 'Export as JSON' }).click();
    await eventually(() => expect(saved('export')).toEqual([{ what: 'client', id: 1 }]));
    await page.getByRole('button', { name: 'Put into the bin' }).click();
    await page.getByText('The client is in the bin').waitFor();
    await page.getByRole('heading', { name: 'Nobody fits' }).waitFor();
  });
});

/** What is looked at: a screen, in a state. */
const scenes: Record<string, (setting: Setting) => Promise<unknown>> = {
  'the list': async (setting) => (await list(setting)).locator('[data-row="3"]').waitFor(),
  'nobody who fits': async (setting) => {
    const page = await list(setting);
    await search(page).fill('zzz');
    await page.getByRole('heading', { name: 'Nobody fits' }).waitFor();
  },
  'a new client': async (setting) =>
    (await list(setting)).getByRole('button', { name: 'New client' }).click(),
  'the doubles': async (setting) => {
    const page = await list(setting);
    await page.getByRole('button', { name: 'Merge doubles' }).click();
    await page.getByText('The same name').waitFor();
  },
  'the timeline': (setting) => client('marcus', setting),
  'a call being noted': async (setting) => {
    const page = await client('marcus', setting);
    await page.keyboard.press('Alt+c');
    await page.keyboard.type('Itches.');
  },
  'the notes, searched': async (setting) => {
    const page = await client('marcus', setting);
    await tab(page, 'Notes');
    await page.getByRole('searchbox', { name: 'Find in these notes' }).fill('crown');
  },
  'a note being changed': async (setting) => {
    const page = await client('marcus', setting);
    await tab(page, 'Notes');
    await page.getByRole('button', { name: /^Edit/ }).first().click();
  },
  'the sessions': async (setting) => tab(await client('marcus', setting), 'Sessions'),
  'a new session': async (setting) => {
    const page = await client('marcus', setting);
    await page.getByRole('button', { name: 'New session' }).click();
    await page.getByRole('heading', { name: 'New session 3' }).waitFor();
  },
  'the sheets': async (setting) => {
    const page = await client('marcus', setting);
    await tab(page, 'Sheets given');
    await page.locator('figure img').waitFor();
  },
  'the details': async (setting) => tab(await client('marcus', setting), 'Details'),
  'a client without a session': (setting) => client('C-006', setting),
};

describe.each([
  { theme: 'light', dark: false },
  { theme: 'dark', dark: true },
])('axe finds nothing in the $theme theme', ({ dark }) => {
  test.each(Object.keys(scenes))('on %s', async (name) => {
    await scenes[name]?.({ dark });
    expect(await findings(screen.page)).toEqual([]);
  });
});

describe('in a narrow window', () => {
  test.each(Object.keys(scenes))('nothing is wider than the window on %s', async (name) => {
    // What a window of 1024 × 640 shows at 200 %.
    await scenes[name]?.({ width: 512, height: 320 });
    const { page } = screen;
    const wide = await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});

test('Tab reaches everything on the list, and its rows once', async () => {
  const page = await list();
  await page.locator('[data-row="0"]').waitFor();
  await page.locator('h1').focus();
  expect(await walk(page, 14)).toEqual([
    'Find by name, note or code',
    'New client',
    'Order',
    'Scalp',
    'Label',
    'Pigment lot',
    'Healing only',
    'Merge doubles',
    expect.stringMatching(/^Marcus Odell/),
  ]);
});

test('Tab reaches everything on a client’s notes in reading order', async () => {
  const page = await client('marcus');
  await tab(page, 'Notes');
  await page.locator('h1').focus();
  expect((await walk(page, 12)).slice(0, 10)).toEqual([
    'Add note',
    'New session',
    'Print sheet',
    'Notes 6',
    'Find in these notes',
    'Kind',
    'Edit Note, Thu 5 Nov 2026',
    'Unpin Note, Thu 5 Nov 2026',
    'History Note, Thu 5 Nov 2026',
    'Remove Note, Thu 5 Nov 2026',
  ]);
});

test('every control is at least 24 pixels high and wide', async () => {
  for (const name of ['the list', 'a new session', 'the notes, searched', 'the details']) {
    await scenes[name]?.({});
    const small = await screen.page
      .locator('main :is(button, select, input, textarea):visible')
      .evaluateAll((controls) =>
        controls
          .map((control) => control.closest('label') ?? control)
          .filter((control) => {
            const { width, height } = control.getBoundingClientRect();
            return !control.hasAttribute('data-bar') && (height < 24 || width < 24);
          })
          .map((control) => control.outerHTML.slice(0, 120)),
      );
    expect(small, name).toEqual([]);
    if (name !== 'the details') await screen.page.close();
  }
});
