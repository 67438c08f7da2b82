import { describe, expect, test } from 'vitest';

import { eventually } from './app';
import { findings, tooSmall } from './axe';
import { card, draft, fine, keeps, lane, press } from './drafting';

describe('a limit of a phase', () => {
  test('is added for what a rule is about, and what is wrong with it is said', async () => {
    const page = await draft();
    await fine(page);
    const activity = page.getByRole('combobox', { name: 'Limit an activity' }).nth(1);
    // The phase limits water already, and no rule is about a hat.
    const offered = await activity.locator('option').allTextContents();
    expect(offered).toContain('Razor');
    expect(offered).not.toContain('Water');
    expect(offered).not.toContain('Hat');
    await activity.selectOption('Razor');
    // Nothing is added by choosing alone.
    const limit = page.getByRole('button', { name: /^Remove this limit: Razor/ });
    expect(await limit.count()).toBe(0);
    await press(page, 'Add a limit Razor');
    await limit.waitFor();
    await fine(page);
    const holds = expect.arrayContaining([{ activity: 'razor', verdict: 'not_yet' }]);
    await keeps({ phases: [{}, { holds }, {}] });
    await page
      .getByRole('combobox', { name: 'Limit an activity' })
      .nth(2)
      .selectOption('Sleep, pillowcase');
    await press(page, 'Add a limit Sleep, pillowcase');
    await lane(page, 'Sleep, pillowcase')
      .getByText('keeps Sleep, pillowcase at “Not yet” on these days.')
      .waitFor();
    await press(page, 'Remove this limit: Sleep, pillowcase stays at “Not yet”');
    await fine(page);
    await page.getByRole('combobox', { name: 'It stays at' }).last().selectOption('Ask first');
    await page.getByRole('combobox', { name: 'Limit an activity' }).last().selectOption('Razor');
    await press(page, 'Add a limit Razor');
    await page.getByText('Razor stays at “Ask first” ×').waitFor();
    await fine(page);
  });
});

describe('rules that are allowed one client at a time', () => {
  test('are added, and say what is missing', async () => {
    const page = await draft();
    const branches = card(page, 'Rules that you allow one client at a time');
    await branches.getByText('None yet. Each client begins without such rules').waitFor();
    const choice = branches.getByRole('combobox', {
      name: 'Add rules that you allow one client at a time',
    });
    await choice.selectOption('Sun');
    await press(page, 'Add Sun');
    const name = branches.getByRole('textbox', { name: 'Name' });
    await eventually(async () => expect(await name.inputValue()).toBe('Sun'));
    expect(await name.evaluate((input) => input === document.activeElement)).toBe(true);
    await branches.getByText('Write when to allow it.').waitFor();
    // What has rules here has none elsewhere.
    const others = page.getByRole('combobox', { name: 'Add an activity' }).first();
    expect(await others.locator('option').allTextContents()).not.toContain('Sun');
    await branches.getByText('Write what the client reads.').waitFor();
    await branches.getByRole('textbox', { name: 'When to allow it' }).fill('After two good weeks.');
    await branches.getByRole('textbox', { name: 'What the client reads' }).fill('No sun.');
    await fine(page);
    const hint = { en: 'After two good weeks.' };
    const rules = [{ activity: 'sun', verdict: 'not_yet', from: '0' }];
    await keeps({ branches: [{ id: 'own-1', title: { en: 'Sun' }, hint, rules }] });
    await press(page, 'Remove Sun');
    await branches.getByText('None yet.').waitFor();
  });
});

describe('the scalps that such rules are meant for', () => {
  test('are chosen with the keyboard, kept, and taken back by undoing', async () => {
    const page = await draft({}, 'Rob James');
    const scalps = card(page, 'Rules that you allow one client at a time').getByRole('group', {
      name: 'For which scalps',
    });
    const scalp = (name: string) => scalps.getByRole('checkbox', { name });
    const any = scalps.getByText('None chosen: for any scalp.');
    expect(await scalps.getByRole('checkbox').count()).toBe(7);
    expect(await scalp('Dry').isChecked()).toBe(true);
    expect(await any.count()).toBe(0);
    await scalp('Normal').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await scalp('Oily').isChecked()).toBe(true);
    await keeps({ branches: [{ scalp_types: ['normal', 'dry', 'oily'] }] });
    await fine(page);
    for (const name of ['Normal', 'Dry', 'Oily']) await scalp(name).uncheck();
    await any.waitFor();
    await keeps({ branches: [{ scalp_types: [] }] });
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: Draft “Mild care” changed').waitFor();
    await keeps({ branches: [{ scalp_types: ['dry'] }] });
    await eventually(async () => expect(await scalp('Dry').isChecked()).toBe(true));
  });
});

describe.each([false, true])('in the dark: %s', (dark) => {
  test('axe finds nothing in what was added', async () => {
    const page = await draft({ dark });
    await page
      .getByRole('combobox', { name: 'Add rules that you allow one client at a time' })
      .selectOption('Sun');
    await press(page, 'Add Sun');
    await page.getByText('Write when to allow it.').waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
  });
});
