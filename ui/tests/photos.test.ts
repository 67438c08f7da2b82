/** Photos: added, looked at, said of, compared, covered, and gone. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import type {
  MoveRecord,
  PairView,
  PhotoExport,
  PhotoFile,
  PhotoInput,
  PhotosView,
} from '../src/lib/ipc/bindings';
import { findings } from './axe';
import { answering, eventually, type Setting } from './app';
import { saved, screen, tab, withheld } from './client';
import { DARK, LIGHT, chooser, file, opened, photos, thumbnails, two } from './photographs';

describe('photos', () => {
  test('are added by a file, and what cannot be read says what to do', async () => {
    const page = await photos();
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
    await chooser(page).setInputFiles([
      file('IMG_0012.HEIC', heic, 'image/heic'),
      file('cut.png', LIGHT.subarray(0, 300)),
      file('good.png', LIGHT),
    ]);
    const alert = page.getByRole('alert').filter({ hasText: 'IMG_0012.HEIC' });
    await alert.getByText('Most Compatible').first().waitFor();
    await alert.getByText('cut.png').waitFor();
    await eventually(async () => expect(await thumbnails(page).count()).toBe(1));
    await page.getByRole('tab', { name: 'Photos 1' }).waitFor();
    await page.getByText('3 days after session 2').waitFor();
  });

  test('are added by a drop and by a paste', async () => {
    const page = await photos();
    const handed = (kind: 'drop' | 'paste') =>
      page.evaluate(
        ([kind, text]) => {
          const bytes = Uint8Array.from(atob(text ?? ''), (one) => one.charCodeAt(0));
          const data = new DataTransfer();
          data.items.add(new File([bytes], 'x.png', { type: 'image/png' }));
          const event =
            kind === 'drop'
              ? new DragEvent('drop', { dataTransfer: data, bubbles: true })
              : new ClipboardEvent('paste', { clipboardData: data, bubbles: true });
          (kind === 'drop' ? document.querySelector('.photos') : window)?.dispatchEvent(event);
        },
        [kind, LIGHT.toString('base64')],
      );
    await handed('drop');
    await eventually(async () => expect(await thumbnails(page).count()).toBe(1));
    await handed('paste');
    await eventually(async () => expect(await thumbnails(page).count()).toBe(2));
    expect(saved<PhotoFile>('add_photo').map(({ view }) => view)).toEqual(['front', 'front']);
  });

  test('are opened in full by the keyboard, zoomed, and said more of', async () => {
    const page = await two();
    await thumbnails(page).first().focus();
    await page.keyboard.press('Enter');
    const image = opened(page).getByRole('img', { name: /^Front of the head/ });
    await image.waitFor();
    expect(await image.getAttribute('src')).toMatch(/^data:image\/jpeg;base64,/);
    await page.keyboard.press('+');
    const layer = opened(page).locator('.layer');
    await eventually(async () =>
      expect(await layer.getAttribute('style')).toContain('scale(1.25)'),
    );
    await page.keyboard.press('0');
    await opened(page).getByLabel('View').selectOption({ label: 'Top' });
    await eventually(() =>
      expect(saved<PhotoInput>('save_photo').at(-1)?.change).toEqual({ view: 'top' }),
    );
    const taken = opened(page).getByRole('textbox', { name: 'Taken on' });
    await taken.fill('5 nov');
    await taken.press('Enter');
    await eventually(() =>
      expect(saved<PhotoInput>('save_photo').at(-1)?.change).toEqual({ taken: '2026-11-05' }),
    );
    await page.keyboard.press('Escape');
    await opened(page).waitFor({ state: 'hidden' });
    expect(await page.locator('img[src^="data:image/jpeg"]').count()).toBe(2);
    await page.getByRole('heading', { name: 'Thu 5 Nov 2026' }).waitFor();
  });

  test('leave the vault only with consent, and with a part covered', async () => {
    const page = await two({ stand: answering({ export_photo: { words: 'Photo saved' } }) });
    await thumbnails(page).first().click();
    const dialog = opened(page);
    await dialog.getByRole('img').first().waitFor();
    expect(await dialog.getByRole('button', { name: 'Save a copy' }).count()).toBe(0);
    await dialog.getByRole('switch', { name: 'May be shown to others' }).check();
    await dialog.getByRole('button', { name: 'Save a copy' }).click();
    await eventually(() => expect(saved<PhotoExport>('export_photo').at(-1)?.covered).toEqual([]));
    await dialog.getByRole('button', { name: 'Cover a part' }).click();
    await dialog.getByRole('button', { name: 'Cover', exact: true }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowDown');
    await dialog.getByRole('button', { name: 'Save a copy' }).click();
    await eventually(() =>
      expect(saved<PhotoExport>('export_photo').at(-1)?.covered).toEqual([
        { x: 2300, y: 4000, width: 5000, height: 5200 },
      ]),
    );
    const stage = await dialog.locator('.over').boundingBox();
    if (!stage) throw new Error('Nothing to draw on.');
    await page.mouse.move(stage.x + stage.width * 0.1, stage.y + stage.height * 0.2);
    await page.mouse.down();
    await page.mouse.move(stage.x + stage.width * 0.6, stage.y + stage.height * 0.7, { steps: 3 });
    await page.mouse.up();
    await dialog.getByRole('button', { name: 'Save a copy' }).click();
    await eventually(() => {
      const [area] = saved<PhotoExport>('export_photo').at(-1)?.covered ?? [];
      expect(Math.abs((area?.x ?? 0) - 1000)).toBeLessThan(60);
      expect(Math.abs((area?.height ?? 0) - 5000)).toBeLessThan(60);
    });
  });

  test('go to the bin and come back by undo', async () => {
    const page = await two();
    await thumbnails(page).first().click();
    await opened(page).getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Photo moved to the bin').waitFor();
    await eventually(async () => expect(await thumbnails(page).count()).toBe(1));
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(async () => expect(await thumbnails(page).count()).toBe(2));
  });

  test('several at once come and go by one undo, all of the view that was chosen then', async () => {
    const slow = withheld('add_photo');
    const page = await photos(slow.setting);
    const three = [file('a.png', LIGHT), file('b.png', DARK), file('c.png', LIGHT)];
    await chooser(page).setInputFiles(three);
    await slow.asked();
    await page.getByLabel('New photos show').selectOption({ label: 'Top' });
    await slow.letGo();
    await page.getByText('3 photos added').waitFor();
    expect(saved<PhotoFile>('add_photo').map(({ view }) => view)).toEqual(Array(3).fill('front'));
    await eventually(async () => expect(await thumbnails(page).count()).toBe(3));
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(async () => expect(await thumbnails(page).count()).toBe(0));
    await page.getByText('Undone: 3 photos added, Marcus Odell').waitFor();
    await page.getByRole('button', { name: 'Redo' }).click();
    await eventually(async () => expect(await thumbnails(page).count()).toBe(3));
  });

  test('what was not taken of a client who was left is said', async () => {
    const slow = withheld('add_photo');
    const page = await photos(slow.setting);
    await chooser(page).setInputFiles([file('cut.png', LIGHT.subarray(0, 300))]);
    await slow.asked();
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Today/ })
      .click();
    await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Marcus' }).waitFor();
    const answer = slow.letGo();
    await answer?.catch(() => undefined);
    await page.getByRole('alert').filter({ hasText: 'damaged' }).first().waitFor();
  });

  test('what is said of one while the screen is late does not undo what was said before', async () => {
    let held = 0;
    let letGo: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const page = await two({
      stand: ({ command }, real) => {
        if (command !== 'photos' || saved('save_photo').length === 0) return undefined;
        held += 1;
        return gate.then(real);
      },
    });
    await thumbnails(page).first().click();
    await opened(page).getByLabel('View').selectOption({ label: 'Top' });
    await eventually(() => expect(held).toBe(1));
    await opened(page).getByRole('switch').check();
    await eventually(() => expect(saved('save_photo')).toHaveLength(2));
    letGo();
    await opened(page).getByRole('heading', { name: /^Top/ }).waitFor();
    expect(await opened(page).getByRole('switch').isChecked()).toBe(true);
  });

  test('are of the session of their day, or of the one that is chosen', async () => {
    const page = await two();
    expect(await page.getByText('Session 2', { exact: true }).count()).toBe(0);
    await thumbnails(page).first().click();
    const session = opened(page).getByLabel('Session', { exact: true });
    expect(await session.locator('option').allInnerTexts()).toEqual([
      'None on this day',
      expect.stringMatching(/^Session 2: /),
      expect.stringMatching(/^Session 1: /),
    ]);
    await session.selectOption({ index: 1 });
    await eventually(async () =>
      expect(await thumbnails(page).first().innerText()).toContain('Session 2'),
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: Photo changed, Marcus Odell').waitFor();
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByText('Session 2', { exact: true }).waitFor();
    await shot(page, 'photo-session');
    // The session goes, the photo stays.
    await tab(page, 'Sessions 2');
    await page.getByRole('button', { name: 'Remove Session 2', exact: true }).click();
    await page.getByRole('tab', { name: 'Sessions 1' }).waitFor();
    await tab(page, 'Photos 2');
    await eventually(async () => expect(await thumbnails(page).count()).toBe(2));
    expect(await page.getByText('Session 2', { exact: true }).count()).toBe(0);
  });

  test('one goes to another client alone, and comes back', async () => {
    const page = await two();
    await thumbnails(page).first().focus();
    await page.keyboard.press('Enter');
    await shot(page, 'photo-dialog');
    await opened(page).getByRole('button', { name: 'Move', exact: true }).press('Enter');
    const finder = page.getByRole('combobox', { name: 'Move to whom?' });
    await finder.fill('Li Wei');
    await page
      .getByRole('option', { name: /Li Wei/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Moved to Li Wei.').waitFor();
    await page.getByRole('tab', { name: 'Photos 1' }).waitFor();
    await eventually(async () => expect(await thumbnails(page).count()).toBe(1));
    const [asked] = saved<MoveRecord>('move_record');
    const theirs = await screen.backend.ask<PhotosView>('photos', { id: asked?.to ?? 0 });
    expect(theirs.rows).toHaveLength(1);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('tab', { name: 'Photos 2' }).waitFor();
  });

  test('are covered while names are hidden', async () => {
    const page = await two();
    await page.keyboard.press('Control+Shift+H');
    await page.getByText('Photos show who it is').waitFor();
    expect(await page.locator('img[src^="data:image/jpeg"]').count()).toBe(0);
  });

  test('one that is lost says so, and the others are there', async () => {
    const page = await two({
      stand: ({ command }) => {
        if (command !== 'photo') return undefined;
        throw { code: 'photo-lost', params: { fault: 'altered' } };
      },
    });
    await thumbnails(page).first().click();
    await opened(page).getByText('is not the one that was saved').waitFor();
    await opened(page).getByText('restore one from before').waitFor();
  });
});

describe('two photos', () => {
  /** Opens the comparison of the light and the dark one. */
  async function compared(setting: Setting = {}): Promise<Page> {
    const page = await two(setting);
    await page.getByRole('button', { name: 'Compare' }).click();
    await opened(page).getByRole('img').nth(1).waitFor();
    return page;
  }

  test('stand side by side with their dates, zoomed together, with a warning', async () => {
    const page = await compared();
    const dialog = opened(page);
    await dialog.getByText('One is much darker than the other').waitFor();
    expect(await dialog.getByText('3 days after session 2').count()).toBe(2);
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowRight');
    const styles = await dialog
      .locator('.layer')
      .evaluateAll((layers) => layers.map((layer) => layer.getAttribute('style')));
    expect(styles).toHaveLength(2);
    expect(styles[0]).toBe(styles[1]);
    expect(styles[0]).toContain('scale(1.25)');
  });

  test('lie under a slider and take turns', async () => {
    const page = await compared();
    const dialog = opened(page);
    await dialog.getByLabel('How', { exact: true }).selectOption({ label: 'Slider' });
    await dialog.getByRole('slider').focus();
    await page.keyboard.press('Home');
    const second = dialog.locator('.second');
    await eventually(async () =>
      expect(await second.getAttribute('style')).toMatch(/inset\(0(px)? 100% 0(px)? 0(px)?\)/),
    );
    await dialog.getByLabel('How', { exact: true }).selectOption({ label: 'Ghost' });
    await eventually(async () =>
      expect(await second.getAttribute('style')).toContain('opacity: 0'),
    );
    await dialog.getByLabel('How', { exact: true }).selectOption({ label: 'Flicker' });
    expect(await dialog.locator('.second.hidden').count()).toBe(1);
    await dialog.getByRole('button', { name: 'Show the other' }).click();
    await eventually(async () => expect(await dialog.locator('.second.hidden').count()).toBe(0));
  });

  test('are laid over each other by spots, marked by a press or by keys', async () => {
    const page = await compared();
    const dialog = opened(page);
    await dialog.getByRole('button', { name: 'Mark spots' }).click();
    const before = dialog.getByRole('button', { name: 'Before. Mark spots' });
    const after = dialog.getByRole('button', { name: 'After. Mark spots' });
    const box = await before.boundingBox();
    if (!box) throw new Error('Nothing to mark.');
    for (const [x, marked] of [
      [0.25, 1],
      [0.75, 2],
    ] as const) {
      await before.click({ position: { x: box.width * x, y: box.height / 2 } });
      await eventually(async () => expect(await before.locator('.spot').count()).toBe(marked));
    }
    // By keys: the cross begins in the middle.
    await after.focus();
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await after.locator('.spot').count()).toBe(1));
    for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await after.locator('.spot').count()).toBe(2));
    await dialog.getByText('2 and 2 spots marked').waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await dialog.getByRole('switch', { name: 'Lay over each other' }).waitFor();
    const turned = await dialog.getByRole('img').nth(1).getAttribute('style');
    expect(turned).toMatch(/matrix\(1\.2/);
    await dialog.getByRole('switch', { name: 'Lay over each other' }).uncheck();
    await eventually(async () =>
      expect(await dialog.getByRole('img').nth(1).getAttribute('style')).toContain('none'),
    );
  });
});

describe('what is late', () => {
  test('of a pair is not laid over another', async () => {
    const page = await two({
      stand: ({ command, request }, real) => {
        if (command !== 'compare_photos') return undefined;
        const { first, second } = request as { first: number; second: number };
        // Of a photo with itself there is no answer yet.
        if (first === second) return new Promise(() => undefined);
        const turned = { a: 0.5, b: 0, x: 0, y: 0 };
        return real().then((view) => ({ ...(view as PairView), alignment: turned }));
      },
    });
    await page.getByRole('button', { name: 'Compare' }).click();
    const last = opened(page).getByRole('img').nth(1);
    await eventually(async () => expect(await last.getAttribute('style')).toContain('matrix(0.5'));
    await opened(page).getByLabel('After').selectOption({ index: 1 });
    await eventually(async () => expect(await last.getAttribute('style')).toContain('none'));
  });
});

describe('the camera', () => {
  /** Gives the page a camera that sees one grey, and counts those that are on. */
  const before = async (page: Page): Promise<void> => {
    await page.addInitScript(() => {
      const on = { count: 0 };
      Object.assign(window, { cameras: on });
      navigator.mediaDevices.getUserMedia = () => {
        const canvas = document.createElement('canvas');
        Object.assign(canvas, { width: 640, height: 480 });
        const context = canvas.getContext('2d');
        if (context) Object.assign(context, { fillStyle: 'gray' });
        context?.fillRect(0, 0, 640, 480);
        const stream = canvas.captureStream(10);
        on.count += 1;
        for (const track of stream.getTracks()) {
          const stop = track.stop.bind(track);
          track.stop = () => {
            on.count -= 1;
            stop();
          };
        }
        return Promise.resolve(stream);
      };
    });
  };
  const cameras = (page: Page) =>
    page.evaluate(() => (window as unknown as { cameras: { count: number } }).cameras.count);

  test('shows the earlier photo as a ghost, takes one, and is let go', async () => {
    const page = await two({ before });
    await page.getByRole('button', { name: 'Use the camera' }).click();
    const dialog = opened(page);
    const ghost = dialog.locator('.seen img');
    await ghost.waitFor();
    expect(await ghost.getAttribute('style')).toContain('0.35');
    await dialog.getByRole('slider').focus();
    await page.keyboard.press('End');
    await eventually(async () => expect(await ghost.getAttribute('style')).toMatch(/opacity: 1/));
    expect(await findings(page)).toEqual([]);
    await shot(page, 'camera');
    await dialog.getByLabel('New photos show').selectOption({ label: 'Top' });
    await dialog.getByText('There is no earlier photo of this view').waitFor();
    await dialog.getByRole('button', { name: 'Take the photo' }).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await page.getByText('Photo added').first().waitFor();
    expect(saved<PhotoFile>('add_photo').map(({ view }) => view)).toEqual([
      'front',
      'front',
      'top',
    ]);
    expect(await cameras(page)).toBe(1);
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await cameras(page)).toBe(0));
    await eventually(async () => expect(await thumbnails(page).count()).toBe(3));
    expect(screen.complaints).toEqual([]);
  });

  test('where there is none, that is said', async () => {
    const page = await photos({
      before: async (page) => {
        await page.addInitScript(() =>
          Object.defineProperty(navigator, 'mediaDevices', { value: undefined }),
        );
      },
    });
    await page.getByText('This system gives the app no camera').waitFor();
    expect(await page.getByRole('button', { name: 'Use the camera' }).count()).toBe(0);
  });
});

describe('nothing is amiss', () => {
  test.for([false, true])('on each screen, dark: %s', async (dark) => {
    const page = await two({ dark });
    expect(await findings(page)).toEqual([]);
    await thumbnails(page).first().click();
    await opened(page).getByRole('img').first().waitFor();
    await opened(page).getByRole('switch').check();
    await opened(page).getByRole('button', { name: 'Cover a part' }).click();
    expect(await findings(page)).toEqual([]);
    await shot(page, `photo-${dark ? 'dark' : 'light'}`);
    await page.keyboard.press('Escape');
    await shot(page, `photos-${dark ? 'dark' : 'light'}`);
    await page.getByRole('button', { name: 'Compare' }).click();
    await opened(page).getByRole('img').nth(1).waitFor();
    expect(await findings(page)).toEqual([]);
    await shot(page, `compare-${dark ? 'dark' : 'light'}`);
    expect(screen.complaints).toEqual([]);
  });
});

async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}
