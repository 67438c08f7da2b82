/** The settings section under test: its parts, and stands for what it asks for. */
import type { Page } from 'playwright-core';

import type { BackupsView, ImportView } from '../src/lib/ipc/bindings';
import { answering, either, enter, requests, type Screen, type Setting, type Stand } from './app';
import { failure } from './backend';
import { show as open } from './screen';

/** The parts of the settings, in order. */
export const PARTS = [
  'Studio',
  'Printing',
  'Sessions and check-ins',
  'Price table',
  'Product rule',
  'Forms',
  'Screen',
  'Lock and keys',
  'Backups',
  'Export and import',
  'How long to keep records',
  'Bin',
  'Vault and access',
];

/** Backups in a folder. */
export const BACKUPS: BackupsView = {
  former_keys: null,
  folder: '/media/marie/STICK/Scalp Aftercare backups',
  reachable: true,
  last: 'Backed up today at 9:02 am, checked',
  next: 'The next one is made when you lock.',
  backups: [
    { id: 'b3', label: 'Sun 22 Nov 2026, 9:02 am', size: '4.9 MB' },
    { id: 'b2', label: 'Sat 21 Nov 2026, 6:40 pm', size: '4.9 MB' },
    { id: 'b1', label: 'Thu 19 Nov 2026, 5:15 pm', size: '4.8 MB' },
  ],
};

/** A spreadsheet that was chosen. */
export const SPREADSHEET: ImportView = {
  changes: [],
  remarks: [],
  remarks_more: 0,
  missing: null,
  letters: null,
  dates: null,
  kind: 'csv',
  columns: [
    { heading: 'Full name', column: 'name', examples: ['Amara Nwosu', 'Marcus Odell'] },
    { heading: 'Mobile', column: 'mobile', examples: ['604 555 0101', '604 555 0102'] },
    { heading: 'Remarks', column: 'note', examples: ['allergic to latex'] },
    { heading: 'Fax', column: 'headed_note', examples: [] },
  ],
  column_choices: [
    { id: 'name', label: 'Whole name' },
    { id: 'mobile', label: 'Mobile' },
    { id: 'note', label: 'Note' },
    { id: 'headed_note', label: 'Note, with its heading' },
    { id: 'ignored', label: 'Leave out' },
  ],
  counted: '240 clients, 2 of them may already be in the vault',
  rows: [
    {
      place: 0,
      name: 'Amara Nwosu',
      about: '604 555 0101 · allergic to latex',
      duplicate: null,
      taken: true,
    },
    {
      place: 1,
      name: 'Marcus Odell',
      about: '604 555 0102',
      duplicate: 'Already in the vault: same name, and another detail matches',
      taken: false,
    },
    { place: 2, name: 'Øyvind Strand', about: '', duplicate: null, taken: true },
    { place: 3, name: 'सुनीता राव', about: '', duplicate: null, taken: true },
    {
      place: 4,
      name: 'Li Wei',
      about: '',
      duplicate: 'A client with this name is already in the vault',
      taken: true,
    },
  ],
  total: 240,
};

/** A list that asks for everything, with headings and values of any length. */
export const ASKING: ImportView = {
  ...SPREADSHEET,
  counted: 'No clients in the file',
  rows: [],
  total: 0,
  missing: 'Choose the column that contains the names.',
  changes: ['2 entries are not imported. The list below says why.'],
  columns: [
    { heading: '', column: 'headed_note', examples: ['Amara Nwosu', 'Marcus Odell'] },
    {
      heading: 'Donaudampfschifffahrtsgesellschaftskundenbetreuungsrufnummernverzeichnis',
      column: 'mobile',
      examples: ['x'.repeat(60), '604 555 0102'],
    },
    { heading: 'Дата рождения', column: 'headed_note', examples: ['03/04/1985'] },
  ],
  letters: {
    letters: 'windows-1252',
    choices: [
      { id: 'windows-1252', label: 'Western European' },
      { id: 'windows-1251', label: 'Cyrillic' },
    ],
  },
  dates: {
    order: null,
    choices: [
      { id: 'dmy', label: 'Day first: 03/04/1985 is Wed 3 Apr 1985' },
      { id: 'mdy', label: 'Month first: 03/04/1985 is Mon 4 Mar 1985' },
    ],
  },
  remarks: [
    'Line 3 has no name. Not imported: “info@shop.example”',
    'Line 17, Geb.: “31.02.1985” cannot be read as a date. It is in the note.',
  ],
  remarks_more: 12,
};

/** What comes of commands that need another folder or file, where all goes well. */
export const ELSEWHERE = answering({
  backups: BACKUPS,
  choose_backup_folder: { words: 'Backups go there from now on.' },
  back_up: { words: 'Every page was read back: 16 clients.' },
  drill: { words: 'It can be restored. Every page was read back: 16 clients.' },
  export: { words: 'Exported. Anyone who has the file can read it.' },
  import_preview: SPREADSHEET,
  import_confirm: { words: '239 clients were imported.' },
});

/** Turns to a part of the settings. */
export async function turn(page: Page, part: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Sections of the settings' })
    .getByRole('button', { name: part, exact: true })
    .click();
}

/** A stand where a command fails. */
export function failing(command: string, code: Parameters<typeof failure>[0]): Stand {
  return (asked) => {
    if (asked.command === command) throw failure(code);
    return undefined;
  };
}

/** A command that is answered, or fails, when the test says so. */
export function held(command: string): {
  stand: Stand;
  answer: (view: unknown) => void;
  fail: (why: unknown) => void;
} {
  let answer: (view: unknown) => void = () => undefined;
  let fail: (why: unknown) => void = () => undefined;
  const answered = new Promise((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  return {
    stand: (asked) => (asked.command === command ? answered : undefined),
    answer: (view) => answer(view),
    fail: (why) => fail(why),
  };
}

/** What a command was last asked for. */
export function last<Request>({ asked }: Screen, command: string): Request | undefined {
  return requests<Request>(asked, command).at(-1);
}

export const dialog = (page: Page) => page.getByRole('dialog');

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).click();

/** Opens the app at a part of the settings. */
export async function show(
  part: string,
  stand: Stand = () => undefined,
  options: Setting = {},
): Promise<Page> {
  const page = await open({ stand: either(stand, ELSEWHERE), ...options });
  await enter(page, 'Settings');
  await turn(page, part);
  return page;
}
