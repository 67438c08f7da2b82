/** The lock after some time without a touch. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { clock, show, passphrase, finder, commandsAsked, held } from './shell';
import { changing, eventually } from './app';

describe('nobody there', () => {
  const soon = (page: Page) => page.getByRole('dialog', { name: 'Locking soon' });

  test('a minute before the lock it is announced, and any key keeps the studio open', async () => {
    const page = await show(undefined, clock);
    await page.getByText('Marcus Odell').waitFor();
    await page.clock.fastForward('08:30');
    expect(await soon(page).isVisible()).toBe(false);
    await page.clock.fastForward('00:40');
    await soon(page)
      .getByText(/The screen locks in \d\d seconds/)
      .waitFor();
    await page.keyboard.press('?');
    await soon(page).waitFor({ state: 'hidden' });
    // The key did that, and nothing else.
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.clock.fastForward('08:20');
    expect(await soon(page).isVisible()).toBe(false);
    expect(commandsAsked()).not.toContain('lock');
  });

  test('then it locks, open dialogs included', async () => {
    const page = await show(undefined, clock);
    await page.getByText('Marcus Odell').waitFor();
    await page.keyboard.press('Control+k');
    await finder(page).fill('mar');
    await page.clock.fastForward('09:01');
    await soon(page).waitFor();
    await page.clock.fastForward('01:00');
    await passphrase(page).waitFor();
    expect(await held(page)).not.toContain('Odell');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await eventually(() => expect(commandsAsked()).toContain('lock'));
  });

  test('a computer that slept through it is locked at once', async () => {
    const page = await show(undefined, clock);
    await page.getByText('Marcus Odell').waitFor();
    // Time passes without a timer, as in a sleep.
    await page.clock.setSystemTime(Date.now() + 3_600_000);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await passphrase(page).waitFor();
  });

  test('a studio that never locks by itself does not', async () => {
    const page = await show(changing({ vault_state: { lock_after_minutes: null } }), clock);
    await page.getByText('Marcus Odell').waitFor();
    await page.clock.fastForward('10:00:00');
    await page.getByText('Marcus Odell').waitFor();
    expect(commandsAsked()).not.toContain('lock');
  });
});
