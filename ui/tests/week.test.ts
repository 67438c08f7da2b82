import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import type {
  BookingSaved,
  Hit,
  SaveBooking,
  WeekRequest,
  WeekView,
} from '../src/lib/ipc/bindings';
import { answering, enter, eventually, plain, requests, type Setting } from './app';
import { findings } from './axe';
import type { Backend } from './backend';
import { screen, show as open, title } from './shell';

/** The week of the backend’s Sunday, 22 November 2026, where weeks begin on a Sunday. */
async function show(setting: Setting = {}): Promise<Page> {
  const page = await open(setting.stand, setting);
  await enter(page, 'Week');
  await title(page, 'Week');
  await page.getByText(/^Sun 22 Nov to Sat 28 Nov 2026\./).waitFor();
  return page;
}

/** Books somebody who becomes a client with it. */
const visit = (over: Partial<SaveBooking>): SaveBooking => ({
  item: null,
  kind: 'consultation',
  client: null,
  name: 'Noor Haddad',
  phone: '604 555 0199',
  begins: '2026-11-24T10:00',
  minutes: 45,
  text: '',
  ...over,
});
const book = (backend: Backend, over: Partial<SaveBooking> = {}) =>
  backend.ask('save_booking', visit(over));
/** Books a visit ahead, and puts it where it is over by now. */
async function bookBefore(backend: Backend, begins: string): Promise<unknown> {
  const { item } = await backend.ask<BookingSaved>('save_booking', visit({}));
  return book(backend, { item, begins });
}
const week = (day: string | null = null) =>
  screen.backend.ask<WeekView>('week', { day, weeks: 0, locale: 'en-CA' });
const dialog = (page: Page) => page.getByRole('dialog');
const visits = (page: Page) => page.getByRole('button', { name: /Noor Haddad/ });

describe('the week', () => {
  test('is read by keys and buttons, from its own first day', async () => {
    const page = await show();
    await page.getByRole('button', { name: 'Week after' }).click();
    await page.getByText(/^Sun 29 Nov to Sat 5 Dec 2026\./).waitFor();
    await page.keyboard.press('Alt+PageUp');
    await page.keyboard.press('Alt+PageUp');
    await page.getByText(/^Sun 15 Nov to Sat 21 Nov 2026\./).waitFor();
    await page.keyboard.press('Alt+Home');
    await page.getByText(/^Sun 22 Nov to Sat 28 Nov 2026\./).waitFor();
    const asked = requests<WeekRequest>(screen.asked, 'week').map(({ weeks }) => weeks);
    // Each press counts, also while the answer to the one before is awaited.
    expect(asked.slice(-4)).toEqual([1, 0, -1, 0]);
  });

  test('books somebody who is no client yet, from the day that was clicked', async () => {
    const page = await show();
    await page.getByRole('button', { name: 'Book on Wednesday 25 November' }).click();
    await page.keyboard.type('Zoë Łaszcz');
    await page.getByRole('option', { name: /Zoë Łaszcz/ }).click();
    await dialog(page).getByText('They become a client with this booking.').waitFor();
    await dialog(page).getByLabel('Phone').fill('604 555 0177');
    await dialog(page).getByLabel('Begins at').fill('2pm');
    await dialog(page).getByLabel('Note').fill('Wants a soft hairline.');
    await dialog(page)
      .getByText(/Wed 25 Nov, 2:00.pm to 2:45.pm/)
      .waitFor();
    await dialog(page).getByRole('button', { name: 'Book' }).click();
    await page.getByText(/^Booked: Wed 25 Nov, 2:00.pm/).waitFor();
    const { days } = await week();
    const [placed] = days[3]?.bookings ?? [];
    expect(placed?.booking).toMatchObject({
      name: 'Zoë Łaszcz',
      phone: '604 555 0177',
      what: 'Consultation',
      text: 'Wants a soft hairline.',
    });
    // One undo takes back the visit, and the client with it.
    await page.keyboard.press('Control+z');
    await eventually(async () => expect((await week()).days[3]?.bookings).toEqual([]));
    const found = await screen.backend.ask<Hit[]>('find', { typed: 'Łaszcz' });
    expect(found.filter(({ kind }) => kind === 'client')).toEqual([]);
  });

  test('books nobody without a name', async () => {
    const page = await show();
    await page.keyboard.press('Control+b');
    await page.keyboard.type('X');
    await page.getByRole('option', { name: /“X”/ }).click();
    await dialog(page).getByLabel('Name').fill(' ');
    await dialog(page).getByRole('button', { name: 'Book' }).click();
    await dialog(page).getByText('Type the name.').waitFor();
    expect(requests(screen.asked, 'save_booking')).toEqual([]);
  });

  test('books nothing without a day', async () => {
    const page = await show();
    await page.getByRole('button', { name: 'Book on Wednesday 25 November' }).click();
    await page.keyboard.type('Marcus');
    await page
      .getByRole('option', { name: /Marcus Odell/ })
      .first()
      .click();
    await dialog(page).getByLabel('Day').fill('');
    await dialog(page).getByRole('button', { name: 'Book' }).click();
    await dialog(page).getByText('Enter the day, and when it begins.').waitFor();
    expect(requests(screen.asked, 'save_booking')).toEqual([]);
    await dialog(page).getByLabel('Day').fill('26 nov');
    await dialog(page).getByRole('button', { name: 'Book' }).click();
    await page.getByText(/^Booked: Thu 26 Nov/).waitFor();
  });

  test('says what lies at the same time, and books it all the same', async () => {
    const page = await show({ given: (backend) => book(backend) });
    await page.getByRole('button', { name: 'Book on Tuesday 24 November' }).click();
    await page.keyboard.type('Marcus');
    await page
      .getByRole('option', { name: /Marcus Odell/ })
      .first()
      .click();
    await dialog(page).getByText('At the same time: Noor Haddad').waitFor();
    await dialog(page).getByRole('button', { name: 'Book' }).click();
    await page.getByText('At the same time: Noor Haddad').waitFor();
    await page.getByText('At the same time: Marcus Odell').waitFor();
    // With names hidden it says who by their code.
    await page.keyboard.press('Control+Shift+H');
    await page
      .getByText(/At the same time: C-\d+/)
      .first()
      .waitFor();
    expect(await page.getByText('Noor Haddad').count()).toBe(0);
    expect(await page.getByText('604 555 0199').count()).toBe(0);
  });

  test('moves a visit, and puts it into the bin', async () => {
    const page = await show({ given: (backend) => book(backend) });
    await visits(page).press('Enter');
    await dialog(page).getByLabel('Day').fill('27 nov');
    await dialog(page).getByLabel('Length').selectOption('1 h 30 min');
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^Changed: Fri 27 Nov/).waitFor();
    const { days } = await week();
    expect(plain(days[5]?.bookings[0]?.booking.time)).toBe('10:00 am to 11:30 am');
    await visits(page).click();
    await dialog(page).getByRole('button', { name: 'Cancel the visit' }).click();
    await page.getByText('Visit moved to the bin.').waitFor();
    await eventually(async () => expect((await week()).days[5]?.bookings).toEqual([]));
  });

  test('leads from the consultation to the first session with one key', async () => {
    const page = await show({ given: (backend) => bookBefore(backend, '2026-11-22T14:00') });
    await page.getByText('Did these take place?').waitFor();
    await visits(page).first().click();
    await dialog(page).getByRole('button', { name: 'Start the first session' }).waitFor();
    await page.keyboard.press('Control+Shift+N');
    await title(page, /Noor Haddad/);
    await page.getByRole('tab', { name: /Sessions/, selected: true }).waitFor();
    await page.getByRole('button', { name: 'Add session' }).waitFor();
    expect((await week()).unconfirmed).toEqual([]);
  });

  test('asks whether a visit took place until it is said', async () => {
    const page = await show({ given: (backend) => bookBefore(backend, '2026-11-20T10:00') });
    const asks = page.getByRole('list', { name: 'Did these take place?' });
    await asks.getByRole('button', { name: /^It took place/ }).click();
    await page.getByText('Noted that it took place.').waitFor();
    await eventually(async () => expect(await asks.count()).toBe(0));
    await page.keyboard.press('Control+z');
    await asks.waitFor();
  });

  test('shows the hours beside each other', async () => {
    const page = await show({
      given: async (backend) => {
        await book(backend);
        await book(backend, { name: 'Omar Li', begins: '2026-11-24T10:15' });
      },
    });
    await page.getByRole('tab', { name: 'Week' }).click();
    const [one, other] = await Promise.all(
      ['Noor Haddad', 'Omar Li'].map((name) =>
        page.getByRole('button', { name: new RegExp(`m: ${name}`) }).boundingBox(),
      ),
    );
    if (!one || !other) throw new Error('a visit is not shown');
    expect(one.x + one.width).toBeLessThanOrEqual(other.x + 1);
    expect(other.y).toBeGreaterThan(one.y);
    await page.getByRole('button', { name: /Book on Thursday 26 November at 11:00/ }).click();
    await page.keyboard.type('Somebody');
    await page.getByRole('option', { name: /Somebody/ }).click();
    await dialog(page)
      .getByText(/Thu 26 Nov, 11:00.am/)
      .waitFor();
  });

  test('stands on the day’s screen, and with its client', async () => {
    const page = await show({ given: (backend) => book(backend, { begins: '2026-11-23T09:00' }) });
    await enter(page, 'Today');
    const tomorrow = page.getByRole('list', { name: 'Tomorrow' });
    await tomorrow.getByText('Noor Haddad').waitFor();
    await tomorrow.getByRole('button').click();
    await dialog(page).getByRole('button', { name: 'Open client' }).click();
    await title(page, /Noor Haddad/);
    await page.getByRole('list', { name: 'Consultations' }).getByText('Consultation').waitFor();
  });

  test('takes in the ticked events of a calendar file, and changes them with a later one', async () => {
    const page = await show();
    const event = (uid: string, title: string, time: string, more = '') =>
      `BEGIN:VEVENT\r\nUID:${uid}\r\nSUMMARY:${title}\r\nDTSTART:20261125T${time}00\r\n${more}END:VEVENT\r\n`;
    const give = async (...events: string[]) => {
      const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('')}END:VCALENDAR\r\n`;
      const file = { name: 'a.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) };
      await page.locator('input[type=file]').setInputFiles(file);
    };
    await give(
      event('a', 'SMP Marcus Odell', '0900'),
      event('b', 'Noor Haddad', '1000', 'DESCRIPTION:Call 604 555 0199\r\n'),
      event('c', 'Dentist', '1200', 'DTEND:20261125T123000\r\n'),
    );
    const list = dialog(page).getByRole('list', { name: 'Import visits' });
    // An end that the file does not say is the usual one.
    await list.getByText(/Wed 25 Nov, 10:00.am to 10:45.am/).waitFor();
    // Whoever is surely known is ticked; everybody else is looked at.
    const ticks = list.getByRole('checkbox');
    expect(await ticks.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked))) //
      .toEqual([true, false, false]);
    await list.getByText(/Wed 25 Nov, noon to 12:30.pm/).waitFor();
    expect(await findings(page)).toEqual([]);
    const shots = process.env['SHOTS'];
    if (shots) await page.screenshot({ path: `${shots}/calendar-in.png` });
    await list.getByRole('checkbox', { name: /Noor Haddad/ }).check();
    await dialog(page).getByRole('button', { name: 'Import 2 visits' }).click();
    await page.getByText('2 visits imported.').waitFor();
    const names = async () =>
      (await week()).days[3]?.bookings.map(({ booking }) => [
        booking.name,
        plain(booking.short_time),
      ]);
    expect(await names()).toEqual([
      ['Marcus Odell', '9:00 am'],
      ['Noor Haddad', '10:00 am'],
    ]);
    await give(event('a', 'SMP Marcus Odell', '0900'), event('b', 'Noor Haddad', '1500'));
    await dialog(page).getByText('1 visit is here already.').waitFor();
    await dialog(page)
      .getByRole('checkbox', { name: /Noor Haddad/ })
      .waitFor();
    await dialog(page).getByRole('button', { name: 'Import 1 visit' }).click();
    await eventually(async () =>
      expect(await names()).toEqual([
        ['Marcus Odell', '9:00 am'],
        ['Noor Haddad', '3:00 pm'],
      ]),
    );
    // While the dialog is open, nothing below it is undone.
    await page.getByText('1 visit imported.').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText(/10:00.am to/).waitFor();
    await page.keyboard.press('Control+z');
    await eventually(async () => expect(await names()).toEqual([]));
  });

  test('says which name is missing before it takes anything in', async () => {
    const page = await show();
    const events = Array.from(
      { length: 30 },
      (_, at) =>
        `BEGIN:VEVENT\r\nUID:${at}\r\nSUMMARY:Noor ${at}\r\nDTSTART:20261125T1000${at + 10}\r\nEND:VEVENT\r\n`,
    );
    const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('')}END:VCALENDAR\r\n`;
    const file = { name: 'a.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').setInputFiles(file);
    const take = dialog(page).getByRole('button', { name: /^Import/ });
    await take.waitFor();
    // Nothing is ticked: there is nothing to take in.
    expect(await take.getAttribute('aria-disabled')).toBe('true');
    await dialog(page).getByRole('button', { name: 'Tick all' }).click();
    const name = dialog(page).getByRole('textbox', { name: 'Name of the new client' }).nth(2);
    await name.fill(' ');
    await dialog(page).getByRole('button', { name: 'Import 30 visits' }).click();
    await dialog(page).getByText('Type a name for each ticked visit').waitFor();
    await eventually(async () =>
      expect(await name.evaluate((one) => one === document.activeElement)).toBe(true),
    );
    expect(requests(screen.asked, 'take_calendar')).toEqual([]);
    expect(await findings(page)).toEqual([]);
    await name.fill('Noor Haddad');
    await eventually(async () =>
      expect(await dialog(page).getByText('Type a name for each').count()).toBe(0),
    );
  });

  test('offers no session from a consultation that lies days ahead', async () => {
    const page = await show({ given: (backend) => book(backend) });
    await visits(page).first().click();
    await dialog(page).getByRole('button', { name: 'Save' }).waitFor();
    expect(
      await dialog(page)
        .getByRole('button', { name: /^Start/ })
        .count(),
    ).toBe(0);
    await page.keyboard.press('Control+Shift+N');
    expect(requests(screen.asked, 'booking_took_place')).toEqual([]);
  });

  test('is found by what is noted of a consultation, and by whose it is', async () => {
    const page = await show({ given: (backend) => book(backend, { text: 'Soft hairline.' }) });
    const groups = page.getByRole('group', { name: 'Consultations' });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('hairl');
    await groups.getByText('Soft hairline.').waitFor();
    await groups.getByText(/Noor Haddad, Consultation, Tue 24 Nov 2026, 10:00.am/).waitFor();
    expect(await findings(page)).toEqual([]);
    const shots = process.env['SHOTS'];
    if (shots) await page.screenshot({ path: `${shots}/found-visit.png` });
    await groups.getByRole('option').click();
    await dialog(page).getByLabel('Note').waitFor();
    expect(await dialog(page).getByLabel('Note').inputValue()).toBe('Soft hairline.');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+Shift+H');
    await page.getByText('Names are hidden.').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('noor consult');
    await groups.getByText(/^C-\d+/).waitFor();
    expect(await groups.getByText('Noor Haddad').count()).toBe(0);
  });

  test('refuses what is no calendar file', async () => {
    const page = await show();
    const file = { name: 'a.ics', mimeType: 'text/calendar', buffer: Buffer.from('name,phone') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('This is not a calendar file.').waitFor();
  });

  test('saves the week, or all that is to come', async () => {
    const page = await show({ stand: answering({ save_week_file: { words: 'Saved there.' } }) });
    await page.getByRole('button', { name: 'Save this week' }).click();
    await page.getByText('Saved there.').waitFor();
    await page.getByRole('button', { name: 'Save all coming visits' }).click();
    await eventually(() =>
      expect(requests(screen.asked, 'save_week_file')).toEqual([
        { first: '2026-11-22' },
        { first: null },
      ]),
    );
  });

  for (const dark of [false, true]) {
    for (const tab of ['List', 'Week']) {
      test(`has no faults for assistive technology: ${tab}, ${dark ? 'dark' : 'light'}`, async () => {
        const page = await show({
          dark,
          width: 1024,
          height: 700,
          given: async (backend) => {
            await book(backend);
            await book(backend, { begins: '2026-11-24T10:15', kind: 'session', minutes: 180 });
            await book(backend, { begins: '2026-11-21T10:15' });
            const name = 'محمد بن عبد الله الخوارزمي من مدينة بعيدة جدا لها اسم طويل';
            await book(backend, { begins: '2026-11-26T10:15', name, text: 'ملاحظة' });
          },
        });
        await page.getByRole('tab', { name: tab }).click();
        expect(await findings(page)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(1024);
        const shots = process.env['SHOTS'];
        if (shots) await page.screenshot({ path: `${shots}/week-${tab}-${dark}.png` });
        await page
          .getByRole('button', { name: /Noor Haddad/ })
          .last()
          .click();
        await dialog(page).getByLabel('Note').waitFor();
        if (shots) await page.screenshot({ path: `${shots}/dialog-${tab}-${dark}.png` });
        expect(await findings(page)).toEqual([]);
      });
    }
  }
});
