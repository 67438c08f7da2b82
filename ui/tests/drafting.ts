/** Protocols and drafts on the screen, as their tests go about them. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import type { DraftView, ProtocolsView } from '../src/lib/ipc/bindings';
import { enter, type Setting, eventually } from './app';
import { screen, show } from './screen';

/** The title of the fuller guide. */
export const FULL = 'Rob James, full guide';
/** Presses the first button of this name. */
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
/** Waits for the page of this title. */
export const title = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
/** The rules of an activity, in a draft. */
export const lane = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'Rules', exact: true })
    .getByRole('group', { name, exact: true });

/** All protocols. */
export async function protocols(setting: Setting = {}): Promise<Page> {
  const page = await show(setting);
  await enter(page, 'Protocols');
  await page.getByRole('button', { name: FULL, exact: true }).waitFor();
  return page;
}

/** A copy of a protocol, the fuller guide, being edited. */
export async function draft(setting: Setting = {}, of = FULL): Promise<Page> {
  const page = await protocols(setting);
  await press(page, of);
  await title(page, of);
  await press(page, 'Copy');
  await page.getByRole('textbox', { name: 'Title of the copy' }).fill('Mild care');
  await press(page, 'Make the copy');
  await title(page, 'Mild care');
  return page;
}

/** The rule of an activity with this verdict, in the form. */
export function rule(page: Page, activity: string, at: number) {
  const fields = lane(page, activity).locator('.rule').nth(at);
  return {
    from: fields.getByRole('textbox', { name: 'From day' }),
    until: fields.getByRole('textbox', { name: 'Until day' }),
  };
}

/** Drops the limit that the second phase sets to shampoo. */
export async function freeShampoo(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: 'Remove this limit: Soap, shampoo stays at “Not yet”' })
    .last()
    .click();
}

/** Adds the rules of an activity. */
export async function addActivity(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Add an activity' }).first().selectOption(name);
  await press(page, `Add ${name}`);
}

/** Publishes the draft. */
export async function publish(page: Page, version: number): Promise<void> {
  await page
    .getByRole('button', { name: `Publish version ${version}`, disabled: false })
    .and(page.locator(':not([aria-disabled])'))
    .click();
  await page.getByText(`Version ${version} is published.`).waitFor();
}

/** Waits until nothing is wrong with the draft. */
export const fine = (page: Page) => page.getByText('Nothing is wrong with it.').waitFor();

/** The id of the only protocol of the studio's own, published or a draft. */
export async function ownId(): Promise<string> {
  const { protocols, drafts } = await screen.backend.ask<ProtocolsView>('protocols');
  const ids = [...protocols.filter(({ ships }) => !ships), ...drafts].map(({ id }) => id);
  const [own, other] = new Set(ids);
  if (own === undefined || other !== undefined) throw new Error(`not one: ${ids.join(', ')}`);
  return own;
}

/** Waits until the draft is kept with something. */
export const keeps = (something: object) =>
  eventually(async () => {
    const { form } = await screen.backend.ask<DraftView>('draft', { id: await ownId() });
    expect(form).toMatchObject(something);
  });

/** The card of this title. */
export const card = (page: Page, name: string) =>
  page.locator('.card').filter({ has: page.getByRole('heading', { name, exact: true }) });
