import { describe, expect, test } from 'vitest';

import type { SaveClient } from '../src/lib/ipc/bindings';
import { eventually } from './app';
import { client, saved, tab } from './client';

describe('the telephone numbers of a client', () => {
  test('are several, of which one is preferred', async () => {
    const page = await client('marcus');
    await tab(page, 'Details');
    await page.getByLabel('Phone', { exact: true }).fill('604 555 0100');
    await page.getByRole('button', { name: 'Add a phone' }).press('Enter');
    await page.getByRole('textbox', { name: 'Phone 2' }).waitFor();
    // A second press finds the blank one, and adds no other.
    await page.getByRole('button', { name: 'Add a phone' }).press('Enter');
    await eventually(async () =>
      expect(
        await page
          .getByRole('textbox', { name: 'Phone 2' })
          .evaluate((at) => at === document.activeElement),
      ).toBe(true),
    );
    await page.keyboard.type('604 555 0101');
    const second = page.getByRole('listitem', { name: 'Phone 2' });
    await second.getByLabel('Kind').selectOption({ label: 'Other' });
    await second.getByLabel('Label').fill('Mum');
    const kept = () => saved<SaveClient>('save_client').at(-1)?.details.phones;
    const [own, mum] = [
      { value: '604 555 0100', kind: 'unknown', label: '' },
      { value: '604 555 0101', kind: 'other', label: 'Mum' },
    ];
    await eventually(() => expect(kept()).toEqual([own, mum]));
    await page.getByRole('button', { name: 'Make preferred Phone 2' }).press('Enter');
    await page.getByText('Preferred phone changed.').waitFor();
    await eventually(() => expect(kept()).toEqual([mum, own]));
    await page.getByRole('button', { name: 'Remove Phone 2' }).press('Enter');
    await page.getByText('Phone removed.').waitFor();
    await eventually(() => expect(kept()).toEqual([mum]));
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => expect(kept()).toEqual([mum, own]));
    await tab(page, 'Timeline');
    await page.getByText('604 555 0101 (Mum)').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('+1 604-555-0100');
    const found = page.getByRole('option', { name: /Marcus Odell/ });
    await found.getByText('604 555 0100').waitFor();
  });
});
