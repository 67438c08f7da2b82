/** The studio's forms, a client's forms, and client mode. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import type {
  ClientFormsView,
  ClientView,
  FormDraftView,
  FormsView,
} from '../src/lib/ipc/bindings';
import { enter, eventually, requests, type Setting } from './app';
import { findings, tooSmall } from './axe';
import { failure, PASSPHRASE, type Backend } from './backend';
import { client, screen, search, tab } from './client';
import { show } from './screen';

/** The smallest PNG that there is. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Publishes drafts that ship, as they are. */
const publishing =
  (...forms: string[]) =>
  async (backend: Backend) => {
    for (const id of forms) {
      const { form } = await backend.ask<FormDraftView>('copy_form', { id });
      await backend.ask('publish_form', { id: form.id });
    }
  };

async function settings(setting: Setting = {}): Promise<Page> {
  const page = await show(setting);
  await enter(page, 'Settings');
  await page.getByRole('button', { name: 'Forms', exact: true }).click();
  await page.getByRole('heading', { name: 'Drafts to start from' }).waitFor();
  return page;
}

/** Opens Marcus Odell again, on a page that was begun anew. */
async function reopen(page: Page): Promise<void> {
  await enter(page, 'Clients');
  await search(page).fill('marcus');
  await page.locator('main header [role=status]', { hasText: /found$/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('tablist').waitFor();
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();

/** Marcus Odell's forms. */
async function forms(setting: Setting = {}): Promise<Page> {
  const page = await client('marcus', setting);
  await tab(page, 'Forms');
  return page;
}

/** Hands the screen over with a form. */
async function handOver(page: Page, title: string): Promise<void> {
  await press(page, `Fill in now ${title}`);
  await press(page, 'Hand over the screen');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

const radio = (page: Page, question: string, answer: string) =>
  page.getByRole('group', { name: question }).getByLabel(answer, { exact: true });

/** Signs with the mouse. */
async function draw(page: Page): Promise<void> {
  const pad = page.getByRole('img', { name: 'Signature' });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('no field to sign in');
  await page.mouse.move(box.x + 40, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 20, { steps: 4 });
  await page.mouse.move(box.x + 200, box.y + 80, { steps: 4 });
  await page.mouse.up();
}

/** Takes the screen back with the PIN. */
async function giveBack(page: Page): Promise<void> {
  await press(page, 'For the artist');
  await page.keyboard.type('0815');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Forms', selected: true }).waitFor();
}

/** Answers everything that is asked, with no where that is possible. */
async function answerAll(page: Page): Promise<void> {
  await page.evaluate((no) => {
    for (const label of document.querySelectorAll('label')) {
      const field = label.querySelector('input');
      const is = field?.type === 'radio' && label.textContent.trim() === no;
      const group = field?.closest('fieldset');
      if (group?.querySelector('input:checked')) continue;
      if (field && (is || field.type === 'checkbox')) field.click();
    }
  }, 'No');
}

/** The number of the client who is shown. */
const id = (): number => requests<{ id: number }>(screen.asked, 'client').at(-1)?.id ?? 0;

const kept = async () => screen.backend.ask<ClientFormsView>('client_forms', { id: id() });

describe('the forms of the studio', () => {
  test('begin with drafts for a lawyer; a copy is edited, shown with its faults, and published', async () => {
    const page = await settings();
    expect(await page.getByText('Have it read by your lawyer').count()).toBe(4);
    await page.getByText('No form yet.').waitFor();
    await press(page, 'Make it yours Consent to photos');
    const title = page.getByLabel('Title', { exact: true });
    await title.fill('');
    await page.getByText('The form needs a title.').waitFor();
    await press(page, 'Publish');
    await page.getByText('The form still has mistakes.').waitFor();
    await title.fill('Photos of your scalp');
    await press(page, 'Add question');
    await page.getByText('This is empty.').waitFor();
    await page.keyboard.type('May we print them?');
    await page.getByText('This is empty.').waitFor({ state: 'detached' });
    expect(await findings(page)).toEqual([]);
    await press(page, 'Publish');
    await page.getByText('Photos. English. Version 1.').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Photos. English. Not published yet.').waitFor();
  });

  test('follow the region, whose rules stand with their sources', async () => {
    const page = await settings();
    await page.getByLabel('Region', { exact: true }).selectOption('California');
    await page.getByText(/not been approved by the federal Food and Drug/).waitFor();
    await page.getByText(/Source: California Health and Safety Code, section 119303/).waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
  });

  test('take a PIN of digits, and let it go', async () => {
    const page = await settings();
    await page.getByLabel('PIN', { exact: true }).fill('12');
    await page.keyboard.press('Enter');
    await page.getByText('A PIN has four to eight digits.').waitFor();
    await page.getByLabel('PIN', { exact: true }).fill('0815');
    await page.keyboard.press('Enter');
    await page.getByText('A PIN is set.').waitFor();
    await press(page, 'Remove PIN');
    await page.getByText('A PIN is set.').waitFor({ state: 'detached' });
    expect((await screen.backend.ask<FormsView>('forms', null)).has_pin).toBe(false);
  });
});

describe('a client’s forms', () => {
  test('say that none is in use, and lead to the settings', async () => {
    const page = await forms();
    await page.getByRole('heading', { name: 'No form in use' }).waitFor();
    await press(page, 'Open the settings');
    await page.getByRole('heading', { name: 'Drafts to start from' }).waitFor();
  });

  test('are signed in client mode, where no key leads out, and given back by the PIN', async () => {
    const page = await forms({ given: publishing('draft-health') });
    await screen.backend.ask('set_pin', { pin: '0815' });
    await page.getByText('Missing', { exact: true }).waitFor();
    expect(await findings(page)).toEqual([]);
    await handOver(page, 'Health questionnaire');
    // Nothing of the vault but this client's name is in the page.
    const markup = await page.evaluate(() => document.documentElement.outerHTML);
    for (const other of ['Tom Okafor', 'lanolin', 'Session 2']) expect(markup).not.toContain(other);
    const url = page.url();
    for (const key of [
      'Control+k',
      'Control+l',
      'Control+n',
      'Escape',
      'F5',
      'F11',
      'Alt+ArrowLeft',
    ]) {
      await page.keyboard.press(key);
    }
    expect(page.url()).toBe(url);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('heading', { level: 1, name: 'Health questionnaire' }).waitFor();
    expect(await findings(page)).toEqual([]);

    // By the keyboard alone: a yes opens its question.
    await radio(page, 'Do you have diabetes?', 'Yes').focus();
    await page.keyboard.press('Space');
    await page.getByLabel('Is it well controlled?').fill('Yes, by diet');
    await press(page, 'Sign');
    expect(await page.getByText('Please answer this.').count()).toBeGreaterThan(20);
    await answerAll(page);
    await draw(page);
    await press(page, 'Undo last stroke');
    await press(page, 'Sign');
    const marked = page.getByText('Please answer this.');
    await eventually(async () => expect(await marked.count()).toBe(1));
    await draw(page);
    // What was no before is yes now.
    await radio(page, 'Do you have diabetes?', 'Yes').check();
    await page.getByLabel('Is it well controlled?').fill('Yes, by diet');
    await press(page, 'Sign');
    await page.getByRole('heading', { name: 'Thank you. The form is signed.' }).waitFor();

    await press(page, 'For the artist');
    await page.keyboard.type('9999');
    await page.keyboard.press('Enter');
    await page.getByText('That is not the PIN. 4 more tries.').waitFor();
    await page.keyboard.type('0815');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Forms', selected: true }).waitFor();
    await page.getByText(/^Signed on Sun 22 Nov 2026/).waitFor();
    const marks = page.getByRole('list', { name: 'Before all else' });
    await marks.getByText('Diabetes: Yes, by diet').waitFor();
    const { signed } = await kept();
    expect(signed).toMatchObject([{ withdrawn: null, on_screen: true, is_pdf: true }]);
    expect(signed[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('are kept when the screen is locked, which the artist is told, and go on', async () => {
    const page = await forms({ given: publishing('draft-photos') });
    await handOver(page, 'Consent to photos');
    const question = 'May we show photos of your scalp to others?';
    await radio(page, question, 'Yes').check();
    await page.getByText('Is there anything that must not be seen?').waitFor();
    await page.getByLabel('Is there anything that must not be seen?').fill('My ears');
    await eventually(async () => {
      const shown = await screen.backend.ask<{ answers: object }>('client_mode', null);
      expect(shown.answers).toMatchObject({ limits: { text: 'My ears' } });
    });
    await screen.backend.ask('lock', { ground: [0, 0, 0] });
    // The page finds out with the next answer.
    await radio(page, 'On our website and in print?', 'No').click();
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    const told = '“Consent to photos” of Marcus Odell was being filled in and is not signed.';
    await page.getByText(told).waitFor();
    await reopen(page);
    await tab(page, 'Forms');
    await page.getByText(/was begun on Sun 22 Nov 2026, .* and is not signed/).waitFor();
    expect(await findings(page)).toEqual([]);
    await press(page, 'Go on');
    await press(page, 'Hand over the screen');
    await page.getByLabel('Is there anything that must not be seen?').waitFor();
    expect(await radio(page, question, 'Yes').isChecked()).toBe(true);
    // A page that is loaded anew shows the form and nothing else.
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Consent to photos' }).waitFor();
    await press(page, 'For the artist');
    await page.keyboard.type('wrong');
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .getByText(/passphrase/)
      .waitFor();
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await press(page, 'Discard answers');
    await page
      .getByText(/is not signed/)
      .first()
      .waitFor({ state: 'detached' });
  });

  test('wait side by side: one that is begun takes nothing from another', async () => {
    const page = await forms({ given: publishing('draft-photos', 'draft-health') });
    await screen.backend.ask('set_pin', { pin: '0815' });
    for (const [title, question] of [
      ['Consent to photos', 'May we take photos'],
      ['Health questionnaire', 'Do you have diabetes?'],
    ] as const) {
      await handOver(page, title);
      await radio(page, question, 'Yes').check();
      await giveBack(page);
    }
    const begun = (title: string) => page.getByText(`“${title}” was begun on`);
    await begun('Consent to photos').waitFor();
    await begun('Health questionnaire').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Discard answers' }).first().click();
    await begun('Consent to photos').waitFor({ state: 'detached' });
    await handOver(page, 'Health questionnaire');
    expect(await radio(page, 'Do you have diabetes?', 'Yes').isChecked()).toBe(true);
  });

  test('say that an answer could not be saved, and not that it is missing', async () => {
    let full = true;
    const stand: Setting['stand'] = ({ command }) => {
      if (command === 'answer_form' && full) throw failure('disk-full');
      return undefined;
    };
    const page = await forms({ given: publishing('draft-consent'), stand });
    await handOver(page, 'Consent to scalp micropigmentation');
    await radio(page, 'We have agreed', 'Yes').check();
    await answerAll(page);
    await draw(page);
    await press(page, 'Sign');
    await page.getByRole('alert').waitFor();
    expect(await page.getByText('Something is still missing.').count()).toBe(0);
    // Whoever takes the screen back is told first that the answers are not kept.
    await press(page, 'For the artist');
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('form').getByRole('alert').getByText(/disk/).waitFor();
    expect(requests(screen.asked, 'leave_client_mode')).toEqual([]);
    await press(page, 'Back to the form');
    // What could not be saved is tried again by itself at the next press.
    full = false;
    await press(page, 'Sign');
    await page.getByRole('heading', { name: 'Thank you. The form is signed.' }).waitFor();
    expect(requests(screen.asked, 'sign_form')).toHaveLength(1);
  });

  test('are signed once, however often Sign is pressed', async () => {
    const page = await forms({ given: publishing('draft-consent') });
    await handOver(page, 'Consent to scalp micropigmentation');
    await radio(page, 'We have agreed', 'Yes').check();
    await answerAll(page);
    await draw(page);
    await page.getByRole('button', { name: 'Sign', exact: true }).dblclick();
    await page.getByRole('heading', { name: 'Thank you. The form is signed.' }).waitFor();
    expect(requests(screen.asked, 'sign_form')).toHaveLength(1);
  });

  test('are asked for on the day of a session, and found by their name', async () => {
    const page = await show({ given: publishing('draft-consent', 'draft-health') });
    const row = page.getByRole('listitem').filter({ hasText: 'Ahmed Haddad' });
    await row.getByText('Health form not signed').waitFor();
    expect(await page.getByText('Consent not signed').count()).toBe(1);
    expect(await findings(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
    await row.getByRole('button', { name: 'Consent not signed, Ahmed Haddad' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ahmed Haddad' }).waitFor();
    await page.getByRole('tab', { name: 'Forms', selected: true }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('priya cons');
    const found = page.getByRole('option', { name: /Consent to scalp micropigmentation/ });
    await found.getByText('Not signed yet').waitFor();
    expect(await findings(page)).toEqual([]);
    await found.click();
    await page.getByRole('heading', { level: 1, name: 'Priya Raman' }).waitFor();
    await page.getByRole('tab', { name: 'Forms', selected: true }).waitFor();
  });

  test('are not handed over while words are unsaved', async () => {
    const stand: Setting['stand'] = ({ command }) => {
      if (command === 'save_client') throw failure('disk-full');
      return undefined;
    };
    const page = await client('marcus', { given: publishing('draft-photos'), stand });
    await tab(page, 'Details');
    await page.getByLabel('Phone', { exact: true }).fill('604 555 0123');
    await tab(page, 'Forms');
    await press(page, 'Fill in now Consent to photos');
    await press(page, 'Hand over the screen');
    await page.getByText('so the screen was not handed over').first().waitFor();
    expect(requests(screen.asked, 'begin_client_mode')).toEqual([]);
  });

  test('on paper are of the version at its foot', async () => {
    const page = await forms({
      given: async (backend) => {
        await publishing('draft-consent')(backend);
        const { own } = await backend.ask<FormsView>('forms', null);
        await backend.ask('edit_form', { id: own[0]?.id });
        await backend.ask('publish_form', { id: own[0]?.id });
      },
    });
    await press(page, 'Attach scan Consent to scalp micropigmentation');
    const version = page.getByLabel('Version at the foot of the paper');
    expect(await version.inputValue()).toBe('2');
    await version.selectOption('1');
    expect(await findings(page)).toEqual([]);
    const chooser = page.locator('input[type=file]');
    await chooser.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: PICTURE });
    await page.getByText('Version 1. Signed on paper on Sun 22 Nov 2026.').waitFor();
    await page.getByText('There is a newer one.').waitFor();
  });

  test('take a photo of the paper, show it, and are withdrawn with a reason', async () => {
    const page = await forms({ given: publishing('draft-consent') });
    await press(page, 'Attach scan Consent to scalp micropigmentation');
    const chooser = page.locator('input[type=file]');
    await chooser.setInputFiles({
      name: 'a.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('no'),
    });
    await page.getByText('This is no photo and no PDF.').waitFor();
    await page.getByLabel('Day it was signed').fill('20 nov');
    await page.keyboard.press('Tab');
    const day = page.getByLabel('Day it was signed');
    await eventually(async () => expect(await day.inputValue()).not.toBe('20 nov'));
    await chooser.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: PICTURE });
    await page.getByText('Version 1. Signed on paper on Fri 20 Nov 2026.').waitFor();
    await press(page, 'Show Consent to scalp micropigmentation');
    const picture = page.getByRole('img', { name: 'The signed paper' });
    await picture.waitFor();
    await page.keyboard.press('Escape');
    await press(page, 'Withdraw Consent to scalp micropigmentation');
    await page.getByLabel('Reason (may stay empty)').fill('Changed their mind');
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('Withdrawn on Sun 22 Nov 2026: Changed their mind').waitFor();
    await page.getByText('Missing', { exact: true }).waitFor();
    expect(await kept()).toMatchObject({ signed: [{ on_screen: false, is_pdf: false }] });
    expect(await findings(page)).toEqual([]);
  });
});

describe('health', () => {
  test('is asked about at each session, and one press says that nothing has changed', async () => {
    const page = await client('marcus', { given: publishing('draft-health') });
    await tab(page, 'Details');
    const diabetes = page.getByRole('radiogroup', { name: 'Diabetes' });
    expect(await diabetes.getByLabel('Not asked').isChecked()).toBe(true);
    await diabetes.getByLabel('No', { exact: true }).check();
    const keloids = page.getByRole('radiogroup', { name: 'Keloid or raised scars' });
    await keloids.getByLabel('Yes').check();
    await page.getByLabel('Keloid or raised scars: in the client’s words').fill('chest');
    expect(await findings(page)).toEqual([]);
    await tab(page, 'Timeline');
    const marks = page.getByRole('list', { name: 'Before all else' });
    await marks.getByText('Keloid or raised scars: chest').waitFor();
    const view = await screen.backend.ask<ClientView>('client', { id: id() });
    expect(view.details.health).toMatchObject({ no: ['diabetes'], asked: '2026-11-22' });
    const health = { ...view.details.health, asked: '2026-09-03' };
    const details = { ...view.details, health };
    await screen.backend.ask('save_client', { id: view.id, details });
    await page.reload();
    await reopen(page);
    await tab(page, 'Sessions');
    await page.getByText('Nothing changed since Thu 3 Sep 2026?').waitFor();
    expect(await findings(page)).toEqual([]);
    await press(page, 'Nothing changed');
    await page.getByText('Confirmed today that nothing has changed.').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Nothing changed since Thu 3 Sep 2026?').waitFor();
    await press(page, 'Something changed');
    await page.getByRole('heading', { level: 1, name: 'Health questionnaire' }).waitFor();
  });

  test('has the age rule of the studio', async () => {
    const page = await client('marcus');
    const view = await screen.backend.ask<ClientView>('client', { id: id() });
    const details = { ...view.details, birth: '2010-01-01' };
    await screen.backend.ask('save_client', { id: view.id, details });
    await tab(page, 'Sessions');
    await tab(page, 'Forms');
    await page.reload();
    await reopen(page);
    await page.getByText('16 years old. You treat from 18.').waitFor();
  });
});
