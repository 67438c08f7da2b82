import { describe, expect, test } from 'vitest';
import type { CheckInRequest, TodayView } from '../src/lib/ipc/bindings';
import { failure } from './backend';
import { changing, enter, plain, requests, eventually } from './app';
import { screen, show, title } from './shell';

describe('Today', () => {
  test('shows who is healing, in the order of the backend, with the day in words', async () => {
    const page = await show();
    const rows = page.getByRole('list', { name: 'Who is healing' }).getByRole('listitem');
    const { rows: said } = await screen.backend.ask<TodayView>('today');
    await eventually(async () => expect(await rows.count()).toBe(said.length));
    const texts = await rows.allInnerTexts();
    for (const [place, { name, line }] of said.entries()) {
      expect(plain(texts[place])).toContain(`${name} ${line}`);
    }
    const marcus = rows.filter({ hasText: 'Marcus Odell' });
    expect(plain(await marcus.innerText())).toBe(
      'Marcus Odell Session 2, day 3 Water: warm water only from 4:00 pm today Changes today',
    );
    expect(await marcus.getByRole('img').getAttribute('aria-label')).toBe(
      'Sun 22 Nov, day 3: Warm water only',
    );
  });

  test('a line opens its client wherever it is clicked', async () => {
    const page = await show();
    const box = await page.getByText('Keep dry until Tue 24 Nov, 11:30 am').boundingBox();
    if (!box) throw new Error('no line');
    await page.mouse.click(box.x + 4, box.y + 4);
    await title(page, /Li Wei/);
    expect(requests<{ id: number }>(screen.asked, 'client').at(-1)?.id).toBe(4);
    expect(await page.title()).toBe('Scalp Aftercare');
  });

  test('a check-in is ticked, and can be taken back', async () => {
    const page = await show();
    await page.getByRole('button', { name: 'Check-in due (day 4), Priya Raman: done' }).click();
    const notice = page.getByRole('status').filter({ hasText: 'Check-in noted.' });
    await notice.waitFor();
    expect(requests<CheckInRequest>(screen.asked, 'check_in')).toEqual([
      { client: 2, session: 3, day: 4 },
    ]);
    await notice.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone: Note added').waitFor();
    expect(requests(screen.asked, 'undo')).toHaveLength(1);
  });

  test('the second click of a double one meets nobody else', async () => {
    const page = await show();
    await page
      .getByRole('button', { name: /^Check-in due/ })
      .first()
      .dblclick();
    await page.getByText('Check-in noted.').waitFor();
    expect(requests(screen.asked, 'check_in')).toHaveLength(1);
  });

  test('the next session is booked from its line', async () => {
    const page = await show();
    await page.getByRole('button', { name: 'Book session 2, Grace Kim' }).click();
    await title(page, /Grace Kim/);
    await eventually(() =>
      expect(requests(screen.asked, 'session_defaults')).toEqual([{ client: 9, booked: true }]),
    );
  });

  test('what is not safe leads to where it is mended', async () => {
    const page = await show();
    await page.getByRole('button', { name: 'Go to keys' }).click();
    await title(page, 'Settings');
    await page.getByRole('button', { name: 'Lock and keys', exact: true }).waitFor();
    expect(
      await page.locator('main nav [aria-current]').evaluate((at) => at.textContent?.trim()),
    ).toBe('Lock and keys');
  });

  test('without clients it says what to do first', async () => {
    const page = await show(changing({ today: { rows: [], clients: 0, healing: 0 } }));
    await page.getByRole('heading', { name: 'No clients yet' }).waitFor();
    await page.getByRole('button', { name: 'New client' }).click();
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Make a sheet' }).click();
    await title(page, 'Aftercare sheet');
  });

  test('with nobody healing it says so', async () => {
    const page = await show(changing({ today: { rows: [], healing: 0 } }));
    await page.getByText('Nobody is healing.').waitFor();
  });

  test('a failure is told, and can be tried again', async () => {
    let broken = true;
    const page = await show(({ command }) => {
      if (command === 'today' && broken) throw failure('disk-failed');
    });
    await page.getByRole('alert').getByText('The disk failed.').waitFor();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await title(page, 'Sunday 22 November');
    expect(await page.getByText('The disk failed.').count()).toBe(0);
  });

  test('a long day is shown whole', async () => {
    const many = ({ rows: [one] }: TodayView) => ({
      rows: Array.from({ length: 60 }, (_, place) => ({
        ...one,
        client: place,
        name: `Client ${place}`,
      })),
    });
    const page = await show(changing({ today: many }));
    await page.getByRole('button', { name: 'Client 59', exact: true }).waitFor();
    expect(
      await page.getByRole('list', { name: 'Who is healing' }).getByRole('listitem').count(),
    ).toBe(60);
  });

  test('a slow answer is said to be under way', async () => {
    let answer: (() => void) | undefined;
    const page = await show(({ command }, real) =>
      command === 'today' ? new Promise((resolve) => (answer = () => resolve(real()))) : undefined,
    );
    await page.getByText('Loading today').waitFor();
    await eventually(() => expect(answer).toBeDefined());
    answer?.();
    await title(page, 'Sunday 22 November');
  });

  test('it asks again when a line stops being true', async () => {
    const page = await show(changing({ today: { holds_seconds: 300 } }), {
      before: (made) => made.clock.install({ time: new Date('2026-11-22T15:00') }),
    });
    await page.getByText('Marcus Odell').waitFor();
    const asked = requests(screen.asked, 'today').length;
    await page.clock.fastForward('05:01');
    await eventually(() => expect(requests(screen.asked, 'today').length).toBeGreaterThan(asked));
  });
});

test('what holds now is asked for again every minute, for the sheet at hand too', async () => {
  const page = await show(() => undefined, { before: (made) => made.clock.install() });
  const asked = (command: string) => requests(screen.asked, command).length;
  await enter(page, 'Sheets');
  await page.clock.runFor(1_000);
  await page.locator('figure img').waitFor();
  // On a slow machine the plan may have been asked for more than once by now.
  const before = { plan: asked('plan'), preview: asked('preview') };
  await page.clock.fastForward('01:00');
  await eventually(() => expect(asked('plan')).toBe(before.plan + 1));
  expect(asked('preview')).toBe(before.preview);
});
