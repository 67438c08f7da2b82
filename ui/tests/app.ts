/** The built screen in a real browser, with a backend that a test holds in its hands. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { inject } from 'vitest';

import type { Failure } from '../src/lib/ipc/bindings';
import { bridge, type Bridged } from '../src/lib/ipc/bridge';
import { answer } from '../src/lib/ipc/mocks';

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** What the screen has asked the backend for. */
export interface Asked {
  command: string;
  request: unknown;
}

/** Answers in the place of the fixtures; `undefined` leaves the answer to them. */
export type Stand = (asked: Asked) => unknown;

/** A screen under test. */
export interface Screen {
  page: Page;
  /** Everything asked so far, in order. */
  asked: Asked[];
  /** Errors of the page, and what its policy refused. */
  complaints: string[];
}

/** The browser that all screens of a test file share. */
export function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? BROWSERS.find((path) => existsSync(path));
  if (!executablePath) throw new Error('No Chromium found; name one in CHROMIUM.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** Opens the app in a window of this size. */
export async function open(
  browser: Browser,
  {
    width = 1280,
    height = 800,
    dark = false,
    stand = () => undefined,
    before = () => Promise.resolve(),
  }: {
    width?: number;
    height?: number;
    dark?: boolean;
    stand?: Stand;
    /** Runs before the page is opened. */
    before?: (page: Page) => Promise<void>;
  } = {},
): Promise<Screen> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-CA',
  });
  page.setDefaultTimeout(8_000);
  const asked: Asked[] = [];
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.exposeFunction('backend', async (command: string, request: unknown) => {
    asked.push({ command, request });
    try {
      const own = await stand({ command, request });
      return { ok: own === undefined ? answer(command, request) : own };
    } catch (failure) {
      return { failure: failure as Failure };
    }
  });
  await page.addInitScript(bridge);
  await before(page);
  await page.goto(inject('address'));
  await page.locator('h1').waitFor();
  return { page, asked, complaints };
}

/** Goes into a room by the rail. */
export async function enter(page: Page, room: string): Promise<void> {
  const rooms = page.getByRole('navigation', { name: 'Rooms' });
  // A room's count is part of its name.
  await rooms.getByRole('button', { name: new RegExp(`^${room}`) }).click();
}

/** The requests of one command, in order. */
export function requests<Request>(asked: Asked[], command: string): Request[] {
  return asked.filter((one) => one.command === command).map(({ request }) => request as Request);
}

/** Sends an event of the backend to the page. */
export async function tell(page: Page, event: string, payload: unknown = null): Promise<void> {
  await page.evaluate(
    ([name, contents]) => (window as unknown as Bridged).tell(name as string, contents),
    [event, payload],
  );
}
