import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import type {
  ClientView,
  PageRequest,
  Stock,
  StockSaved,
  StockView,
  TodaysStockRequest,
} from '../src/lib/ipc/bindings';
import { enter, eventually, plain, requests, type Setting } from './app';
import { findings, tooSmall } from './axe';
import { failure, type Backend } from './backend';
import { client, screen } from './client';
import { show } from './screen';

const BOTTLE: Stock = {
  kind: 'pigment',
  brand: 'Kuro Sumi',
  name: 'Espresso',
  lot: '4411',
  expiry: '2027-03-31',
  opened: '2026-11-01',
  months: 6,
  supplier: 'Ink & Co',
  finished: null,
  note: '',
};
const BOX: Stock = {
  ...BOTTLE,
  kind: 'needle',
  brand: 'Finepoint',
  name: '3RL 0.25',
  lot: 'N-7',
  months: null,
};
/** Expired, and open for too long; its name is as long as they get, and from right to left. */
const OLD: Stock = {
  ...BOTTLE,
  brand: 'شركة الأصباغ الطبيعية للتجميل الدائم المحدودة',
  name: 'Very long shade name that somebody typed from a distributor’s web page 30 ml',
  lot: 'Z-00012345678901234567890',
  expiry: '2026-11-10',
  opened: '2026-01-31',
};

/** A backend that has these bottles. */
const stocked =
  (...stock: Stock[]) =>
  async (backend: Backend) => {
    for (const one of stock) await backend.ask<StockSaved>('save_stock', { id: null, stock: one });
  };

async function stock(setting: Setting = {}): Promise<Page> {
  const page = await show(setting);
  await enter(page, 'Stock');
  await page.getByRole('heading', { level: 1, name: 'Stock' }).waitFor();
  return page;
}

async function part(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();

/** A new session of Marcus Odell. */
async function session(...kept: Stock[]): Promise<Page> {
  const page = await client('marcus', { given: stocked(...kept) });
  await press(page, /^New session/);
  await page.getByRole('heading', { name: 'Session 3' }).waitFor();
  // What is open is asked for; who presses before the answer gets it then.
  await eventually(() => expect(requests(screen.asked, 'todays_stock').length).toBeGreaterThan(0));
  return page;
}

/** A bottle stands in the list. */
const listed = (page: Page, title: string) =>
  page.locator('main bdi').getByText(title, { exact: true }).waitFor();

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

async function kept(): Promise<StockView['rows']> {
  return (await screen.backend.ask<StockView>('stock', { typed: '' })).rows;
}

describe('the stock', () => {
  test('begins empty, and takes a bottle that is opened, finished and undone', async () => {
    const page = await stock();
    await page.getByRole('heading', { name: 'Nothing in stock yet' }).waitFor();
    await press(page, 'Add bottle or box');
    const dialog = page.getByRole('dialog');
    await press(page, 'Save');
    await dialog.getByText('Enter a brand or a name.').waitFor();
    await field(page, 'Brand or maker').fill('Kuro Sumi');
    await field(page, 'Shade').fill('Espresso');
    await field(page, 'Lot').fill('4411');
    await field(page, 'Use by').fill('2026-12-01');
    await field(page, 'Months after opening').fill('6');
    await page.keyboard.press('Enter');
    const row = page.getByRole('listitem').filter({ hasText: 'Kuro Sumi Espresso, lot 4411' });
    await row.getByText('Expires soon: use by Tue 1 Dec 2026.').waitFor();
    await page.getByRole('heading', { name: 'Not opened' }).waitFor();

    await row.getByRole('button', { name: /^Open today/ }).click();
    await row.getByText(/Open since Sun 22 Nov 2026, good until Sat 22 May 2027/).waitFor();
    expect(await kept()).toMatchObject([{ stock: { opened: '2026-11-22' }, state: 'open' }]);
    await row.getByRole('button', { name: /^Finish/ }).click();
    await page.getByText('Finished: Kuro Sumi Espresso, lot 4411').waitFor();
    await page.getByRole('button', { name: 'Show 1 finished' }).waitFor();
    await page.keyboard.press('Control+z');
    await eventually(async () => {
      expect(await kept()).toMatchObject([{ stock: { finished: null } }]);
    });
    await row.getByRole('button', { name: /^Finish/ }).waitFor();
  });

  test('gives another of the same without lot and dates, and a deleted one back', async () => {
    const page = await stock({ given: stocked(BOTTLE) });
    await press(page, /^Another of the same/);
    for (const label of ['Lot', 'Use by', 'Opened on'])
      expect(await field(page, label).inputValue()).toBe('');
    expect(await field(page, 'Months after opening').inputValue()).toBe('6');
    await field(page, 'Lot').fill('5522');
    await press(page, 'Save');
    await listed(page, 'Kuro Sumi Espresso, lot 5522');
    await press(page, /^Delete.*5522$/);
    await page.getByText('Moved to the bin: Kuro Sumi Espresso, lot 5522').waitFor();
    await enter(page, 'Settings');
    await press(page, 'Bin');
    await press(page, /^Put back.*5522$/);
    await enter(page, 'Stock');
    await listed(page, 'Kuro Sumi Espresso, lot 5522');
    expect(await kept()).toHaveLength(2);
  });

  test('says of what is over why, and finds by any of its words', async () => {
    const page = await stock({ given: stocked(BOTTLE, BOX, OLD) });
    const old = page.getByRole('listitem').filter({ hasText: 'Z-0001' });
    await old.getByText('Expired: its use-by date was Tue 10 Nov 2026.').waitFor();
    await old.getByText('Open too long: it was good until Fri 31 Jul 2026.').waitFor();
    await field(page, 'Find by brand, shade, lot or supplier').fill('finep');
    await eventually(async () =>
      expect(await page.getByRole('main').getByRole('listitem').count()).toBe(1),
    );
    await field(page, 'Find by brand, shade, lot or supplier').fill('zzz');
    await page.getByRole('heading', { name: 'Nothing found' }).waitFor();
    await press(page, 'Clear the search');
    await page.locator('input[type=search]:focus').waitFor();
    await old.waitFor();
  });
});

describe('today’s bottles', () => {
  test('one press fills in the only bottle and the only box, and they are kept', async () => {
    const page = await session(BOTTLE, BOX);
    await field(page, 'Speed or voltage').focus();
    await page.keyboard.press('Alt+b');
    await eventually(async () => {
      expect(await field(page, 'Pigment brand').inputValue()).toBe('Kuro Sumi');
    });
    expect(await field(page, 'Shade').inputValue()).toBe('Espresso');
    expect(await field(page, 'Lot').inputValue()).toBe('4411');
    // It stands there as it is kept until the backend has read it.
    const useBy = (label: string) =>
      eventually(async () => {
        expect(await field(page, label).inputValue()).toBe('Wed 31 Mar 2027');
      });
    await useBy('Use by');
    expect(await field(page, 'Needle').inputValue()).toBe('Finepoint 3RL 0.25');
    expect(await field(page, 'Needle lot').inputValue()).toBe('N-7');
    await useBy('Needle use by');
    await page.getByText('Filled in: Kuro Sumi Espresso, lot 4411').waitFor();
    await press(page, 'Add session');
    await eventually(async () => {
      const { sessions } = await screen.backend.ask<ClientView>('client', { id: 1 });
      expect(sessions.find(({ number }) => number === 3)?.treatment[0]).toMatchObject({
        pigment: { brand: 'Kuro Sumi', shade: 'Espresso', lot: '4411', expiry: '2027-03-31' },
        needle: 'Finepoint 3RL 0.25',
        needle_lot: 'N-7',
        needle_expiry: '2027-03-31',
      });
    });
  });

  test('what was filled in can be undone, until something else is typed', async () => {
    const page = await session(BOTTLE, { ...BOX, brand: '', name: '9RL' }, BOX);
    const brand = field(page, 'Pigment brand');
    await brand.fill('Mine');
    await field(page, 'Lot').fill('M-1');
    await press(page, 'Today’s bottles');
    await page.getByRole('group', { name: 'Needles' }).getByRole('button').first().click();
    await eventually(async () => expect(await brand.inputValue()).toBe('Kuro Sumi'));
    expect(await field(page, 'Needle lot').inputValue()).toBe('N-7');
    await press(page, 'Undo Today’s bottles');
    expect(await brand.inputValue()).toBe('Mine');
    expect(await field(page, 'Lot').inputValue()).toBe('M-1');
    expect(await field(page, 'Needle lot').inputValue()).toBe('');
    const undo = page.getByRole('button', { name: 'Undo Today’s bottles' });
    expect(await undo.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Today’s bottles');
    await press(page, 'Today’s bottles');
    await undo.waitFor();
    await brand.fill('Other');
    await undo.waitFor({ state: 'detached' });
  });

  test('several are offered, and one that is over warns and is not refused', async () => {
    const page = await session(BOTTLE, { ...BOTTLE, name: 'Ash', lot: '77' }, OLD);
    await press(page, 'Today’s bottles');
    const offered = page.getByRole('group', { name: 'Pigment' }).getByRole('button');
    await eventually(async () => expect(await offered.count()).toBe(3));
    expect(plain(await offered.last().textContent())).toContain('Expired: its use-by date was');
    await offered.last().click();
    expect(await field(page, 'Lot').inputValue()).toBe(OLD.lot);
    // What was chosen is no longer offered, and the next press offers it again.
    expect(await offered.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Today’s bottles');
    const warned = page.locator('main .alert');
    await warned.filter({ hasText: 'Pigment: Expired: its use-by date was' }).waitFor();
    await warned.filter({ hasText: 'Pigment: Open too long' }).waitFor();
    await press(page, 'Add session');
    await page.getByText('Session 3 added.').waitFor();
  });

  test('that cannot be read are said to be, and are there at another press', async () => {
    let broken = true;
    const page = await client('marcus', {
      given: stocked(BOTTLE),
      stand: ({ command }) => {
        if (command === 'todays_stock' && broken) throw failure('internal');
        return undefined;
      },
    });
    await press(page, /^New session/);
    await page.getByRole('heading', { name: 'Session 3' }).waitFor();
    const problem = page.locator('.treatments').getByRole('alert');
    await problem.waitFor();
    await press(page, 'Today’s bottles');
    await eventually(() => expect(requests(screen.asked, 'todays_stock').length).toBe(2));
    await problem.waitFor();
    broken = false;
    await field(page, 'Pigment brand').fill('Mine');
    await problem.waitFor({ state: 'detached' });
    // A press that came to nothing takes nothing of what is typed after it.
    expect(await field(page, 'Pigment brand').inputValue()).toBe('Mine');
    await press(page, 'Today’s bottles');
    await eventually(async () =>
      expect(await field(page, 'Pigment brand').inputValue()).toBe('Kuro Sumi'),
    );
  });

  test('what is open is asked for the day of the session', async () => {
    const page = await session(BOTTLE);
    await field(page, 'Date').fill('2026-10-20');
    await page.keyboard.press('Tab');
    await eventually(() => {
      const asked = requests<TodaysStockRequest>(screen.asked, 'todays_stock');
      expect(asked.at(-1)?.day).toBe('2026-10-20');
    });
    await press(page, 'Today’s bottles');
    await page.getByText('Nothing is open in stock.').waitFor();
  });
});

const NOTICE =
  'Public notice. The maker recalls “SAMPLE-Pigment”, all shades, batch L2410, for contamination.';

describe('a recall', () => {
  test('is found in a pasted notice, and names whom to call', async () => {
    const page = await stock();
    await part(page, 'Recall');
    await field(page, 'The notice').fill(NOTICE);
    const found = page.getByRole('listitem').filter({ hasText: 'Pigment: Sample pigment' });
    await found.getByText('Lots of yours in the notice: L2410').waitFor();
    expect(await found.locator('mark').first().textContent()).toBe('SAMPLE-Pigment');
    await found.getByRole('button', { name: /^Find clients/ }).click();
    await page.getByText(/clients were treated with it, and \d+ more may have been\.$/).waitFor();
    const marcus = page.getByRole('listitem').filter({ hasText: 'Marcus Odell' });
    await marcus.getByText('604 555 0100').waitFor();
    await marcus.getByText(/^Session 1, .*Sample pigment Grey 2, lot L2410/).waitFor();
    await press(page, 'Print call list');
    await press(page, 'Save letters');
    await eventually(() => {
      const [list] = requests<PageRequest>(screen.asked, 'print');
      const [letters] = requests<PageRequest>(screen.asked, 'save');
      expect(list).toMatchObject({ kind: 'call_list', recall: { brand: 'Sample pigment' } });
      expect(letters).toMatchObject({ kind: 'recall_letters', recall: { lots: 'L2410' } });
    });
    await page.keyboard.press('Control+Shift+H');
    await page.getByRole('button', { name: 'S-001' }).waitFor();
    expect(await page.getByText('Marcus Odell').count()).toBe(0);
    expect(await page.getByText('604 555 0100').count()).toBe(0);
    await page.getByRole('button', { name: 'S-001' }).click();
    await page.getByRole('tab', { name: 'Sessions', selected: true }).waitFor();
  });

  test('is looked for from a bottle, and from the finder', async () => {
    const page = await stock({ given: stocked({ ...BOTTLE, brand: 'Sample pigment' }) });
    await press(page, /^Recall Sample/);
    await page.locator('h1:focus').waitFor();
    await page.getByText('Still in stock').waitFor();
    await page.getByText('Sample pigment Espresso, lot 4411').waitFor();
    await enter(page, 'Today');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('recall');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Recall', selected: true }).waitFor();
  });

  test('is printed with the day that is still being typed', async () => {
    const page = await stock();
    await part(page, 'Recall');
    await field(page, 'Brand or maker').fill('Sample pigment');
    await page.getByRole('button', { name: 'Print call list' }).waitFor();
    await field(page, 'Sessions until').fill('2026-11-30');
    await press(page, 'Print call list');
    await eventually(() => {
      expect(requests<PageRequest>(screen.asked, 'print')).toMatchObject([
        { kind: 'call_list', recall: { used_until: '2026-11-30' } },
      ]);
    });
  });

  test('of nothing, and a notice without anything of the studio’s, say so', async () => {
    const page = await stock();
    await part(page, 'Recall');
    await field(page, 'The notice').fill('Cars and toasters are recalled.');
    await page.getByText('None of your brands or lots is in this text.').waitFor();
    await field(page, 'Brand or maker').fill('Nobody uses this');
    await page.getByText('No client was treated with it.').waitFor();
    await page.getByText('Nothing of it is left in stock.').waitFor();
    await field(page, 'Brand or maker').fill('');
    await page.getByText('Enter a brand, a shade, a lot or a date.').waitFor();
  });
});

test('an inspection asks for both days in their order, and goes to paper and files', async () => {
  const page = await stock();
  await part(page, 'Inspection');
  await press(page, 'Print');
  await page.getByText('Enter both days.').waitFor();
  await field(page, 'From').fill('2026-11-30');
  await field(page, 'Until').fill('2026-11-01');
  await page.keyboard.press('Tab');
  await page.getByText('The first day is after the last.').waitFor();
  await field(page, 'From').fill('2026-10-01');
  await page.getByRole('switch', { name: 'Numbers instead of names' }).check();
  await press(page, 'Print');
  await eventually(() => {
    expect(requests<PageRequest>(screen.asked, 'print')).toEqual([
      { kind: 'inspection', from: '2026-10-01', until: '2026-11-01', hide_names: true },
    ]);
  });
});

const scenes: Record<string, (setting: Setting) => Promise<unknown>> = {
  'an empty stock': stock,
  'the stock': async (setting) => {
    const page = await stock({ ...setting, given: stocked(BOTTLE, BOX, OLD) });
    await page.getByText('Expired: its use-by date was').waitFor();
  },
  'a bottle being entered': async (setting) => {
    const page = await stock(setting);
    await press(page, 'Add bottle or box');
    await field(page, 'Brand or maker').waitFor();
  },
  'a recall': async (setting) => {
    const page = await stock({ ...setting, given: stocked({ ...OLD, brand: 'Sample pigment' }) });
    await part(page, 'Recall');
    await field(page, 'The notice').fill(NOTICE);
    await press(page, /^Find clients/);
    await page.getByText('Still in stock').waitFor();
  },
  'an inspection': async (setting) => part(await stock(setting), 'Inspection'),
  'the bottles in a session': async (setting) => {
    const page = await client('marcus', {
      ...setting,
      // Nothing lies under the foot of the form.
      height: setting.height ?? 1400,
      given: stocked(BOTTLE, { ...BOTTLE, lot: '77' }, OLD),
    });
    await press(page, /^New session/);
    await page.getByRole('button', { name: 'Today’s bottles' }).click();
    await page.getByRole('group', { name: 'Pigment' }).getByRole('button').last().click();
    await page.locator('main .alert').first().waitFor();
  },
};

describe.each([
  { theme: 'light', dark: false },
  { theme: 'dark', dark: true },
])('axe finds nothing in the $theme theme', ({ theme, dark }) => {
  test.each(Object.keys(scenes))('on %s', async (name) => {
    await scenes[name]?.({ dark });
    const shots = process.env['SHOTS'];
    if (shots) {
      await screen.page.screenshot({ path: `${shots}/${name} ${theme}.png`.replaceAll(' ', '-') });
    }
    expect(await findings(screen.page)).toEqual([]);
    expect(await tooSmall(screen.page)).toEqual([]);
  });
});

describe('in a narrow window', () => {
  test.each(Object.keys(scenes))('nothing is wider than the window on %s', async (name) => {
    await scenes[name]?.({ width: 512, height: 320 });
    const { page } = screen;
    const wide = await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
