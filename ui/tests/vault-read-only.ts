/** A vault that can only be read, and what there is to press and to type into. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { WRITES, type ReadOnlyReason } from '../src/lib/ipc/bindings';
import { changing, either, enter, eventually, type Setting, type Stand } from './app';
import { findings } from './axe';
import { ELSEWHERE, turn } from './settings';
import { client, list, screen, tab, today } from './client';

export const WHY = 'Nothing can be changed: the vault is on a write-protected disk or USB stick.';

/** A vault that can only be read for this reason. */
export function readOnly(
  reason: ReadOnlyReason = 'medium',
  stand: Stand = () => undefined,
): Setting & { stand: Stand } {
  const open = changing({ vault_state: { read_only: reason } });
  return { stand: either(open, stand, ELSEWHERE) };
}

/** Opens Today, once it is there. */
export async function day(setting: Setting): Promise<Page> {
  const page = await today(setting);
  await page.getByText('Marcus Odell').waitFor();
  return page;
}

/** Opens a part of the settings. */
export async function settings(part: string, setting: Setting): Promise<Page> {
  const page = await today(setting);
  await enter(page, 'Settings');
  await turn(page, part);
  await page.locator('section[aria-label] h2').first().waitFor();
  return page;
}

/** Opens a client on a tab. */
export async function marcus(name: string, setting: Setting): Promise<Page> {
  const page = await client('marcus', setting);
  await tab(page, name);
  return page;
}

/** Opens the dialog of possible duplicates. */
export async function duplicates(setting: Setting): Promise<Page> {
  const page = await list(setting);
  await page.getByRole('button', { name: 'Merge duplicates' }).click();
  await page.getByText('Same name').waitFor();
  return page;
}

/** A control as an artist finds it. */
export interface Control {
  name: string;
  /** Whether it is dim. */
  dim: boolean;
  /** What is said about it: read aloud, and last under the mouse. */
  said: string[];
  /** Whether it takes the focus. */
  reached: boolean;
  /** What it holds. */
  value: string;
}

/**
 * What can be pressed or typed into in the open dialog, or else in the section; not the ways to
 * other sections, tabs and clients, nor the timeline.
 */
export function controls(page: Page): Promise<Control[]> {
  return page.evaluate(() => {
    const scope = document.querySelector('dialog[open]') ?? document.querySelector('main');
    const all = scope?.querySelectorAll('button, input, select, textarea, [role=option]') ?? [];
    return [...all]
      .filter((one) => one.checkVisibility() && one.ariaHidden !== 'true')
      .filter((one) => !one.closest('nav, [role=tab], [data-row], .open, .timeline'))
      .map((one) => {
        const field = one as HTMLInputElement;
        const named = one.ariaLabel ?? field.labels?.[0]?.textContent ?? one.textContent;
        const described = one.getAttribute('aria-describedby')?.split(' ') ?? [];
        return {
          name: named.trim().replace(/\s+/g, ' '),
          dim: one.ariaDisabled === 'true' || field.readOnly === true,
          said: [
            ...described.map((id) => document.getElementById(id)?.textContent.trim() ?? id),
            one.getAttribute('title') ?? '',
          ],
          reached: !field.disabled,
          value: `${field.value} ${field.checked} ${one.ariaPressed}`,
        };
      });
  });
}

/** Presses, ticks and types into what is dim, all or each so many, with the keys and with the mouse. */
export async function tryAll(page: Page, each = 1): Promise<void> {
  const open = (await page.locator('dialog[open]').count()) > 0;
  const scope = page.locator(open ? 'dialog[open]' : 'main');
  // No other keys: one that a control has no use for scrolls the section away under the mouse.
  const keys = {
    '[readonly]': ['x', 'Delete', 'Enter'],
    '[aria-disabled=true]': ['Enter', 'Space'],
    '[type=radio][aria-disabled=true]': ['ArrowDown'],
    '[role=slider][aria-disabled=true]': ['ArrowRight', 'Home'],
  };
  for (const [kind, pressed] of Object.entries(keys)) {
    const all = await scope.locator(kind).all();
    for (const one of all.filter((_, place) => place % each === 0)) {
      await one.focus();
      for (const key of pressed) await page.keyboard.press(key);
      // The end of a line in a drawing: it may lie beside the window.
      if ((await one.getAttribute('role')) === 'slider') continue;
      // Playwright itself would wait for what is dim.
      await one.click({ force: true, clickCount: 2 });
    }
  }
}

/**
 * What is looked at: how it comes up, everything that works there, and some of what is dim. Where there
 * is very much that is alike, each so many are tried.
 */
export type View = [
  show: (setting: Setting) => Promise<Page>,
  works: string[],
  dim: string[],
  each?: number,
];

/** Tests that a view changes nothing and says why, and that axe finds nothing in it. */
export function changesNothing([show, works, dim, each]: View): void {
  test('what would write is dim, says why, and does nothing', async () => {
    const page = await show(readOnly());
    await eventually(async () => {
      const found = await controls(page);
      expect(found.filter((one) => !one.dim).map((one) => one.name)).toEqual(works);
      expect(found.filter((one) => one.dim).map((one) => one.name)).toEqual(
        expect.arrayContaining(dim),
      );
    });
    const before = await controls(page);
    for (const { name: control, said, reached } of before.filter((one) => one.dim)) {
      expect({ control, said: said.slice(-2), reached }).toEqual({
        control,
        said: [WHY, WHY],
        reached: true,
      });
    }
    await tryAll(page, each);
    expect(await controls(page)).toEqual(before);
    expect(screen.asked.filter(({ command }) => WRITES.has(command))).toEqual([]);
    // What is refused only on the way out was forgotten here.
    expect(await page.getByRole('alert').allTextContents()).not.toContain(WHY);
  });

  test('axe finds nothing, in the light and in the dark', async () => {
    const page = await show(readOnly());
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(page)).toEqual([]);
  });
}
