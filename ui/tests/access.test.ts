import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { LABEL } from '../src/lib/ipc/fixtures';
import { enter, launch, open } from './app';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What axe finds on the page: the rule and where. */
async function findings(page: Page): Promise<string[]> {
  // The devtools protocol runs this beside the page's own policy.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  });
}

/** What is looked at: a screen, in a state. */
const scenes: Record<string, (page: Page) => Promise<unknown>> = {
  'the sheet': () => Promise.resolve(),
  'the timeline as a table': (page) => page.getByRole('button', { name: 'Show as table' }).click(),
  'a bar explained': (page) => page.locator('[data-bar=shampoo-1]').focus(),
  'the warning signs': (page) => page.getByRole('button', { name: 'What needs a doctor' }).click(),
  'a notice': (page) => page.keyboard.press('Control+p'),
  'the guide': (page) => enter(page, 'Moisturizer guide'),
  'a checked product': async (page) => {
    await enter(page, 'Moisturizer guide');
    await page.getByRole('textbox', { name: 'Ingredients' }).fill(LABEL);
    await page.getByRole('button', { name: 'Lanolin', exact: true }).click();
    await page.getByRole('button', { name: 'Avoid: Alcohol Denat.' }).click();
  },
};

describe.each([
  { theme: 'light', dark: false },
  { theme: 'dark', dark: true },
])('axe finds nothing in the $theme theme', ({ dark }) => {
  test.each(Object.keys(scenes))('on %s', async (name) => {
    const { page } = await open(browser, { dark });
    await enter(page, 'Sheets');
    await page.locator('figure img').waitFor();
    await scenes[name]?.(page);
    expect(await findings(page)).toEqual([]);
    await page.close();
  });
});

/** What the focus stands on, walked on by Tab alone from the title of the room. */
async function walk(page: Page): Promise<string[]> {
  const names: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return null;
      const { width, height } = at.getBoundingClientRect();
      const named =
        at.getAttribute('aria-label') ??
        (at as HTMLInputElement).labels?.[0]?.textContent ??
        at.textContent;
      return `${named?.trim()}${width < 1 || height < 1 ? ' (invisible)' : ''}`;
    });
    if (name === null) break;
    if (names.at(-1) !== name) names.push(name);
  }
  return names;
}

test('Tab reaches everything on the sheet in reading order, and the picture once', async () => {
  const { page } = await open(browser);
  await enter(page, 'Sheets');
  await page.locator('figure img').waitFor();
  expect(await walk(page)).toEqual([
    'Save PDF',
    'Print sheet',
    'Session ended: date',
    'Session ended: time',
    'Add another session',
    'Choose a client',
    'Client’s name (optional)',
    'How it reads its source',
    'Protocol',
    'Natural cleanser',
    'Scalp',
    'Paper',
    'Large print',
    'What needs a doctor',
    'Show the page large',
    'Show as table',
    'Session 1: Thu 19 Nov, 4:00 pm',
  ]);
  await page.close();
});

test('every control is at least 24 pixels high and wide', async () => {
  const { page } = await open(browser);
  await enter(page, 'Sheets');
  await page.locator('figure img').waitFor();
  for (const room of ['Sheets', 'Moisturizer guide']) {
    await enter(page, room);
    const small = await page
      .locator('button:visible, select:visible, input[type=text]:visible, textarea:visible')
      .evaluateAll((controls) =>
        controls
          .filter((control) => {
            const { width, height } = control.getBoundingClientRect();
            // A bar is as wide as its days; its row is the larger target.
            const isBar = control.hasAttribute('data-bar');
            return height < (isBar ? 18 : 24) || (!isBar && width < 24);
          })
          .map((control) => control.outerHTML.slice(0, 120)),
      );
    expect(small).toEqual([]);
  }
  await page.close();
});
