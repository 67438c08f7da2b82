import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import type { SaveSession, Zone } from '../src/lib/ipc/bindings';
import { findings } from './axe';
import { eventually, type Setting } from './app';
import { client, saved, tab } from './client';

/** Opens the second session of Marcus Odell, with hairline and crown painted. */
async function session(setting: Setting = {}): Promise<Page> {
  const page = await client('marcus', setting);
  await tab(page, 'Sessions');
  await page.getByRole('button', { name: 'Edit Session 2' }).click();
  await page.getByRole('group', { name: 'Zones' }).waitFor();
  return page;
}

const zone = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const zones = (index = 0): Zone[] | undefined =>
  saved<SaveSession>('save_session').at(-1)?.treatment[index]?.zones;
const paintedAre = (expected: Zone[], index = 0) =>
  eventually(() => expect(zones(index)).toEqual(expected));

/** A point in a zone, as near to its middle as there is one. */
async function middle(page: Page, name: string): Promise<{ x: number; y: number }> {
  return zone(page, name).evaluate((path) => {
    const { left, top, width, height } = path.getBoundingClientRect();
    const within = (x: number, y: number) => document.elementFromPoint(x, y) === path;
    for (const down of [0.5, 0.4, 0.6, 0.3, 0.7]) {
      for (const right of [0.5, 0.4, 0.6, 0.3, 0.7]) {
        const [x, y] = [left + width * right, top + height * down];
        if (within(x, y)) return { x, y };
      }
    }
    throw new Error('It is nowhere to be pressed.');
  });
}

describe('the zones of a treatment', () => {
  test('are walked by the arrow keys and painted by Space', async () => {
    const page = await session();
    await zone(page, 'Hairline').focus();
    const walk: [string, string][] = [
      ['ArrowDown', 'Top'],
      ['ArrowDown', 'Mid-scalp'],
      ['ArrowLeft', 'Left side'],
      ['ArrowUp', 'Left temple'],
      ['ArrowRight', 'Hairline'],
      ['ArrowRight', 'Right temple'],
      ['ArrowRight', 'Right temple'],
      ['ArrowDown', 'Right side'],
      ['ArrowLeft', 'Mid-scalp'],
      ['ArrowDown', 'Crown'],
      ['ArrowDown', 'Back'],
      ['ArrowDown', 'Scars'],
      ['ArrowDown', 'Scars'],
    ];
    for (const [key, name] of walk) {
      await page.keyboard.press(key);
      await page.locator(`[role=checkbox][aria-label='${name}']:focus`).waitFor();
    }
    await page.keyboard.press(' ');
    await paintedAre(['hairline', 'crown', 'scars']);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press(' ');
    await paintedAre(['hairline', 'scars']);
    expect(await zone(page, 'Crown').getAttribute('aria-checked')).toBe('false');
  });

  test('are one stop for Tab', async () => {
    const page = await session();
    await zone(page, 'Crown').focus();
    await page.keyboard.press('Tab');
    await page.locator('input:focus').and(zone(page, 'Whole scalp')).waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.locator('[aria-label=Crown]:focus').waitFor();
  });

  test('are painted by a press, and by a stroke that wipes what began painted', async () => {
    const page = await session();
    await zone(page, 'Top').evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const [top, mid, crown] = [
      await middle(page, 'Top'),
      await middle(page, 'Mid-scalp'),
      await middle(page, 'Crown'),
    ];
    await page.mouse.move(top.x, top.y);
    await page.mouse.down();
    await page.mouse.move(mid.x, mid.y, { steps: 4 });
    await page.mouse.move(crown.x, crown.y, { steps: 4 });
    await page.mouse.up();
    await paintedAre(['hairline', 'top', 'mid_scalp', 'crown']);
    await page.mouse.move(mid.x, mid.y, { steps: 4 });
    await page.mouse.click(mid.x, mid.y);
    await paintedAre(['hairline', 'top', 'crown']);
    await page.mouse.move(crown.x, crown.y);
    await page.mouse.down();
    await page.mouse.move(top.x, top.y, { steps: 6 });
    await page.mouse.up();
    await paintedAre(['hairline']);
  });

  test('both temples are the temples, and all of the scalp the whole', async () => {
    const page = await session();
    await zone(page, 'Left temple').check();
    await paintedAre(['hairline', 'temple_left', 'crown']);
    await zone(page, 'Right temple').check();
    await paintedAre(['hairline', 'temples', 'crown']);
    await zone(page, 'Whole scalp').check();
    await paintedAre(['whole_scalp']);
    await zone(page, 'Left side').uncheck();
    expect(await zone(page, 'Whole scalp').isChecked()).toBe(false);
    await paintedAre(['hairline', 'temples', 'top', 'mid_scalp', 'crown', 'side_right', 'back']);
    await zone(page, 'Whole scalp').check();
    await zone(page, 'Whole scalp').uncheck();
    await paintedAre([]);
    await page.getByText('Nothing painted yet').waitFor();
  });

  test('are pressed by assistive technology without a pointer', async () => {
    const page = await session();
    await zone(page, 'Back').dispatchEvent('click');
    await paintedAre(['hairline', 'crown', 'back']);
    await zone(page, 'Back').dispatchEvent('click');
    await paintedAre(['hairline', 'crown']);
    // A pointer that pressed before takes nothing from them.
    await zone(page, 'Top').evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const { x, y } = await middle(page, 'Top');
    await page.mouse.click(x, y);
    await paintedAre(['hairline', 'top', 'crown']);
    await zone(page, 'Back').dispatchEvent('click');
    await paintedAre(['hairline', 'top', 'crown', 'back']);
  });

  test('have the numbers of their treatments, which do not overlap', async () => {
    const page = await session({ width: 420 });
    await page.getByRole('button', { name: 'Add another zone' }).click();
    const second = page.getByRole('listitem', { name: 'Treatment 2' });
    for (const name of ['Whole scalp', 'Scars']) {
      await second.getByRole('checkbox', { name, exact: true }).check();
    }
    await paintedAre(['whole_scalp', 'scars'], 1);
    const numbers = second.locator('text.number');
    expect(await numbers.allTextContents()).toContain('1, 2');
    expect(await numbers.count()).toBe(10);
    const boxes = await second.locator('text.number, text.mark, figcaption').evaluateAll((all) =>
      all.map((one) => {
        const { left, top, right, bottom } = one.getBoundingClientRect();
        return { left, top, right, bottom, words: one.textContent };
      }),
    );
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        expect(apart, `${one.words} and ${other.words}`).toBe(true);
      }
    }
    await page.getByRole('button', { name: 'Done' }).click();
    const card = page.getByRole('article', { name: 'Session 2' });
    await card.getByText('Whole scalp, Scars').waitFor();
    expect(await card.locator('text.number').count()).toBe(10);
  });

  test.each([
    { theme: 'light', dark: false },
    { theme: 'dark', dark: true },
  ])('axe finds nothing ($theme)', async ({ dark }) => {
    const page = await session({ dark });
    expect(await findings(page)).toEqual([]);
  });

  test.each([320, 900])('are not cut off at a width of %i', async (width) => {
    const page = await session({ width });
    const wide = await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  test('are told apart in forced colours', async () => {
    const page = await session();
    await page.emulateMedia({ forcedColors: 'active' });
    const look = (name: string) =>
      zone(page, name).evaluate((path) => getComputedStyle(path).stroke);
    expect(await look('Crown')).not.toBe(await look('Back'));
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

describe('as last time', () => {
  test('copies the technique by one key, says so, and is undone', async () => {
    const page = await client('marcus');
    await page.keyboard.press('Control+Shift+N');
    await page.getByRole('heading', { name: 'Session 3' }).waitFor();
    await page.getByLabel('Lot', { exact: true }).fill('NEW-1');
    await page.keyboard.press('Alt+a');
    await page.getByText('Copied from session 2, Thu 19 Nov 2026').waitFor();
    expect(await page.getByLabel('Needle', { exact: true }).inputValue()).toBe('3RL 0.25');
    expect(await page.getByLabel('Dilution').inputValue()).toBe('1:6');
    expect(await page.getByLabel('Skin reaction').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Undo the copy' }).click();
    await page.locator('button:focus', { hasText: 'As last time' }).waitFor();
    expect(await page.getByLabel('Needle', { exact: true }).inputValue()).toBe('');
    expect(await page.getByLabel('Lot', { exact: true }).inputValue()).toBe('NEW-1');
    await page.keyboard.press('Alt+a');
    await page.getByRole('button', { name: 'Undo the copy' }).waitFor();
    await page.getByRole('button', { name: 'Add session' }).click();
    await eventually(() => {
      const last = saved<SaveSession>('save_session').at(-1);
      expect(last).toMatchObject({
        price: null,
        treatment: [
          {
            zones: ['hairline', 'crown'],
            needle: '3RL 0.25',
            passes: 2,
            pigment: { brand: 'Sample pigment', shade: 'Grey 2', lot: 'NEW-1', expiry: null },
            reaction: '',
          },
        ],
      });
    });
  });

  test('takes nothing back of what was typed since', async () => {
    const page = await client('marcus');
    await page.keyboard.press('Control+Shift+N');
    await page.getByRole('button', { name: 'As last time' }).click();
    const undo = page.getByRole('button', { name: 'Undo the copy' });
    await undo.waitFor();
    await page.getByLabel('Depth').fill('0.4 mm');
    await undo.waitFor({ state: 'detached' });
  });

  test('is undone as one however often it is pressed', async () => {
    let answered = 0;
    const page = await client('marcus', {
      stand: ({ command }, real) =>
        command === 'as_last_time' ? real().finally(() => (answered += 1)) : undefined,
    });
    await page.keyboard.press('Control+Shift+N');
    await page.getByRole('heading', { name: 'Session 3' }).waitFor();
    const needle = page.getByLabel('Needle', { exact: true });
    await needle.fill('Mine');
    for (const times of [1, 2]) {
      await page.keyboard.press('Alt+a');
      await eventually(() => expect(answered).toBe(times));
      await eventually(async () => expect(await needle.inputValue()).toBe('3RL 0.25'));
    }
    await page.getByRole('button', { name: 'Undo the copy' }).click();
    await eventually(async () => expect(await needle.inputValue()).toBe('Mine'));
  });

  test('says where there is nothing to copy', async () => {
    const page = await client('oliver');
    await page.keyboard.press('Control+Shift+N');
    await page.getByRole('heading', { name: 'Session 1' }).waitFor();
    await page.keyboard.press('Alt+a');
    await page.getByText('There is no earlier session').waitFor();
    expect(await page.getByRole('button', { name: 'Undo the copy' }).count()).toBe(0);
  });
});

test('a session has its start and the skin on arrival, which its card shows', async () => {
  const page = await session();
  await page.getByLabel('Began at').fill('12:30');
  await page.getByLabel('Skin on arrival').fill('Dry, a little red');
  await page.getByLabel('Treatment note').fill('Softer at the left');
  await page.getByLabel('Needle lot').fill('N-7');
  await page.getByLabel('Needle use by').fill('12/2027');
  await eventually(() =>
    expect(saved<SaveSession>('save_session').at(-1)).toMatchObject({
      started: '12:30',
      skin: 'Dry, a little red',
      treatment: [{ note: 'Softer at the left', dilution: '1:6' }],
    }),
  );
  await page.getByRole('button', { name: 'Done' }).click();
  const card = page.getByRole('article', { name: 'Session 2' });
  for (const words of [
    'Began at 12:30 pm',
    'Dry, a little red',
    'Softer at the left',
    'N-7',
    'Fri 31 Dec 2027',
    'Tue 31 Dec 2030',
  ]) {
    await card.getByText(words).waitFor();
  }
});

test('a session that went on over midnight says that it began the day before', async () => {
  const page = await session();
  await page.getByLabel('Began at').fill('11pm');
  await page.getByRole('button', { name: 'Done' }).click();
  const card = page.getByRole('article', { name: 'Session 2' });
  await card.getByText('Began at 11:00 pm the day before').waitFor();
});
