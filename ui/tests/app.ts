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
  close: () => Promise<void>;
}

/** A page, and whose it is now. */
interface Tab {
  page: Page;
  stand: Stand;
  asked: Asked[];
  complaints: string[];
}

/** Pages that no test has open. To load one again takes a quarter of the time of a new one. */
const idle = new WeakMap<Browser, Tab[]>();

/** The browser that all screens of a test file share. */
export function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? BROWSERS.find((path) => existsSync(path));
  if (!executablePath) throw new Error('No Chromium found; name one in CHROMIUM.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--process-per-site'],
  });
}

async function newTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage({ locale: 'en-CA' });
  page.setDefaultTimeout(8_000);
  const tab: Tab = { page, stand: () => undefined, asked: [], complaints: [] };
  page.on('pageerror', (error) => tab.complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') tab.complaints.push(message.text());
  });
  await page.exposeFunction('backend', async (command: string, request: unknown) => {
    tab.asked.push({ command, request });
    try {
      const own = await tab.stand({ command, request });
      return { ok: own === undefined ? answer(command, request) : own };
    } catch (failure) {
      return { failure: failure as Failure };
    }
  });
  await page.addInitScript(bridge);
  return tab;
}

/** Opens the app in a window of this size. */
export async function open(
  browser: Browser,
  {
    width = 1280,
    height = 800,
    dark = false,
    stand = () => undefined,
    before,
  }: {
    width?: number;
    height?: number;
    dark?: boolean;
    stand?: Stand;
    /** Runs before the page is opened, in a page of its own: what it does cannot be undone. */
    before?: (page: Page) => Promise<void>;
  } = {},
): Promise<Screen> {
  const others = idle.get(browser) ?? [];
  idle.set(browser, others);
  const tab = (before ? undefined : others.pop()) ?? (await newTab(browser));
  const { page } = tab;
  const asked: Asked[] = [];
  const complaints: string[] = [];
  Object.assign(tab, { stand, asked, complaints });
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await before?.(page);
  await page.goto(inject('address'));
  await page.locator('h1').waitFor();
  const close = async (): Promise<void> => {
    if (before) {
      await page.close();
      return;
    }
    await page.mouse.move(0, 0);
    await page.goto('about:blank');
    others.push(tab);
  };
  return { page, asked, complaints, close };
}

/** Goes into a room by the rail. */
export async function enter(page: Page, room: string): Promise<void> {
  const rooms = page.getByRole('navigation', { name: 'Main menu' });
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
