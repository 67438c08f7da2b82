/** A part of the settings, opened in a browser that all tests of a file share. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

import { either, enter, launch, open, type Screen, type Setting, type Stand } from './app';
import { ELSEWHERE, turn } from './settings';

let browser: Browser;
export let screen: Screen;

beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  expect(screen.complaints).toEqual([]);
  await screen.close();
});
afterAll(() => browser.close());

/** Opens the app at a part of the settings. */
export async function show(
  part: string,
  stand: Stand = () => undefined,
  options: Setting = {},
): Promise<Page> {
  screen = await open(browser, { stand: either(stand, ELSEWHERE), ...options });
  await enter(screen.page, 'Settings');
  await turn(screen.page, part);
  return screen.page;
}
