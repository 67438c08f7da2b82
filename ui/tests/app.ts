/** The built screen in a real browser, before the real backend. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { inject, vi } from 'vitest';

import type { Failure } from '../src/lib/ipc/bindings';
import { Backend } from './backend';
import { bridge, type Bridged } from './bridge';

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

/**
 * Answers in the place of the backend, whose own answer is `real`; `undefined` leaves the answer
 * to the backend.
 */
export type Stand = (asked: Asked, real: () => Promise<object>) => unknown;

/** Stands that answer some commands in the place of the backend. */
export function answering(answers: Record<string, unknown>): Stand {
  return ({ command }) => answers[command];
}

/** Stands that give the first answer that one of these has. */
export function either(...stands: Stand[]): Stand {
  return (asked, real) => {
    for (const stand of stands) {
      const own = stand(asked, real);
      if (own !== undefined) return own;
    }
    return undefined;
  };
}

/** Stands that change some fields of what the backend answers. */
export function changing<View>(changes: Record<string, object | ((view: View) => object)>): Stand {
  return ({ command }, real) => {
    const change = changes[command];
    return (
      change &&
      real().then((view) => ({
        ...view,
        ...(typeof change === 'function' ? change(view as View) : change),
      }))
    );
  };
}

/** Waits until what is asserted holds: the backend of a test is a slow one, on a busy machine. */
export const eventually = (assertion: () => unknown) => vi.waitFor(assertion, { timeout: 10_000 });

/** By how many milliseconds every answer is late: what a test takes for granted then shows. */
const LATE = Number(process.env['LATE'] ?? 0);

/** What becomes of a page or a calendar file that leaves the window, where a test does not say. */
const DELIVERED: Record<string, object> = {
  print: { to: 'printed', not_filed: null },
  save: { to: 'saved', not_filed: null },
  save_calendar: { to: 'saved', not_filed: null },
};

/** A screen under test. */
export interface Screen {
  page: Page;
  /** What answers where the test does not. */
  backend: Backend;
  /** Everything asked so far, in order. */
  asked: Asked[];
  /** Errors of the page, and what its policy refused. */
  complaints: string[];
  close: () => Promise<void>;
}

/** A page, and whose it is now. */
interface Tab {
  page: Page;
  backend: Backend;
  stand: Stand;
  asked: Asked[];
  complaints: string[];
}

/** Pages that no test has open. To load one again takes a quarter of the time of a new one. */
const idle = new WeakMap<Browser, Tab[]>();

/** Backends whose pages are closed. */
const free: Backend[] = [];

/** The browser that all screens of a test file share. */
export function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? BROWSERS.find((path) => existsSync(path));
  if (!executablePath) throw new Error('No Chromium found; name one in CHROMIUM.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--process-per-site'],
  });
}

/** A backend that no page asks, or else a new one. */
function freeBackend(browser: Browser): Backend {
  const backend = free.pop();
  if (backend) return backend;
  const started = new Backend();
  browser.on('disconnected', () => started.end());
  return started;
}

async function newTab(browser: Browser): Promise<Tab> {
  const backend = freeBackend(browser);
  const page = await browser.newPage({ locale: 'en-CA' });
  page.setDefaultTimeout(8_000);
  const tab: Tab = { page, backend, stand: () => undefined, asked: [], complaints: [] };
  page.on('pageerror', (error) => tab.complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') tab.complaints.push(message.text());
  });
  await page.exposeFunction('backend', async (command: string, request: unknown) => {
    const { asked, complaints, stand } = tab;
    asked.push({ command, request });
    const real = () =>
      backend.ask<object>(command, request).catch((why: unknown) => {
        if (why instanceof Error) complaints.push(why.message);
        throw why;
      });
    const answer = async () => {
      try {
        const own = await stand({ command, request }, real);
        return { ok: own === undefined ? (DELIVERED[command] ?? (await real())) : own };
      } catch (failure) {
        return { failure: failure as Failure };
      }
    };
    const answered = await answer();
    if (LATE > 0) await new Promise((resolve) => setTimeout(resolve, LATE));
    return answered;
  });
  await page.addInitScript(bridge);
  return tab;
}

/** What a test begins with. */
export interface Setting {
  width?: number;
  height?: number;
  dark?: boolean;
  stand?: Stand;
  /** The vault that there is, with clients in it. */
  vault?: 'open' | 'locked' | 'none';
  /** What is asked of the backend before the page is opened. */
  given?: (backend: Backend) => Promise<unknown>;
  /** Runs before the page is opened, in a page of its own: what it does cannot be undone. */
  before?: (page: Page) => Promise<void>;
}

/** Opens the app. */
export async function open(
  browser: Browser,
  {
    width = 1280,
    height = 800,
    dark = false,
    stand = () => undefined,
    vault = 'open',
    given,
    before,
  }: Setting = {},
): Promise<Screen> {
  const others = idle.get(browser) ?? [];
  idle.set(browser, others);
  const tab = (before ? undefined : others.pop()) ?? (await newTab(browser));
  const { page, backend } = tab;
  const asked: Asked[] = [];
  const complaints: string[] = [];
  Object.assign(tab, { stand, asked, complaints });
  await Promise.all([
    backend.begin(vault).then(() => given?.(backend)),
    page.setViewportSize({ width, height }),
    page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' }),
  ]);
  await before?.(page);
  await page.goto(inject('address'));
  await page.locator('h1').waitFor();
  const close = async (): Promise<void> => {
    if (before) {
      await page.close();
      free.push(backend);
      return;
    }
    await page.mouse.move(0, 0);
    await page.goto('about:blank');
    others.push(tab);
  };
  return { page, backend, asked, complaints, close };
}

/** Goes into a section by the rail. */
export async function enter(page: Page, section: string): Promise<void> {
  const sections = page.getByRole('navigation', { name: 'Main menu' });
  // A section's count is part of its name.
  await sections.getByRole('button', { name: new RegExp(`^${section}`) }).click();
}

/** The requests of one command, in order. */
export function requests<Request>(asked: Asked[], command: string): Request[] {
  return asked.filter((one) => one.command === command).map(({ request }) => request as Request);
}

/** A text with plain spaces: some of the backend's keep a time in one line. */
export const plain = (text: string | null | undefined) => text?.trim().replace(/\s+/g, ' ');

/** Sends an event of the backend to the page. */
export async function tell(page: Page, event: string, payload: unknown = null): Promise<void> {
  await page.evaluate(
    ([name, contents]) => (window as unknown as Bridged).tell(name as string, contents),
    [event, payload],
  );
}
