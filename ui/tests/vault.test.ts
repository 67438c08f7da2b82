import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { KeyTyped, SaveNote, SaveSession, Unfinished } from '../src/lib/ipc/bindings';
import { failure, PASSPHRASE } from './backend';
import { answering, enter, requests, tell, eventually } from './app';
import {
  clock,
  screen,
  show,
  LOCKED,
  passphrase,
  finder,
  title,
  commandsAsked,
  held,
} from './shell';

/** From here on no time passes in the page by itself: a lock waits for what is being saved. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000);
}

describe('the lock', () => {
  test('saves a date that is typed and not left', async () => {
    const page = await show(undefined, clock);
    await page.getByRole('button', { name: 'Marcus Odell' }).click();
    await page.getByRole('tab', { name: 'Sessions' }).click();
    await page.getByRole('button', { name: 'Edit Session 2' }).click();
    const expiry = page.getByLabel('Use by', { exact: true });
    await expiry.fill('2029-10-29');
    await stopClock(page);
    await page.keyboard.press('Control+l');
    await eventually(() => expect(commandsAsked()).toContain('lock'));
    expect(
      requests<SaveSession>(screen.asked, 'save_session').at(-1)?.treatment[0]?.pigment.expiry,
    ).toBe('2029-10-29');
    expect(commandsAsked().lastIndexOf('save_session')).toBeLessThan(
      commandsAsked().indexOf('lock'),
    );
  });

  test('keeps the date of a new session that is typed and not left', async () => {
    const page = await show(undefined, clock);
    await page.getByRole('button', { name: 'Marcus Odell' }).click();
    await title(page, /Marcus Odell/);
    await page.keyboard.press('Control+Shift+N');
    const date = page.getByLabel('Date', { exact: true });
    await eventually(async () => expect(await date.inputValue()).not.toBe(''));
    await date.fill('2026-11-03');
    await stopClock(page);
    await page.keyboard.press('Control+l');
    await eventually(() => expect(commandsAsked()).toContain('lock'));
    const kept = requests<Unfinished>(screen.asked, 'keep_unfinished').at(-1);
    expect(kept?.sessions[0]?.form).toContain('2026-11-03');
    expect(commandsAsked().lastIndexOf('keep_unfinished')).toBeLessThan(
      commandsAsked().indexOf('lock'),
    );
  });

  test('what is being typed is saved first, and then nothing is left of anybody', async () => {
    const page = await show(undefined, clock);
    await page.getByRole('button', { name: 'Marcus Odell' }).click();
    await title(page, /Marcus Odell/);
    await page.keyboard.press('Alt+n');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Crown is a little red');
    await stopClock(page);
    await page.keyboard.press('Control+l');
    await passphrase(page).waitFor();
    await eventually(() => expect(commandsAsked()).toContain('lock'));
    expect(requests<SaveNote>(screen.asked, 'save_note').at(-1)?.text).toBe(
      'Crown is a little red',
    );
    expect(commandsAsked().lastIndexOf('save_note')).toBeLessThan(commandsAsked().indexOf('lock'));
    const left = await held(page);
    for (const trace of ['Odell', 'Marcus', 'S-001', 'Crown', '16 clients', 'lanolin']) {
      expect(left).not.toContain(trace);
    }
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Sample studio');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('what is typed and no record yet is there again afterwards', async () => {
    const page = await show(undefined, clock);
    await enter(page, 'Moisturizer guide');
    await page.getByRole('textbox', { name: 'Ingredients' }).fill('Aqua, Lanolin');
    await page.getByRole('textbox', { name: 'Product' }).fill('Balm X');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Marc');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Sessions' }).click();
    await page.getByRole('button', { name: 'Change decision Natural cleanser' }).click();
    await page.getByLabel('Why').fill('Very dry');
    await page.keyboard.press('Control+n');
    await page.getByRole('dialog').getByRole('textbox').fill('Half a na');
    await stopClock(page);
    await page.keyboard.press('Control+l');
    expect(await held(page)).not.toContain('Half a na');
    await eventually(() => expect(commandsAsked()).toContain('lock'));
    await page.clock.resume();
    await passphrase(page).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await title(page, 'Sunday 22 November');
    await page.keyboard.press('Control+n');
    expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toBe('Half a na');
    await page.keyboard.press('Escape');
    await enter(page, 'Moisturizer guide');
    expect(await page.getByRole('textbox', { name: 'Ingredients' }).inputValue()).toBe(
      'Aqua, Lanolin',
    );
    expect(await page.getByRole('textbox', { name: 'Product' }).inputValue()).toBe('Balm X');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Marc');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Sessions' }).click();
    expect(await page.getByLabel('Why').inputValue()).toBe('Very dry');
  });

  test('nothing is on the screen while the saving takes its time', async () => {
    let saved: (() => void) | undefined;
    const page = await show(
      ({ command }) =>
        command === 'save_note'
          ? new Promise((resolve) => (saved = () => resolve({ id: 900, saved: '' })))
          : undefined,
      clock,
    );
    await page.getByRole('button', { name: 'Marcus Odell' }).click();
    await title(page, /Marcus Odell/);
    await page.keyboard.press('Alt+n');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Red');
    await stopClock(page);
    await page.keyboard.press('Control+l');
    await page.getByText('Saving and locking').waitFor();
    expect(await held(page)).not.toContain('Odell');
    expect(commandsAsked()).not.toContain('lock');
    await eventually(() => expect(saved).toBeDefined());
    const again = setInterval(() => saved?.(), 50);
    await eventually(() => expect(commandsAsked()).toContain('lock'));
    clearInterval(again);
    await page.getByText('Saving and locking').waitFor({ state: 'detached' });
  });

  test('a save that does not end keeps the lock waiting for a moment and no longer', async () => {
    const page = await show(
      ({ command }) => (command === 'save_note' ? new Promise(() => undefined) : undefined),
      clock,
    );
    await page.getByRole('button', { name: 'Marcus Odell' }).click();
    await title(page, /Marcus Odell/);
    await page.keyboard.press('Alt+n');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Crown is a little red');
    await stopClock(page);
    await page.keyboard.press('Control+l');
    await page.getByText('Saving and locking').waitFor();
    expect(commandsAsked()).not.toContain('lock');
    await page.clock.runFor(50);
    await passphrase(page).waitFor();
    expect(commandsAsked()).toContain('save_note');
    expect(commandsAsked()).toContain('lock');
    const left = await held(page);
    for (const trace of ['Odell', 'Crown']) expect(left).not.toContain(trace);
  });

  test('no passphrase is asked for while a lock takes its time, and then at once', async () => {
    let locked: (() => void) | undefined;
    const page = await show(({ command }, real) =>
      command === 'lock' ? new Promise((resolve) => (locked = () => resolve(real()))) : undefined,
    );
    await page.keyboard.press('Control+l');
    await eventually(() => expect(locked).toBeDefined());
    await page.getByText('Saving and locking').waitFor();
    expect(await passphrase(page).count()).toBe(0);
    locked?.();
    await passphrase(page).waitFor();
    await eventually(async () =>
      expect(await passphrase(page).evaluate((at) => at === document.activeElement)).toBe(true),
    );
  });

  test('what cannot be saved keeps the studio open until the artist insists', async () => {
    const page = await show(({ command }) => {
      if (command === 'save_note') throw failure('disk-full');
    }, clock);
    await page.getByRole('button', { name: 'Marcus Odell' }).click();
    await title(page, /Marcus Odell/);
    await page.keyboard.press('Alt+n');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Red');
    await stopClock(page);
    await page.keyboard.press('Control+l');
    await page.getByRole('alert').getByText('the vault was not locked').waitFor();
    await title(page, /Marcus Odell/);
    expect(await page.locator('textarea').first().inputValue()).toBe('Red');
    expect(commandsAsked()).not.toContain('lock');
    await page.keyboard.press('Control+l');
    await passphrase(page).waitFor();
    await eventually(() => expect(commandsAsked()).toContain('lock'));
  });

  test('the system’s lock waits for no disk that fails', async () => {
    let fail: (() => void) | undefined;
    const page = await show(({ command }) =>
      command === 'save_note'
        ? new Promise((_, reject) => (fail = () => reject(failure('disk-full'))))
        : undefined,
    );
    await page.getByRole('button', { name: 'Marcus Odell' }).click();
    await title(page, /Marcus Odell/);
    await page.keyboard.press('Alt+n');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Red');
    await page.keyboard.press('Control+l');
    await eventually(() => expect(fail).toBeDefined());
    await tell(page, 'system-locks');
    const again = setInterval(() => fail?.(), 50);
    await eventually(() => expect(commandsAsked()).toContain('lock'));
    clearInterval(again);
    await passphrase(page).waitFor();
  });

  test('it opens with the passphrase, and the studio begins anew', async () => {
    const page = await show();
    await enter(page, 'Clients');
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await passphrase(page).waitFor();
    await eventually(async () =>
      expect(await passphrase(page).evaluate((at) => at === document.activeElement)).toBe(true),
    );
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await title(page, 'Sunday 22 November');
  });

  test('a client who is asked for from another program is found, once the vault is open', async () => {
    const page = await show();
    await title(page, 'Sunday 22 November');
    await page.keyboard.press('Control+l');
    await passphrase(page).waitFor();
    await tell(page, 'find');
    await passphrase(page).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await finder(page).waitFor();
    await page.keyboard.press('Escape');
    await finder(page).waitFor({ state: 'detached' });
    await tell(page, 'find');
    await finder(page).waitFor();
  });

  test('a wrong passphrase is said plainly, and waiting is counted', async () => {
    let tries = 0;
    const page = await show(({ command }) => {
      if (command === 'vault_state') return LOCKED;
      if (command !== 'unlock') return undefined;
      tries += 1;
      return {
        answer: 'refused',
        failure: failure('wrong-passphrase'),
        wait_seconds: tries > 1 ? 2 : 0,
      };
    });
    await passphrase(page).fill('lamps');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('That is not the passphrase.').waitFor();
    expect(await passphrase(page).getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Enter');
    await page.getByText('You can try again in 2 seconds.').waitFor();
    await page.keyboard.press('Enter');
    expect(tries).toBe(2);
    await page.getByText(/You can try again/).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await eventually(() => expect(tries).toBe(3));
  });

  test('the passphrase can be read while it is typed, and is covered again', async () => {
    const page = await show(undefined, { vault: 'locked' });
    const shown = page.getByRole('button', { name: 'Show Passphrase' });
    await passphrase(page).fill('harbour violin');
    expect(await passphrase(page).getAttribute('type')).toBe('password');
    await shown.click();
    expect(await passphrase(page).getAttribute('type')).toBe('text');
    expect(await passphrase(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await shown.click();
    expect(await passphrase(page).getAttribute('type')).toBe('password');
    await shown.click();
    await page.getByRole('button', { name: 'Use the recovery key instead' }).click();
    await page.getByRole('button', { name: 'Use the passphrase instead' }).click();
    expect(await passphrase(page).getAttribute('type')).toBe('password');
  });

  test('the recovery key opens it too, and says what to do then', async () => {
    const page = await show(undefined, { vault: 'locked' });
    await page.getByRole('button', { name: 'Use the recovery key instead' }).click();
    const key = screen.backend.recoveryKey.toLowerCase();
    await page.getByLabel('Recovery key').fill(key);
    await page.keyboard.press('Enter');
    await page.getByText('Unlocked with the recovery key.').waitFor();
    expect(requests<KeyTyped>(screen.asked, 'unlock')).toEqual([
      { kind: 'recovery_key', text: key },
    ]);
  });

  test('a slow opening is said to be under way', async () => {
    let opened: (() => void) | undefined;
    const page = await show(
      ({ command }, real) =>
        command === 'unlock'
          ? new Promise((resolve) => (opened = () => resolve(real())))
          : undefined,
      { vault: 'locked' },
    );
    await passphrase(page).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('Opening the vault').waitFor();
    await eventually(() => expect(opened).toBeDefined());
    opened?.();
    await title(page, 'Sunday 22 November');
  });

  test('it locks when the system does, and when the backend has', async () => {
    const page = await show();
    await page.getByText('Marcus Odell').waitFor();
    await tell(page, 'system-locks');
    await passphrase(page).fill(PASSPHRASE);
    expect(await held(page)).not.toContain('Odell');
    await page.keyboard.press('Enter');
    await page.getByText('Marcus Odell').waitFor();
  });

  test('a vault that locked by itself is stood before, whoever finds out', async () => {
    let shut = false;
    const page = await show(({ command }) => {
      if (command === 'vault_state') return shut ? LOCKED : undefined;
      if (shut && command === 'undo') throw failure('vault-locked');
    });
    await page.getByText('Marcus Odell').waitFor();
    shut = true;
    await page.keyboard.press('Control+z');
    await passphrase(page).waitFor();
    expect(await held(page)).not.toContain('Odell');
  });
});

test('a vault that cannot be looked at says what to do, and is tried again', async () => {
  let broken = true;
  const page = await show(({ command }) => {
    if (command === 'vault_state' && broken) throw failure('vault-in-use');
  });
  await page.getByText('The vault is open in another window or program.').waitFor();
  await page.getByText('Restore a backup instead').waitFor();
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await title(page, 'Sunday 22 November');
});

describe('a vault that is not where it is looked for', () => {
  const AWAY = { state: 'away', folder: '/media/marie/STICK/vault' };
  const here = (page: Page) =>
    page.getByText(`The app looked for the vault in ${AWAY.folder}`).first();
  const anew = (page: Page) => page.getByRole('button', { name: 'Make a new vault here' });

  test('is no first start: its folder is named, and it is looked for again', async () => {
    let away = true;
    const page = await show(({ command }) =>
      command === 'vault_state' && away ? AWAY : undefined,
    );
    await here(page).waitFor();
    await title(page, 'Your vault was not found');
    await page.getByText('Restore a backup instead').waitFor();
    const again = page.getByRole('button', { name: 'Look again' });
    await again.click();
    await page.getByText('Still not found.').waitFor();
    away = false;
    await again.click();
    await title(page, 'Sunday 22 November');
  });

  test('is followed by a new one only where that is meant', async () => {
    const page = await show(answering({ vault_state: AWAY }));
    await anew(page).click();
    const question = page.getByRole('dialog', { name: 'Make a new vault here' });
    await question.getByText('Your clients stay in the other one.').waitFor();
    await question.getByRole('button', { name: 'Cancel' }).click();
    await question.waitFor({ state: 'detached' });
    await here(page).waitFor();
    await anew(page).click();
    await question.getByRole('button', { name: 'Make a new vault here' }).click();
    await title(page, 'Your studio');
    expect(commandsAsked()).not.toContain('create_vault');
  });
});
