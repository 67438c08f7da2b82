/** What axe and the Tab key find on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page: the rule and where. */
export async function findings(page: Page): Promise<string[]> {
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

/** What the focus stands on, walked by Tab alone from where it is, at most so many steps. */
export async function walk(page: Page, steps = 120): Promise<string[]> {
  const names: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return null;
      const { width, height } = at.getBoundingClientRect();
      const named =
        at.getAttribute('aria-label') ??
        (at as HTMLInputElement).labels?.[0]?.textContent ??
        at.textContent;
      const words = named?.trim().replace(/\s+/g, ' ');
      return `${words}${width < 1 || height < 1 ? ' (invisible)' : ''}`;
    });
    if (name === null) break;
    if (names.at(-1) !== name) names.push(name);
  }
  return names;
}

/** The controls of the section that are less than 24 pixels high or wide, with their labels. */
export function tooSmall(page: Page): Promise<string[]> {
  return page
    .locator('main :is(button, select, input, textarea):visible:not([aria-hidden=true])')
    .evaluateAll((controls) =>
      controls
        .map((control) => control.closest('label') ?? control)
        .filter((control) => {
          const { width, height } = control.getBoundingClientRect();
          // A bar is as wide as its days; its row is the larger target.
          const isBar = control.hasAttribute('data-bar');
          return height < (isBar ? 18 : 24) || (!isBar && width < 24);
        })
        .map((control) => control.outerHTML.slice(0, 120)),
    );
}
