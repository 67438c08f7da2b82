import { describe, expect, test } from 'vitest';

import type { ImportConfirm, ImportReadAs } from '../src/lib/ipc/bindings';
import { failure } from './backend';
import { answering, changing, requests, eventually } from './app';
import { findings, walk } from './axe';
import { ASKING, held, last, press, SPREADSHEET, show } from './settings';
import { screen } from './screen';

describe('export and import', () => {
  test('everything, or the list, goes into a file', async () => {
    const page = await show('Export and import');
    await press(page, 'Export Everything');
    await page.getByText('Exported.').waitFor();
    await press(page, 'Export List of clients');
    await eventually(() =>
      expect(requests(screen.asked, 'export')).toEqual([
        { what: 'everything' },
        { what: 'client_list' },
      ]),
    );
  });

  test('a spreadsheet is looked at, its columns are named, and its clients taken in', async () => {
    const page = await show('Export and import', ({ command, request }) => {
      if (command === 'undo') return { words: 'Undone: 239 clients added', client: null };
      if (command !== 'import_reread') return undefined;
      const columns = (request as ImportReadAs).columns ?? [];
      return {
        ...SPREADSHEET,
        missing: columns.includes('name') ? null : 'Choose the column that contains the names.',
        columns: SPREADSHEET.columns.map((one, place) => ({ ...one, column: columns[place] })),
      };
    });
    await press(page, 'Choose a file');
    await page.getByText('240 clients, 2 of them').waitFor();
    await page.getByText('And 235 more, handled the same way.').waitFor();
    await page.getByText('such as 604 555 0101 · 604 555 0102').waitFor();
    await page.getByText('One column is empty.').waitFor();
    await page.getByLabel('Full name').selectOption('Leave out');
    await page.getByText('Choose the column that contains the names.').waitFor();
    expect(await page.getByRole('button', { name: 'Import clients' }).count()).toBe(0);
    await page.getByLabel('Remarks').selectOption('Whole name');
    await page.getByLabel('Marcus Odell').waitFor();
    expect(last<ImportReadAs>(screen, 'import_reread')).toEqual({
      columns: ['ignored', 'mobile', 'name', 'headed_note'],
      letters: null,
      dates: null,
    });
    await page.getByText('604 555 0101 · allergic to latex').waitFor();
    expect(await page.getByLabel('Marcus Odell').isChecked()).toBe(false);
    await page.getByLabel('Marcus Odell').check();
    await page.getByLabel('Amara Nwosu').uncheck();
    await page.getByLabel('Li Wei').uncheck();
    await page.getByLabel('Li Wei').check();
    await press(page, 'Import clients');
    await page.getByText('239 clients were imported.').waitFor();
    expect(last<ImportConfirm>(screen, 'import_confirm')).toEqual({ turned: [1, 0] });
    // It is one step, and can be taken back.
    await press(page, 'Undo');
    await eventually(() => expect(requests(screen.asked, 'undo')).toHaveLength(1));
  });

  test('a choice that is made while the file is read for another one counts too', async () => {
    const letGo: (() => void)[] = [];
    const page = await show('Export and import', ({ command, request }) => {
      if (command !== 'import_reread') return undefined;
      const columns = (request as ImportReadAs).columns ?? [];
      const read = SPREADSHEET.columns.map((one, place) => ({ ...one, column: columns[place] }));
      return new Promise((resolve) => letGo.push(() => resolve({ ...SPREADSHEET, columns: read })));
    });
    await press(page, 'Choose a file');
    await page.getByLabel('Mobile').selectOption('Note');
    await eventually(() => expect(letGo).toHaveLength(1));
    await page.getByLabel('Remarks').selectOption('Leave out');
    letGo.pop()?.();
    await eventually(() => expect(letGo).toHaveLength(1));
    expect(last<ImportReadAs>(screen, 'import_reread')?.columns).toEqual([
      'name',
      'note',
      'ignored',
      'headed_note',
    ]);
    letGo.pop()?.();
    await press(page, 'Import clients');
    await page.getByText('239 clients were imported.').waitFor();
  });

  test('all that a list asks for is answered with the keyboard', async () => {
    const page = await show('Export and import', ({ command, request }) => {
      if (command === 'import_preview') return ASKING;
      if (command !== 'import_reread') return undefined;
      const { columns, dates, letters } = request as ImportReadAs;
      const isNamed = columns?.includes('name') ?? false;
      const order = isNamed && dates === null ? 'Choose whether the day or the month' : null;
      return {
        ...(isNamed && dates !== null ? { ...SPREADSHEET } : ASKING),
        missing: isNamed ? order : ASKING.missing,
        columns: ASKING.columns.map((one, place) => ({
          ...one,
          column: columns?.[place] ?? one.column,
        })),
        letters: { ...ASKING.letters, letters: letters ?? 'windows-1252' },
        dates: { ...ASKING.dates, order: dates },
      };
    });
    await press(page, 'Choose a file');
    await page.getByText('Choose the column that contains the names.').waitFor();
    expect(await page.getByRole('button', { name: 'Import clients' }).count()).toBe(0);
    const letters = page.getByLabel('Letters');
    await letters.focus();
    await page.keyboard.press('c');
    await eventually(() =>
      expect(last<ImportReadAs>(screen, 'import_reread')).toEqual({
        columns: null,
        letters: 'windows-1251',
        dates: null,
      }),
    );
    const names = page.getByLabel('Column 1');
    await names.focus();
    await page.keyboard.press('w');
    await page.getByText('Choose whether the day or the month').waitFor();
    await page.getByLabel('Dates').focus();
    await page.keyboard.press('d');
    await page.getByRole('button', { name: 'Import clients' }).waitFor();
    expect(last<ImportReadAs>(screen, 'import_reread')).toEqual({
      columns: ['name', 'mobile', 'headed_note'],
      letters: 'windows-1251',
      dates: 'dmy',
    });
    // Once it is answered there is no way back to no answer.
    expect(await page.getByLabel('Dates').locator('option').count()).toBe(2);
    await page.getByLabel('Column 1').focus();
    expect(await walk(page)).toContain('Import clients');
  });

  test('what does not fit is said line by line', async () => {
    const page = await show('Export and import', answering({ import_preview: ASKING }));
    await press(page, 'Choose a file');
    const told = page.getByRole('region', { name: 'What does not fit' });
    await eventually(async () =>
      expect(await told.getByRole('listitem').allTextContents()).toEqual(ASKING.remarks),
    );
    await told.getByText('And 12 more.').waitFor();
  });

  for (const dark of [false, true]) {
    for (const width of [1280, 480]) {
      test(`a list that asks has nothing that axe finds, ${dark ? 'dark' : 'light'}, ${width} wide`, async () => {
        const page = await show('Export and import', answering({ import_preview: ASKING }), {
          dark,
          width,
          height: 900,
        });
        await press(page, 'Choose a file');
        await page.getByText('Choose the column that contains the names.').waitFor();
        expect(await findings(page)).toEqual([]);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over).toBeLessThanOrEqual(0);
      });
    }
  }

  test('what else changes is said before anything is taken in', async () => {
    const changes = ['Studio name: “Northside”', 'The protocol “Own” (own), version 1, is added.'];
    const page = await show(
      'Export and import',
      answering({ import_preview: { ...SPREADSHEET, changes } }),
    );
    await press(page, 'Choose a file');
    const told = page.getByRole('region', { name: 'What else changes' });
    await eventually(async () =>
      expect(await told.getByRole('listitem').allTextContents()).toEqual(changes),
    );
  });

  test('reading a file can be stopped, and begun again', async () => {
    const read = held('import_preview');
    const page = await show('Export and import', read.stand);
    await press(page, 'Choose a file');
    await press(page, 'Stop');
    read.fail(failure('stopped'));
    await page.getByText('Stopped. Nothing was changed.').waitFor();
    await press(page, 'Choose a file');
    await eventually(() => expect(requests(screen.asked, 'import_preview')).toHaveLength(2));
  });

  test('taking in can be stopped, and begun again', async () => {
    const taken = held('import_confirm');
    const page = await show('Export and import', taken.stand);
    await press(page, 'Choose a file');
    await press(page, 'Import clients');
    await press(page, 'Stop');
    taken.fail(failure('stopped'));
    await page.getByText('Stopped. Nothing was changed.').waitFor();
    await press(page, 'Import clients');
    await eventually(() => expect(requests(screen.asked, 'import_confirm')).toHaveLength(2));
  });

  test('writing a file can be stopped', async () => {
    const written = held('export');
    const page = await show('Export and import', written.stand);
    await press(page, 'Export Everything');
    await press(page, 'Stop');
    written.fail(failure('stopped'));
    await page.getByText('Stopped. Nothing was changed.').waitFor();
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
  });

  test('a file that cannot be read says where', async () => {
    const page = await show('Export and import', ({ command }) => {
      if (command === 'import_preview') throw failure('import-line', { line: '17' });
      return undefined;
    });
    await press(page, 'Choose a file');
    await page.getByText('Line 17 of the file cannot be read. Nothing was imported.').waitFor();
  });

  test('what an export could not have stays said', async () => {
    const left_out = '3 photos were left out: their files are missing or altered.';
    const exported = { words: 'Exported. Anyone who has the file can read it.', left_out };
    const page = await show('Export and import', answering({ export: exported }));
    await press(page, 'Export Everything');
    await page.getByRole('alert').getByText(left_out).waitFor();
  });

  test('a closed dialog leaves everything as it was', async () => {
    const page = await show(
      'Export and import',
      answering({ import_preview: null, export: { words: null } }),
    );
    await press(page, 'Choose a file');
    await press(page, 'Export Everything');
    await eventually(() => expect(requests(screen.asked, 'export')).toHaveLength(1));
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    expect(await page.getByRole('status').allTextContents()).not.toContain('Written');
  });

  test('hidden names are hidden in the file too', async () => {
    const page = await show('Export and import', changing({ vault_state: { hide_names: true } }));
    await press(page, 'Choose a file');
    await page.getByLabel('Client 1 in the file').waitFor();
    const content = await page.content();
    for (const said of ['Amara Nwosu', '604 555 0101', 'allergic to latex']) {
      expect(content).not.toContain(said);
    }
  });
});
