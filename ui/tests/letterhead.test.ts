import { describe, expect, test } from 'vitest';

import type { StudioForm, StudioView } from '../src/lib/ipc/bindings';
import { findings, tooSmall } from './axe';
import { last, show } from './settings';
import { screen } from './screen';

const drawing = (more: string, fill = '#203040') => ({
  name: 'logo.svg',
  mimeType: 'image/svg+xml',
  buffer: Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" fill="${fill}"/>${more}</svg>`,
  ),
});

const kept = () => screen.backend.ask<StudioView>('studio');

describe('the look of the sheet', () => {
  test('a logo is chosen, shown, removed, and brought back', async () => {
    const page = await show('Studio');
    const group = page.getByRole('group', { name: 'Logo' });
    const picture = group.getByRole('img', { name: 'The studio’s logo' });
    await group.getByRole('button', { name: 'Choose a file' }).waitFor();
    await group.locator('input[type=file]').setInputFiles(drawing('<script>alert(1)</script>'));
    await picture.waitFor();
    const { logo } = await kept();
    expect(await picture.getAttribute('src')).toBe(logo);
    expect(atob(logo?.split(',')[1] ?? '')).not.toContain('script');
    expect(await findings(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);

    await group.getByRole('button', { name: 'Remove' }).press('Enter');
    await picture.waitFor({ state: 'detached' });
    await group.locator('button:focus', { hasText: 'Choose a file' }).waitFor();
    expect((await kept()).logo).toBeNull();
    await page.getByRole('button', { name: 'Undo' }).click();
    await picture.waitFor();
    expect((await kept()).logo).toBe(logo);
  });

  test('a file that is refused says why beside the logo, and the old one stays', async () => {
    const page = await show('Studio');
    const group = page.getByRole('group', { name: 'Logo' });
    const chooser = group.locator('input[type=file]');
    await chooser.setInputFiles(drawing(''));
    await group.getByRole('img').waitFor();
    const { logo } = await kept();
    for (const [file, why] of [
      [drawing('<text>Crown</text>'), 'Convert the text to paths'],
      [drawing('', '#ffffff'), 'too light to be seen'],
      [{ name: 'a.png', mimeType: 'image/png', buffer: Buffer.alloc(5 << 20) }, 'larger than 4 MB'],
      [{ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('JFIF') }, 'not a PNG or SVG'],
    ] as const) {
      await chooser.setInputFiles(file);
      await group.getByRole('alert').getByText(why).waitFor();
      expect((await kept()).logo).toBe(logo);
    }
  });

  test('a logo is dropped', async () => {
    const page = await show('Studio');
    const group = page.getByRole('group', { name: 'Logo' });
    const text = drawing('').buffer.toString();
    const files = await page.evaluateHandle((svg) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([svg], 'logo.svg'));
      return transfer;
    }, text);
    await group.dispatchEvent('drop', { dataTransfer: files });
    await group.getByRole('img').waitFor();
    expect((await kept()).logo).toMatch(/^data:image\/svg\+xml;base64,/);
  });

  test('a colour says how it is printed', async () => {
    const page = await show('Studio');
    const field = page.getByRole('textbox', { name: 'Color', exact: true });
    await field.fill('#1f4e79');
    await page.getByText('Sheets have a band of this color.').waitFor();
    await field.fill('#ffd400');
    await page.getByText('Sheets have a band of the darker').waitFor();
    await field.fill('gold');
    await page.getByText('This is not a color').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Pick a color').fill('#7a1f1f');
    expect(await field.inputValue()).toBe('#7a1f1f');
    await page.getByLabel('A line of your own').fill('Hair by hand');
    await page.getByText('Saved.', { exact: true }).waitFor();
    const { accent, tagline } = (await kept()).studio;
    expect([accent, tagline]).toEqual(['#7a1f1f', 'Hair by hand']);
    await page.getByRole('button', { name: 'Use black' }).click();
    await page.getByText('Sheets are printed in black.').waitFor();
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(last<StudioForm>(screen, 'save_studio')?.studio.accent).toBe('');
  });
});
