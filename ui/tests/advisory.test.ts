import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Advisory } from '../src/lib/ipc/bindings';
import { answering, changing, either, enter, requests, eventually } from './app';
import { findings } from './axe';
import { BACKUPS, turn } from './settings';
import { passphrase, screen, show, title } from './shell';
import { failure, PASSPHRASE } from './backend';

const BEHIND: Advisory = {
  kind: 'clock_behind',
  words: 'This computer’s clock is behind Sun 22 Nov 2026.',
  advice: 'If the clock is wrong, correct it.',
  act: null,
};
const ZONE: Advisory = {
  kind: 'zone_differs',
  words: 'This computer’s clock is 3 hours behind the studio’s.',
  advice: 'Dates and times here follow the studio’s time zone.',
  act: null,
};

const GONE: Advisory = {
  kind: 'displaced',
  words: 'The vault’s folder is gone. Nothing is being saved.',
  advice: 'Save a full copy of the open vault to another disk, then lock.',
  act: { act: 'save_copy', label: 'Save a full copy…' },
};
const OLDER: Advisory = {
  kind: 'older',
  words: 'This vault is older than the one this computer saw on Sat 21 Nov.',
  advice: 'Look for a newer copy or a backup before you go on.',
  act: { act: 'go_on_with_older', label: 'Continue with this vault' },
};
const ERASED: Advisory = {
  kind: 'erased_since',
  words: 'This backup was made before these clients were erased: Henrik Aaltonen',
  advice: 'They are in the vault again.',
  act: { act: 'erase_again', label: 'Erase them again' },
};
const EMPTIED: Advisory = {
  kind: 'backup_folder_emptied',
  words: 'The backup folder used to contain backups, and now there are none: /media/stick',
  advice: 'If it is on a disk or USB stick, plug that in.',
  act: { act: 'begin_backup_folder_anew', label: 'Start afresh there' },
};

/** The backend says these, until it is told otherwise. */
function saying(...first: Advisory[]) {
  let now = first;
  return {
    say: (...next: Advisory[]) => (now = next),
    hear: (command: string) => (command === 'advisories' ? now : undefined),
  };
}

async function shown(...first: Advisory[]) {
  const backend = saying(...first);
  const page = await show(({ command }) => backend.hear(command), {
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
  await eventually(() =>
    expect(requests(screen.asked, 'advisories').length).toBeGreaterThan(before),
  );
}

describe('what the artist should know', () => {
  test('stands above every section, is read out as news, and takes nobody’s focus', async () => {
    const { page } = await shown(BEHIND, ZONE);
    await eventually(async () => expect(await items(page).count()).toBe(2));
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
    await eventually(async () => expect(await focusedTag(page)).toBe('H1'));
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
    expect((await page.getByRole('alert').allInnerTexts()).join('')).toBe('');
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
    await eventually(async () => expect(await items(page).count()).toBe(1));
    await tick(page);
    expect(await items(page).allInnerTexts()).toEqual([expect.stringContaining(ZONE.words)]);
    await page.keyboard.press('Control+l');
    await passphrase(page).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await items(page).count()).toBe(2));
  });

  test('is dismissed with the keyboard: the focus goes on, and back to the section at the end', async () => {
    const { page } = await shown(BEHIND, ZONE);
    await dismiss(page, BEHIND).focus();
    await page.keyboard.press('Enter');
    await eventually(async () =>
      expect(await dismiss(page, ZONE).evaluate((at) => at === document.activeElement)).toBe(true),
    );
    await page.keyboard.press('Enter');
    await list(page).waitFor({ state: 'detached' });
    await eventually(async () => expect(await focusedTag(page)).toBe('H1'));
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
        await eventually(async () => expect(await items(page).count()).toBe(2));
        expect(await findings(page)).toEqual([]);
        await eventually(async () => expect(await focusedTag(page)).toBe('H1'));
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

describe('what can be done about it', () => {
  /** The backend does what is asked, and then has nothing more to say. */
  async function doing(advisory: Advisory, end: () => unknown) {
    const backend = saying(advisory);
    const page = await show((asked) => {
      if (asked.command !== 'act_on_advisory') return backend.hear(asked.command);
      const done = end();
      backend.say();
      return done;
    });
    return { page, backend };
  }

  const offer = (page: Page, { act }: Advisory) =>
    page.getByRole('button', { name: act?.label ?? '' });
  const acts = () => requests(screen.asked, 'act_on_advisory');

  test('is done by its button, said, and gone from the list; the focus goes on', async () => {
    const { page } = await doing(OLDER, () => ({ words: 'Continuing with this vault.' }));
    await offer(page, OLDER).press('Enter');
    await page.getByRole('status').getByText('Continuing with this vault.').waitFor();
    expect(acts()).toEqual(['go_on_with_older']);
    await list(page).waitFor({ state: 'detached' });
    await eventually(async () => expect(await focusedTag(page)).toBe('H1'));
  });

  test('is asked for once while it is being done', async () => {
    let end: (view: unknown) => void = () => undefined;
    const { page } = await doing(GONE, () => new Promise((resolve) => (end = resolve)));
    await offer(page, GONE).click();
    await eventually(async () =>
      expect(await offer(page, GONE).getAttribute('aria-disabled')).toBe('true'),
    );
    await page.keyboard.press('Enter');
    expect(acts()).toEqual(['save_copy']);
    end({ words: 'A full copy was saved and checked: /media/stick' });
    await page.getByText('A full copy was saved').waitFor();
    expect(acts()).toEqual(['save_copy']);
  });

  test('says nothing where a dialog was closed', async () => {
    const backend = saying(GONE);
    const page = await show((asked) =>
      asked.command === 'act_on_advisory' ? { words: null } : backend.hear(asked.command),
    );
    await page.getByText(GONE.words).waitFor();
    const before = requests(screen.asked, 'advisories').length;
    await offer(page, GONE).click();
    await eventually(() =>
      expect(requests(screen.asked, 'advisories').length).toBeGreaterThan(before),
    );
    expect(await page.locator('.notice').count()).toBe(0);
    await offer(page, GONE).waitFor();
  });

  test('says what went wrong, and stays', async () => {
    const page = await show(({ command }) => {
      if (command === 'act_on_advisory') throw failure('disk-full');
      return command === 'advisories' ? [GONE] : undefined;
    });
    await offer(page, GONE).click();
    await page.getByRole('alert').getByText('The disk is full.').waitFor();
    expect(await offer(page, GONE).getAttribute('aria-disabled')).toBe(null);
  });

  test('is asked about first where it cannot be undone', async () => {
    const { page } = await doing(ERASED, () => ({ words: 'They were erased again.' }));
    await offer(page, ERASED).click();
    const dialog = page.getByRole('dialog', { name: 'Erase these clients again' });
    await dialog.getByText('Henrik Aaltonen').waitFor();
    await dialog.getByText('It cannot be undone.').waitFor();
    expect(await findings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(acts()).toEqual([]);
    await offer(page, ERASED).click();
    await dialog.getByRole('button', { name: 'Erase for good' }).click();
    await page.getByText('They were erased again.').waitFor();
    expect(acts()).toEqual(['erase_again']);
    await eventually(async () => expect(await focusedTag(page)).toBe('H1'));
  });

  test('is dim in a vault that can only be read, where it would change the vault', async () => {
    const all = [GONE, OLDER, ERASED, EMPTIED];
    const page = await show(
      either(changing({ vault_state: { read_only: 'medium' } }), answering({ advisories: all })),
    );
    await page.getByText(GONE.words).waitFor();
    const dim = async (one: Advisory) =>
      (await offer(page, one).getAttribute('aria-disabled')) === 'true';
    expect(await Promise.all(all.map(dim))).toEqual([false, false, true, true]);
  });

  test('cannot be put away while nothing is saved', async () => {
    const { page } = await shown(GONE, ZONE);
    await dismiss(page, ZONE).waitFor();
    expect(await dismiss(page, GONE).count()).toBe(0);
  });
});

describe('is asked for at once', () => {
  test.each(['vault-gone', 'vault-replaced'] as const)('when a save fails: %s', async (code) => {
    const backend = saying();
    const page = await show((asked) => {
      if (asked.command === 'save_note') {
        backend.say(GONE);
        throw failure(code);
      }
      return backend.hear(asked.command);
    });
    await page.getByRole('button', { name: 'Marcus Odell' }).click();
    await title(page, /Marcus Odell/);
    await page.keyboard.press('Alt+n');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Red');
    await page.getByText(GONE.words).waitFor();
    // What was typed stays, and what to do is said where it was typed.
    await page.keyboard.press('Escape');
    expect(await page.locator('textarea').first().inputValue()).toBe('Red');
    await page.getByRole('alert').getByText('at the top of the window').waitFor();
  });

  test('when a backup finds its folder emptied', async () => {
    const backend = saying();
    const page = await show((asked) => {
      if (asked.command === 'back_up') {
        backend.say(EMPTIED);
        throw failure('backup-folder-emptied', { folder: '/media/stick' });
      }
      return asked.command === 'backups' ? BACKUPS : backend.hear(asked.command);
    });
    await enter(page, 'Settings');
    await turn(page, 'Backups');
    await page.getByRole('button', { name: 'Back up now' }).click();
    await page
      .getByText('/media/stick used to contain backups of this vault, and now there are none.')
      .waitFor();
    await page.getByText(EMPTIED.words).waitFor();
  });

  test('but not for ever, where the question itself fails', async () => {
    let failed = 0;
    const page = await show(({ command }) => {
      if (command !== 'advisories') return undefined;
      failed += 1;
      throw failure('vault-gone');
    });
    await page.getByText('Marcus Odell').waitFor();
    await enter(page, 'Settings');
    await title(page, 'Settings');
    await enter(page, 'Today');
    await page.getByText('Marcus Odell').waitFor();
    expect(failed).toBe(1);
  });
});
