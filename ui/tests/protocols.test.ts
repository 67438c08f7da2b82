import { describe, expect, test } from 'vitest';

import type {
  ClientAdded,
  ClientView,
  DraftView,
  PageRequest,
  PlanRequest,
  PlanView,
  ProtocolsView,
  SessionDefaults,
} from '../src/lib/ipc/bindings';
import { answering, enter, plain, requests, eventually } from './app';
import { findings, tooSmall } from './axe';
import {
  FULL,
  addActivity,
  draft,
  freeShampoo,
  keeps,
  lane,
  ownId,
  press,
  protocols,
  publish,
  rule,
  title,
} from './drafting';
import { withheld } from './client';
import { screen } from './screen';

/** When shampoo is fine after one session under a protocol. */
async function shampooFine(protocol: string): Promise<string | undefined> {
  const plan = await screen.backend.ask<PlanView>('plan', {
    protocol,
    sessions: ['2026-11-20T16:00'],
    opened: [],
    scalp_type: null,
  });
  const change = plan.changes.find(
    ({ line }) => line.activity === 'shampoo' && line.verdict === 'fine',
  );
  return plain(change?.label);
}

describe('the protocols', () => {
  test('are listed with what is the default and where each is in use', async () => {
    const page = await protocols();
    const entry = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: 'healing' })
      .first();
    await entry.getByText('First sessions start with this one').waitFor();
    await entry.getByText(/^Version \d+: \d+ sessions, 8 clients healing$/).waitFor();
    await page.getByText('None yet. Copy a protocol to make it your own.').waitFor();
  });

  test('say their rules by the day, their sources and what other guides say', async () => {
    const page = await protocols();
    await press(page, FULL);
    await title(page, FULL);
    const rules = page.getByRole('region', { name: 'Rules by day' });
    const row = rules.getByRole('row', { name: /Warm water only/ });
    await row.getByText('Day 3 to 9').waitFor();
    await row.getByText('Warm water only. Do not scrub. Pat dry.').waitFor();
    await page
      .getByText('Soap, shampoo: day 9. In the middle half of 15 guides (3 to 15).')
      .waitFor();
    await page.getByText('Light sweat: day 3. 12 guides say 3 to 7.').waitFor();
    await page.getByText('The guide does not say when water other than warm is allowed.').waitFor();
    await page.getByText('It comes with this app and cannot be changed.').waitFor();
    // The picture counts in days as well.
    await press(page, 'Show as table');
    await page.getByTestId('rules').getByText('day 9', { exact: true }).first().waitFor();
    expect(await page.getByTestId('rules').textContent()).not.toMatch(/\b(Jan|am|pm)\b/);
  });

  test('another one is made the default, and first sessions and sheets begin with it', async () => {
    const page = await protocols();
    await page.getByRole('button', { name: `Make default ${FULL}` }).click();
    await page.getByText(`First sessions now start with “${FULL}”.`).waitFor();
    await page.locator('button:focus', { hasText: FULL }).waitFor();
    await enter(page, 'Sheets');
    const select = page.getByRole('combobox', { name: 'Protocol' });
    await eventually(async () => expect(await select.inputValue()).toBe('rob-james-full'));
    const client = await screen.backend.ask<ClientAdded>('add_client', { name: 'Nora New' });
    const defaults = await screen.backend.ask<SessionDefaults>('session_defaults', {
      client: client.id,
      booked: false,
    });
    expect(defaults.protocol).toBe('rob-james-full');
  });

  test('a branch that another default does not have is shut on the sheet', async () => {
    const page = await protocols();
    await enter(page, 'Sheets');
    await page.getByRole('switch', { name: 'Natural cleanser' }).check();
    const plan = () => requests<PlanRequest>(screen.asked, 'plan').at(-1);
    await eventually(() => expect(plan()?.opened).toHaveLength(1));
    await enter(page, 'Protocols');
    await page.getByRole('button', { name: `Make default ${FULL}` }).click();
    await page.getByText(`First sessions now start with “${FULL}”.`).waitFor();
    await enter(page, 'Sheets');
    await eventually(() =>
      expect(plan()).toMatchObject({ protocol: 'rob-james-full', opened: [] }),
    );
  });

  test('two are compared, with what differs marked', async () => {
    const page = await protocols();
    await press(page, FULL);
    const select = page.getByRole('combobox', { name: 'Compare with' });
    await select.focus();
    // With the arrow keys one passes through the protocols; nothing is compared yet.
    await select.press('ArrowDown');
    await select.press('ArrowUp');
    await title(page, FULL);
    await press(page, 'Compare Rob James');
    await page.getByRole('heading', { level: 1, name: /^“Rob James, full guide” and/ }).waitFor();
    const row = page.getByRole('row', { name: /Soap, shampoo/ });
    await row.getByText('Not yet. Day 0 to 9').waitFor();
    await row.getByText('Differs', { exact: true }).waitFor();
    // Both lie on the same days: a bar begins where its day stands in the head.
    const places = await page.locator('table').evaluate((table) => {
      const left = (element?: Element | null) => element?.getBoundingClientRect().left ?? -1;
      const heads = [...table.querySelectorAll('thead [style]')];
      const rows = [...table.querySelectorAll('tbody tr')];
      const row = rows.find((one) => one.textContent.includes('Soap, shampoo'));
      const fine = [...(row?.querySelectorAll('.track .fine') ?? [])];
      const head = (day: string) => left(heads.find((one) => one.textContent === day));
      return { heads: ['8', '10'].map(head), bars: fine.map(left) };
    });
    // Day 9 of the full guide lies between day 8 and day 10, on which the other one is sure.
    expect(places.bars[0]).toBeCloseTo(((places.heads[0] ?? 0) + (places.heads[1] ?? 0)) / 2, 0);
    expect(places.bars[1]).toBeCloseTo(places.heads[1] ?? 0, 0);
    await page.getByRole('row', { name: /Razor/ }).getByText('Says nothing').waitFor();
    await press(page, 'Back to all protocols');
    await title(page, 'Protocols');
  });

  test('whoever goes on before one is brought up to date is not taken back', async () => {
    let letGo: (() => void) | undefined;
    let asked = 0;
    const page = await protocols({
      stand: ({ command }, real) => {
        if (command !== 'protocol_details') return undefined;
        asked += 1;
        if (asked === 1) return undefined;
        return new Promise((resolve) => {
          letGo = () => resolve(real());
        });
      },
    });
    await press(page, FULL);
    await title(page, FULL);
    await press(page, 'Make default');
    await eventually(() => expect(letGo).toBeDefined());
    await press(page, 'Compare Rob James');
    const both = page.getByRole('heading', { level: 1, name: /^“Rob James, full guide” and/ });
    await both.waitFor();
    letGo?.();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await screen.backend.ask('protocols');
    expect(await both.count()).toBe(1);
  });

  test('one that comes late takes nobody from what they asked for since', async () => {
    const late = withheld('protocol_details');
    const page = await protocols(late.setting);
    await press(page, FULL);
    await late.asked();
    const other = 'Median of published guides';
    await press(page, other);
    await title(page, other);
    await late.letGo();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await title(page, other);
  });
});

describe('a draft', () => {
  test('says what is wrong where it is, while it is typed, and is not published so', async () => {
    const page = await draft();
    await page.getByText('Nothing is wrong with it.').waitFor();
    await freeShampoo(page);
    await rule(page, 'Soap, shampoo', 0).until.fill('2');
    const field = rule(page, 'Soap, shampoo', 1).from;
    expect(await field.inputValue()).toBe('2');
    const fault = 'Soap, shampoo is allowed on day 2, but water only from day 3.';
    await lane(page, 'Soap, shampoo').getByText(fault).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const shut = page.getByRole('button', { name: 'Publish version 1' });
    expect(await shut.getAttribute('aria-disabled')).toBe('true');
    expect(await shut.getAttribute('title')).toContain('cannot be published yet');
    await shut.click({ force: true });
    expect(requests(screen.asked, 'publish_draft')).toEqual([]);
    await rule(page, 'Soap, shampoo', 0).until.fill('ten');
    await page.getByText('This is not a day.').first().waitFor();
  });

  test('is not begun without a title, which is asked for at once', async () => {
    const page = await protocols();
    await press(page, FULL);
    await press(page, 'Copy');
    const field = page.getByRole('textbox', { name: 'Title of the copy' });
    await page.locator('dialog input:focus').waitFor();
    await press(page, 'Make the copy');
    await page.getByRole('dialog').getByText('This must not be empty.').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(requests(screen.asked, 'copy_protocol')).toEqual([]);
    await field.fill('Mild care');
    expect(await page.getByText('This must not be empty.').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('button:focus', { hasText: 'Copy' }).waitFor();
  });

  test('keeps the focus where something is removed, and gives it to what is added', async () => {
    const page = await draft();
    await lane(page, 'Water').getByRole('button', { name: 'Remove this rule' }).last().click();
    const left = lane(page, 'Water').getByRole('button', { name: 'Remove this rule' });
    await eventually(async () => expect(await left.count()).toBe(2));
    const isFocused = (node: Element) => node.contains(document.activeElement);
    expect(await lane(page, 'Water').evaluate(isFocused)).toBe(true);
    await freeShampoo(page);
    await page.locator('button:focus', { hasText: 'stays at' }).waitFor();
    await addActivity(page, 'Hat');
    await lane(page, 'Hat').locator('select:focus').waitFor();
  });

  test('is there again after it was left, and a step is undone', async () => {
    const page = await draft();
    await page.getByRole('textbox', { name: 'Healed on day' }).fill('28');
    await enter(page, 'Today');
    await enter(page, 'Protocols');
    await press(page, 'Back to all protocols');
    await page.getByText('Draft of version 1').waitFor();
    await press(page, 'Mild care');
    const healed = page.getByRole('textbox', { name: 'Healed on day' });
    await eventually(async () => expect(await healed.inputValue()).toBe('28'));
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: Draft “Mild care” changed').waitFor();
    await eventually(async () => expect(await healed.inputValue()).toBe('30'));
  });

  test('is taken away, and undoing brings back all that was typed', async () => {
    const page = await draft();
    await page.getByRole('textbox', { name: 'Healed on day' }).fill('28');
    await press(page, 'Discard draft');
    await title(page, 'Protocols');
    await press(page, 'Undo');
    await page.getByText('Draft of version 1').waitFor();
    await keeps({ healed: '28' });
  });

  test('becomes a version that new sessions and sheets use, and old ones do not', async () => {
    const page = await draft();
    const before = await screen.backend.ask<ClientView>('client', { id: 1 });
    await freeShampoo(page);
    await rule(page, 'Soap, shampoo', 0).until.fill('5');
    await page.getByText('Nothing is wrong with it.').waitFor();
    await publish(page, 1);
    await title(page, 'Mild care');
    await press(page, 'Make default');
    await page.getByText('First sessions now start with “Mild care”.').waitFor();
    const own = await ownId();
    expect(await shampooFine(own)).toBe('Wed 25 Nov, 4:00 pm');
    await enter(page, 'Sheets');
    const select = page.getByRole('combobox', { name: 'Protocol' });
    await eventually(async () => expect(await select.inputValue()).toBe(own));
    const after = await screen.backend.ask<ClientView>('client', { id: 1 });
    expect(after.plan?.changes).toEqual(before.plan?.changes);
    expect(after.sessions.map(({ protocol_label }) => protocol_label)).toEqual(
      before.sessions.map(({ protocol_label }) => protocol_label),
    );
  });

  test('shows its sheet beside it, as it is typed', async () => {
    const page = await draft();
    const image = page.getByRole('complementary').getByRole('img');
    await image.waitFor();
    const first = await image.getAttribute('src');
    await freeShampoo(page);
    await rule(page, 'Soap, shampoo', 0).until.fill('6');
    await eventually(async () => expect(await image.getAttribute('src')).not.toBe(first));
  });

  test('a rule is ended with the arrow keys, and with the pointer', async () => {
    const page = await draft();
    await freeShampoo(page);
    const slider = page.getByRole('slider', { name: 'Soap, shampoo, end of “Not yet”' });
    const { until } = rule(page, 'Soap, shampoo', 0);
    await slider.press('ArrowLeft');
    await eventually(async () => expect(await until.inputValue()).toBe('8'));
    expect(await rule(page, 'Soap, shampoo', 1).from.inputValue()).toBe('8');
    await slider.press('PageUp');
    await eventually(async () => expect(await slider.getAttribute('aria-valuenow')).toBe('15'));
    const days = Number(await slider.getAttribute('aria-valuemax'));
    expect(days).toBeGreaterThan(15);
    const box = await slider.boundingBox();
    const track = await slider.locator('xpath=..').boundingBox();
    if (!box || !track) throw new Error('nothing to drag');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(track.x + (track.width * 7) / days, box.y + 4, { steps: 4 });
    await page.mouse.up();
    await eventually(async () => expect(await until.inputValue()).toBe('7'));
  });

  test('a range is drawn, and keeps its end while the start is moved', async () => {
    const page = await draft();
    await freeShampoo(page);
    const slider = page.getByRole('slider', { name: 'Soap, shampoo, end of “Not yet”' });
    const { until } = rule(page, 'Soap, shampoo', 0);
    await until.fill('8-10');
    await slider.locator('xpath=..').getByTitle('Ask first').waitFor();
    await slider.press('ArrowLeft');
    await eventually(async () => expect(await until.inputValue()).toBe('7-10'));
    expect(await rule(page, 'Soap, shampoo', 1).from.inputValue()).toBe('7-10');
  });

  test('keys that are faster than the answers all count, and a drag is drawn as it goes', async () => {
    const page = await draft();
    await freeShampoo(page);
    const slider = page.getByRole('slider', { name: 'Soap, shampoo, end of “Not yet”' });
    const { until } = rule(page, 'Soap, shampoo', 0);
    await slider.focus();
    for (let times = 0; times < 3; times++) await page.keyboard.press('ArrowLeft');
    await eventually(async () => expect(await until.inputValue()).toBe('6'));
    const days = Number(await slider.getAttribute('aria-valuemax'));
    const track = await slider.locator('xpath=..').boundingBox();
    const box = await slider.boundingBox();
    if (!box || !track) throw new Error('nothing to drag');
    const at = (day: number) => track.x + (track.width * day) / days;
    await page.mouse.move(box.x + box.width / 2, box.y + 4);
    await page.mouse.down();
    // Past the edge of the picture it stays at the last day that is drawn.
    await page.mouse.move(at(days) + 40, box.y + 4, { steps: 3 });
    await eventually(async () =>
      expect(await slider.getAttribute('aria-valuenow')).toBe(`${days}`),
    );
    await page.mouse.move(at(7), box.y + 4, { steps: 3 });
    await eventually(async () => expect(await slider.getAttribute('aria-valuenow')).toBe('7'));
    await page.mouse.up();
    await eventually(async () => expect(await until.inputValue()).toBe('7'));
    await enter(page, 'Today');
    const own = await ownId();
    const { form } = await screen.backend.ask<DraftView>('draft', { id: own });
    expect(form.rules.find(({ activity }) => activity === 'shampoo')?.until).toBe('7');
  });

  test('a rule is added and taken away', async () => {
    const page = await draft();
    await addActivity(page, 'Hat');
    await lane(page, 'Hat').getByText('Write what the client reads.').waitFor();
    await lane(page, 'Hat')
      .getByRole('textbox', { name: 'What the client reads' })
      .fill('No hats.');
    await page.getByText('Nothing is wrong with it.').waitFor();
    await press(page, 'Remove all its rules Hat');
    expect(await lane(page, 'Hat').count()).toBe(0);
  });
});

describe('a newer version', () => {
  test('moves who is healing only when the artist says so', async () => {
    const page = await draft();
    await publish(page, 1);
    const ask = screen.backend.ask.bind(screen.backend);
    const own = await ownId();
    const { sessions } = await ask<ClientView>('client', { id: 1 });
    const last = sessions.reduce((one, other) => (one.ended > other.ended ? one : other));
    const { id, number, ended, started, is_final, artist, skin, treatment, price, text } = last;
    await ask('save_session', {
      id,
      client: 1,
      number,
      ended,
      started,
      is_final,
      artist,
      skin,
      treatment,
      price,
      text,
      protocol: own,
    });
    await press(page, 'Edit');
    await freeShampoo(page);
    await rule(page, 'Soap, shampoo', 0).until.fill('6');
    await publish(page, 2);
    const dialog = page.getByRole('dialog');
    await dialog
      .getByText('One client is healing under an earlier version. Move them to version 2?')
      .waitFor();
    await dialog.getByText('Soap, shampoo', { exact: true }).waitFor();
    await dialog.getByText(/^Before: not yet, fine from/).waitFor();
    await dialog.getByText(/^After: not yet, fine from/).waitFor();
    const label = async () => {
      const view = await ask<ClientView>('client', { id: 1 });
      return view.sessions.find((session) => session.id === id)?.protocol_label;
    };
    expect(await label()).toBe('Mild care, version 1');
    await dialog.getByRole('button', { name: 'Move this client' }).click();
    await page.getByText('One client moved to version 2.').waitFor();
    const asked = requests(screen.asked, 'move_clients');
    expect(asked).toEqual([{ id: own, version: 2, clients: [1] }]);
    expect(await label()).toBe('Mild care, version 2');
    await page.keyboard.press('Control+z');
    await eventually(async () => expect(await label()).toBe('Mild care, version 1'));
    // Another version that came while the differences were looked at is not taken for it.
    await press(page, 'Look at the changes');
    await dialog.getByRole('button', { name: 'Move this client' }).waitFor();
    await ask('edit_protocol', { id: own });
    await ask('publish_draft', { id: own });
    await dialog.getByRole('button', { name: 'Move this client' }).click();
    await page.getByText(/is now version 3, not the one that you looked at/).waitFor();
    await page.getByText(/Move them to version 3\?/).waitFor();
    expect(await label()).toBe('Mild care, version 1');
  });
});

describe('a file', () => {
  test('that is refused says all that is wrong in it', async () => {
    const faults = ['rules[1].from: an overlap', 'author: this must not be empty'];
    const page = await protocols({
      stand: answering({ import_protocol: { draft: null, faults } }),
    });
    await press(page, 'Import a protocol');
    for (const fault of faults) await page.getByRole('alert').getByText(fault).waitFor();
    await press(page, 'Close');
    expect(await page.getByText('This file cannot be used.').count()).toBe(0);
  });

  test('comes in as a draft, and one goes out', async () => {
    const page = await protocols({
      stand: ({ command }) => {
        if (command === 'export_protocol') return { words: 'Protocol exported.' };
        if (command !== 'import_protocol') return undefined;
        return screen.backend
          .ask<DraftView>('copy_protocol', {
            id: 'rob-james-full',
            title: 'From a friend',
            with_fuller: false,
          })
          .then(({ form }) => ({ draft: form.id, faults: [] }));
      },
    });
    await press(page, 'Import a protocol');
    await title(page, 'From a friend');
    await press(page, 'Back to all protocols');
    const { drafts } = await screen.backend.ask<ProtocolsView>('protocols');
    expect(drafts.map((one) => one.title)).toEqual(['From a friend']);
    await press(page, FULL);
    await press(page, 'Print for the wall');
    await eventually(() =>
      expect(requests<PageRequest>(screen.asked, 'print').at(-1)).toMatchObject({
        kind: 'handout',
        handout: 'days',
        protocol: 'rob-james-full',
        paper: null,
      }),
    );
    await press(page, 'Export');
    await page.getByText('Protocol exported.').waitFor();
  });
});

describe.each([false, true])('in the dark: %s', (dark) => {
  test('axe finds nothing, and every target is large enough', async () => {
    const page = await protocols({ dark });
    expect(await findings(page)).toEqual([]);
    await press(page, FULL);
    await title(page, FULL);
    expect(await findings(page)).toEqual([]);
    await press(page, 'Compare Rob James');
    await page.getByRole('heading', { level: 1, name: /^“Rob James, full guide” and/ }).waitFor();
    await page.getByRole('row', { name: /Soap, shampoo/ }).waitFor();
    expect(await findings(page)).toEqual([]);
    await press(page, 'Back to all protocols');
    await press(page, FULL);
    await press(page, 'Copy');
    await page.getByRole('textbox', { name: 'Title of the copy' }).fill('Mild care');
    await press(page, 'Make the copy');
    await title(page, 'Mild care');
    await page.getByRole('complementary').getByRole('img').waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
  });
});
