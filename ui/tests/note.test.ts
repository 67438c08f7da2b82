import { describe, expect, test } from 'vitest';
import type { Item, SaveNote } from '../src/lib/ipc/bindings';
import { failure } from './backend';
import { eventually } from './app';
import { screen, client, tab, saved, note, withheld } from './client';

describe('notes', () => {
  test('a call is two keystrokes away, saved as it is typed, and on the timeline', async () => {
    const page = await client('marcus');
    await page.keyboard.press('Alt+c');
    await page.keyboard.type('Asks about flakes.');
    await page.getByText('Saved Sun 22 Nov').waitFor();
    const text = 'Asks about flakes.';
    await eventually(() => expect(saved<SaveNote>('save_note').at(-1)?.text).toBe(text));
    const [first] = saved<SaveNote>('save_note');
    expect(first).toMatchObject({ id: null, client: 1, kind: 'call', done: false });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Call, Sun 22 Nov/ }).waitFor();
    await page.getByRole('tab', { name: 'Notes 7' }).waitFor();
    const last = saved<SaveNote>('save_note').at(-1);
    expect(last?.done).toBe(true);
    expect(last?.id).not.toBeNull();
    await page.locator('h1:focus').waitFor();
  });

  test('typing is saved within a second, again and again, into one note', async () => {
    const page = await client('marcus');
    await page.keyboard.press('Alt+n');
    const text = 'The crown is dry, the sides are fine, and the hairline has settled well.';
    await page.keyboard.type(text, { delay: 35 });
    await eventually(() => expect(saved<SaveNote>('save_note').at(-1)?.text).toBe(text));
    const sent = saved<SaveNote>('save_note');
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  });

  test('a blank note is not kept, and the kind can be changed before it is written', async () => {
    const page = await client('marcus');
    await page.keyboard.press('Alt+s');
    await page.keyboard.press('Alt+r');
    expect(await page.getByRole('radio', { name: 'Reaction' }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await note(page).waitFor({ state: 'detached' });
    expect(saved('save_note')).toEqual([]);
  });

  test('a slip says which it is, and at once what the protocol says to do then', async () => {
    const page = await client('marcus');
    await page.keyboard.press('Alt+s');
    // The words of one that was chosen by mistake go with it.
    await page.getByLabel('What happened').selectOption('scratched');
    expect(await note(page).inputValue()).toBe('Scratched or picked');
    await page.getByLabel('What happened').selectOption('got_wet');
    await page.getByText('What the protocol says: Pat it dry with a clean towel.').waitFor();
    expect(await note(page).inputValue()).toBe('Got wet');
    const slip = { kind: 'slip', slip: 'got_wet', text: 'Got wet' };
    await eventually(() => expect(saved<SaveNote>('save_note').at(-1)).toMatchObject(slip));
    await note(page).press('Escape');
    await page.getByRole('button', { name: /^Slip: Got wet, Sun 22 Nov/ }).focus();
    const mark = page.getByRole('tooltip');
    await mark.getByText(/Got wet\s+What the protocol says: Pat it dry/).waitFor();
    await tab(page, 'Notes');
    const card = page.getByRole('article', { name: 'Slip: Got wet, Sun 22 Nov 2026' });
    await card.getByText('What the protocol says: Pat it dry').waitFor();
  });

  test('the note stays open while the tabs are looked through', async () => {
    const page = await client('marcus');
    await page.keyboard.press('Alt+c');
    await page.keyboard.type('Asks about flakes.');
    await tab(page, 'Sessions');
    await page.getByRole('article', { name: 'Session 2' }).waitFor();
    expect(await note(page).inputValue()).toBe('Asks about flakes.');
    await note(page).press('Escape');
    await page.getByRole('tab', { name: 'Notes 7' }).waitFor();
  });

  test('what could not be saved when the client was left is saved later', async () => {
    let full = true;
    const page = await client('marcus', {
      stand: ({ command }) => {
        if (command === 'save_note' && full) throw failure('disk-full');
      },
    });
    await page.keyboard.press('Alt+c');
    await page.keyboard.type('Not lost');
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Today/ })
      .click();
    await page.getByText('The disk is full.').waitFor();
    full = false;
    const before = saved('save_note').length;
    await eventually(() => expect(saved('save_note').length).toBeGreaterThan(before));
    expect(saved<SaveNote>('save_note').at(-1)?.text).toBe('Not lost');
  });

  test('what cannot be saved says so, stays, and is saved once it can be', async () => {
    let full = true;
    const page = await client('marcus', {
      stand: ({ command }) => {
        if (command === 'save_note' && full) throw failure('disk-full');
      },
    });
    await page.keyboard.press('Alt+c');
    await page.keyboard.type('Not lost');
    await page.getByText('The disk is full.').waitFor();
    await page.keyboard.press('Escape');
    expect(await note(page).inputValue()).toBe('Not lost');
    full = false;
    await note(page).press('End');
    await page.keyboard.type('.');
    await eventually(() => expect(saved<SaveNote>('save_note').at(-1)?.text).toBe('Not lost.'));
    await page.getByText('Saved Sun 22 Nov').waitFor();
  });

  test('what is typed while the note is being put away keeps it open', async () => {
    const save = withheld('save_note');
    const page = await client('marcus', save.setting);
    await page.keyboard.press('Alt+c');
    await page.keyboard.type('Asks about');
    await page.keyboard.press('Escape');
    await save.asked();
    await page.keyboard.type(' flakes.');
    save.letGo();
    await eventually(() =>
      expect(saved<SaveNote>('save_note').at(-1)?.text).toBe('Asks about flakes.'),
    );
    await page.keyboard.type(' Told.');
    expect(await note(page).inputValue()).toBe('Asks about flakes. Told.');
    await page.keyboard.press('Escape');
    await note(page).waitFor({ state: 'detached' });
  });

  test('a lock saves what is being typed first', async () => {
    const page = await client('marcus');
    await page.keyboard.press('Alt+c');
    await page.keyboard.type('Last words');
    await page.keyboard.press('Control+l');
    await eventually(() => {
      const commands = screen.asked.map(({ command }) => command);
      expect(commands).toContain('lock');
      expect(commands.indexOf('save_note')).toBeLessThan(commands.indexOf('lock'));
    });
    expect(saved<SaveNote>('save_note').at(-1)?.text).toBe('Last words');
    await page.getByText('Marcus').waitFor({ state: 'detached' });
  });

  test('are searched within, whatever the case and the marks', async () => {
    const page = await client('marcus');
    await tab(page, 'Notes');
    await page.getByRole('searchbox', { name: 'Find in these notes' }).fill('CROWN dry');
    await page.getByText('1 note', { exact: true }).waitFor();
    expect(await page.locator('mark').allTextContents()).toEqual(['dry', 'crown']);
    await page.getByLabel('Kind').selectOption({ label: 'Slip' });
    await page.getByText('Nothing found').waitFor();
  });

  test('are changed in their place, looked back at, and brought back', async () => {
    const page = await client('marcus');
    await tab(page, 'Notes');
    await page.getByRole('button', { name: 'Edit Call, Fri 20 Nov 2026' }).click();
    await note(page).fill('Something else.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Something else.').waitFor();
    await page.getByRole('button', { name: 'History Call, Fri 20 Nov 2026' }).click();
    await page.getByText('Itchy around the crown').waitFor();
    await page.getByRole('button', { name: /^Restore/ }).click();
    await page.getByText('Restored.').waitFor();
    await page.getByRole('article', { name: 'Call, Fri 20 Nov' }).getByText('Itchy').waitFor();
  });

  test('are pinned above the others, and moved to the bin', async () => {
    const page = await client('marcus');
    await tab(page, 'Notes');
    await page.getByRole('button', { name: 'Pin Slip, Sat 21 Nov 2026' }).click();
    await page.getByText('Pinned above the others.').waitFor();
    expect(saved<SaveNote>('save_note').at(-1)).toMatchObject({ id: 1, pinned: true });
    await page.getByRole('button', { name: 'Remove Slip, Sat 21 Nov 2026' }).click();
    await page.getByText('Note moved to the bin.').waitFor();
    expect(saved<Item>('bin')).toEqual([{ kind: 'note', id: 1 }]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => expect(saved('undo')).toHaveLength(1));
  });

  test('a note that is emptied goes to the bin when it is left, not before', async () => {
    const page = await client('marcus');
    await tab(page, 'Notes');
    await page.getByRole('button', { name: 'Edit Slip, Sat 21 Nov 2026' }).click();
    await note(page).fill('');
    await page.waitForFunction(() => document.activeElement?.matches('textarea'));
    expect(saved('save_note')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('Note moved to the bin.').waitFor();
    expect(saved<SaveNote>('save_note').at(-1)).toMatchObject({ id: 1, text: '', done: true });
  });

  test('one that was found elsewhere is gone to', async () => {
    const page = await client('marcus');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('photographs');
    await page.getByText('Photographs taken').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-note="13"] button:focus').waitFor();
  });
});
