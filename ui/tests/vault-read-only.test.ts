/** A vault that can only be read: what would write is dim and says why, what reads works. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { WRITES, type DecideBranch } from '../src/lib/ipc/bindings';
import { failure, PASSPHRASE, type Backend } from './backend';
import { answering, changing, either, enter, eventually } from './app';
import { findings } from './axe';
import { PARTS, turn } from './settings';
import { client, list, screen, tab, today } from './client';
import {
  changesNothing,
  day,
  duplicates,
  marcus,
  readOnly,
  settings,
  type View,
  WHY,
} from './vault-read-only';

const finder = (page: Page) => page.getByRole('combobox', { name: 'Find anything' });

const emptied = changing({ today: { rows: [], clients: 0, healing: 0 } });
const HEAD = ['Add note', 'New quote', 'New session'];
const NOTES = [
  'Note, Thu 5 Nov 2026',
  'Slip, Sat 21 Nov 2026',
  'Call, Fri 20 Nov 2026',
  'Note, Thu 19 Nov 2026',
  'Reaction, Sat 7 Nov 2026',
  'Note, Thu 5 Nov 2026',
];
const VERSIONS = [{ version: 1, until: 'Until Sun 22 Nov, 3:00 pm', text: 'Photographs to come.' }];
const GIVEN = ['Sun 22 Nov 2026, 3:00 pm'];
const BACKUPS = [
  'Sun 22 Nov 2026, 9:02 am',
  'Sat 21 Nov 2026, 6:40 pm',
  'Thu 19 Nov 2026, 5:15 pm',
];

/** The parts of the settings: all that works, and what is dim. */
const parts: Record<string, [works: string[], dim: string[]]> = {
  Studio: [[], ['Studio name', 'Phone', 'Address', 'Time zone']],
  Printing: [[], ['Paper', 'Large print']],
  'Sessions and check-ins': [[], ['Days after a session', 'Days until the next session is due']],
  'Price table': [['Set the currency'], ['Norwood I', 'Add a line']],
  'Product rule': [[], ['Fatty alcohols', 'Perfume', 'Petrolatum']],
  Forms: [
    [
      'Preview Consent to scalp micropigmentation',
      'Preview Consent to photos',
      'Preview Health questionnaire',
      'Preview Aftercare received',
    ],
    ['PIN', 'Region'],
  ],
  Screen: [[], ['Light Dark on light', 'Start with names hidden']],
  'Lock and keys': [[], ['Lock when idle for', 'Change passphrase']],
  Backups: [
    ['Back up now', ...BACKUPS.map((backup) => `Test ${backup}`)],
    ['Choose another folder', ...BACKUPS.map((backup) => `Restore ${backup}`)],
  ],
  'Export and import': [['Export Everything', 'Export List of clients'], ['Choose a file']],
  'How long to keep records': [
    ['Open Henrik Aaltonen', 'Open Sunita Rao'],
    ['Keep records after the last session for', 'Erase Henrik Aaltonen', 'Erase Sunita Rao'],
  ],
  Bin: [[], ['Put back Note of Wed 18 Nov 2026, Priya Raman', 'Erase Dolores Quintana-Whitfield']],
  'Vault and access': [['Check the vault'], []],
};

const views: Record<string, View> = {
  Today: [
    day,
    ['Find a client or a note CtrlK', 'Go to backups', 'Go to keys'],
    ['New session', 'Check-in due (day 4), Priya Raman: done', 'Book session 2, Grace Kim'],
  ],
  'Today without clients': [
    async (setting) => {
      const page = await today({ ...setting, ...readOnly('medium', emptied) });
      await page.getByText('No clients yet').waitFor();
      return page;
    },
    [
      'Find a client or a note CtrlK',
      'Import clients',
      'Make a sheet',
      'Go to backups',
      'Go to keys',
    ],
    ['New client'],
  ],
  'the list': [
    list,
    [
      'Find by name, note or code',
      'Sort by',
      'Scalp',
      'Label',
      'Pigment lot',
      'Needle',
      'Healing only',
      'Merge duplicates',
    ],
    ['New client'],
  ],
  'the duplicates': [
    duplicates,
    ['Close'],
    ['Keep this one Dan Castro, No session yet', 'Keep this one Dan Castro, No session yet'],
  ],
  'the timeline': [(setting) => marcus('Timeline', setting), ['Print sheet'], HEAD],
  'a client without a session': [
    (setting) => client('oliver', setting),
    [],
    [...HEAD, 'New session'],
  ],
  'the notes': [
    (setting) => marcus('Notes', setting),
    ['Print sheet', 'Find in these notes', 'Kind', ...NOTES.map((note) => `History ${note}`)],
    [
      ...HEAD,
      ...NOTES.flatMap((note) => [`Edit ${note}`, `Move ${note}`, `Remove ${note}`]),
      'Pin Call, Fri 20 Nov 2026',
    ],
  ],
  'what a note said before': [
    async (setting) => {
      const stand = readOnly('medium', answering({ note_history: VERSIONS }));
      const page = await marcus('Notes', { ...setting, ...stand });
      await page
        .getByRole('button', { name: /^History/ })
        .first()
        .click();
      await page.getByText('Photographs').last().waitFor();
      return page;
    },
    ['Close'],
    ['Restore Until Sun 22 Nov, 3:00 pm'],
  ],
  'the sessions': [
    (setting) => marcus('Sessions', setting),
    ['Print sheet'],
    [
      ...HEAD,
      'Change decision Natural cleanser',
      ...['Edit Session 2', 'Move Session 2', 'Remove Session 2'],
    ],
  ],
  'a decision that is due': [
    async (setting) => {
      const undecided: DecideBranch = {
        client: 1,
        session: 2,
        branch: 'natural-cleanser',
        opened: null,
        reason: '',
      };
      const given = (backend: Backend) => backend.ask('decide_branch', undecided);
      return marcus('Sessions', { ...setting, given });
    },
    ['Print sheet'],
    [
      ...HEAD,
      'Decided at',
      'Why',
      'Allow Natural cleanser',
      'Don’t allow Natural cleanser',
      'Edit Session 2',
    ],
  ],
  'the sheets': [
    (setting) => marcus('Sheets given', setting),
    [
      ...['Print sheet', 'Paper', 'Text size', 'Save PDF', 'Save calendar file'],
      ...GIVEN.flatMap((sheet) => [`View ${sheet}`, `Print again ${sheet}`, `Save PDF ${sheet}`]),
      'Enlarge the page',
    ],
    [...HEAD, ...GIVEN.map((sheet) => `Remove ${sheet}`)],
  ],
  'the details': [
    (setting) => marcus('Details', setting),
    ['Print sheet', 'Print the file', 'Save the file as PDF', 'Export as JSON'],
    [
      ...['Name', 'Date of birth', 'Sheet language', 'Labels', 'Remove label weekend', 'Dry'],
      ...['Allergic to', 'Severity', 'Remove Allergy 1', 'Not asked', 'Contact’s phone'],
      ...['Keloid or raised scars: in the client’s words', 'Move to bin', 'Erase for good'],
      'Merge with another client',
    ],
  ],
  'the key of a backup': [
    async (setting) => {
      const page = await settings('Backups', setting);
      await page.getByRole('button', { name: `Test ${BACKUPS[0]}` }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
    [
      'Close',
      'Show Passphrase at that time',
      'Passphrase at that time',
      'Use the recovery key instead',
      'Test',
      'Cancel',
    ],
    [],
  ],
  ...Object.fromEntries(
    Object.entries(parts).map(([part, [works, dim]]): [string, View] => [
      `the settings: ${part}`,
      [(setting) => settings(part, setting), works, dim],
    ]),
  ),
};

describe.each(Object.keys(views))('on %s', (name) => {
  changesNothing(views[name] ?? [today, [], []]);
});

test('every part of the settings is looked at', () => {
  expect(Object.keys(parts)).toEqual(PARTS);
});

describe('the keys', () => {
  const notices = (page: Page) => page.getByRole('status').getByText(WHY);

  test.each(['Control+n', 'Control+Shift+n', 'Control+z'])('%s says why', async (keys) => {
    const page = await day(readOnly());
    expect(await notices(page).count()).toBe(1);
    await page.keyboard.press(keys);
    await notices(page).nth(1).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(screen.asked.filter(({ command }) => WRITES.has(command))).toEqual([]);
  });

  test.each(['Alt+n', 'Alt+c', 'Alt+r', 'Alt+s', 'Control+Shift+n'])(
    '%s says why at a client',
    async (keys) => {
      const page = await client('marcus', readOnly());
      await page.keyboard.press(keys);
      await notices(page).nth(1).waitFor();
      expect(await page.locator('.composer, form').count()).toBe(0);
    },
  );
});

test('the finder finds, and says why it adds nobody', async () => {
  const page = await day(readOnly());
  await page.keyboard.press('Control+k');
  await finder(page).fill('new');
  const lines = page.getByRole('option');
  const add = lines.filter({ hasText: 'Add “new” as a new client' });
  await add.waitFor();
  for (const line of [lines.filter({ hasText: /^New session/ }), add]) {
    expect(await line.getAttribute('aria-disabled')).toBe('true');
    expect(await line.textContent()).toContain(WHY);
  }
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('ArrowUp');
  expect(await add.getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  await add.click({ force: true });
  expect(await finder(page).inputValue()).toBe('new');
  await finder(page).fill('odell');
  await lines.filter({ hasText: 'Marcus Odell' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Marcus Odell' }).waitFor();
  expect(screen.asked.filter(({ command }) => WRITES.has(command))).toEqual([]);
});

describe('on a full disk', () => {
  const FULL = 'Nothing can be changed: the disk with the vault is full.';
  const again = (page: Page) => page.getByRole('button', { name: 'Try again' });

  test('trying again gives everything back once there is room', async () => {
    const tries = ['full', null];
    const full = readOnly('full');
    const page = await day({
      stand: either(
        ({ command }) =>
          command === 'try_writing' ? (tries.length > 1 ? tries.shift() : null) : undefined,
        full.stand,
      ),
    });
    await page.getByText(FULL).waitFor();
    // What is no record can be typed; it is kept as soon as there is a place for it.
    await enter(page, 'Moisturizer guide');
    await page.getByRole('textbox', { name: 'Ingredients' }).fill('Aqua');
    await again(page).click();
    await page.getByText('The vault still cannot be written to.').waitFor();
    expect(screen.asked.filter(({ command }) => WRITES.has(command))).toEqual([]);
    await again(page).click();
    await page.getByText('The vault can be written to again.').waitFor();
    expect(await page.getByText(FULL).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    await eventually(() =>
      expect(screen.asked.map(({ command }) => command)).toContain('keep_unfinished'),
    );
    await page.keyboard.press('Control+n');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Ada Lane');
    await page.keyboard.press('Enter');
    await eventually(() =>
      expect(screen.asked.map(({ command }) => command)).toContain('add_client'),
    );
  });

  test.each(['medium', 'folder', 'file'] as const)('not so for %s', async (reason) => {
    const page = await day(readOnly(reason));
    await page.getByText(/^Nothing can be changed: .* To make changes, lock/).waitFor();
    expect(await again(page).count()).toBe(0);
  });
});

describe('what reads works:', () => {
  test('a sheet prints, and it is said that it was not filed', async () => {
    const refused = failure('read-only', { reason: 'medium' });
    const printed = answering({ print: { to: 'printed', not_filed: refused } });
    const page = await client('marcus', readOnly('medium', printed));
    await page.keyboard.press('Control+p');
    const said = page.getByRole('alert');
    await said.getByText('Sent to the printer.').waitFor();
    await said.getByText(`It was not saved in the vault. ${WHY}`).waitFor();
    await tab(page, 'Sheets given');
    await page.getByText('It will not be listed below').waitFor();
  });

  test('a backup, a drill, a check, an export, the lock', async () => {
    const page = await settings('Backups', readOnly());
    const press = (name: string) => page.getByRole('button', { name }).first().click();
    await press('Back up now');
    await page.getByText('Every page was read back').waitFor();
    await press('Test');
    await page.getByLabel('Passphrase', { exact: false }).last().fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('It can be restored').waitFor();
    await turn(page, 'Export and import');
    await press('Export Everything');
    await page.getByText('Exported. Anyone who has the file can read it.').waitFor();
    await turn(page, 'Vault and access');
    await press('Check the vault');
    await page.getByText('Everything is fine.').waitFor();
    await page.keyboard.press('Control+l');
    await eventually(() => expect(screen.asked.map(({ command }) => command)).toContain('lock'));
    expect(screen.asked.filter(({ command }) => WRITES.has(command))).toEqual([]);
  });
});
