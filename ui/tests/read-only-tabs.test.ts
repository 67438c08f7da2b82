/** A vault that can only be read, on the screens of the practice: the week, protocols, stock, photos, forms. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import type {
  BookingSaved,
  DraftView,
  FormDraftView,
  SaveBooking,
  Stock,
} from '../src/lib/ipc/bindings';
import { enter, eventually, plain, type Setting } from './app';
import { failure, type Backend } from './backend';
import { today } from './client';
import { press, title } from './drafting';
import { LIGHT } from './photographs';
import { changesNothing, controls, marcus, readOnly, type View } from './vault-read-only';

const VISIT: SaveBooking = {
  item: null,
  kind: 'consultation',
  client: null,
  name: 'Noor Haddad',
  phone: '604 555 0199',
  begins: '2026-11-24T10:00',
  minutes: 45,
  text: 'Soft hairline.',
};
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

const section = (name: string) => async (setting: Setting) => {
  const page = await today(setting);
  await enter(page, name);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return page;
};

/** The week after, with a visit in it, and one of today of which nobody has said that it took place. */
async function week(setting: Setting): Promise<Page> {
  const given = async (backend: Backend) => {
    const { item } = await backend.ask<BookingSaved>('save_booking', VISIT);
    await backend.ask('save_booking', { ...VISIT, item, begins: '2026-11-22T13:00' });
    await backend.ask('save_booking', { ...VISIT, name: 'Omar Li', begins: '2026-12-01T10:35' });
  };
  const page = await section('Week')({ ...setting, given });
  await page.getByRole('button', { name: 'Week after' }).click();
  await page.getByText(/^Sun 29 Nov to/).waitFor();
  return page;
}

async function draft(setting: Setting): Promise<Page> {
  const given = (backend: Backend) =>
    backend.ask<DraftView>('copy_protocol', {
      id: 'rob-james-full',
      title: 'Mild care',
      with_fuller: false,
    });
  const page = await section('Protocols')({ ...setting, given });
  await press(page, 'Mild care');
  await title(page, 'Mild care');
  await page.getByRole('button', { name: 'Enlarge the page' }).waitFor();
  return page;
}

async function stock(setting: Setting, part?: string): Promise<Page> {
  const given = (backend: Backend) => backend.ask('save_stock', { id: null, stock: BOTTLE });
  const page = await section('Stock')({ ...setting, given });
  if (part !== undefined) await page.getByRole('tab', { name: part }).click();
  return page;
}

async function photo(setting: Setting): Promise<Page> {
  const given = (backend: Backend) =>
    backend.ask('add_photo', {
      client: 1,
      view: 'front',
      file: LIGHT.toString('base64'),
      with: null,
    });
  const page = await marcus('Photos', { ...setting, given });
  await page.locator('.grid button').waitFor();
  return page;
}

const publishing = async (backend: Backend) => {
  const { form } = await backend.ask<FormDraftView>('copy_form', { id: 'draft-consent' });
  await backend.ask('publish_form', { id: form.id });
};

/** Waits until a field of the dialog says what it holds in words. */
const holds = (page: Page, field: string, words: string) =>
  eventually(async () =>
    expect(plain(await page.getByRole('dialog').getByLabel(field).inputValue())).toBe(words),
  );

const HEAD = ['Add note', 'New session'];
const WEEKS = ['Week before', 'This week', 'Week after'];
const FILES = ['Save this week', 'Save all coming visits'];
const BOTTLED = 'Kuro Sumi Espresso, lot 4411';

const views: Record<string, View> = {
  'the week': [
    week,
    [...WEEKS, ...FILES],
    [
      'Book',
      'It took place: Consultation, Noor Haddad',
      'Book on Tuesday 1 December',
      'Import a calendar file',
    ],
  ],
  'the hours of the week': [
    async (setting) => {
      const page = await week(setting);
      await page.getByRole('tab', { name: 'Week', exact: true }).click();
      await page.getByText('10:35').first().waitFor();
      return page;
    },
    [
      ...WEEKS,
      '10:35 am Omar Li Consultation Consultation, 10:35 am to 11:20 am: Omar Li',
      ...FILES,
    ],
    ['Tue 1 Book on Tuesday 1 December', 'Book on Tuesday 1 December at 11:00 am'],
  ],
  'a visit': [
    async (setting) => {
      const page = await week(setting);
      await page
        .getByRole('button', { name: /: Noor Haddad/ })
        .first()
        .press('Enter');
      await holds(page, 'Day', 'Sun 22 Nov 2026');
      await holds(page, 'Begins at', '1:00 pm');
      await holds(page, 'Length', '45 min');
      return page;
    },
    ['Close', 'Open client'],
    [
      ...['Day', 'Begins at', 'Length', 'Note'],
      ...['Cancel the visit', 'It took place', 'Start the first session', 'Save'],
    ],
  ],
  'the protocols': [
    section('Protocols'),
    ['Rob James', 'Rob James, full guide', 'Median of published guides'],
    ['Import a protocol', 'Make default Rob James, full guide'],
  ],
  'a draft': [
    draft,
    ['Back to all protocols', 'Enlarge the page'],
    ['Title', 'Publish version 1'],
    12,
  ],
  'the stock': [
    stock,
    ['Find by brand, shade, lot or supplier', `Recall ${BOTTLED}`],
    ['Add bottle or box', `Finish ${BOTTLED}`, `Edit ${BOTTLED}`, `Delete ${BOTTLED}`],
  ],
  'a recall': [
    (setting) => stock(setting, 'Recall'),
    [
      ...['The notice', 'What it holds', 'Brand or maker', 'Shade', 'Lots, separated by commas'],
      ...['Use by, from', 'Use by, until', 'Sessions from', 'Sessions until'],
      'List other lots of this brand too, as “may be”',
    ],
    [],
  ],
  'an inspection': [
    (setting) => stock(setting, 'Inspection'),
    ['From', 'Until', 'Numbers instead of names', 'Print', 'Save as PDF', 'Save as CSV'],
    [],
  ],
  'the photos': [
    photo,
    ['Print sheet', 'New photos show', 'Show', 'Front, Sun 22 Nov 2026'],
    [...HEAD, 'Add photos'],
  ],
  'a photo': [
    async (setting) => {
      const page = await photo(setting);
      await page.locator('.grid button').first().click();
      await holds(page, 'Taken on', 'Sun 22 Nov 2026');
      return page;
    },
    ['Zoom out', 'Zoom in', 'Whole photo', 'Close'],
    ['View', 'Taken on', 'Session', 'May be shown to others', 'Remove'],
  ],
  'the forms': [
    (setting) => marcus('Forms', { ...setting, given: publishing }),
    ['Print sheet', 'Print blank Consent to scalp micropigmentation'],
    [...HEAD, 'Fill in now Consent to scalp micropigmentation'],
  ],
};

describe.each(Object.keys(views))('on %s', (name) => {
  changesNothing(views[name] ?? [today, [], []]);
});

test('the month is read, printed and saved', async () => {
  const page = await section('Month')(readOnly());
  await page.getByRole('button', { name: /^Print ?: October/ }).waitFor();
  const found = await controls(page);
  expect(found.filter(({ dim }) => dim)).toEqual([]);
  expect(found.map(({ name }) => name)).toContain('Save as CSV: Not here for long');
});

test('a visit that is being booked keeps its words when the disk is full', async () => {
  const page = await section('Week')({
    stand: ({ command }) =>
      command === 'save_booking'
        ? Promise.reject(failure('read-only', { reason: 'full' }))
        : undefined,
  });
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Zoë Łaszcz');
  await page.getByRole('option', { name: /Zoë Łaszcz/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Note').fill('Wants a soft hairline.');
  await dialog.getByRole('button', { name: 'Book' }).click();
  await page
    .getByText(/the disk with the vault is full/)
    .first()
    .waitFor();
  expect(await dialog.getByLabel('Note').inputValue()).toBe('Wants a soft hairline.');
  expect(await dialog.getByLabel('Name').inputValue()).toBe('Zoë Łaszcz');
});
