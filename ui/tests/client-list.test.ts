import { describe, expect, test } from 'vitest';
import type { ClientsRequest, ClientsView, MergeRequest } from '../src/lib/ipc/bindings';
import type { Stand } from './app';
import { failure, makeVault, type Backend } from './backend';
import { eventually } from './app';
import { list, search, saved, screen, counted } from './client';

/** More clients than any test could make. */
function many(total: number): Stand {
  return ({ command, request }) => {
    if (command !== 'clients') return undefined;
    const { offset, limit } = request as ClientsRequest;
    const rows = Array.from({ length: Math.min(limit, total - offset) }, (_, index) => ({
      id: 1,
      name: `Client ${offset + index}`,
      code: '',
      line: 'No session yet',
      healing: false,
      allergies: null,
    }));
    return { total, counted: `${total.toLocaleString('en')} clients`, rows } satisfies ClientsView;
  };
}

/** Makes a vault without clients, whose keys are on paper. */
async function emptied(backend: Backend): Promise<void> {
  await makeVault(backend);
  await backend.ask('finish_recovery', { on_paper: true });
}

describe('the list', () => {
  test('scrolls a hundred thousand with only the rows in sight', async () => {
    const page = await list({ stand: many(100_000) });
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

  test('may still be scrolling when a client is opened', async () => {
    const page = await list({ stand: many(5_000) });
    await page.locator('[data-row="3"] .line').waitFor();
    // The event of a scroll comes with the next frame; the list is gone by then.
    await page.getByRole('list', { name: 'Clients' }).evaluate((rows) => {
      (rows.parentElement as HTMLElement).scrollTop = 40;
      rows.querySelector('button')?.click();
    });
    await page.getByRole('tablist').waitFor();
  });

  test('follows the wheel, and keeps its place over a look at a client', async () => {
    const page = await list({ stand: many(5_000) });
    const rows = page.getByRole('list', { name: 'Clients' });
    await rows.hover();
    await page.mouse.wheel(0, 40_000);
    await page.waitForFunction(() => !document.querySelector('[data-row="1"]'));
    const place = await rows.locator('button').nth(12).getAttribute('data-row');
    const row = page.locator(`[data-row="${place}"]`);
    await eventually(async () => expect(await row.innerText()).not.toBe(''));
    await row.click();
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
    const page = await list({
      stand: ({ command, request }, real) => {
        if (command !== 'clients' || (request as ClientsRequest).typed !== 'm') return undefined;
        return held.then(real);
      },
    });
    await search(page).pressSequentially('marc');
    release();
    await counted(page, '1 client found');
    await page.getByRole('button', { name: /^Marcus Odell/ }).waitFor();
    expect(saved<ClientsRequest>('clients').at(-1)?.typed).toBe('marc');
    await page.keyboard.press('Escape');
    await counted(page, '16 clients');
  });

  test('Enter waits for the answer to what was typed', async () => {
    let release = () => undefined as void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const page = await list({
      stand: ({ command, request }, real) => {
        if (command !== 'clients' || (request as ClientsRequest).typed === '') return undefined;
        return held.then(real);
      },
    });
    await counted(page, '16 clients');
    await search(page).fill('wei');
    await page.keyboard.press('Enter');
    release();
    await page.getByRole('heading', { level: 1, name: 'Li Wei' }).waitFor();
  });

  test('is walked by the arrow keys from the field, and opened by Enter', async () => {
    const page = await list();
    await counted(page, '16 clients');
    await search(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('[data-row="0"]:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('[data-row="1"]:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Dan Castro' }).waitFor();
  });

  test('is ordered and narrowed, and widened again', async () => {
    const page = await list();
    await counted(page, '16 clients');
    await page.getByLabel('Pigment lot').selectOption('L2412');
    await counted(page, '4 clients');
    await page.getByRole('switch', { name: 'Healing only' }).click();
    await page.getByLabel('Sort by', { exact: true }).selectOption({ label: 'Healing first' });
    await eventually(() => {
      expect(saved<ClientsRequest>('clients').at(-1)).toMatchObject({
        sort: 'healing',
        only: { healing: true, lot: 'L2412', tag: null, scalp: null },
      });
    });
    await page.getByRole('button', { name: 'Show all clients' }).click();
    await counted(page, '16 clients');
  });

  test('says what to do when nobody fits, and when there is nobody', async () => {
    const page = await list();
    await search(page).fill('zzz');
    await page.getByRole('heading', { name: 'No clients found' }).waitFor();
    await page.getByRole('button', { name: 'Show all clients' }).click();
    await counted(page, '16 clients');
    await screen.close();
    const empty = await list({ vault: 'none', given: emptied });
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
    await counted(page, '16 clients');
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

  test('says whose name a new client would share, and opens that one instead', async () => {
    const page = await list();
    await page.getByRole('button', { name: 'New client' }).click();
    await page.keyboard.type('tom okafor');
    await page.getByText('A client with this name already exists:').waitFor();
    await page.keyboard.type('s');
    await page.getByText('A client with this name already exists:').waitFor({ state: 'detached' });
    await page.keyboard.press('Backspace');
    await page.getByRole('button', { name: /^Open Tom Okafor/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Tom Okafor' }).waitFor();
    expect(saved('add_client')).toEqual([]);
  });

  test('makes one client of two', async () => {
    const page = await list();
    await page.getByRole('button', { name: 'Merge duplicates' }).click();
    await page.getByText('Same name, and the same phone number').waitFor();
    await page
      .getByRole('button', { name: /^Keep this one/ })
      .first()
      .click();
    await page.getByText('No duplicates found.').waitFor();
    expect(saved<MergeRequest>('merge_clients')).toEqual([{ keep: 15, other: 16, from_other: [] }]);
  });

  test('the search for duplicates can be stopped', async () => {
    let end: (() => void) | undefined;
    const page = await list({
      stand: ({ command }) => {
        if (command === 'stop') end?.();
        if (command !== 'duplicates') return undefined;
        return new Promise((_, reject) => (end = () => reject(failure('stopped'))));
      },
    });
    await page.getByRole('button', { name: 'Merge duplicates' }).click();
    await page.getByText('Comparing the clients').waitFor();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByText('Stopped. Nothing was changed.').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('shows codes in the place of names, and finds by name all the same', async () => {
    const page = await list();
    await counted(page, '16 clients');
    await page.keyboard.press('Control+Shift+H');
    await page.getByRole('button', { name: /^S-001/ }).waitFor();
    await search(page).fill('marcus');
    await counted(page, '1 client found');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'S-001' }).waitFor();
    expect(await page.getByText('Marcus').count()).toBe(0);
    expect(await page.title()).not.toContain('Marcus');
  });
});
