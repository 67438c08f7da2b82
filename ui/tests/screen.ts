/** The screen that a test has open, in a browser that all tests of a file share. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

import { launch, open, type Screen, type Setting } from './app';

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

/** Opens the app; the test's end closes it. */
export async function show(setting: Setting = {}): Promise<Page> {
  screen = await open(browser, setting);
  return screen.page;
}
