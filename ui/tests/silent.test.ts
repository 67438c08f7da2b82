/** What the artist decides about an activity of which the protocol says nothing. */
import { describe, expect, test } from 'vitest';

import type { DecideActivity } from '../src/lib/ipc/bindings';
import { eventually } from './app';
import { client, saved, screen } from './client';

describe('what the protocol does not say', () => {
  test('is decided for the client, beside what published guides say', async () => {
    const page = await client('marcus');
    await page.getByRole('button', { name: 'Heavy sweat', exact: true }).click();
    await page.getByText('27 published guides give a first day for it').waitFor();
    const day = page.getByLabel('Allowed from day');
    expect(await day.inputValue()).toBe('7');
    await day.fill('soon');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Type a number of days').waitFor();
    await day.fill('9');
    await page.keyboard.press('Enter');
    await page.getByText('Decided for this client.').waitFor();
    expect(saved<DecideActivity>('decide_activity')).toEqual([
      { client: 1, session: 2, activity: 'heavy_sweat', decision: { kind: 'from', day: 9 } },
    ]);
    await page.getByText('Gym: Not yet').first().waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Gym: Not yet').first().waitFor({ state: 'hidden' });
  });

  test('is left by Escape, undecided', async () => {
    const page = await client('marcus');
    await page.getByRole('button', { name: 'Sun', exact: true }).click();
    await page.getByLabel('Allowed from day').press('Escape');
    await page.locator('button:focus', { hasText: 'Sun' }).waitFor();
    expect(saved('decide_activity')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Client asks first' }).press('Escape');
    await page.locator('button:focus', { hasText: 'Sun' }).waitFor();
    await page.getByLabel('Allowed from day').waitFor({ state: 'detached' });
  });

  test('keeps what is typed of it while the client is asked for again', async () => {
    const page = await client('marcus', { before: (made) => made.clock.install() });
    await page.getByRole('button', { name: 'Sun', exact: true }).click();
    const day = page.getByLabel('Allowed from day');
    await day.fill('12');
    const asked = saved('client').length;
    // Every minute another thing may hold.
    await page.clock.fastForward('01:01');
    await eventually(() => expect(saved('client').length).toBeGreaterThan(asked));
    await screen.backend.ask('client', { id: 1 });
    // The answer is in the page before what is asked of it next.
    for (let turn = 0; turn < 3; turn++) await page.evaluate(() => null);
    expect(await day.inputValue()).toBe('12');
  });

  test('says what is wrong with its field, and what was decided with its name', async () => {
    const page = await client('marcus');
    await page.getByRole('button', { name: 'Sun', exact: true }).click();
    const day = page.getByLabel('Allowed from day');
    await day.fill('soon');
    await day.press('Enter');
    const said = page.getByRole('alert').filter({ hasText: 'Type a number of days' });
    const why = await said.getAttribute('id');
    expect(why).not.toBeNull();
    expect(await day.getAttribute('aria-describedby')).toBe(why);
    await page.getByRole('button', { name: 'Client asks first' }).click();
    await page.getByRole('button', { name: /^Sun Ask first, decided at session 2/ }).waitFor();
  });
});
