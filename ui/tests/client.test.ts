import { describe, expect, test } from 'vitest';
import type {
  Item,
  DecideBranch,
  PageRequest,
  SaveClient,
  SaveSession,
} from '../src/lib/ipc/bindings';
import { failure } from './backend';
import { answering, type Stand, eventually } from './app';
import { screen, list, client, tab, saved, counted, today, withheld } from './client';

describe('a client', () => {
  test('is answered for on the timeline, allergies first', async () => {
    const page = await client('marcus');
    const marks = page.getByRole('list', { name: 'Allergies and other marks' });
    expect(await marks.getByRole('listitem').first().textContent()).toBe(
      'Allergy: lanolin (wool): Rash within a day (severe)',
    );
    await page.getByText('Water: warm water only from 4:00 pm today').waitFor();
    await page.getByRole('group', { name: 'Calls, slips' }).waitFor();
    const slip = page.getByRole('button', { name: /^Slip, Sat 21 Nov/ });
    await slip.focus();
    await page.getByRole('tooltip').getByText('Got caught in the rain').waitFor();
  });

  test('has its tabs walked by the arrow keys', async () => {
    const page = await client('marcus');
    await page.getByRole('tab', { name: 'Timeline' }).focus();
    const names = [
      'Notes 6',
      'Sessions 2',
      'Photos 0',
      'Sheets given 1',
      'Forms',
      'Details',
      'Timeline',
    ];
    for (const name of names) {
      await page.keyboard.press('ArrowRight');
      await page.getByRole('tab', { name, selected: true }).waitFor();
      await page.locator('[role=tab]:focus', { hasText: name }).waitFor();
    }
  });

  test('that cannot be opened says why, and leads back', async () => {
    const page = await list({
      stand: ({ command }) => {
        if (command === 'client') throw failure('record-gone');
      },
    });
    await page.locator('[data-row="0"]').click();
    await page.getByText('This is no longer here.').waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await counted(page, '16 clients');
  });
});

describe('sessions', () => {
  test('a new one begins with nothing of the last but who works and the currency', async () => {
    const page = await client('marcus');
    await page.getByRole('button', { name: 'New session' }).click();
    await page.getByRole('heading', { name: 'Session 3' }).waitFor();
    expect(await page.getByLabel('Artist').inputValue()).toBe('Robin');
    expect(await page.getByLabel('Currency').inputValue()).toBe('CAD');
    for (const field of ['Needle', 'Depth', 'Lot', 'Use by', 'Price']) {
      expect(await page.getByLabel(field, { exact: true }).inputValue(), field).toBe('');
    }
    await page.getByRole('button', { name: 'Add session' }).click();
    await page.getByText('Session 3 added.').waitFor();
    expect(saved<SaveSession>('save_session')[0]).toMatchObject({
      id: null,
      client: 1,
      ended: '2026-11-22T15:00',
      number: 3,
      price: null,
    });
    await page.getByRole('tab', { name: 'Sessions 3' }).waitFor();
  });

  test('one that nothing was typed in goes without a word', async () => {
    const page = await client('marcus');
    await page.getByRole('button', { name: 'New session' }).click();
    await page.getByRole('heading', { name: 'Session 3' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { name: 'Session 3' }).waitFor({ state: 'detached' });
    expect(await page.getByText('The new session was not added.').count()).toBe(0);
    expect(saved('save_session')).toEqual([]);
  });

  test('a change is saved as it is typed, and keeps the focus', async () => {
    const page = await client('marcus');
    await tab(page, 'Sessions');
    await page.getByRole('button', { name: 'Edit Session 2' }).click();
    await page.getByLabel('Price').fill('199,9');
    await page.getByLabel('Lot', { exact: true }).fill('LX-3000');
    await page.getByRole('checkbox', { name: 'Scars' }).check();
    await eventually(() => {
      expect(saved<SaveSession>('save_session').at(-1)).toMatchObject({
        id: 2,
        price: { minor_units: 19_990, currency: 'CAD' },
        treatment: [{ pigment: { lot: 'LX-3000' }, zones: ['hairline', 'crown', 'scars'] }],
      });
    });
    await page.locator('[role=checkbox]:focus').waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('article', { name: 'Session 2' }).getByText('LX-3000').waitFor();
  });

  test('a price is read by the backend, which knows what is no amount', async () => {
    const page = await client('marcus');
    await page.getByRole('button', { name: 'New session' }).click();
    await page.getByLabel('Currency').fill('huf');
    const price = page.getByLabel('Price');
    await price.fill('80 000,5x');
    await page.keyboard.press('Control+Enter');
    await page.locator('[aria-invalid]:focus').waitFor();
    expect(saved('save_session')).toEqual([]);
    await price.fill('80 000');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Session 3 added.').waitFor();
    expect(saved<SaveSession>('save_session')[0]?.price).toEqual({
      minor_units: 8_000_000,
      currency: 'HUF',
    });
    await page.getByText(/80000\.00 HUF/).waitFor();
  });

  test('one is marked as the last, and says so', async () => {
    const page = await client('marcus');
    await tab(page, 'Sessions');
    await page.getByRole('button', { name: 'Edit Session 2' }).click();
    await page.getByRole('switch', { name: 'This was the last session' }).check();
    await eventually(() => {
      expect(saved<SaveSession>('save_session').at(-1)).toMatchObject({ id: 2, is_final: true });
    });
    await page.getByRole('button', { name: 'Done' }).click();
    await page
      .getByRole('article', { name: 'Session 2' })
      .getByText(/last session/)
      .waitFor();
  });

  test('its notice takes back the last change, and nothing that was typed since', async () => {
    const page = await client('marcus');
    const undo = page.getByRole('button', { name: 'Undo' });
    await page.keyboard.press('Control+Shift+N');
    await page.getByRole('button', { name: 'Add session' }).click();
    await page.getByText('Session 3 added.').waitFor();
    await undo.waitFor();
    await page.getByRole('button', { name: 'Edit Session 3' }).click();
    await page.getByLabel('Price').fill('450');
    await undo.waitFor({ state: 'detached' });
    await page.getByText('Session 3 added.').waitFor();
  });

  test('what is typed while it is being put away keeps it open', async () => {
    const save = withheld('save_session');
    const page = await client('marcus', save.setting);
    await tab(page, 'Sessions');
    await page.getByRole('button', { name: 'Edit Session 2' }).click();
    const words = page.getByLabel('Anything else about this session');
    await words.fill('');
    await page.keyboard.type('Crown');
    await page.keyboard.press('Escape');
    await save.asked();
    await page.keyboard.type(' and sides');
    save.letGo();
    await eventually(() =>
      expect(saved<SaveSession>('save_session').at(-1)?.text).toBe('Crown and sides'),
    );
    await page.keyboard.type('.');
    expect(await words.inputValue()).toBe('Crown and sides.');
    await page.keyboard.press('Escape');
    await words.waitFor({ state: 'detached' });
  });

  test('a date that is missing, or an amount that is none, loses nothing', async () => {
    const page = await client('marcus');
    await tab(page, 'Sessions');
    await page.getByRole('button', { name: 'Edit Session 2' }).click();
    await page.getByLabel('Date', { exact: true }).fill('');
    await page.keyboard.press('Tab');
    await page.getByText('Date, time or number is missing.').waitFor();
    await page.getByLabel('Price').fill('a lot');
    await page.getByText('This is not an amount, so it is not kept.').waitFor();
    await page.getByLabel('Anything else').fill('Came late.');
    await page.getByText('Saved, without what is marked.').waitFor();
    await eventually(() => {
      expect(saved<SaveSession>('save_session').at(-1)).toMatchObject({
        ended: '2026-11-19T16:00',
        price: { minor_units: 65_000, currency: 'CAD' },
        text: 'Came late.',
      });
    });
  });

  test('two at one moment are refused in words, and nothing is lost', async () => {
    const page = await client('marcus');
    await tab(page, 'Sessions');
    await page.getByRole('button', { name: 'Edit Session 2' }).click();
    await page.getByLabel('Ends at').fill('16:00');
    await page.getByLabel('Date', { exact: true }).fill('2026-10-15');
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .getByText(/two sessions|same/i)
      .first()
      .waitFor();
    await page.getByLabel('Date', { exact: true }).fill('2026-11-18');
    await page.keyboard.press('Enter');
    await eventually(() =>
      expect(saved<SaveSession>('save_session').at(-1)?.ended).toBe('2026-11-18T16:00'),
    );
  });

  test('treatments are added and taken out, and put in again', async () => {
    const page = await client('marcus');
    await tab(page, 'Sessions');
    await page.getByRole('button', { name: 'Edit Session 2' }).click();
    await page.getByRole('button', { name: 'Add another zone' }).click();
    await page.getByRole('heading', { name: 'Treatment 2' }).waitFor();
    expect(await page.getByLabel('Needle', { exact: true }).nth(1).inputValue()).toBe('3RL 0.25');
    await page.getByRole('button', { name: 'Remove Treatment 1' }).click();
    await page.getByRole('heading', { name: 'Treatment 2' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'Treatment 2' }).waitFor();
  });

  test('a decision that cannot be saved keeps its reason', async () => {
    const page = await client('marcus', {
      stand: ({ command }) => {
        if (command === 'decide_branch') throw failure('disk-full');
      },
    });
    await tab(page, 'Sessions');
    await page.getByRole('button', { name: 'Change decision Natural cleanser' }).click();
    await page.getByLabel('Why').fill('Not so dry');
    await page.getByRole('button', { name: 'Don’t allow' }).click();
    await page.getByText('The disk is full.').waitFor();
    expect(await page.getByLabel('Why').inputValue()).toBe('Not so dry');
  });

  test('a branch is declined with a reason, and the decision is taken back', async () => {
    const page = await client('marcus');
    await tab(page, 'Sessions');
    await page.getByText('Allowed at session 2 on Thu 19 Nov 2026').waitFor();
    await page.getByRole('button', { name: 'Change decision Natural cleanser' }).click();
    await page.getByLabel('Why').fill(' Not so dry after all. ');
    await page.getByRole('button', { name: 'Don’t allow' }).click();
    await page.getByText('Not allowed, decided at session 2').waitFor();
    expect(saved<DecideBranch>('decide_branch')[0]).toEqual({
      client: 1,
      session: 2,
      branch: 'natural-cleanser',
      opened: false,
      reason: 'Not so dry after all.',
    });
    await page.getByRole('button', { name: 'Change decision' }).click();
    await page.getByRole('button', { name: 'Clear decision' }).click();
    await page.getByText('Decide now: Natural cleanser').waitFor();
  });

  test('goes to the bin, and can be undone', async () => {
    const page = await client('marcus');
    await tab(page, 'Sessions');
    await page.getByRole('button', { name: 'Remove Session 1' }).click();
    await page.getByText('Session 1 moved to the bin').waitFor();
    await page.getByRole('tab', { name: 'Sessions 1' }).waitFor();
    expect(saved<Item>('bin')).toEqual([{ kind: 'session', id: 1 }]);
  });
});

describe('sheets', () => {
  test('her sheet is printed by its keys, with the paper that was chosen', async () => {
    const page = await client('marcus');
    await tab(page, 'Sheets given');
    await page.getByLabel('Paper').selectOption({ label: 'US Letter' });
    await page.getByLabel('Text size').selectOption({ label: 'Large print' });
    await page.keyboard.press('Control+p');
    await eventually(() => {
      expect(saved<PageRequest>('print')).toEqual([
        { kind: 'client', client: 1, paper: 'letter', large_print: true, product: null },
      ]);
    });
  });

  test('the page is drawn anew when something on it has changed, and covered with the names', async () => {
    const page = await client('marcus');
    await tab(page, 'Sheets given');
    await page.locator('figure img').waitFor();
    const drawn = () => saved<PageRequest>('preview').filter(({ kind }) => kind === 'client');
    const before = drawn().length;
    await page.getByRole('button', { name: /^Remove Sun 22 Nov/ }).click();
    await eventually(() => expect(drawn().length).toBe(before + 1));
    await page.keyboard.press('Control+Shift+H');
    await page.getByText('The page has the client’s name on it').waitFor();
    expect(await page.locator('figure img').count()).toBe(0);
    await tab(page, 'Details');
    await page.getByText('Name and contact details are not shown').waitFor();
    expect(await page.getByLabel('Phone', { exact: true }).count()).toBe(0);
  });

  test('one that is out and could not be filed says both', async () => {
    const answer = { to: 'saved', not_filed: failure('disk-full') };
    const stand: Stand = ({ command }) => (command === 'save' ? answer : undefined);
    const page = await client('marcus', { stand });
    await page.keyboard.press('Control+s');
    const said = page.getByRole('alert');
    await said.getByText('Saved.', { exact: true }).waitFor();
    await said.getByText('It was not saved in the vault. The disk is full.').waitFor();
  });

  test('one whose session was moved since is marked, and leads to a new one from Today', async () => {
    const page = await client('marcus');
    await tab(page, 'Sheets given');
    const given = page.getByRole('listitem').filter({ hasText: 'Sun 22 Nov 2026' });
    await given.waitFor();
    const mark = given.getByText('Out of date: dates or rules have changed since');
    expect(await mark.count()).toBe(0);
    await tab(page, 'Sessions');
    await page.getByRole('button', { name: 'Edit Session 2' }).click();
    await page.getByLabel('Ends at').fill('17:30');
    await page.keyboard.press('Enter');
    await eventually(() =>
      expect(saved<SaveSession>('save_session').at(-1)?.ended).toBe('2026-11-19T17:30'),
    );
    await tab(page, 'Sheets given');
    await mark.waitFor();
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Today/ })
      .click();
    await page.getByRole('button', { name: 'New sheet needed, Marcus Odell' }).click();
    await mark.waitFor();
  });

  test('one that was given prints again the same', async () => {
    const page = await client('marcus');
    await tab(page, 'Sheets given');
    await page.getByRole('button', { name: /^Print again Sun 22 Nov/ }).click();
    await eventually(() => expect(saved('print')).toEqual([{ kind: 'given', id: 1 }]));
  });

  test('what is typed is saved before anything is printed', async () => {
    const page = await client('marcus');
    await tab(page, 'Details');
    await page.getByLabel('Name', { exact: true }).fill('Marcus O.');
    await page.keyboard.press('Control+p');
    await eventually(() => {
      const commands = screen.asked.map(({ command }) => command);
      expect(commands).toContain('print');
      expect(commands.indexOf('save_client')).toBeLessThan(commands.indexOf('print'));
    });
  });
});

describe('details', () => {
  test('are saved as they are typed, all of them', async () => {
    const page = await client('marcus');
    await tab(page, 'Details');
    await page.getByLabel('Phone', { exact: true }).fill('555');
    await page.getByLabel('Labels', { exact: true }).fill('model');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Scarred' }).check();
    await page.getByRole('switch', { name: 'Large print for this client' }).check();
    await page.getByRole('radiogroup', { name: 'Diabetes' }).getByLabel('Yes').check();
    await page.getByLabel('Diabetes: in the client’s words').fill('Type 2');
    await page.getByRole('button', { name: 'Add an allergy' }).click();
    await page.getByLabel('Allergic to').nth(1).selectOption({ label: 'Coconut' });
    await eventually(() => {
      const last = saved<SaveClient>('save_client').at(-1);
      expect(last?.id).toBe(1);
      expect(last?.details).toMatchObject({
        name: 'Marcus Odell',
        phones: [{ value: '555', kind: 'unknown', label: '' }],
        birth: null,
        tags: ['Hairline', 'weekend', 'model'],
        scalp: ['dry', 'scarred'],
        large_print: true,
        allergies: [{ group: 'lanolin' }, { group: 'coconut', severity: 'unknown' }],
        contraindications: [
          { question: 'keloids' },
          { question: 'diabetes', date: null, text: 'Type 2' },
        ],
      });
    });
    await tab(page, 'Timeline');
    await page.getByRole('listitem').filter({ hasText: 'Allergy: coconut' }).waitFor();
  });

  test('offer every kind of scalp to whoever comes from Today', async () => {
    const page = await today();
    await page
      .getByRole('button', { name: /Marcus Odell/ })
      .first()
      .click();
    await tab(page, 'Details');
    await page.getByRole('checkbox', { name: 'Folliculitis' }).waitFor();
  });

  test('a name that is taken away is kept until there is another', async () => {
    const page = await client('marcus');
    await tab(page, 'Details');
    await page.getByLabel('Name', { exact: true }).fill('');
    await page.getByText('A client needs a name.').waitFor();
    await page.getByRole('textbox', { name: 'Email' }).fill('m@example.org');
    await eventually(() => {
      expect(saved<SaveClient>('save_client').at(-1)?.details).toMatchObject({
        name: 'Marcus Odell',
        emails: [{ value: 'm@example.org' }],
      });
    });
  });

  test('have a scalp record, of which nothing is answered for the client', async () => {
    const page = await client('priya');
    await tab(page, 'Details');
    for (const question of ['Hair loss', 'Skin type', 'Alopecia', 'FUE scars', 'Patch test']) {
      const select = page.getByRole('combobox', { name: question });
      expect(await select.locator('option:checked').textContent(), question).toBe('Not asked');
    }
    await page
      .getByRole('combobox', { name: 'Hair loss' })
      .selectOption({ label: 'Ludwig II: marked thinning on the top' });
    await page.getByRole('combobox', { name: 'FUE scars' }).selectOption({ label: 'No' });
    await page.getByRole('combobox', { name: 'Laser removal' }).selectOption({ label: 'Yes' });
    await page.getByLabel('Laser removal: more about it').fill('Two rounds, 2024');
    await page.getByLabel('Patch test on').fill('2026-11-02');
    await page.getByLabel('ID seen by').fill('Robin');
    const record = () => saved<SaveClient>('save_client').at(-1)?.details.scalp_record;
    await eventually(() =>
      expect(record()).toMatchObject({
        hair_loss: 'ludwig_2',
        fitzpatrick: null,
        fue: { said: false, text: '' },
        fut: { said: null, text: '' },
        laser: { said: true, text: 'Two rounds, 2024' },
        patch_test: { result: null, date: '2026-11-02', text: '' },
        id_seen: { by: 'Robin', on: null },
      }),
    );
    await page.getByRole('combobox', { name: 'Hair loss' }).selectOption({ label: 'Not asked' });
    await page.getByRole('combobox', { name: 'FUE scars' }).selectOption({ label: 'Not asked' });
    await page.getByLabel('Patch test on').fill('');
    await page.keyboard.press('Tab');
    await eventually(() =>
      expect(record()).toMatchObject({
        hair_loss: null,
        fue: { said: null, text: '' },
        patch_test: { result: null, date: null, text: '' },
      }),
    );
    await tab(page, 'Timeline');
    await tab(page, 'Details');
    expect(await page.getByLabel('Laser removal: more about it').inputValue()).toBe(
      'Two rounds, 2024',
    );
  });

  test('lead to the whole record: on paper, for a computer, into the bin', async () => {
    const page = await client('marcus', { stand: answering({ export: { words: 'Exported.' } }) });
    await tab(page, 'Details');
    await page.getByRole('button', { name: 'Print the file' }).click();
    await eventually(() => expect(saved('print')).toEqual([{ kind: 'client_file', id: 1 }]));
    await page.getByRole('button', { name: 'Export as JSON' }).click();
    await eventually(() => expect(saved('export')).toEqual([{ what: 'client', id: 1 }]));
    await page.getByRole('button', { name: 'Move to bin' }).click();
    await page.getByText('Client moved to the bin').waitFor();
    await page.getByRole('heading', { name: 'No clients found' }).waitFor();
  });
});
