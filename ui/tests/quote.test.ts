import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import type {
  ClientView,
  Hit,
  PageRequest,
  PriceRow,
  PricesView,
  SavePrices,
  SaveQuote,
  SettingsView,
} from '../src/lib/ipc/bindings';
import { enter, eventually, plain, requests, type Setting } from './app';
import { findings } from './axe';
import { failure, type Backend } from './backend';
import { client, tab } from './client';
import { finder, screen, show as open, title } from './shell';

const price = (item: PriceRow['item'], amount: string, label = ''): PriceRow => ({
  item,
  label,
  amount,
});
const ROWS = [
  price('norwood_4', '2800'),
  price('scar', '300'),
  price(null, '-150', 'Friends and family'),
];

/** Sets a currency and a price table. */
const priced = (currency = 'CAD', rows = ROWS) => ({
  given: async (backend: Backend) => {
    const { settings } = await backend.ask<SettingsView>('settings', null);
    await backend.ask('save_settings', { ...settings, currency });
    await backend.ask('save_prices', { rows } satisfies SavePrices);
  },
});
const marcus = (setting: Setting = {}) => client('Marcus Odell', setting);
const id = async () => {
  const hits = await screen.backend.ask<Hit[]>('find', { typed: 'Marcus Odell' });
  const hit = hits.find(({ kind }) => kind === 'client');
  if (hit?.kind !== 'client') throw new Error('Marcus Odell is a sample');
  return hit.id;
};
const quotes = async () =>
  (await screen.backend.ask<ClientView>('client', { id: await id() })).quotes;
const table = () => screen.backend.ask<PricesView>('prices', null);
const dialog = (page: Page) => page.getByRole('dialog');
const button = (page: Page, name: string | RegExp) =>
  dialog(page).getByRole('button', { name, exact: typeof name === 'string' });
const total = (page: Page, words: string) =>
  dialog(page).getByText(`Total: ${words}`, { exact: true }).waitFor();
const gone = (page: Page) =>
  dialog(page)
    .waitFor({ state: 'detached' })
    .catch(() => undefined);
/** Opens the settings at the price table. */
async function prices(setting: Setting = {}): Promise<Page> {
  const page = await open(setting.stand, setting);
  await enter(page, 'Settings');
  await title(page, 'Settings');
  await page.getByRole('button', { name: 'Price table' }).click();
  await page.getByLabel('Norwood IV', { exact: true }).waitFor();
  return page;
}

describe('the price table', () => {
  test('is empty until it is filled in, and saved as it is', async () => {
    const page = await prices();
    const fields = page.locator('section input');
    expect(
      await fields.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    ).toEqual(Array(19).fill(''));
    await page.getByText('No currency is set.').waitFor();
    const field = page.getByLabel('Norwood IV', { exact: true });
    await field.fill('2 800');
    await field.press('Tab');
    await eventually(async () =>
      expect((await table()).classes.find(({ amount }) => amount !== '')).toEqual({
        item: 'norwood_4',
        label: 'Norwood IV',
        amount: '2800.00',
      }),
    );
  });

  test('saves nothing of what cannot be read', async () => {
    const page = await prices();
    const field = page.getByLabel('Norwood IV', { exact: true });
    await field.fill('2800 or so');
    await field.press('Tab');
    await page.getByText(/This is not an amount\./).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(requests(screen.asked, 'save_prices')).toEqual([]);
  });

  test('has lines of the studio’s own, with the keyboard alone', async () => {
    const page = await prices(priced());
    await page.getByText('Amounts in CAD.').waitFor();
    await page.getByRole('button', { name: 'Add a line' }).press('Enter');
    await page.keyboard.type('Old work');
    await page.keyboard.press('Tab');
    await page.keyboard.type('400');
    await page.keyboard.press('Tab');
    await eventually(async () =>
      expect((await table()).own.map(({ label, amount }) => [label, amount])).toEqual([
        ['Friends and family', '-150.00'],
        ['Old work', '400.00'],
      ]),
    );
    await page.getByRole('button', { name: 'Remove line 1' }).click();
    await eventually(async () =>
      expect((await table()).own.map(({ label }) => label)).toEqual(['Old work']),
    );
  });

  test('says which amounts are in another currency', async () => {
    const { given } = priced();
    const page = await prices({
      given: async (backend) => {
        await given(backend);
        const { settings } = await backend.ask<SettingsView>('settings', null);
        await backend.ask('save_settings', { ...settings, currency: 'EUR' });
      },
    });
    await page.getByText(/Some amounts were entered in CAD\./).waitFor();
    await page.getByRole('button', { name: 'Set the currency' }).click();
    await page.getByLabel('Currency').waitFor();
  });
});

describe('a quote', () => {
  test('begins with the file, is changed, and kept with its total', async () => {
    const page = await marcus(priced());
    await page.keyboard.press('Control+e');
    await dialog(page)
      .getByText(/^On file: Norwood IV/)
      .waitFor();
    await total(page, '2800.00 CAD');
    await dialog(page).getByLabel('Add from the price table').selectOption({ index: 2 });
    await total(page, '3100.00 CAD');
    await dialog(page).getByLabel('How many in line 2').fill('2');
    await total(page, '3400.00 CAD');
    await button(page, 'Add a line').press('Enter');
    await page.keyboard.type('The scar behind the ear');
    await dialog(page).getByLabel('Amount of line 3').fill('99,50');
    await dialog(page).getByLabel('Amount of line 3').press('Tab');
    await total(page, '3499.50 CAD');
    await dialog(page).getByLabel('Valid until').fill('+30');
    await dialog(page).getByLabel('Note on the page').fill('A deposit of 500 holds the date.');
    await button(page, 'Save').click();
    await page.getByText('Quote saved').waitFor();
    const [quote] = await quotes();
    expect(plain(quote?.label ?? '')).toBe('Sun 22 Nov 2026: 3499.50 CAD');
    expect(quote).toMatchObject({
      what: 'Norwood IV, Scar camouflage, per scar, The scar behind the ear',
      until: 'Valid until Tue 22 Dec 2026',
      expired: false,
    });
    await tab(page, 'Sheets');
    await page.getByRole('heading', { name: /3499\.50 CAD/ }).waitFor();
    await page.keyboard.press('Control+z');
    await eventually(async () => expect(await quotes()).toEqual([]));
    await page.getByText('No quotes yet.').waitFor();
  });

  test('is not kept while an amount or a name is missing', async () => {
    const page = await marcus(priced());
    await page.getByRole('button', { name: 'New quote' }).click();
    await total(page, '2800.00 CAD');
    await button(page, 'Add a line').click();
    await button(page, 'Save').click();
    const second = dialog(page).getByLabel('Line 2', { exact: true });
    await eventually(async () =>
      expect(await second.evaluate((field) => field === document.activeElement)).toBe(true),
    );
    await second.fill('Touch-up');
    await dialog(page).getByLabel('Amount of line 2').fill('free');
    await button(page, 'Save').click();
    await dialog(page)
      .getByText(/This is not an amount\./)
      .waitFor();
    await dialog(page).getByLabel('Amount of line 2').fill('0');
    await dialog(page).getByLabel('How many in line 2').fill('');
    await button(page, 'Save').click();
    expect(requests(screen.asked, 'save_quote')).toEqual([]);
    await dialog(page).getByLabel('How many in line 2').fill('1');
    await button(page, 'Save').click();
    await page.getByText('Quote saved').waitFor();
  });

  test('is saved and printed in one go, and once', async () => {
    const page = await marcus(priced());
    await page.keyboard.press('Control+e');
    await total(page, '2800.00 CAD');
    await button(page, 'Save and print').dblclick();
    await eventually(() =>
      expect(requests<PageRequest>(screen.asked, 'print')).toMatchObject([{ kind: 'quote' }]),
    );
    expect(requests(screen.asked, 'save_quote')).toHaveLength(1);
    await gone(page);
    await tab(page, 'Sheets');
    await page
      .getByRole('region', { name: 'Quotes' })
      .getByRole('button', { name: /^Save PDF Sun 22 Nov/ })
      .click();
    await eventually(() =>
      expect(requests<PageRequest>(screen.asked, 'save')).toMatchObject([{ kind: 'quote' }]),
    );
  });

  test('stays as it was given when the table changes', async () => {
    const page = await marcus(priced());
    await page.keyboard.press('Control+e');
    await total(page, '2800.00 CAD');
    await button(page, 'Save').click();
    await page.getByText('Quote saved').waitFor();
    await gone(page);
    await screen.backend.ask('save_prices', { rows: [price('norwood_4', '9999')] });
    await tab(page, 'Sheets');
    await page.getByRole('button', { name: /^Open Sun 22 Nov/ }).click();
    await total(page, '2800.00 CAD');
    await dialog(page).getByLabel('Amount of line 1').fill('2900');
    await button(page, 'Save').click();
    await page.getByText('Quote changed').waitFor();
    expect(requests<SaveQuote>(screen.asked, 'save_quote')).toHaveLength(2);
    expect((await quotes()).map(({ label }) => plain(label))).toEqual([
      'Sun 22 Nov 2026: 2900.00 CAD',
    ]);
  });

  test('leads to the price table while that is empty', async () => {
    const page = await marcus();
    await page.keyboard.press('Control+e');
    await dialog(page)
      .getByText(/^Your price table is empty\./)
      .waitFor();
    await button(page, 'Fill in the price table').click();
    await page.getByLabel('Norwood IV', { exact: true }).waitFor();
  });

  test('is found by its name, and asks for whom', async () => {
    const page = await open(undefined, priced());
    await page.keyboard.press('Control+k');
    await finder(page).fill('quote');
    await page.getByRole('option', { name: /New quote/ }).click();
    await page.getByText('Who is the quote for?').waitFor();
    await page.keyboard.type('Marcus Odell');
    await page
      .getByRole('option', { name: /Marcus Odell/ })
      .first()
      .click();
    await total(page, '2800.00 CAD');
    await page.keyboard.press('Escape');
    await gone(page);
    await page.getByRole('tab', { name: 'Sheets', selected: true }).waitFor();
    expect(await quotes()).toEqual([]);
  });

  test('keeps what is typed when it cannot be saved', async () => {
    const page = await marcus({
      ...priced(),
      stand: ({ command }) => {
        if (command === 'save_quote') throw failure('disk-full');
        return undefined;
      },
    });
    await page.keyboard.press('Control+e');
    await total(page, '2800.00 CAD');
    await dialog(page).getByLabel('Note on the page').fill('Two dates are free.');
    await button(page, 'Save').click();
    await page.getByText('The disk is full.').waitFor();
    expect(await dialog(page).getByLabel('Note on the page').inputValue()).toBe(
      'Two dates are free.',
    );
  });

  test.each(['JPY', 'KWD', 'HUF'])('has the places of %s', async (currency) => {
    const page = await marcus(priced(currency, [price('norwood_4', '90000')]));
    await page.keyboard.press('Control+e');
    const places = { JPY: '', KWD: '.000', HUF: '.00' }[currency];
    await total(page, `90000${places} ${currency}`);
  });

  test.each([
    ['light', false, 1280],
    ['dark and narrow', true, 640],
  ])('has no faults that axe finds, %s', async (_, dark, width) => {
    const page = await marcus({ ...priced(), dark, width });
    await page.keyboard.press('Control+e');
    await total(page, '2800.00 CAD');
    await button(page, 'Add a line').click();
    await button(page, 'Save').click();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await gone(page);
    await tab(page, 'Sheets');
    await page.getByRole('heading', { name: 'Quotes' }).waitFor();
    expect(await findings(page)).toEqual([]);
  });
});
