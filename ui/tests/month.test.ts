import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import type { MonthRequest, MonthView, PageRequest } from '../src/lib/ipc/bindings';
import { answering, changing, enter, eventually, requests, type Setting } from './app';
import { findings } from './axe';
import { failure } from './backend';
import { screen, show as open, title } from './shell';

async function show(setting: Setting = {}): Promise<Page> {
  const page = await open(setting.stand, setting);
  await enter(page, 'Month’s end');
  await title(page, 'Month’s end');
  return page;
}

/** What the backend says of a month. */
const said = (month: string | null, months = 12) =>
  screen.backend.ask<MonthView>('month', { month, lapsed_months: months });
const cells = (page: Page, name: string) =>
  page.getByRole('row', { name: new RegExp(`^${name}`) }).allInnerTexts();

describe('the month’s end', () => {
  test('begins with the last month that is over, and leads to others', async () => {
    const page = await show();
    await page.getByRole('heading', { name: 'October 2026' }).waitFor();
    const october = await said(null);
    const [first] = october.months;
    expect((await cells(page, 'October 2026'))[0]?.split(/\s*\t\s*/)).toEqual([
      'October 2026',
      String(first?.sessions),
      String(first?.first_visits),
      first?.income.join('\n'),
      String(first?.unpriced),
    ]);
    await page.getByRole('button', { name: 'Month after' }).press('Enter');
    await page.getByRole('heading', { name: 'November 2026' }).waitFor();
    await page.getByText('Booked sessions do not count.').waitFor();
    // There is none after it, and the focus stays where it is.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'October 2026' }).waitFor();
    await page.getByRole('button', { name: 'March 2026' }).click();
    await page.getByRole('heading', { name: 'March 2026' }).waitFor();
    expect(requests<MonthRequest>(screen.asked, 'month').map(({ month }) => month)).toEqual([
      null,
      '2026-11-01',
      '2026-10-01',
      '2026-03-01',
    ]);
  });

  test('is printed and saved as it is shown', async () => {
    const page = await show({ stand: answering({ save_month: { words: 'Months saved' } }) });
    await page.getByRole('button', { name: 'Month before' }).click();
    await page.getByRole('heading', { name: 'September 2026' }).waitFor();
    await page.getByRole('button', { name: 'Print : September 2026' }).click();
    await eventually(() =>
      expect(requests<PageRequest>(screen.asked, 'print')).toEqual([
        { kind: 'month', month: '2026-09-01' },
      ]),
    );
    await page.getByRole('button', { name: 'Save as CSV : September 2026' }).click();
    await page.getByText('Months saved').waitFor();
    expect(requests(screen.asked, 'save_month')).toEqual([{ month: '2026-09-01' }]);
  });

  test('lists who has not come for long, and leads to them and back', async () => {
    const page = await show();
    await page.getByLabel('No session for at least').selectOption('3 months');
    const { lapsed } = await said(null, 3);
    const [one] = lapsed;
    if (!one) throw new Error('nobody among the samples');
    const open = page.getByRole('button', { name: one.name, exact: true });
    await open.click();
    await title(page, new RegExp(one.name));
    await page.keyboard.press('Alt+ArrowLeft');
    await title(page, 'Month’s end');
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(one.name),
    );
    await page.keyboard.press('Control+Shift+h');
    await page.getByRole('button', { name: one.code, exact: true }).waitFor();
    expect(await page.getByText(one.name).count()).toBe(0);
  });

  test('says when it cannot be counted, and tries again', async () => {
    let broken = true;
    const page = await show({
      stand: ({ command }) => {
        if (command === 'month' && broken) throw failure('disk-failed');
      },
    });
    await page.getByRole('alert').getByText('The disk failed.').waitFor();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'October 2026' }).waitFor();
  });

  test.each([
    { width: 1024, dark: false },
    { width: 1280, dark: true },
    { width: 640, dark: false },
  ])('axe finds nothing at $width, and nothing is cut off sideways', async (look) => {
    const long = 'Wolfeschlegelsteinhausenbergerdorffvoralternwaren Featherstonehaugh';
    const page = await show({
      ...look,
      stand: changing({
        month: (view: MonthView) => ({
          lapsed: view.lapsed.map((row) => ({ ...row, name: long })),
        }),
      }),
    });
    await page.getByLabel('No session for at least').selectOption('3 months');
    await page.getByText(long).first().waitFor();
    expect(await findings(page)).toEqual([]);
    const main = page.locator('main');
    expect(await main.evaluate((at) => at.scrollWidth > at.clientWidth)).toBe(false);
    const shot = process.env['SHOTS'];
    if (shot) await page.screenshot({ path: `${shot}/month-${look.width}.png`, fullPage: true });
  });
});
