import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import type { PageRequest, PlanRequest } from '../src/lib/ipc/bindings';
import { failure } from './backend';
import { changing, either, enter, plain, requests, type Stand, eventually } from './app';
import { withheld } from './client';
import { screen, show as open } from './screen';
import { last, press } from './settings';

/** The form begins with a session of three days ago. */
const ENDED = changing({ vault_state: { just_ended: '2026-11-19T16:00' } });

async function show(stand: Stand = () => undefined, size = {}): Promise<Page> {
  const page = await open({ stand: either(stand, ENDED), ...size });
  await enter(page, 'Sheets');
  return page;
}

/** Waits until the picture knows how wide its words are. */
async function drawn(page: Page): Promise<void> {
  await page.locator('.words').filter({ hasText: 'Nothing with alcohol' }).first().waitFor();
}

test('the window is asked to show itself once, after something is on it', async () => {
  const page = await show();
  await page.getByRole('heading', { name: 'Aftercare sheet' }).waitFor();
  await eventually(() => expect(requests(screen.asked, 'ready')).toHaveLength(1));
});

test('a sheet that is without a client again stays so when a late answer brings the client', async () => {
  const late = withheld('client');
  let isLate = false;
  const page = await show((asked, real) => (isLate ? late.setting.stand(asked, real) : undefined));
  await press(page, 'Choose a client');
  await page.keyboard.type('Marc');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Without a client' }).waitFor();
  isLate = true;
  // Whoever comes back to the sheet sees the client as they are now.
  await enter(page, 'Moisturizer guide');
  await enter(page, 'Sheets');
  await late.asked();
  await press(page, 'Without a client');
  await late.letGo();
  await page.getByRole('textbox', { name: 'Client’s name (optional)' }).fill('Zed');
  await eventually(() =>
    expect(requests<PageRequest>(screen.asked, 'preview').at(-1)).toMatchObject({
      kind: 'sheet',
      client_name: 'Zed',
    }),
  );
});

test('the table holds the dates of every run', async () => {
  const page = await show();
  await page.getByRole('button', { name: 'Show as table' }).click();
  const rows = await page.locator('[data-testid=rules] tbody tr').allInnerTexts();
  const cells = rows.map((row) => row.split('\t').slice(0, 4).map(plain));
  expect(cells).toEqual([
    ['Water', 'Not yet', 'Thu 19 Nov, 4:00 pm', 'Sun 22 Nov, 4:00 pm'],
    ['Water', 'Warm water only', 'Sun 22 Nov, 4:00 pm', 'Sun 29 Nov, 4:00 pm'],
    ['Water', 'Fine', 'Sun 29 Nov, 4:00 pm', 'Ongoing'],
    ['Soap, shampoo', 'Not yet', 'Thu 19 Nov, 4:00 pm', 'Fri 27 Nov, 4:00 pm'],
    ['Soap, shampoo', 'Ask first', 'Fri 27 Nov, 4:00 pm', 'Sun 29 Nov, 4:00 pm'],
    ['Soap, shampoo', 'Fine', 'Sun 29 Nov, 4:00 pm', 'Ongoing'],
    ['Moisturizer', 'Not yet', 'Thu 19 Nov, 4:00 pm', 'Sun 22 Nov, 4:00 pm'],
    ['Moisturizer', 'Fine', 'Sun 22 Nov, 4:00 pm', 'Ongoing'],
    ['Harsh products', 'Not yet', 'Thu 19 Nov, 4:00 pm', 'Ongoing'],
    ['Medicated shampoo', 'Ask first', 'Thu 19 Nov, 4:00 pm', 'Ongoing'],
    ['Scalp medicine', 'Ask first', 'Thu 19 Nov, 4:00 pm', 'Ongoing'],
  ]);
});

test('what is entered reaches the backend, and the page follows the typing', async () => {
  const page = await show();
  await page.getByLabel('Session ended: date').fill('2026-11-20');
  await page.getByLabel('Session ended: time').fill('09:30');
  await page.getByLabel('Client’s name (optional)').fill('Ada');
  await page.getByLabel('Natural cleanser').check();
  await page.getByRole('combobox', { name: 'Scalp' }).selectOption('Dry');
  await page.getByLabel('Paper').selectOption('US Letter');
  await page.getByLabel('Large print').check();
  await eventually(() => {
    expect(requests<PageRequest>(screen.asked, 'preview').at(-1)).toEqual({
      kind: 'sheet',
      plan: {
        protocol: 'rob-james-flaking',
        sessions: ['2026-11-20T09:30'],
        opened: [{ branch: 'natural-cleanser', session: 1 }],
        scalp_type: 'dry',
      },
      client_name: 'Ada',
      paper: 'letter',
      large_print: true,
      product: null,
    });
  });
});

test('typing asks once it rests, and the newest answer wins', async () => {
  const waiting = new Map<string, () => void>();
  const page = await show(({ command, request }) => {
    const name = command === 'preview' ? (request as { client_name: string }).client_name : '';
    if (name === '') return undefined;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${name.length} 10"/>`;
    const first = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    return new Promise((resolve) =>
      waiting.set(name, () => resolve({ first, count: 1, left_out: '' })),
    );
  });
  const field = page.getByLabel('Client’s name (optional)');
  // Within the page, so that a busy machine lays no rest between the two letters.
  await field.evaluate((input: HTMLInputElement) => {
    for (const typed of ['A', 'Al']) {
      input.value = typed;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await field.press('End');
  await eventually(() => expect([...waiting.keys()]).toEqual(['Al']));
  await field.pressSequentially('bert');
  await eventually(() => expect(waiting.has('Albert')).toBe(true));
  waiting.get('Albert')?.();
  waiting.get('Al')?.();
  const shape = () =>
    page
      .locator('figure img')
      .evaluate((image: HTMLImageElement) => image.naturalWidth / image.naturalHeight);
  await eventually(async () => expect(await shape()).toBeCloseTo(0.6));
});

test('a second session is asked for, counted by the backend, removed, and put back', async () => {
  const page = await show();
  await page.getByRole('button', { name: 'Add another session' }).click();
  await page.getByText('Choose a date and time.').waitFor();
  expect(requests<PlanRequest>(screen.asked, 'plan').at(-1)?.sessions).toHaveLength(1);
  const dates = page.getByLabel(/: date$/);
  await dates.nth(1).fill('2026-11-05');
  await page.getByRole('group', { name: 'Sessions' }).getByRole('button').nth(1).waitFor();
  await page.keyboard.press('Tab');
  await eventually(async () =>
    expect(await page.getByLabel('Session 1: date').inputValue()).toBe('Thu 5 Nov 2026'),
  );
  await page.getByRole('button', { name: 'Remove Session 1' }).click();
  await eventually(async () => expect(await dates.count()).toBe(1));
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(async () => expect(await dates.nth(1).inputValue()).toBe('Thu 5 Nov 2026'));
});

test('what cannot be read is said at the field, and the last good plan stays', async () => {
  const page = await show();
  await page.getByText('Water: warm water only from 4:00 pm today').waitFor();
  const date = page.getByLabel('Session ended: date');
  await date.fill('31 dec 1989');
  await page.getByText('Sun 31 Dec 1989 is before 1990.').waitFor();
  expect(await date.getAttribute('aria-invalid')).toBe('true');
  await page.getByText('Water: warm water only from 4:00 pm today').waitFor();
  await date.fill('2026-11-19');
  await page.getByText('Sun 31 Dec 1989 is before 1990.').waitFor({ state: 'detached' });
  expect(await date.getAttribute('aria-invalid')).toBeNull();
});

test('the keys print and save, and say where the page went', async () => {
  const page = await show();
  await page.keyboard.press('Control+p');
  await page.getByRole('status').getByText('Sent to the printer.').waitFor();
  await page.keyboard.press('Control+s');
  await page.getByRole('status').getByText('Saved.').waitFor();
  expect(requests<PageRequest>(screen.asked, 'print')).toHaveLength(1);
  expect(requests<PageRequest>(screen.asked, 'save')).toHaveLength(1);
});

test('a failed print says what happened and what to do now', async () => {
  const page = await show(({ command }) => {
    if (command === 'print') throw failure('print-failed');
  });
  await page.getByRole('button', { name: 'Print sheet' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Nothing was printed.' });
  await alert.waitFor();
  expect(await alert.innerText()).toContain('check that a printer is set up');
  await alert.getByRole('button', { name: 'Close' }).click();
  await eventually(async () => expect(await alert.count()).toBe(0));
});

test('the arrow keys walk the picture, and each bar tells its dates, rule and source', async () => {
  const page = await show();
  await drawn(page);
  const focused = async () =>
    plain(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')));
  const first = page.locator('[data-bar][tabindex="0"]');
  expect(await first.count()).toBe(1);
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Warm water only. Sun 22 Nov, 4:00 pm to Fri 27 Nov, 4:00 pm');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  expect(await focused()).toBe(
    'Soap, shampoo: Fine. From Sun 29 Nov, 4:00 pm on. Mild shampoo again. Be gentle.',
  );
  const tip = page.getByRole('tooltip');
  expect(await tip.innerText()).toContain('Mild shampoo again. Be gentle.');
  expect(await tip.innerText()).toContain('Rule from session 1');
  expect(await tip.innerText()).toContain('Why is my scalp so flaky');
  await page.keyboard.press('Escape');
  expect(await tip.count()).toBe(0);
  expect(await first.count()).toBe(1);
});

test.each([
  { width: 1280, height: 800 },
  { width: 1024, height: 640 },
  { width: 640, height: 400 },
])('no text on a bar is cut at $width × $height', async (size) => {
  const page = await show(() => undefined, size);
  await drawn(page);
  const cut = await page.locator('[data-bar]').evaluateAll((bars) =>
    bars
      .filter((bar) => {
        const words = bar.querySelector('.words')?.getBoundingClientRect();
        const box = bar.getBoundingClientRect();
        return words && (words.right > box.right + 0.5 || words.left < box.left - 0.5);
      })
      .map((bar) => bar.getAttribute('aria-label')),
  );
  expect(cut).toEqual([]);
  // The section scrolls, never the window.
  expect(
    await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth > window.innerWidth, scrollHeight > window.innerHeight];
    }),
  ).toEqual([false, false]);
  expect(await page.locator('main').evaluate((main) => main.scrollWidth <= main.clientWidth)).toBe(
    true,
  );
});

test('bars begin and end exactly at the hour', async () => {
  const page = await show();
  const box = async (key: string) => {
    const found = await page.locator(`[data-bar="${key}"]`).boundingBox();
    if (!found) throw new Error(key);
    return found;
  };
  const dry = await box('water-0');
  const warm = await box('water-1');
  expect(dry.x + dry.width).toBeCloseTo(warm.x, 0);
  expect(warm.width / dry.width).toBeCloseTo(7 / 3, 1);
});

test('the line of now is never drawn over words', async () => {
  const page = await show();
  await drawn(page);
  const above = await page.evaluate(() => {
    const line = document.querySelector('.front .now')?.getBoundingClientRect();
    if (!line) throw new Error('no line');
    // Hit testing skips what ignores the pointer, as the line does in use.
    document.querySelectorAll<HTMLElement>('.front, .front *').forEach((part) => {
      part.style.pointerEvents = 'auto';
    });
    return [...document.querySelectorAll('.picture .words')]
      .map((words) => words.getBoundingClientRect())
      .filter((words) => words.left < line.left && words.right > line.right)
      .map((words) => document.elementFromPoint(line.left + 1, words.top + words.height / 2))
      .map((top) => top?.closest('.words') !== null);
  });
  expect(above.length).toBeGreaterThan(0);
  expect(above.every(Boolean)).toBe(true);
});

test('everything entered outlives a switch of sections', async () => {
  const page = await show();
  await page.getByLabel('Client’s name (optional)').fill('Ada');
  await page.getByRole('button', { name: 'Moisturizer guide' }).click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Moisturizer guide');
  await page.getByRole('button', { name: 'Sheets' }).click();
  expect(await page.getByLabel('Client’s name (optional)').inputValue()).toBe('Ada');
});

test('the warning signs open with the keyboard, the most urgent first, and close with Esc', async () => {
  const page = await show();
  const opener = page.getByRole('button', { name: 'When to get help' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'When to get help' });
  const titles = await dialog.getByRole('heading', { level: 3 }).allInnerTexts();
  expect(titles).toEqual([
    'Call the emergency number',
    'See a doctor',
    'Call you',
    'See a skin doctor',
  ]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('a question mark lists the keys, but not while typing', async () => {
  const page = await show();
  await page.getByLabel('Client’s name (optional)').press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  expect(await dialog.count()).toBe(0);
  await page.locator('h1').focus();
  await page.keyboard.press('?');
  await dialog.waitFor();
});

test('a sheet of two pages says so, and the page can be made large', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297"/>';
  const page = await show(({ command }) => {
    if (command === 'preview') {
      return { first: `data:image/svg+xml,${svg}`, count: 2, left_out: '' };
    }
    return command === 'pages' ? { pages: [svg, svg] } : undefined;
  });
  await page.locator('figcaption').getByText('Page 1 of 2').waitFor();
  await page.getByRole('button', { name: 'Enlarge the page' }).click();
  const dialog = page.getByRole('dialog', { name: 'The page as it prints' });
  await eventually(async () => expect(await dialog.getByRole('img').count()).toBe(2));
});

test('a backend that does not start is told in words', async () => {
  const page = await open({
    stand: ({ command }) => {
      if (command === 'start') throw new Error('gone');
    },
  });
  await page.getByText('Something went wrong in the app itself.').waitFor();
});

test('a page that prints without a letter names it', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297"/>';
  const page = await show(({ command }) => {
    if (command !== 'preview') return undefined;
    return { first: `data:image/svg+xml,${svg}`, count: 1, left_out: '𓀀' };
  });
  await page.getByText('The page prints without “𓀀”.').waitFor();
});

test('a page that cannot be made large says why', async () => {
  const page = await show(({ command }) => {
    if (command === 'pages') throw failure('page-failed');
  });
  await page.getByRole('button', { name: 'Enlarge the page' }).click();
  const dialog = page.getByRole('dialog', { name: 'The page as it prints' });
  await dialog.getByRole('alert').getByText('The page could not be made.').waitFor();
});

describe('a sheet for a client', () => {
  const choose = async (stand: Stand = () => undefined): Promise<Page> => {
    const page = await open({ stand });
    await enter(page, 'Sheets');
    await press(page, 'Choose a client');
    await page.keyboard.type('Marc');
    await page.keyboard.press('Enter');
    // The finder shows the name too, before the client is there.
    await page.getByRole('button', { name: 'Without a client' }).waitFor();
    await page.getByText('Marcus Odell', { exact: true }).waitFor();
    return page;
  };

  test('is the client’s own page, on the paper that is chosen', async () => {
    const page = await choose();
    await page.getByLabel('Paper').selectOption('US Letter');
    await press(page, 'Print sheet');
    await eventually(() =>
      expect(last<PageRequest>(screen, 'print')).toEqual({
        kind: 'client',
        client: 1,
        paper: 'letter',
        large_print: false,
        product: null,
      }),
    );
    await press(page, 'Without a client');
    await page.getByLabel('Client’s name (optional)').waitFor();
    await eventually(() => expect(last<PageRequest>(screen, 'preview')?.kind).toBe('sheet'));
  });

  test('is in large print for whoever needs it, and for nobody after them', async () => {
    const page = await choose(changing({ client: { large_print: true } }));
    const large = () => page.getByLabel('Large print').isChecked();
    await eventually(async () => expect(await large()).toBe(true));
    await press(page, 'Print sheet');
    await eventually(() =>
      expect(last<PageRequest>(screen, 'print')).toMatchObject({ large_print: true }),
    );
    await press(page, 'Without a client');
    await eventually(async () => expect(await large()).toBe(false));
  });

  test('is covered while names are hidden', async () => {
    const page = await choose();
    await page.locator('figure img').waitFor();
    await page.keyboard.press('Control+Shift+h');
    await page.getByText('Names are hidden, so this page is not shown').waitFor();
    expect(await page.locator('figure img').count()).toBe(0);
    await page.getByText('S-001', { exact: true }).waitFor();
    expect(await page.locator('main').textContent()).not.toContain('Odell');
  });
});

test('the card and handouts that are ticked are printed with the sheet', async () => {
  const page = await show();
  await page.getByText('Print with the sheet').click();
  await page.getByLabel('Wallet card').check();
  await page.getByLabel('When to see a doctor').check();
  await page.getByText('Page 1 of 3').waitFor();
  await page.getByRole('button', { name: 'Print sheet' }).click();
  await page.getByText('Sent to the printer.').waitFor();
  const printed = last<PageRequest>(screen, 'print');
  const parts = printed?.kind === 'several' ? printed.parts : [];
  expect(parts.map(({ kind }) => kind)).toEqual(['sheet', 'card', 'handout']);
  await page.keyboard.press('Control+p');
  await eventually(() => expect(requests(screen.asked, 'print')).toEqual([printed, printed]));
  await page.getByLabel('Wallet card').uncheck();
  await page.getByLabel('When to see a doctor').uncheck();
  await eventually(() => {
    expect(requests<PageRequest>(screen.asked, 'preview').at(-1)?.kind).toBe('sheet');
  });
});
