/** A vault that can only be read, on the screens of the practice: the week, protocols, stock, photos, forms. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import {
  WRITES,
  type DraftView,
  type FormDraftView,
  type SaveBooking,
  type Stock,
} from '../src/lib/ipc/bindings';
import { enter, type Setting } from './app';
import type { Backend } from './backend';
import { screen, today } from './client';
import { press, title } from './drafting';
import { file, LIGHT } from './photographs';
import { changesNothing, marcus, readOnly, settings, type View, WHY } from './vault-read-only';

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

async function week(setting: Setting): Promise<Page> {
  const given = async (backend: Backend) => {
    const { item } = await backend.ask<{ item: SaveBooking['item'] }>('save_booking', VISIT);
    await backend.ask('save_booking', { ...VISIT, item, begins: '2026-11-22T13:00' });
  };
  const page = await section('Week')({ ...setting, given });
  await page.getByText(/^Sun 22 Nov to/).waitFor();
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

const views: Record<string, View> = {
  'the week': [week, [], []],
  'the hours of the week': [
    async (setting) => {
      const page = await week(setting);
      await page.getByRole('tab', { name: 'Week', exact: true }).click();
      return page;
    },
    [],
    [],
  ],
  'a visit': [
    async (setting) => {
      const page = await week(setting);
      await page.getByRole('button', { name: /Noor Haddad/ }).first().press('Enter');
      await page.getByRole('dialog').getByLabel('Note').waitFor();
      return page;
    },
    [],
    [],
  ],
  'the protocols': [section('Protocols'), [], []],
  'a draft': [draft, [], []],
  'the stock': [stock, [], []],
  'a recall': [(setting) => stock(setting, 'Recall'), [], []],
  'an inspection': [(setting) => stock(setting, 'Inspection'), [], []],
  'the month': [section('Month'), [], []],
  'the photos': [photo, [], []],
  'a photo': [
    async (setting) => {
      const page = await photo(setting);
      await page.locator('.grid button').first().click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
    [],
    [],
  ],
  'the forms': [(setting) => marcus('Forms', { ...setting, given: publishing }), [], []],
};

describe.each(Object.keys(views))('on %s', (name) => {
  changesNothing(views[name] ?? [today, [], []]);
});
void [expect, test, WRITES, screen, file, readOnly, settings, WHY];
