import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import type { Advisory } from '../src/lib/ipc/bindings';
import { failure } from '../src/lib/ipc/mocks';
import { enter, requests } from './app';
import { findings } from './axe';
import { lockable, passphrase, screen, show, title } from './shell';
import { PASSPHRASE } from '../src/lib/ipc/fixtures/studio';

const BEHIND: Advisory = {
  kind: 'clock_behind',
  words: 'By this computer’s clock it is not yet Sun 22 Nov 2026.',
  advice: 'If the clock is wrong, set it right.',
  act: null,
};
const ZONE: Advisory = {
  kind: 'zone_differs',
  words: 'This computer’s clock is 3 hours behind the studio’s.',
  advice: 'Dates and times here follow the studio’s time zone.',
  act: null,
};

/** The backend says these, until it is told otherwise. */
function saying(...first: Advisory[]) {
  let now = first;
  return {
    stand: lockable(),
    say: (...next: Advisory[]) => (now = next),
    hear: (command: string) => (command === 'advisories' ? now : undefined),
  };
}

async function shown(...first: Advisory[]) {
  const backend = saying(...first);
  const page = await show((asked) => backend.hear(asked.command) ?? backend.stand(asked), {
    before: (made) => made.clock.install(),
  });
  return { page, backend };
}

const list = (page: Page) => page.getByRole('list', { name: 'What you should know' });
const items = (page: Page) => list(page).getByRole('listitem');
const dismiss = (page: Page, { words }: Advisory) =>
  page.getByRole('button', { name: `Dismiss: ${words}` });

const focusedTag = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

async function tick(page: Page): Promise<void> {
  const before = requests(screen.asked, 'advisories').length;
  await page.clock.fastForward('01:00');
  await vi.waitFor(() =>
    expect(requests(screen.asked, 'advisories').length).toBeGreaterThan(before),
  );
}

describe('what the artist should know', () => {
  test('stands above every room, is read out as news, and takes nobody’s focus', async () => {
    const { page } = await shown(BEHIND, ZONE);
    await vi.waitFor(async () => expect(await items(page).count()).toBe(2));
    expect(await items(page).allInnerTexts()).toEqual([
      expect.stringContaining(BEHIND.words),
      expect.stringContaining(ZONE.advice),
    ]);
    expect(
      await page
        .getByRole('status')
        .filter({ has: list(page) })
        .count(),
    ).toBe(1);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await vi.waitFor(async () => expect(await focusedTag(page)).toBe('H1'));
    await enter(page, 'Settings');
    await title(page, 'Settings');
    expect(await items(page).count()).toBe(2);
  });

  test('is not there when there is nothing to know, nor when nobody can say', async () => {
    const page = await show(({ command }) => {
      if (command === 'advisories') throw failure('internal');
      return undefined;
    });
    await page.getByText('Marcus Odell').waitFor();
    expect(requests(screen.asked, 'advisories').length).toBeGreaterThan(0);
    expect(await list(page).count()).toBe(0);
    expect(await page.getByRole('alert').innerText()).toBe('');
  });

  test('is asked for again every minute, and goes when it is no longer so', async () => {
    const { page, backend } = await shown();
    await page.getByText('Marcus Odell').waitFor();
    expect(await list(page).count()).toBe(0);
    backend.say(ZONE);
    await tick(page);
    await page.getByText(ZONE.words).waitFor();
    backend.say();
    await tick(page);
    await list(page).waitFor({ state: 'detached' });
  });

  test('stays away once dismissed, until the vault is unlocked again', async () => {
    const { page } = await shown(BEHIND, ZONE);
    await dismiss(page, BEHIND).click();
    await vi.waitFor(async () => expect(await items(page).count()).toBe(1));
    await tick(page);
    expect(await items(page).allInnerTexts()).toEqual([expect.stringContaining(ZONE.words)]);
    await page.keyboard.press('Control+l');
    await passphrase(page).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await items(page).count()).toBe(2));
  });

  test('is dismissed with the keyboard: the focus goes on, and back to the room at the end', async () => {
    const { page } = await shown(BEHIND, ZONE);
    await dismiss(page, BEHIND).focus();
    await page.keyboard.press('Enter');
    await vi.waitFor(async () =>
      expect(await dismiss(page, ZONE).evaluate((at) => at === document.activeElement)).toBe(true),
    );
    await page.keyboard.press('Enter');
    await list(page).waitFor({ state: 'detached' });
    await vi.waitFor(async () => expect(await focusedTag(page)).toBe('H1'));
  });

  for (const dark of [false, true]) {
    for (const [width, height] of [
      [1280, 800],
      [420, 640],
    ] as const) {
      test(`has nothing that axe finds, ${dark ? 'dark' : 'light'}, ${width} wide`, async () => {
        const page = await show(
          ({ command }) => (command === 'advisories' ? [BEHIND, ZONE] : undefined),
          {
            dark,
            width,
            height,
          },
        );
        await page.getByText('Marcus Odell').waitFor();
        await vi.waitFor(async () => expect(await items(page).count()).toBe(2));
        expect(await findings(page)).toEqual([]);
        await vi.waitFor(async () => expect(await focusedTag(page)).toBe('H1'));
        await page.keyboard.press('Shift+Tab');
        expect(await dismiss(page, ZONE).evaluate((at) => at === document.activeElement)).toBe(
          true,
        );
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        expect(scrollWidth).toBe(clientWidth);
      });
    }
  }
});
